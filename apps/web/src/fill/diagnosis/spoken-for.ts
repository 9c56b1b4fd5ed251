/** Which explanation something speaks for, so that it is marked at its cell and taken with one click. */

import type { CheckDiagnosis } from '@gouji/core'

type Explanation = Pick<CheckDiagnosis, 'only' | 'grounds' | 'cells' | 'rank'>

/** Any digit may stand for any other: of a number this short that tells nothing. */
const fewestDigits = 3

/**
 * Whether `explanation` is the only one of its sums, or the only one that something speaks for; `all` holds explanations
 * of the same sums one after the other, likeliest first. What the prose, last year or the members have as it was found
 * may be right, too. Where nothing speaks for one of several, one click may make a right number wrong.
 */
export function isSpokenFor(explanation: Explanation, all: readonly Explanation[]): boolean {
  const { only, grounds = [] } = explanation
  if (grounds.some(({ says }) => says === 'found')) return false
  if (only) return true
  return hasGround(explanation) && !rivalsOf(explanation, all).some(hasGround)
}

/** Whether anything speaks for it besides the sums, which hold with any of several. */
export function hasGround({ grounds = [], cells }: Explanation): boolean {
  return grounds.some(({ code, says, how, cell }) => {
    if (says === 'proposed' || code === 'recent' || code === 'determined' || code === 'zeroed') return true
    if (code !== 'typing') return false
    const found = cells.find((changed) => changed.cell === cell)?.found
    return how !== 'replaced' || String(found ?? '').length >= fewestDigits
  })
}

/** Whether it may stand by itself in front of the others: it has none, or something speaks for it alone. */
export function standsOut(explanation: Explanation & Pick<CheckDiagnosis, 'of'>, all: readonly Explanation[]): boolean {
  return (explanation.of ?? 1) === 1 || isSpokenFor(explanation, all)
}

function rivalsOf(explanation: Explanation, all: readonly Explanation[]): readonly Explanation[] {
  const at = all.indexOf(explanation)
  if (at < 0) return []
  const begins = all.findLastIndex(({ rank }, i) => i <= at && (rank ?? 1) === 1)
  const ends = all.findIndex(({ rank }, i) => i > at && (rank ?? 1) === 1)
  return all.slice(Math.max(0, begins), ends < 0 ? undefined : ends).filter((other) => other !== explanation)
}
