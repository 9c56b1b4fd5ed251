import { describe, expect, it } from 'vitest'
import { exampleReport } from '../testing/example-report.ts'
import { convertCells } from './convert.ts'

describe('cells read in the terms of the older edition', () => {
  const { cells } = exampleReport({
    edition: '2021',
    cells: {
      'requests.otherwiseHandled.notSupplemented.total': 3,
      'requests.otherwiseHandled.feeUnpaid.total': 1,
      'requests.otherwiseHandled.other.total': 4,
      'requests.otherwiseHandled.other.enterprise': null,
      'disclosure.licensing.decisions': 12,
      'disputes.reconsideration.total': 2,
    },
  })
  const converted = convertCells(cells, { from: '2021', to: '2019' })

  it('add the three rows of （六）其他处理', () => {
    expect(converted.cells['requests.otherwiseHandled.total']).toBe(8)
  })

  it('leave a sum open that has a blank among its parts', () => {
    expect(converted.cells['requests.otherwiseHandled.enterprise']).toBeUndefined()
    expect(converted.undecided['requests.otherwiseHandled.enterprise']).toEqual([
      'requests.otherwiseHandled.other.enterprise',
    ])
  })

  it('keep decisions and disputes', () => {
    expect(converted.cells).toMatchObject({ 'disclosure.licensing.decisions': 12, 'disputes.reconsideration.total': 2 })
  })

  it('do not compare document counts, fees and procurement', () => {
    const tables = new Set(converted.notComparable.map((id) => id.split('.').slice(0, 2).join('.')))
    expect([...tables]).toEqual([
      'disclosure.governmentRules',
      'disclosure.normativeDocuments',
      'disclosure.licensing',
      'disclosure.otherServices',
      'disclosure.penalties',
      'disclosure.coercion',
      'disclosure.fees',
      'disclosure.procurement',
    ])
    expect(converted.notComparable).not.toContain('disclosure.licensing.decisions')
  })
})

it('cells read in the terms of the newer edition do not split （六）其他处理', () => {
  const { cells } = exampleReport({ edition: '2019', cells: { 'requests.otherwiseHandled.total': 8 } })
  const converted = convertCells(cells, { from: '2019', to: '2021' })
  expect(converted.notComparable).toContain('requests.otherwiseHandled.other.total')
  expect(converted.cells['requests.otherwiseHandled.other.total']).toBeUndefined()
})
