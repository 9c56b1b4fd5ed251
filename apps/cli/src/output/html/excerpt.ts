/** The part of a printed table in which a breach stands: heads, the rows around it, the cells marked. */

import { type CellId, editionOf, type PrintedCell, printTable, type Report, type TableId } from '@gouji/core'
import type { Language } from '../../words.ts'
import { page } from '../../words-html.ts'
import { escapeText } from './markup.ts'

/** What of a report an excerpt shows. */
export type ExcerptFacts = Pick<Report, 'edition' | 'cells' | 'units'>

/** Cells to mark, by id. */
export interface Marks {
  readonly wrong: ReadonlySet<string>
  /** They belong to the same sum. */
  readonly related: ReadonlySet<string>
  /** What would stand there if the likely cause is the true one. */
  readonly proposed: ReadonlyMap<string, number>
  /** Long sums without their parts. */
  readonly brief: boolean
}

// A part of a table that is higher than this leaves out what adds nothing to the sum, and columns far from its marks.
const mostRowsInFull = 8
const smallBlock = 6

/** One table for each table of the form that holds a mark. */
export function excerptMarkup(report: ExcerptFacts, { marks, language }: { marks: Marks; language: Language }): string {
  const ids = [...marks.wrong, ...marks.related]
  const tables = [...new Set(ids.map((id) => id.split('.')[0]))]
  return editionOf(report.edition)
    .tables.filter(({ id }) => tables.includes(id))
    .map(({ id }) => tableExcerpt(report, { table: id, marks, language }))
    .join('')
}

interface Grid {
  readonly cells: readonly PrintedCell[]
  /** First rows of the blocks. */
  readonly starts: readonly number[]
  readonly height: number
}

const grids = new Map<string, Grid>()

function gridOf(edition: Report['edition'], table: TableId): Grid {
  const key = `${edition} ${table}`
  const known = grids.get(key)
  if (known) return known
  const rows = printTable(editionOf(edition), table)
  const cells = rows.flat()
  const captions = cells.filter(({ kind }) => kind === 'caption').map(({ row }) => row)
  const grid = { cells, starts: captions.length > 0 ? captions : [0], height: rows.length }
  grids.set(key, grid)
  return grid
}

/** What of a table is shown. */
interface Part {
  readonly table: TableId
  readonly rows: ReadonlySet<number>
  readonly columns: ReadonlySet<number>
}

function tableExcerpt(
  report: ExcerptFacts,
  { table, marks, language }: { table: TableId; marks: Marks; language: Language },
): string {
  const grid = gridOf(report.edition, table)
  const isMarked = ({ cell }: PrintedCell) => cell !== undefined && (marks.wrong.has(cell) || marks.related.has(cell))
  const marked = grid.cells.filter(isMarked)
  if (marked.length === 0) return ''
  const high = new Set(marked.map(({ row }) => row)).size > mostRowsInFull
  const rows = rowsKept(grid, high ? marked.filter(counts(report, marks)) : marked)
  const columns = high ? columnsBeside(grid, marked) : columnsOfGroups(grid, marked)
  const pieces = piecesOf(report.edition, { table, rows, columns })
  const inside = pieces.map((piece) =>
    typeof piece === 'string' ? piece : valueMarkup(piece, { report, marks, language }),
  )
  const label = escapeText(page.excerpt.label[language])
  return `<div class="scroll" tabindex="0" role="group" aria-label="${label}"><table class="excerpt">${inside.join('')}</table></div>`
}

interface ValuePiece {
  readonly id: CellId
  readonly spans: string
}

/** Markup between values, and the values. */
type Piece = string | ValuePiece

const layouts = new Map<string, readonly Piece[]>()
const mostLayouts = 2000

/** Laying out is slow and the same for many findings. End tags that HTML can do without are left out: lists are long. */
function piecesOf(edition: Report['edition'], { table, rows, columns }: Part): readonly Piece[] {
  const key = [edition, table, [...rows].join(), [...columns].join()].join(' ')
  const known = layouts.get(key)
  if (known) return known
  const grid = gridOf(edition, table)
  const pieces = [...rows].flatMap((row): Piece[] => {
    const { gap, cells } = lineOf(row, { grid, rows, columns })
    return [`<tr${gap ? ' class=gap' : ''}>`, ...cells.map(pieceOf)]
  })
  if (layouts.size >= mostLayouts) layouts.clear()
  layouts.set(key, pieces)
  return pieces
}

function pieceOf({ kind, rowSpan, columnSpan, text = '', cell }: PrintedCell): Piece {
  const spans = `${columnSpan > 1 ? ` colspan=${columnSpan}` : ''}${rowSpan > 1 ? ` rowspan=${rowSpan}` : ''}`
  if (cell !== undefined) return { id: cell, spans }
  if (kind === 'columnHead') return `<th${spans}${columnSpan > 1 ? ' scope=colgroup' : ''}>${escapeText(text)}`
  return `<th${spans}${rowSpan > 1 && kind === 'rowHead' ? ' scope=rowgroup' : ''} class=label>${escapeText(text)}`
}

/** Of a long sum the zeros are left out, in a long list all its parts. */
function counts({ cells }: ExcerptFacts, { wrong, related, brief }: Marks): (cell: PrintedCell) => boolean {
  const [total] = related
  return ({ cell: id }) => id !== undefined && (wrong.has(id) || id === total || (!brief && cells[id] !== 0))
}

/** The heads of each block with a mark, the marked rows and their neighbours; a small block whole. */
function rowsKept({ cells, starts, height }: Grid, marked: readonly PrintedCell[]): ReadonlySet<number> {
  const valueRows = new Set(cells.filter(({ kind }) => kind === 'value').map(({ row }) => row))
  const reach = new Set(marked.map(({ row }) => row)).size > mostRowsInFull ? 0 : 1
  const wanted = new Set(marked.flatMap(({ row }) => [row - reach, row, row + reach]))
  const kept = starts.flatMap((start, i) => {
    const end = starts[i + 1] ?? height
    const block = Array.from({ length: end - start }, (_, at) => start + at)
    if (!marked.some(({ row }) => row >= start && row < end)) return []
    const values = block.filter((row) => valueRows.has(row))
    return block.filter((row) => !valueRows.has(row) || values.length <= smallBlock || wanted.has(row))
  })
  return new Set(kept)
}

/** The columns of labels, and all columns that share their topmost head with a mark. */
function columnsOfGroups({ cells }: Grid, marked: readonly PrintedCell[]): ReadonlySet<number> {
  const tops = cells.filter(({ kind, row }) => kind === 'columnHead' && row === 0)
  const groups = tops.filter((top) => marked.some((mark) => overlaps(top, mark)))
  const all = groups.length > 0 ? groups : cells
  return new Set([...labelColumns(cells), ...all.flatMap(columnsIn)])
}

function columnsBeside({ cells }: Grid, marked: readonly PrintedCell[]): ReadonlySet<number> {
  const beside = marked.flatMap(({ column, columnSpan }) => [
    column - 1,
    ...columnsIn({ column, columnSpan }),
    column + columnSpan,
  ])
  return new Set([...labelColumns(cells), ...beside])
}

function labelColumns(cells: readonly PrintedCell[]): readonly number[] {
  return cells.filter(({ kind }) => kind === 'rowHead').flatMap(columnsIn)
}

type Columns = Pick<PrintedCell, 'column' | 'columnSpan'>

function columnsIn({ column, columnSpan }: Columns): readonly number[] {
  return Array.from({ length: columnSpan }, (_, i) => column + i)
}

function overlaps(a: Columns, b: Columns): boolean {
  return a.column < b.column + b.columnSpan && b.column < a.column + a.columnSpan
}

interface Kept {
  readonly grid: Grid
  readonly rows: ReadonlySet<number>
  readonly columns: ReadonlySet<number>
}

/** The cells that begin in a kept row, their spans counted in what is kept. */
function lineOf(row: number, { grid, rows, columns }: Kept): { gap: boolean; cells: readonly PrintedCell[] } {
  const cells = grid.cells.flatMap((cell): PrintedCell[] => {
    const rowsOfCell = Array.from({ length: cell.rowSpan }, (_, i) => cell.row + i).filter((at) => rows.has(at))
    const columnSpan = columnsIn(cell).filter((at) => columns.has(at)).length
    if (rowsOfCell[0] !== row || columnSpan === 0) return []
    return [{ ...cell, rowSpan: rowsOfCell.length, columnSpan }]
  })
  const valueAbove = grid.cells.some(({ kind, row: at }) => kind === 'value' && at < row && rows.has(at))
  return { gap: valueAbove && !rows.has(row - 1), cells: cells.toSorted((a, b) => a.column - b.column) }
}

interface Look {
  readonly report: ExcerptFacts
  readonly marks: Marks
  readonly language: Language
}

function valueMarkup({ id, spans }: ValuePiece, { report, marks, language }: Look): string {
  const text = escapeText(valueText(report, id, language))
  const proposed = marks.proposed.get(id)
  const perhaps = proposed === undefined ? '' : `<small>${escapeText(page.excerpt.perhaps(proposed)[language])}</small>`
  if (marks.wrong.has(id)) {
    const shown = text === '' ? escapeText(page.excerpt.blank[language]) : text
    return `<td${spans} class=wrong><mark>${shown}</mark>${perhaps}`
  }
  return `<td${spans}${marks.related.has(id) ? ' class=part' : ''}>${text}${perhaps}`
}

function valueText({ cells, units }: ExcerptFacts, id: CellId, language: Language): string {
  const value = cells[id]
  if (value === undefined) return page.excerpt.missing[language]
  if (value === null) return ''
  return typeof value === 'number' ? `${value}${units?.[id] ?? ''}` : value.text
}
