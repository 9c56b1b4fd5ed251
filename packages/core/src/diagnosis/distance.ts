/** How far a number is from another as typed: edits of its digits, the sign counted as one. */

/**
 * Restricted Damerau–Levenshtein distance (optimal string alignment): the fewest digits replaced, left out, added, or
 * swapped with their neighbour, no digit being touched twice.
 */
export function editDistance(a: number | string, b: number | string): number {
  const [s, t] = [String(a), String(b)]
  let older: number[] = []
  let last = Array.from({ length: t.length + 1 }, (_, j) => j)
  for (let i = 1; i <= s.length; i++) {
    const row = [i]
    for (let j = 1; j <= t.length; j++) {
      const same = s[i - 1] === t[j - 1]
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + (same ? 0 : 1))
      const swapped = i > 1 && j > 1 && s[i - 1] === t[j - 2] && s[i - 2] === t[j - 1]
      if (swapped) best = Math.min(best, at(older, j - 2) + 1)
      row.push(best)
    }
    older = last
    last = row
  }
  return at(last, t.length)
}

/** What a finger did: swapped two digits, hit another one, left one out, added one, or slipped on the sign. */
export type Slip = 'transposed' | 'replaced' | 'omitted' | 'added' | 'sign'

/** The one slip that makes `found` of `meant`, or `undefined` where it takes none or more than one. */
export function slipBetween(meant: number, found: number): Slip | undefined {
  if (editDistance(meant, found) !== 1) return undefined
  if (meant === -found) return 'sign'
  const [before, after] = [String(meant).length, String(found).length]
  if (after < before) return 'omitted'
  if (after > before) return 'added'
  return sortedDigits(meant) === sortedDigits(found) ? 'transposed' : 'replaced'
}

function sortedDigits(number: number): string {
  return String(number).split('').toSorted().join('')
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
