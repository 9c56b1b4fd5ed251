/** Which paragraph of this year stands beside which of last year's. Pure. */

import { diffLines } from '@gouji/core'

/** 一、 （二） 3. 四是: what numbers a paragraph. */
const numbered = /^\s*[（(]?[一二三四五六七八九十\d]{1,3}(?:[）)、.．]|是)/u

/** The same paragraph of two years: taken over whole, or of the same number. */
const keyOf = (line: string) => numbered.exec(line)?.[0].trim() ?? line

/**
 * The row of each paragraph, from 0. Those that are the same, or have the same number, stand in one row; between them
 * they stand beside each other in order.
 */
export function besideRows(
  now: readonly string[],
  before: readonly string[],
): { readonly now: readonly number[]; readonly before: readonly number[] } {
  const rows = { now: [] as number[], before: [] as number[] }
  const behind = (side: readonly number[]) => (side.at(-1) ?? -1) + 1
  let from = 0
  for (const { kind } of diffLines(before.map(keyOf), now.map(keyOf))) {
    if (kind === 'same') {
      const row = Math.max(behind(rows.now), behind(rows.before))
      rows.now.push(row)
      rows.before.push(row)
      from = row + 1
    } else {
      const side = kind === 'added' ? rows.now : rows.before
      side.push(Math.max(from, behind(side)))
    }
  }
  return rows
}
