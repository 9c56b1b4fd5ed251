/**
 * Tables without rulings: text that stands in columns, row after row.
 *
 * Cells are made of what stands close together, rows of what stands at the height of values, columns of values that
 * stand one under the other. Where the values of every row fall into columns that are apart, what is missing is a
 * blank cell; where they do not, no column is told, and it is for the recogniser to doubt.
 */

import type { Draft, DraftCell } from './draft.ts'
import { type Chunk, joined, type Line } from './lines.ts'
import { around, type Box, middleX, middleY } from './page.ts'
import type { UprightPage } from './turn.ts'

/** Lines of a page, with the tables among them; a paragraph is a line of its own. */
export type Region =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'table'; readonly draft: Draft; readonly box: Box }

const words = /\p{L}/u
const listStart =
  /^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、](?!\d)|第[一二三四五六七八九十]+条)/u
const headingStart = /^[一二三四五六七八九十]+、/u
/** Lines of one cell are at most so far apart, in ems; rows are further. */
const withinCell = 1.6
/** How many lines with a label alone may follow one another within a table: rows of blanks, labels in many lines. */
const mostLabels = 12
/** How many lines make a table, and how many chunks a line has that is one by itself. */
const fewestRows = 2
const fewestChunks = 4

/** Finds the tables among the lines of a page; nearly all pages have none. */
export function findUnruled(lines: readonly Line[], page: UprightPage): Region[] {
  const regions: Region[] = []
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line
    const end = inColumns(line) ? regionEnd(lines, i) : i
    const rows = lines.slice(i, end)
    if (!isTable(rows)) {
      regions.push({ kind: 'line', line })
      i += 1
      continue
    }
    // The first lines of a label may stand above its values.
    const above: Line[] = []
    for (
      let last = regions.at(-1);
      last?.kind === 'line' && belongsTo(last.line, above[0] ?? line);
      last = regions.at(-1)
    ) {
      above.unshift(last.line)
      regions.pop()
    }
    const own = [...above, ...rows]
    regions.push({ kind: 'table', draft: draftOf(own, page), box: around(own.map(({ box }) => box)) })
    i = end
  }
  return regions
}

const isNumber = ({ text }: Chunk) => /\d/u.test(text) && !words.test(text)
const isNothing = ({ text }: Chunk) => /^[-‐‑–—―−/／\\]+$/u.test(text)
const hasValues = ({ chunks }: Line) => chunks.length > 1 && chunks.some((chunk) => isNumber(chunk) || isNothing(chunk))
/** A title in spaced characters stands in no columns. */
const isSpaced = ({ chunks }: Line) => chunks.every(({ text }) => text.length === 1 && words.test(text))
const inColumns = (line: Line) => (line.chunks.length > 2 && !isSpaced(line)) || hasValues(line)

/** 无 is a value behind another one; else it may be a letter of 无法提供. */
function isValue(chunk: Chunk, { chunks }: Line): boolean {
  if (chunk.text !== '无') return isNumber(chunk) || isNothing(chunk)
  return chunks.some((other) => other.box.right < chunk.box.left && (isNumber(other) || isNothing(other)))
}

/** Several lines with values or with labels side by side, or one line with more than prose ever has. */
function isTable(lines: readonly Line[]): boolean {
  const rows = lines.filter((line) => hasValues(line) || line.chunks.length > 2)
  return rows.length >= fewestRows || rows.some(({ chunks }) => chunks.length >= fewestChunks)
}

function regionEnd(lines: readonly Line[], start: number): number {
  let end = start + 1
  for (let i = end; i < lines.length; i++) {
    const line = lines[i] as Line
    if (inColumns(line)) end = i + 1
    else if (headingStart.test(line.text) || i - end >= mostLabels) break
  }
  while (end < lines.length && belongsTo(lines[end - 1] as Line, lines[end] as Line)) end++
  return end
}

/** Whether the one line is close above the other, and no list begins between them. */
function belongsTo(above: Line, below: Line): boolean {
  const apart = below.box.bottom - above.box.bottom
  return (
    apart <= withinCell * Math.max(above.size, below.size) && !listStart.test(below.text) && above.chunks.length <= 2
  )
}

/** A cell: chunks that stand close under one another. */
interface Piece {
  readonly chunks: Chunk[]
  readonly value: boolean
  /** The lines it stands in. */
  first: number
  last: number
}

function draftOf(lines: readonly Line[], page: UprightPage): Draft {
  const pieces = piecesOf(lines)
  const columns = columnsOf(pieces)
  const rows = rowsOf(pieces, lines)
  const cells = rows.flatMap((row, r) => cellsOf(row, { row: r, columns, page }))
  const box = around(lines.map((line) => line.box))
  return {
    left: box.left,
    right: box.right,
    rows: rows.length,
    cells,
    pages: [page.number, page.number],
    shown: page.shown(box),
    ruled: false,
    columnsKnown: columns !== undefined,
  }
}

function piecesOf(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = []
  lines.forEach((line, at) => {
    for (const chunk of line.chunks) {
      const value = isValue(chunk, line)
      const above = value ? undefined : pieces.findLast((piece) => goesOn(piece, { chunk, at, lines }))
      if (above) {
        above.chunks.push(chunk)
        above.last = at
      } else pieces.push({ chunks: [chunk], value, first: at, last: at })
    }
  })
  return pieces
}

function goesOn(piece: Piece, { chunk, at, lines }: { chunk: Chunk; at: number; lines: readonly Line[] }): boolean {
  const last = piece.chunks.at(-1)
  const [line, above] = [lines[at], lines[piece.last]]
  if (piece.value || !last || !line || !above || piece.last === at || listStart.test(chunk.text)) return false
  if (chunk.box.bottom - last.box.bottom > withinCell * line.size) return false
  if (isLetterBelow(last, chunk)) return true
  if (hasValues(line) && hasValues(above)) return false
  const overlap = Math.min(chunk.box.right, last.box.right) - Math.max(chunk.box.left, last.box.left)
  const narrower = Math.min(chunk.box.right - chunk.box.left, last.box.right - last.box.left)
  return overlap > narrower / 2
}

/** Single characters one under the other: a label that runs down beside many rows. */
function isLetterBelow(above: Chunk, below: Chunk): boolean {
  const width = below.box.right - below.box.left
  return (
    above.text.length === 1 && below.text.length === 1 && Math.abs(middleX(above.box) - middleX(below.box)) < width / 3
  )
}

const boxOf = ({ chunks }: Piece): Box => around(chunks.map(({ box }) => box))
const textOf = ({ chunks }: Piece): string => chunks.reduce((text, chunk) => joined(text, chunk.text, false), '')

/** Rows of pieces, from left to right: a label goes to the values beside it; without values it is a row of its own. */
function rowsOf(pieces: readonly Piece[], lines: readonly Line[]): Piece[][] {
  const rows = new Map<number, Piece[]>()
  const valued = new Set(pieces.filter(({ value }) => value).map(({ first }) => first))
  for (const piece of pieces) {
    const row = piece.value ? piece.first : rowBeside(piece, { valued, lines })
    rows.set(row, [...(rows.get(row) ?? []), piece])
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, row]) => row.sort((a, b) => boxOf(a).left - boxOf(b).left))
}

/** The first line with values among those the piece stands in; else the line it begins in. */
function rowBeside(
  { first, last }: Piece,
  { valued, lines }: { valued: ReadonlySet<number>; lines: readonly Line[] },
): number {
  for (let at = first; at <= last; at++) if (valued.has(at)) return at
  // Values in the middle of a label of two lines stand between them; those of one line are level with it.
  const line = lines[first]
  const next = lines[first + 1]
  const level = line && next && next.box.bottom - line.box.bottom < line.size / 2
  return level && valued.has(first + 1) ? first + 1 : first
}

/** The boundaries between columns of values, the first before them all; `undefined` where values stand anyhow. */
function columnsOf(pieces: readonly Piece[]): readonly number[] | undefined {
  const values = pieces.filter(({ value }) => value).sort((a, b) => middleX(boxOf(a)) - middleX(boxOf(b)))
  const columns: { left: number; right: number; lines: Set<number> }[] = []
  for (const value of values) {
    const { left, right } = boxOf(value)
    const last = columns.at(-1)
    if (!last || left > last.right) columns.push({ left, right, lines: new Set([value.first]) })
    else if (last.lines.has(value.first)) return undefined
    else {
      last.left = Math.min(last.left, left)
      last.right = Math.max(last.right, right)
      last.lines.add(value.first)
    }
  }
  if (columns.some(({ left }, i) => i > 0 && left <= (columns[i - 1]?.right ?? 0))) return undefined
  const [first] = columns
  const last = columns.at(-1)
  if (!first || !last) return undefined
  const between = columns.slice(1).map(({ left }, i) => (left + (columns[i]?.right ?? left)) / 2)
  return [first.left - 1, ...between, last.right + 1]
}

function cellsOf(
  row: readonly Piece[],
  { row: at, columns, page }: { row: number; columns: readonly number[] | undefined; page: UprightPage },
): DraftCell[] {
  const cell = (box: Box, { left, right, text }: { left: number; right: number; text: string }): DraftCell => ({
    left,
    right,
    row: at,
    rowSpan: 1,
    page: page.number,
    box: page.shown(box),
    text,
    full: false,
  })
  const cells = row.map((piece) => {
    const box = boxOf(piece)
    return cell(box, { ...edgesOf(box, columns), text: textOf(piece) })
  })
  if (!columns || !row.some(({ value }) => value)) return cells
  const height = around(row.filter(({ value }) => value).map(boxOf))
  const blanks = columns.slice(1).flatMap((right, i) => {
    const left = columns[i] ?? right
    const taken = cells.some((other) => other.left < (left + right) / 2 && other.right > (left + right) / 2)
    return taken ? [] : [cell({ ...height, left, right }, { left, right, text: '' })]
  })
  return [...cells, ...blanks].sort((a, b) => a.left - b.left)
}

/** What stands over columns reaches from the first boundary to the last; what stands before them, to the first. */
function edgesOf(box: Box, columns: readonly number[] | undefined): { left: number; right: number } {
  const [first] = columns ?? []
  if (!columns || first === undefined || middleX(box) < first) {
    return { left: box.left, right: first === undefined ? box.right : Math.min(box.right, first) }
  }
  const middles = columns.slice(1).map((right, i) => ((columns[i] ?? right) + right) / 2)
  const over = middles.flatMap((middle, i) => (middle >= box.left && middle <= box.right ? [i] : []))
  const nearest = middles.reduce(
    (best, middle, i) => (Math.abs(middle - middleX(box)) < Math.abs((middles[best] ?? 0) - middleX(box)) ? i : best),
    0,
  )
  const [from, to] = [over[0] ?? nearest, over.at(-1) ?? nearest]
  return { left: columns[from] ?? box.left, right: columns[to + 1] ?? box.right }
}

/** Where a region begins, for its place among the other things on the page. */
export const topOf = (region: Region): number => (region.kind === 'table' ? region.box.top : middleY(region.line.box))
