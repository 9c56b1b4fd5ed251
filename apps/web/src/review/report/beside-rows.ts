/** Which paragraph of this year stands beside which of last year's. Pure. */

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
  for (const [i, j] of [...anchorsOf(now.map(keyOf), before.map(keyOf)), [now.length, before.length] as const]) {
    const from = Math.max(rows.now.at(-1) ?? -1, rows.before.at(-1) ?? -1) + 1
    const between = Math.max(i - rows.now.length, j - rows.before.length)
    for (let row = from; rows.now.length < i; row++) rows.now.push(row)
    for (let row = from; rows.before.length < j; row++) rows.before.push(row)
    if (i < now.length) {
      rows.now.push(from + between)
      rows.before.push(from + between)
    }
  }
  return rows
}

/** As many pairs of the same key as can be in order. */
function anchorsOf(now: readonly string[], before: readonly string[]): readonly (readonly [number, number])[] {
  const longest = Array.from({ length: now.length + 1 }, () => Array.from(before, () => 0))
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0
  for (let i = now.length - 1; i >= 0; i--) {
    for (let j = before.length - 1; j >= 0; j--) {
      const row = longest[i] as number[]
      row[j] = now[i] === before[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < now.length && j < before.length; ) {
    if (now[i] === before[j]) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}
