import { describe, expect, it } from 'vitest'
import { balancedReport } from '../testing/balanced-report.ts'
import { cityReport } from '../testing/city-report.ts'
import { exampleReport } from '../testing/example-report.ts'
import { cellState } from './cell.ts'
import { reportSchema } from './report.ts'

const problems = (data: unknown) =>
  reportSchema.safeParse(data).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('gouji/report@1', () => {
  it('takes reports of both editions and gives them back unchanged', () => {
    let seed = 1
    const draw = (most: number) => {
      seed = (seed * 16807) % 2147483647
      return seed % (most + 1)
    }
    for (const report of [cityReport(), balancedReport('2019', draw), exampleReport({ edition: '2021' })]) {
      expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
    }
  })

  it('refuses a cell that its edition does not have, by name', () => {
    const report = exampleReport({ edition: '2021', cells: { 'disclosure.procurement.amount': 3 } })
    expect(problems(report)).toEqual(['cells.disclosure.procurement.amount: edition 2021 has no such cell'])
  })

  it('refuses a cell that no edition has, and a field it does not know', () => {
    const report = exampleReport({ edition: '2021' })
    expect(problems({ ...report, cells: { 'requests.received.everybody': 1 } })).toHaveLength(1)
    expect(problems({ ...report, remark: 'x' })).toHaveLength(1)
  })

  it('tells six states of a cell apart', () => {
    expect(
      [
        7,
        0,
        null,
        { state: 'notApplicable', text: '/' } as const,
        { state: 'text', text: '减3' } as const,
        undefined,
      ].map(cellState),
    ).toEqual(['number', 'zero', 'blank', 'notApplicable', 'text', 'missing'])
  })
})
