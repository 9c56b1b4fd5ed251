/** The sheet of one table: as printed, with live totals, checks beside and below, and inputs that may be changed. */

import {
  type CellId,
  type EditionId,
  findCell,
  type Identity,
  type RenderCell,
  type RenderTable,
  type TableId,
} from '@gouji/core'
import { type Position, rangesOf } from './address.ts'
import { heightOfLines, linesIn } from './measure.ts'
import type { Sheet, SheetCell, Validation } from './sheet.ts'
import type { LookName } from './styles.ts'
import { checkFormula, identitiesIn, totalFormula, type Values } from './sums.ts'

/** Names of the sheets, and how wide each is in characters. */
export const tableSheets: Readonly<Record<TableId, { readonly name: string; readonly width: number }>> = {
  disclosure: { name: '主动公开', width: 88 },
  requests: { name: '依申请公开', width: 106 },
  disputes: { name: '复议诉讼', width: 112 },
}

const gapWidth = 2
const checkWidth = 11
const gapHeight = 9

export function tableSheet(edition: EditionId, table: RenderTable): Sheet {
  const { name, width } = tableSheets[table.id]
  const widths = table.widths.map((part) => Math.round(part * width * 4) / 4)
  const values = valuesOf(table)
  const identities = identitiesIn(edition, table)
  const across = new Set([...values.positions.values()].map(({ row }) => row)).size === 1
  const checks = placeChecks(table, { identities, values, across })
  const cells = table.rows.flatMap((row) =>
    row.cells.flatMap((cell) => sheetCells(cell, { edition, identities, values })),
  )
  const besides = checks.some(({ column }) => column > widths.length)
  const labels = labelColumns(table)
  return {
    name,
    widths: besides ? [...widths, gapWidth, checkWidth] : widths,
    heights: heightsOf(table, { widths, last: Math.max(...checks.map(({ row }) => row), table.rows.length - 1) }),
    cells: [...cells, ...checks],
    merges: [...mergesOf(table), ...labelMerges(checks, { table, labels })],
    frozen:
      table.headRows === 0 || across ? { rows: table.headRows, columns: 0 } : { rows: table.headRows, columns: labels },
    landscape: across,
    protected: true,
    validations: validationsOf(edition, { table, values }),
    checks: rangesOf(checks.filter(({ formula }) => formula !== undefined)),
    links: [],
    printed: {
      first: { row: 0, column: 0 },
      last: { row: table.rows.length - 1, column: widths.length - 1 },
      titleRows: table.headRows,
      title: table.caption,
    },
  }
}

function valuesOf(table: RenderTable): Values {
  const cells = table.rows
    .flatMap((row) => row.cells)
    .flatMap((cell) => (cell.cell ? [{ ...cell, id: cell.cell }] : []))
  return {
    positions: new Map(cells.map(({ id, row, column }) => [id, { row, column }])),
    numbers: new Map(
      cells.flatMap(({ id, text }): [CellId, number][] => {
        const number = numberIn(text)
        return number === undefined ? [] : [[id, number]]
      }),
    ),
    filled: new Set(cells.flatMap(({ id, text }) => (text === '' ? [] : [id]))),
  }
}

/** A spreadsheet keeps 15 digits; a longer number is written as text, as is an amount with its unit. */
function numberIn(text: string): number | undefined {
  const number = Number(text)
  return text !== '' && String(number) === text && text.replace(/\D/gu, '').length <= 15 ? number : undefined
}

interface Context {
  readonly edition: EditionId
  readonly identities: readonly Identity[]
  readonly values: Values
}

/** A printed cell, and bordered blanks for what it covers. */
function sheetCells(cell: RenderCell, context: Context): SheetCell[] {
  const own = cell.cell ? valueCell(cell, { ...context, id: cell.cell }) : labelCell(cell)
  const covered = Array.from({ length: cell.rowSpan * cell.columnSpan - 1 }, (_, i) => ({
    row: cell.row + Math.floor((i + 1) / cell.columnSpan),
    column: cell.column + ((i + 1) % cell.columnSpan),
    look: own.look,
  }))
  return [own, ...covered]
}

function labelCell({ row, column, text, align }: RenderCell): SheetCell {
  return { row, column, look: align === 'left' ? 'rowHead' : 'head', value: text }
}

function valueCell(cell: RenderCell, { edition, identities, values, id }: Context & { id: CellId }): SheetCell {
  const { row, column, text, total } = cell
  const number = values.numbers.get(id)
  const live = total ? totalFormula(id, { identities, values }) : undefined
  if (live) return { row, column, look: 'total', ...live }
  const isText = text !== '' && number === undefined
  return { row, column, look: lookOf({ total, isText, money: isMoney(edition, id) }), value: number ?? text }
}

/** A total that is not live may be changed, as it does not follow its inputs, and has a colour of its own. */
function lookOf({ total, isText, money }: { total: boolean; isText: boolean; money: boolean }): LookName {
  if (total) return isText ? 'fixedWords' : 'fixedTotal'
  if (isText) return 'words'
  return money ? 'money' : 'count'
}

function isMoney(edition: EditionId, id: CellId): boolean {
  return findCell(edition, id)?.column.measure.kind === 'money'
}

/**
 * A check for each sum of the form. Of a sum across a row: beside the table, one column apart. Of a sum down a column,
 * and of every sum of a table that has one row only: below the table, one row apart.
 */
function placeChecks(
  table: RenderTable,
  { identities, values, across }: { identities: readonly Identity[]; values: Values; across: boolean },
): SheetCell[] {
  const width = table.widths.length
  const height = table.rows.length
  const checks: SheetCell[] = []
  const besides = identities.filter(({ kind }) => kind === 'column-total' && !across)
  if (besides.length > 0) checks.push({ row: 0, column: width + 1, look: 'check', value: '合计校验' })
  for (const identity of besides) {
    const at = positionOf(identity, values)
    if (at) checks.push({ row: at.row, column: width + 1, look: 'check', ...checkFormula(identity, values) })
  }
  const below = [
    { label: '合计校验（总计－各项之和）', kind: 'row-total' },
    { label: '勾稽校验（一项＋二项－三项－四项）', kind: 'balance' },
    { label: '合计校验', kind: across ? 'column-total' : undefined },
  ].flatMap(({ label, kind }) => {
    const own = identities.filter((identity) => identity.kind === kind)
    return own.length > 0 ? [{ label, own }] : []
  })
  below.forEach(({ label, own }, i) => {
    const row = height + 1 + i
    checks.push({ row, column: 0, look: 'check', value: label })
    for (const identity of own) {
      const at = positionOf(identity, values)
      if (at) checks.push({ row, column: at.column, look: 'check', ...checkFormula(identity, values) })
    }
  })
  return checks
}

/** Where the total of a sum stands, or of a balance its first part. */
function positionOf({ left }: Identity, { positions }: Values): Position | undefined {
  return left[0] && positions.get(left[0])
}

function mergesOf(table: RenderTable): Sheet['merges'] {
  return table.rows
    .flatMap((row) => row.cells)
    .filter(({ rowSpan, columnSpan }) => rowSpan * columnSpan > 1)
    .map(({ row, column, rowSpan, columnSpan }) => ({
      first: { row, column },
      last: { row: row + rowSpan - 1, column: column + columnSpan - 1 },
    }))
}

/** The label of a check below the table stands under the labels of its rows. */
function labelMerges(
  checks: readonly SheetCell[],
  { table, labels }: { table: RenderTable; labels: number },
): Sheet['merges'] {
  if (labels < 2) return []
  return checks
    .filter(({ row, column }) => row > table.rows.length && column === 0)
    .map(({ row }) => ({ first: { row, column: 0 }, last: { row, column: labels - 1 } }))
}

/** Columns of labels at the left: those left of every value. */
function labelColumns(table: RenderTable): number {
  const values = table.rows.flatMap((row) => row.cells).filter(({ kind }) => kind === 'value')
  return Math.min(...values.map(({ column }) => column))
}

function heightsOf(table: RenderTable, { widths, last }: { widths: readonly number[]; last: number }): number[] {
  return Array.from({ length: last + 1 }, (_, row) => {
    if (row === table.rows.length) return gapHeight
    const cells = table.rows[row]?.cells ?? []
    const lines = cells
      .filter(({ rowSpan }) => rowSpan === 1)
      .map(({ text, column, columnSpan }) => {
        const width = widths.slice(column, column + columnSpan).reduce((sum, part) => sum + part, 0)
        return linesIn(text, width)
      })
    return Math.max(20, heightOfLines(Math.max(1, ...lines)))
  })
}

function validationsOf(edition: EditionId, { table, values }: { table: RenderTable; values: Values }): Validation[] {
  const inputs = table.rows.flatMap((row) => row.cells).filter(({ kind, total }) => kind === 'value' && !total)
  const kinds = { count: [] as Position[], change: [] as Position[], money: [] as Position[] }
  for (const { cell } of inputs) {
    const kind = cell && findCell(edition, cell)?.column.measure.kind
    const at = cell && values.positions.get(cell)
    if (kind && at) kinds[kind].push(at)
  }
  return [
    { at: kinds.count, type: 'whole', least: 0, message: '这里填不小于 0 的整数；没有发生的填 0。' } as const,
    { at: kinds.change, type: 'whole', message: '这里填整数：增加填正数，减少填负数，没有变化填 0。' } as const,
    {
      at: kinds.money,
      type: 'decimal',
      least: 0,
      message: '这里填不小于 0 的金额，可以有小数；没有发生的填 0。',
    } as const,
  ].flatMap(({ at, ...rule }) => (at.length > 0 ? [{ ...rule, ranges: rangesOf(at) }] : []))
}
