/**
 * The tables and texts on a sheet. Rows that follow one another are one table, blank columns left out; a cell alone in
 * its row above or below it is a text, but for a caption.
 */

import type { Paragraph, Place } from '@gouji/core'
import type { Content, ContentCell, ContentRow } from '../content.ts'
import { type Area, formatAddress } from './address.ts'
import type { Sheet, SheetRow } from './sheet.ts'

interface RegionContext {
  /** Name of the sheet. */
  readonly sheet: string
  /** Counts cells and refuses too many. */
  readonly count: (cells: number) => void
  /** Addresses of cells that a picture lies in. */
  readonly pictured?: ReadonlySet<string> | undefined
}

const longestCaption = 12

/** Rows of a sheet without a blank one between them, and the areas merged in them. */
interface Region {
  readonly rows: SheetRow[]
  readonly merged: Area[]
}

/** A row of the grid: the cells that begin in it. */
interface GridRow {
  readonly cells: readonly ContentCell[]
  /** Its only text, with nothing beside it and nothing from above. */
  readonly alone: boolean
}

export function contentsOf({ rows, merged }: Sheet, context: RegionContext): readonly Content[] {
  const inOrder = [...merged].sort((a, b) => a.top - b.top)
  return regionsOf(rows, inOrder).flatMap((region) => contentsOfRegion(region, context))
}

/** Cuts at blank rows; rows beside a text that reaches down are not blank. */
function regionsOf(rows: readonly SheetRow[], merged: readonly Area[]): readonly Region[] {
  const regions: Region[] = []
  let reach = Number.NEGATIVE_INFINITY
  let next = 0
  for (const row of rows) {
    if (row.row > reach + 1) regions.push({ rows: [], merged: [] })
    const region = regions.at(-1)
    region?.rows.push(row)
    reach = Math.max(reach, row.row)
    const texts = new Set(row.cells.map(({ column }) => column))
    for (let area = merged[next]; area && area.top <= row.row; next++, area = merged[next]) {
      if (area.bottom < row.row) continue
      region?.merged.push(area)
      if (area.top === row.row && texts.has(area.left)) reach = Math.max(reach, area.bottom)
    }
  }
  return regions
}

function contentsOfRegion(region: Region, context: RegionContext): readonly Content[] {
  const columns = [...new Set(region.rows.flatMap(({ cells }) => cells.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  )
  const grid = gridOf(region, { columns, context })
  const below = grid.findIndex(({ alone }) => !alone)
  const first = isCaption(grid[below - 1]) ? below - 1 : below
  const last = grid.findLastIndex(({ alone }) => !alone)
  const texts = (rows: readonly GridRow[]) => rows.flatMap(({ cells }) => cells.flatMap(({ content }) => content))
  if (first < 0) return texts(grid)
  const rows = grid.slice(first, last + 1).flatMap(({ cells, alone }, r): ContentRow[] => {
    if (cells.length === 0) return []
    return [{ row: r + 1, cells: alone ? across(cells, columns.length) : cells }]
  })
  return [...texts(grid.slice(0, first)), { kind: 'table', rows }, ...texts(grid.slice(last + 1))]
}

/** A short text right above a table is part of it, as captions inside it are; a title is longer. */
function isCaption(row: GridRow | undefined): boolean {
  const text =
    row?.cells.flatMap(({ content }) => content.map((one) => (one.kind === 'paragraph' ? one.text : ''))) ?? []
  return text.length === 1 && text.join('').length <= longestCaption
}

/** The only text of a row, over the whole width. */
function across(cells: readonly ContentCell[], width: number): readonly ContentCell[] {
  const filled = cells.filter(({ content }) => content.length > 0)
  return filled.map((cell) => ({ ...cell, column: 0, columnSpan: width }))
}

interface Columns {
  /** The columns that hold a text, in order; the others are left out of the grid. */
  readonly columns: readonly number[]
  readonly context: RegionContext
}

/** An area that is merged, as it lies in the grid: first row and column, and those behind its last ones. */
interface MergedArea extends Area {
  readonly fromRow: number
  readonly toRow: number
  readonly fromColumn: number
  readonly toColumn: number
}

function gridOf({ rows, merged }: Region, { columns, context }: Columns): readonly GridRow[] {
  const width = columns.length
  context.count(rows.length * width)
  const covers = coverOf(merged, { rows: rows.map(({ row }) => row), columns, context })
  return rows.map((line, r) => {
    const texts = new Map(line.cells.map(({ column, text }) => [column, text]))
    const cells: ContentCell[] = []
    let fromAbove = false
    for (const [c, column] of columns.entries()) {
      const area = covers.get(r * width + c)
      if (area && (area.fromRow !== r || area.fromColumn !== c)) {
        fromAbove ||= area.fromRow < r
        continue
      }
      const at = area ? { row: area.top, column: area.left } : { row: line.row, column }
      const place = { sheet: context.sheet, address: formatAddress(at) }
      const text = (area && area.top !== line.row ? '' : texts.get(at.column)) ?? ''
      const isPicture = text === '' && context.pictured?.has(place.address)
      cells.push({
        content: isPicture ? [{ kind: 'picture', place }] : paragraphsOf(text, place),
        column: c,
        columnSpan: area ? area.toColumn - area.fromColumn : 1,
        rowSpan: area ? area.toRow - area.fromRow : 1,
        place,
      })
    }
    return { cells, alone: !fromAbove && isAlone(cells, { line, columns, covers, r }) }
  })
}

/** For each place of the grid that is part of a merged area, which. */
function coverOf(
  merged: readonly Area[],
  { rows, columns, context }: Columns & { rows: readonly number[] },
): ReadonlyMap<number, MergedArea> {
  const covers = new Map<number, MergedArea>()
  for (const area of merged) {
    const fromRow = firstFrom(rows, area.top)
    const toRow = firstFrom(rows, area.bottom + 1)
    const fromColumn = firstFrom(columns, area.left)
    const toColumn = firstFrom(columns, area.right + 1)
    context.count((toRow - fromRow) * (toColumn - fromColumn))
    const placed = { ...area, fromRow, toRow, fromColumn, toColumn }
    for (let r = fromRow; r < toRow; r++) {
      for (let c = fromColumn; c < toColumn; c++) covers.set(r * columns.length + c, placed)
    }
  }
  return covers
}

/** The first place in ascending numbers that is not below one. */
function firstFrom(numbers: readonly number[], least: number): number {
  let low = 0
  for (let high = numbers.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((numbers[middle] as number) < least) low = middle + 1
    else high = middle
  }
  return low
}

/** One text, merged from the first column on or not at all, with no cell behind it that a table would have. */
function isAlone(
  cells: readonly ContentCell[],
  {
    line,
    columns,
    covers,
    r,
  }: { line: SheetRow; columns: readonly number[]; covers: ReadonlyMap<number, MergedArea>; r: number },
): boolean {
  const filled = cells.filter(({ content }) => content.length > 0)
  const [only] = filled
  if (filled.length !== 1 || !only) return false
  const area = covers.get(r * columns.length + only.column)
  if (area && only.column > 0) return false
  const edge = area?.right ?? (columns[only.column] as number)
  return only.column + only.columnSpan === columns.length || line.lastListed <= edge
}

/** A paragraph for each line of a cell. */
function paragraphsOf(text: string, place: Place): readonly Paragraph[] {
  if (text === '') return []
  if (!text.includes('\n')) return [{ kind: 'paragraph', text, place }]
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [{ kind: 'paragraph', text: line, place }]))
}
