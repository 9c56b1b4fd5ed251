import type { RenderCell } from './tree.ts'

/** Lines a label may take, and the fewest characters a column holds. */
const labelLines = 3
const fewest = 3
/** Room beside the text, in characters. */
const padding = 1

/**
 * Widths of the columns of a table, as parts of the whole. A column is as wide as its labels need in three lines, and
 * never so narrow that a number in it would break.
 */
export function columnWidths(cells: readonly RenderCell[], columns: number): readonly number[] {
  const weights = Array.from({ length: columns }, (_, column) => {
    const own = cells.filter((cell) => cell.column === column && cell.columnSpan === 1)
    return padding + Math.max(fewest, ...own.map(charactersNeeded))
  })
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return weights.map((weight) => weight / whole)
}

function charactersNeeded({ kind, text }: RenderCell): number {
  if (kind !== 'value') return Math.ceil(text.length / labelLines)
  const numbers = text.match(/[\d.+-]+/gu) ?? []
  return Math.max(0, ...numbers.map(({ length }) => length / 2)) // digits are half as wide
}
