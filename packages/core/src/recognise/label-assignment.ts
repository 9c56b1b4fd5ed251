/** Says which row of the form each row of numbers is, by the letters of the labels that stand around it. */

import type { Block, Row } from '../form/form.ts'

/** Letters between two rows of numbers, and where each of the texts they come from ends. */
export interface Between {
  readonly text: string
  readonly ends: readonly number[]
}

interface Candidate {
  readonly row: Row
  readonly block: Block
  /** Folded wordings of its label, the longest first. */
  readonly wordings: readonly string[]
}

/** The letters of a group that may stand between those of a label: 三、本年度办理结果 and （六）其他处理. */
const mostBetween = 20

/** How far an assignment got: the row it gave to the last numbers, and where the label of that row ends behind them. */
interface Reached {
  readonly end: number
  /** In how many ways the rows so far can be given; two stand for more. */
  readonly ways: number
  readonly before: Reached | undefined
  readonly candidate: Candidate
}

export interface Assignment {
  readonly rows: readonly Candidate[]
  /** Where the label of the last row ends in the letters behind it. */
  readonly end: number
}

/**
 * Gives each row of numbers a row of the form, in order: the letters of its label stand, in order too, before and
 * behind its numbers, each letter for one label. `undefined` where there is no such assignment, or more than one.
 */
export function assignLabels(
  candidates: readonly Candidate[],
  { counts, texts }: { counts: readonly number[]; texts: readonly Between[] },
): Assignment | undefined {
  let reached: readonly (Reached | undefined)[] = []
  for (const [n, count] of counts.entries()) {
    const [before, behind] = [texts[n]?.text ?? '', texts[n + 1]?.text ?? '']
    const left = counts.length - n
    reached = candidates.map((candidate, r): Reached | undefined => {
      if (r < n || candidates.length - r < left || count > columnsOf(candidate.block)) return undefined
      const earlier = n === 0 ? [undefined] : reached.slice(0, r).filter((one) => one !== undefined)
      const steps = earlier.flatMap((last) => {
        const end = labelAround(candidate.wordings, { before, from: last?.end ?? 0, behind })
        return end === undefined ? [] : [{ end, ways: last?.ways ?? 1, before: last, candidate }]
      })
      const best = steps.sort((a, b) => a.end - b.end)[0]
      return (
        best && {
          ...best,
          ways: Math.min(
            2,
            steps.reduce((sum, { ways }) => sum + ways, 0),
          ),
        }
      )
    })
  }
  const whole = reached.filter((one) => one !== undefined)
  const [only] = whole
  if (!only || whole.length > 1 || only.ways > 1) return undefined
  const rows: Candidate[] = []
  for (let one: Reached | undefined = only; one; one = one.before) rows.unshift(one.candidate)
  return { rows, end: only.end }
}

/** Where the first wording that stands around the numbers ends behind them; `undefined` where none does. */
function labelAround(
  wordings: readonly string[],
  around: { before: string; from: number; behind: string },
): number | undefined {
  for (const wording of wordings) {
    // A label begins above its numbers or in their line, and never below.
    for (let length = wording.length; length > 0; length--) {
      const end = endBehind(wording.slice(length), around.behind)
      if (end !== undefined && standsBefore(wording.slice(0, length), around)) return end
    }
  }
  return undefined
}

/** Whether letters stand in order at the end of a text, from a position on. */
function standsBefore(letters: string, { before, from }: { before: string; from: number }): boolean {
  let at = before.length
  for (let i = letters.length - 1; i >= 0; i--) {
    at = at > 0 ? before.lastIndexOf(letters.charAt(i), at - 1) : -1
    if (at < from) return false
  }
  return before.length - at - letters.length <= mostBetween
}

/** Where letters that stand in order at the beginning of a text end. */
function endBehind(letters: string, behind: string): number | undefined {
  let end = 0
  for (const letter of letters) {
    const found = behind.indexOf(letter, end)
    if (found < 0) return undefined
    end = found + 1
  }
  return end - letters.length <= mostBetween ? end : undefined
}

function columnsOf({ columns }: Block): number {
  return columns.filter(({ kind }) => kind !== 'heading').length
}
