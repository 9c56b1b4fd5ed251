/** A table that a page break cuts becomes one again. */

import { joined } from '../line-breaks.ts'
import { type Draft, type DraftCell, isSameEdge } from './draft.ts'

/** The most rows a head repeated on every page has. */
const deepestHead = 8
const words = /\p{L}/u
const listStart =
  /^\s*(?:[一二三四五六七八九十]+\s*[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d+\s*[.．、]|第[一二三四五六七八九十]+条)/u

/**
 * Joins the part of a table on one page with the part at the head of the next; `undefined` where they are two
 * tables. Head rows printed again are dropped, merged cells that the break cuts are one cell, and a row that the
 * break cuts is one row.
 */
export function stitch(upper: Draft, lower: Draft): Draft | undefined {
  if (!fits(upper, lower)) return undefined
  const rest = withoutRows(lower, repeatedHead(upper, lower))
  if (rest.rows === 0) return { ...upper, pages: [upper.pages[0], lower.pages[1]] }
  const pairs = pairsOf(upper, rest)
  if (isCutRow(rest, pairs)) return together(upper, rest, { pairs, overlap: 1 })
  return together(upper, rest, { pairs: goingOn(rest, pairs), overlap: 0 })
}

/**
 * The same outer edges, and most inner edges of the one among those of the other. Without rulings there are no edges
 * to go by: the parts stay two tables, one behind the other.
 */
function fits(upper: Draft, lower: Draft): boolean {
  if (!upper.ruled || !lower.ruled || lower.pages[0] !== upper.pages[1] + 1) return false
  if (!isSameEdge(upper.left, lower.left) || !isSameEdge(upper.right, lower.right)) return false
  const [above, below] = [innerEdges(upper), innerEdges(lower)]
  const [few, many] = above.length < below.length ? [above, below] : [below, above]
  return few.filter((edge) => many.some((other) => isSameEdge(edge, other))).length * 2 >= few.length
}

function innerEdges({ cells, left, right }: Draft): number[] {
  const edges = cells.map((cell) => Math.round(cell.left))
  return [...new Set(edges)].filter((edge) => !isSameEdge(edge, left) && !isSameEdge(edge, right))
}

/** How many rows at the head of the lower part repeat those at the head of the table. */
function repeatedHead(upper: Draft, lower: Draft): number {
  const deepest = Math.min(deepestHead, upper.rows, lower.rows)
  const [upperHead, lowerHead] = [firstRows(upper.cells, deepest), firstRows(lower.cells, deepest)]
  for (let rows = deepest; rows > 0; rows--) {
    const [above, below] = [head(upperHead, rows), head(lowerHead, rows)]
    if (above && below && above.length === below.length && above.every((cell, i) => isSameCell(cell, below[i]))) {
      if (below.some(({ text }) => words.test(text))) return rows
    }
  }
  return 0
}

function firstRows(cells: readonly DraftCell[], rows: number): readonly DraftCell[] {
  return cells.filter(({ row }) => row < rows)
}

/** The cells of the first rows, where none of them reaches beyond. */
function head(cells: readonly DraftCell[], rows: number): readonly DraftCell[] | undefined {
  const own = firstRows(cells, rows)
  return own.some(({ row, rowSpan }) => row + rowSpan > rows) ? undefined : own
}

function isSameCell(a: DraftCell, b: DraftCell | undefined): boolean {
  return (
    b !== undefined &&
    a.row === b.row &&
    a.rowSpan === b.rowSpan &&
    isSameEdge(a.left, b.left) &&
    isSameEdge(a.right, b.right) &&
    a.text.replace(/\s/gu, '') === b.text.replace(/\s/gu, '')
  )
}

function withoutRows(draft: Draft, count: number): Draft {
  if (count === 0) return draft
  return {
    ...draft,
    rows: draft.rows - count,
    cells: draft.cells.flatMap((cell) => (cell.row < count ? [] : [{ ...cell, row: cell.row - count }])),
  }
}

/** A cell at the head of the lower part with the one above it at the foot of the upper part. */
interface Pair {
  readonly above: DraftCell
  readonly below: DraftCell
}

function pairsOf(upper: Draft, lower: Draft): Pair[] {
  const foot = upper.cells.filter(({ row, rowSpan }) => row + rowSpan === upper.rows)
  return lower.cells
    .filter(({ row }) => row === 0)
    .flatMap((below) => {
      const above = foot.find(({ left, right }) => isSameEdge(left, below.left) && isSameEdge(right, below.right))
      return above ? [{ above, below }] : []
    })
}

/** A number or a sign that nothing applies; brackets of a label that is broken are neither. */
function isValue(text: string): boolean {
  return text === '' || (/^[\d\s.,%+\-‐–—―−/／\\]+$/u.test(text) && !words.test(text))
}

/** Whether a text goes on in the cell below: no room was left for more, and nothing new begins there. */
function goesOn({ above, below }: Pair): boolean {
  return above.full && !isValue(above.text) && !isValue(below.text) && !listStart.test(below.text)
}

/**
 * Whether the break cuts a row. Its label goes on in the lower part, and its values stand in one of them; or there is
 * no label, and what values stand there belong to the row above, as the second line of a number that did not fit in
 * one. A row of blanks whose label stands there whole is a row of its own.
 */
function isCutRow(lower: Draft, pairs: readonly Pair[]): boolean {
  if (pairs.length < lower.cells.filter(({ row }) => row === 0).length) return false
  const both = pairs.filter(({ above, below }) => above.text !== '' && below.text !== '')
  if (both.some(({ above, below }) => !isValue(above.text) || !isValue(below.text))) return both.every(goesOn)
  const labelAbove = pairs.some(({ above }) => !isValue(above.text))
  const valuesBelow = pairs.some(({ below }) => below.text !== '')
  return labelAbove && valuesBelow && pairs.every(({ below }) => isValue(below.text))
}

/** A merged cell that the break cuts goes on in an empty cell, or in one that takes up its text. */
function goingOn(lower: Draft, all: readonly Pair[]): Pair[] {
  const inHead = isHeadRow(lower, all)
  return all.filter(
    (pair) =>
      (inHead || pair.above.rowSpan > 1 || pair.below.rowSpan > 1) &&
      !isValue(pair.above.text) &&
      (pair.below.text === '' || goesOn(pair)),
  )
}

/** Whether the break cuts the head: several labels stand at the head of the lower part under a wider one. */
function isHeadRow(lower: Draft, pairs: readonly Pair[]): boolean {
  const paired = new Set(pairs.map(({ below }) => below))
  const isLabel = ({ text }: DraftCell) => words.test(text) && !listStart.test(text)
  return lower.cells.filter((cell) => cell.row === 0 && !paired.has(cell) && isLabel(cell)).length > 1
}

/** A number that a page break cuts may be one or two: its digits stand apart. */
function textOf({ above, below }: Pair): string {
  const apart = /\d$/u.test(above.text) && /^\d/u.test(below.text)
  return apart ? `${above.text}\n${below.text}` : joined(above.text, below.text, false)
}

function together(upper: Draft, lower: Draft, { pairs, overlap }: { pairs: readonly Pair[]; overlap: number }): Draft {
  const offset = upper.rows - overlap
  const mergedInto = new Map(pairs.map(({ above, below }) => [above, below]))
  const merged = new Set(pairs.map(({ below }) => below))
  return {
    ...upper,
    rows: offset + lower.rows,
    pages: [upper.pages[0], lower.pages[1]],
    cells: [
      ...upper.cells.map((above) => {
        const below = mergedInto.get(above)
        if (!below) return above
        // The place is where the text stands.
        const { page, box } = above.text === '' ? below : above
        const text = textOf({ above, below })
        return { ...above, page, box, text, rowSpan: above.rowSpan + below.rowSpan - overlap, full: below.full }
      }),
      ...lower.cells.flatMap((cell) => (merged.has(cell) ? [] : [{ ...cell, row: cell.row + offset }])),
    ],
  }
}
