import type { RenderCell } from './tree.ts'

/** Characters of table text that a page is wide: A4 within its margins, 10 points. */
const pageWidth = 44
/** Room beside the text of a column. */
const padding = 0.4
/** A digit in characters, in a wide face; a number never breaks. */
const digitWidth = 0.65
const fewest = 2.6
/** Characters in a line of a row's label: nearly every label takes one line, and one over several rows is narrow. */
const labelLine = { own: 13, group: 4 } as const
const headLines = 3
/** A head this short stays in one line. */
const shortHead = 3

/**
 * Widths of the columns of a table, as parts of the whole. A column is as wide as its labels and its longest number
 * need; what the page has left goes to the columns of values and to the labels beside them.
 */
export function columnWidths(cells: readonly RenderCell[], columns: number): readonly number[] {
  const single = cells.filter(({ columnSpan }) => columnSpan === 1)
  const indices = Array.from({ length: columns }, (_, column) => column)
  const needs = indices.map((column) => {
    const own = single.filter((cell) => cell.column === column)
    return padding + Math.max(fewest, ...own.map(charactersNeeded))
  })
  const needed = needs.reduce((sum, need) => sum + need, 0)
  const whole = Math.max(pageWidth, needed)
  const first = Math.min(...cells.flatMap(({ kind, column }) => (kind === 'value' ? [column] : [])))
  const takes = (column: number) => column >= first - 1
  const spare = (whole - needed) / indices.filter(takes).length
  return needs.map((need, column) => (need + (takes(column) ? spare : 0)) / whole)
}

function charactersNeeded({ kind, text, rowSpan }: RenderCell): number {
  if (kind === 'value') {
    const numbers = text.match(/[\d.+-]+/gu) ?? []
    return Math.max(0, ...numbers.map(({ length }) => length * digitWidth))
  }
  if (kind === 'rowHead') return Math.min(text.length, rowSpan > 1 ? labelLine.group : labelLine.own)
  return text.length <= shortHead ? text.length : Math.ceil(text.length / headLines)
}
