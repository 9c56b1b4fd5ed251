import {
  type CellId,
  cellsOf,
  editions,
  findCell,
  identitiesOf,
  type Report,
  renderEmptyForm,
  renderReport,
} from '@gouji/core'
import { balancedReport, cityReport, exampleReport } from '@gouji/core/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf } from './address.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import { tableSheet } from './table-sheet.ts'

type Tree = ReturnType<typeof renderReport>

function sheetsOf(tree: Tree): { sheets: readonly Sheet[]; cellOf: (id: CellId) => SheetCell } {
  const tables = tree.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block] : [])),
  )
  const sheets = tables.map((table) => tableSheet(tree.edition, table))
  const cellOf = (id: CellId) => {
    for (const [i, table] of tables.entries()) {
      const printed = table.rows.flatMap(({ cells }) => cells).find(({ cell }) => cell === id)
      const found = sheets[i]?.cells.find(({ row, column }) => row === printed?.row && column === printed.column)
      if (printed && found) return found
    }
    throw new Error(`${id} is on no sheet`)
  }
  return { sheets, cellOf }
}

const checksOf = (report: Report) =>
  sheetsOf(renderReport(report)).sheets.flatMap(({ cells }) =>
    cells.filter(({ look, formula }) => look === 'check' && formula !== undefined),
  )

describe('a total', () => {
  it('is the live sum of its row, and gives the number the report prints', () => {
    const { cellOf } = sheetsOf(renderReport(cityReport()))
    expect(cellOf('requests.received.total')).toMatchObject({
      formula: 'IF(COUNT(D4:I4)=0,"",SUM(D4:I4))',
      value: cityReport().cells['requests.received.total'],
    })
    expect(cellOf('disputes.litigationDirect.total').formula).toBe('IF(COUNT(F4:I4)=0,"",SUM(F4:I4))')
  })

  it('of the results is the live sum of its column', () => {
    expect(sheetsOf(renderReport(cityReport())).cellOf('requests.handled.enterprise').formula).toBe(
      'IF(COUNT(E6:E26)=0,"",SUM(E6:E26))',
    )
  })

  it('that is wrong stays what the report says, and the check beside it says by how much', () => {
    const written = { ...cityReport(), cells: { ...cityReport().cells, 'requests.received.total': 14000 } }
    const total = sheetsOf(renderReport(written)).cellOf('requests.received.total')
    expect(total).toMatchObject({ value: 14000, look: 'fixedTotal' })
    expect(total).not.toHaveProperty('formula')
    expect(checksOf(written).filter(({ value }) => value !== '平')).toMatchObject([{ value: -69 }, { value: -69 }])
  })

  it('left blank beside filled inputs stays blank; a zero over blank inputs stays a zero', () => {
    const blank = exampleReport({ edition: '2021', cells: { 'requests.received.total': null } })
    expect(sheetsOf(renderReport(blank)).cellOf('requests.received.total')).not.toHaveProperty('formula')
    const inputs = cellsOf('2021').filter(({ row, column }) => row.id === 'received' && column.kind === 'input')
    const zero = exampleReport({
      edition: '2021',
      cells: { ...Object.fromEntries(inputs.map(({ id }) => [id, null])), 'requests.received.total': 0 },
    })
    expect(sheetsOf(renderReport(zero)).cellOf('requests.received.total')).toMatchObject({ value: 0 })
    expect(sheetsOf(renderReport(zero)).cellOf('requests.received.total')).not.toHaveProperty('formula')
  })

  it('in an empty form of either edition is live and blank', () => {
    for (const { id } of editions) {
      const { cellOf } = sheetsOf(renderEmptyForm(id))
      for (const identity of identitiesOf(id).filter(({ kind }) => kind !== 'balance')) {
        const [total] = identity.left
        expect(total && cellOf(total)).toMatchObject({ formula: expect.stringContaining('SUM('), value: '' })
      }
    }
  })
})

describe('the checks', () => {
  it('are one for each sum of the form, and all even for a balanced report', () => {
    fc.assert(
      fc.property(fc.constantFrom(...editions.map(({ id }) => id)), fc.gen(), (id, generate) => {
        const checks = checksOf(balancedReport(id, (most) => generate(fc.nat, { max: most })))
        expect(checks).toHaveLength(identitiesOf(id).length)
        expect(new Set(checks.map(({ value }) => value))).toEqual(new Set(['平']))
      }),
      { numRuns: 20 },
    )
  })

  it('say by how much the balance of the table fails, in its column', () => {
    const written = { ...cityReport(), cells: { ...cityReport().cells, 'requests.carriedForward.enterprise': 9 } }
    const uneven = checksOf(written).filter(({ value }) => value !== '平')
    expect(uneven.map((cell) => [addressOf(cell), cell.value])).toEqual([
      ['L28', -3],
      ['E31', -3],
    ])
  })

  it('stand apart from the table and are not printed', () => {
    for (const { cells, printed } of sheetsOf(renderReport(cityReport())).sheets) {
      for (const { row, column } of cells.filter(({ look }) => look === 'check')) {
        expect(row > printed.last.row + 1 || column > printed.last.column + 1).toBe(true)
      }
    }
  })
})

describe('the inputs', () => {
  it('are the only cells that may be changed, and each says what it takes', () => {
    for (const { id } of editions) {
      const { sheets } = sheetsOf(renderEmptyForm(id))
      const open = sheets.flatMap(({ cells }) => cells.filter(({ look }) => ['count', 'money', 'words'].includes(look)))
      const inputs = cellsOf(id).filter(({ row, column }) => row.kind === 'input' && column.kind === 'input')
      const starts = open.filter((cell) => !isCovered(cell, sheets))
      expect(starts).toHaveLength(inputs.length)
      const kinds = new Set(inputs.map((spec) => findCell(id, spec.id)?.column.measure.kind))
      const [disclosure] = sheets
      expect(disclosure?.validations.map(({ type }) => type)).toEqual(
        kinds.has('change') ? ['whole', 'whole', 'decimal'] : ['whole', 'decimal'],
      )
      expect(sheets.every((sheet) => sheet.protected)).toBe(true)
    }
  })
})

function isCovered(cell: SheetCell, sheets: readonly Sheet[]): boolean {
  const sheet = sheets.find(({ cells }) => cells.includes(cell))
  return (sheet?.merges ?? []).some(
    ({ first, last }) =>
      (cell.row !== first.row || cell.column !== first.column) &&
      cell.row >= first.row &&
      cell.row <= last.row &&
      cell.column >= first.column &&
      cell.column <= last.column,
  )
}
