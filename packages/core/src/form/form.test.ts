import { describe, expect, it } from 'vitest'
import { cellAt, cellName, cellsOf, findCell, identitiesOf, subtotalsOf } from './cells.ts'
import { editionOf, editionOfYear, editions } from './editions.ts'
import type { TableId } from './form.ts'
import { type PrintedCell, printTable } from './printed.ts'

const count = (edition: '2019' | '2021', table: TableId) =>
  cellsOf(edition).filter((cell) => cell.table === table).length

const printed = (edition: '2019' | '2021', table: TableId, label: string): PrintedCell => {
  const found = printTable(editionOf(edition), table)
    .flat()
    .find(({ text }) => text === label)
  if (!found) throw new Error(`${label} is not printed`)
  return found
}

describe('the form', () => {
  it('has 22 + 161 + 15 value cells in edition 2019 and 10 + 175 + 15 in edition 2021', () => {
    const tables: readonly TableId[] = ['disclosure', 'requests', 'disputes']
    expect(tables.map((table) => count('2019', table))).toEqual([22, 161, 15])
    expect(tables.map((table) => count('2021', table))).toEqual([10, 175, 15])
  })

  it('finds every value cell by its id and by its row and column', () => {
    for (const { id } of editions) {
      for (const cell of cellsOf(id)) {
        expect(findCell(id, cell.id)).toBe(cell)
        expect(cellAt(id, cell)).toBe(cell)
      }
    }
  })

  it('calls the same thing by the same id and the same label in both editions', () => {
    const other = cellsOf('2019').flatMap((cell) => {
      const twin = findCell('2021', cell.id)
      if (!twin) return []
      return twin.row.label === cell.row.label && twin.column.label === cell.column.label ? [] : [cell.id]
    })
    // 处理决定数量 became 本年处理决定数量; what it counts is the same.
    expect(other).toEqual([
      'disclosure.licensing.decisions',
      'disclosure.penalties.decisions',
      'disclosure.coercion.decisions',
    ])
  })

  it('is of edition 2019 for 2019 and 2020, of edition 2021 from then on, and of none before', () => {
    expect([2018, 2019, 2020, 2021, 2030].map((year) => editionOfYear(year)?.id)).toEqual([
      undefined,
      '2019',
      '2019',
      '2021',
      '2021',
    ])
  })

  it('prints 37 sums in table requests of edition 2019 and 39 in that of 2021, three in disputes', () => {
    const sums = (edition: '2019' | '2021', table: TableId) =>
      identitiesOf(edition).filter((identity) => identity.table === table).length
    expect(sums('2019', 'requests')).toBe(7 + 7 + 23)
    expect(sums('2021', 'requests')).toBe(7 + 7 + 25)
    expect(sums('2021', 'disputes')).toBe(3)
    expect(sums('2021', 'disclosure')).toBe(0)
  })

  it('leaves （六）其他处理 a subtotal in edition 2021 where edition 2019 has a cell', () => {
    expect(findCell('2019', 'requests.otherwiseHandled.total')).toBeDefined()
    expect(findCell('2021', 'requests.otherwiseHandled.total')).toBeUndefined()
    const subtotal = subtotalsOf('2021').find(({ id }) => id === 'requests.otherwiseHandled.total')
    expect(subtotal?.parts).toEqual([
      'requests.otherwiseHandled.notSupplemented.total',
      'requests.otherwiseHandled.feeUnpaid.total',
      'requests.otherwiseHandled.other.total',
    ])
  })

  it('names a cell so that its row can be told from others with the same label', () => {
    expect(cellName('2021', 'requests.otherwiseHandled.other.total')).toBe('“其他处理—其他”行“总计”列')
    expect(cellName('2021', 'requests.handled.otherOrganization')).toBe('“本年度办理结果总计”行“其他”列')
    expect(cellName('2021', 'disputes.litigationDirect.upheld')).toBe('行政诉讼—未经复议直接起诉—结果维持')
  })
})

describe('a printed table', () => {
  for (const { id, tables } of editions) {
    for (const table of tables) {
      it(`covers every place of its grid once and prints every value once (${table.id}, edition ${id})`, () => {
        const rows = printTable(editionOf(id), table.id)
        const width = Math.max(...rows.flat().map(({ column, columnSpan }) => column + columnSpan))
        const covered = rows.map(() => Array.from({ length: width }, () => 0))
        for (const { row, column, rowSpan, columnSpan } of rows.flat()) {
          for (let r = row; r < row + rowSpan; r++) {
            for (let c = column; c < column + columnSpan; c++) {
              const line = covered[r]
              if (line) line[c] = (line[c] ?? 0) + 1
            }
          }
        }
        expect(covered.flat().every((times) => times === 1)).toBe(true)
        const values = rows.flat().flatMap(({ cell }) => cell ?? [])
        const expected = cellsOf(id).flatMap((cell) => (cell.table === table.id ? [cell.id] : []))
        expect(values.toSorted()).toEqual(expected.toSorted())
      })
    }
  }

  it('has the spans of the official form', () => {
    expect(printed('2021', 'requests', '申请人情况')).toMatchObject({ row: 0, column: 3, columnSpan: 7 })
    expect(printed('2021', 'requests', '法人或其他组织')).toMatchObject({ row: 1, columnSpan: 5 })
    expect(printed('2019', 'requests', '三、本年度办理结果')).toMatchObject({ rowSpan: 20 })
    expect(printed('2021', 'requests', '三、本年度办理结果')).toMatchObject({ rowSpan: 22 })
    const corner = printTable(editionOf('2021'), 'requests')[0]?.[0]
    expect(corner).toMatchObject({ rowSpan: 3, columnSpan: 3 })
    expect(printed('2021', 'disputes', '行政复议')).toMatchObject({ row: 0, rowSpan: 1, columnSpan: 5 })
    expect(printed('2021', 'disputes', '结果维持')).toMatchObject({ row: 1, rowSpan: 2 })
  })
})
