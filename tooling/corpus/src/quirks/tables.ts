/** What is odd in the build of tables: repeated rows, page breaks, local columns, pictures. */

import type { CellId } from '@gouji/core'
import { type DraftCell, type DraftTable, paragraph, withTable } from '../draft.ts'
import type { ExpectedReport } from '../expected.ts'
import type { Quirk } from '../quirk.ts'

export const repeatedRow: Quirk = {
  id: 'repeated-row',
  what: 'the row 政府集中采购 stands four times (layout 12)',
  draft: (draft) =>
    withTable(draft, 'disclosure', (table) => {
      const last = table.rows.at(-1) ?? []
      return { ...table, rows: [...table.rows, ...[1, 2, 3].map((n) => last.map((cell) => repeated(cell, n)))] }
    }),
  expected: (expected) => ({
    ...expected,
    remarks: [
      ...expected.remarks,
      ...[1, 2, 3].map((n) => ({
        code: 'repeated-row' as const,
        params: { row: '政府集中采购', values: `${n}、${n * 10000}元` },
      })),
    ],
  }),
}

function repeated(cell: DraftCell, n: number): DraftCell {
  if (cell.cell?.endsWith('.projects')) return { ...cell, text: String(n) }
  return cell.cell ? { ...cell, text: `${n * 10000}元` } : cell
}

/** Cuts table 三; its header stands on the first page, its other rows on the second. */
export function pageBreak({ headerAgain }: { readonly headerAgain: boolean }): Quirk {
  return {
    id: headerAgain ? 'page-break-header-again' : 'page-break',
    what: `table 三 cut by a page break with a page number between, ${headerAgain ? 'its header printed again' : 'its header on the first page alone'} (layout 15)`,
    draft: (draft) =>
      withTable(draft, 'requests', (table) => {
        const { top, bottom } = cut(table, 12)
        const header = table.rows.slice(0, 3)
        return [top, paragraph('- 4 -'), headerAgain ? { ...bottom, rows: [...header, ...bottom.rows] } : bottom]
      }),
  }
}

/** Parts a table before a row. A merged cell that reaches over the cut is cut too, its lower part empty. */
function cut(table: DraftTable, at: number): { top: DraftTable; bottom: DraftTable } {
  const above = table.rows.slice(0, at)
  const reaching = above.flatMap((row, r) =>
    row.flatMap((cell) => (r + cell.rowSpan > at ? [{ ...cell, text: '', rowSpan: r + cell.rowSpan - at }] : [])),
  )
  const below = table.rows.slice(at)
  const first = [...reaching, ...(below[0] ?? [])].sort((a, b) => a.column - b.column)
  return {
    top: {
      ...table,
      rows: above.map((row, r) => row.map((cell) => ({ ...cell, rowSpan: Math.min(cell.rowSpan, at - r) }))),
    },
    bottom: { ...table, rows: [first, ...below.slice(1)] },
  }
}

export const headerOnPageBefore: Quirk = {
  id: 'header-page-before',
  what: 'table 三 cut right under its header (layout 15)',
  draft: (draft) =>
    withTable(draft, 'requests', (table) => {
      const { top, bottom } = cut(table, 3)
      return [top, paragraph('第 3 页 共 7 页'), bottom]
    }),
}

export const pictureForTable: Quirk = {
  id: 'picture',
  what: 'table 三 is a picture (layout 27)',
  draft: (draft) => withTable(draft, 'requests', () => ({ kind: 'picture' })),
  expected: (expected) => ({
    ...expected,
    cells: Object.fromEntries(Object.entries(expected.cells).filter(([id]) => !id.startsWith('requests.'))),
    remarks: [
      ...expected.remarks,
      { code: 'picture-for-table', params: { section: '收到和处理政府信息公开申请情况' } },
    ],
  }),
}

const parts = ['enterprise', 'researchInstitution', 'publicWelfare', 'legalServices', 'otherOrganization']

/** A local template: a column 法人小计 before 总计, and numbers in the parent rows. */
export const localTemplate: Quirk = {
  id: 'local-template',
  what: 'a column 法人小计 and numbers in the rows （三） to （六） (layout 23)',
  draft: (draft) => withTable(draft, 'requests', (table) => withParentRows(withSubtotalColumn(table))),
  expected: (expected) => ({ ...expected, subtotals: subtotalsOf(expected.cells) }),
}

const headings = ['notDisclosed', 'unableToProvide', 'notHandled', 'otherwiseHandled']

function subtotalsOf(cells: ExpectedReport['cells']): Readonly<Record<string, number>> {
  const value = (id: string) => Number(cells[id as CellId] ?? 0)
  const rows = [...new Set(Object.keys(cells).flatMap((id) => /^requests\.(.+)\.[^.]+$/u.exec(id)?.[1] ?? []))]
  const entries: [string, number][] = rows.map((row) => [
    `requests.${row}.legalEntities`,
    sum(parts.map((column) => value(`requests.${row}.${column}`))),
  ])
  for (const heading of headings) {
    const under = rows.filter((row) => row.startsWith(`${heading}.`))
    if (under.length === 0) continue
    for (const column of ['naturalPerson', ...parts, 'total']) {
      entries.push([`requests.${heading}.${column}`, sum(under.map((row) => value(`requests.${row}.${column}`)))])
    }
    const legal = under.flatMap((row) => parts.map((column) => value(`requests.${row}.${column}`)))
    entries.push([`requests.${heading}.legalEntities`, sum(legal)])
  }
  return Object.fromEntries(entries)
}

function withSubtotalColumn(table: DraftTable): DraftTable {
  const totalColumn = Math.max(...table.rows.flat().map(({ column }) => column))
  return {
    ...table,
    rows: table.rows.map((row) => {
      const numbers = row.filter(({ cell }) => parts.some((part) => cell?.endsWith(`.${part}`)))
      const subtotal = { column: totalColumn, columnSpan: 1, rowSpan: 1 }
      return row.flatMap((cell): DraftCell[] => {
        if (cell.text === '申请人情况') return [{ ...cell, columnSpan: cell.columnSpan + 1 }]
        if (cell.text === '法人或其他组织') return [{ ...cell, columnSpan: cell.columnSpan + 1 }]
        if (cell.text === '其他' && cell.kind === 'columnHead')
          return [cell, { ...subtotal, kind: 'columnHead', text: '法人小计' }]
        if (cell.column !== totalColumn) return [cell]
        const moved = { ...cell, column: totalColumn + 1 }
        if (!cell.cell) return [moved]
        return [{ ...subtotal, kind: 'value', text: String(sum(numbers.map(({ text }) => Number(text)))) }, moved]
      })
    }),
  }
}

/** Above the first row of each group a row of its own with the sums. */
function withParentRows(table: DraftTable): DraftTable {
  const rows = table.rows.flatMap((row) => {
    const label = row.find(
      ({ kind, text, rowSpan }) => kind === 'rowHead' && rowSpan > 1 && /^（[三四五六]）/u.test(text),
    )
    if (!label) return [row]
    const at = table.rows.indexOf(row)
    const under = table.rows.slice(at, at + label.rowSpan)
    const values = row.filter(({ kind }) => kind === 'value')
    const others = row.filter((cell) => cell.column < label.column)
    const sums = values.map(
      (cell): DraftCell => ({
        kind: 'value',
        column: cell.column,
        columnSpan: 1,
        rowSpan: 1,
        text: String(
          sum(
            under.map((each) =>
              Number(each.find(({ column, kind }) => kind === 'value' && column === cell.column)?.text),
            ),
          ),
        ),
      }),
    )
    const parent = { ...label, rowSpan: 1, columnSpan: 2 }
    const rest = row
      .filter((cell) => cell.column > label.column)
      .map((cell) => (cell.kind === 'rowHead' ? { ...cell, column: label.column, columnSpan: 2 } : cell))
    return [[...others, parent, ...sums], rest]
  })
  const grown = rows.length - table.rows.length
  const wide = rows.map((row) =>
    row.map((cell) => {
      if (cell.text === '三、本年度办理结果') return { ...cell, rowSpan: cell.rowSpan + grown }
      return cell.kind === 'rowHead' && /^\d\./u.test(cell.text) && cell.columnSpan === 1
        ? { ...cell, column: cell.column - 1, columnSpan: 2 }
        : cell
    }),
  )
  return { ...table, rows: wide }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
