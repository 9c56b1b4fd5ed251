import { describe, expect, it } from 'vitest'
import { cityReport } from '../testing/index.ts'
import { validate } from '../validate.ts'
import { diagnose } from './diagnose.ts'
import { foldFindings } from './fold.ts'

const city = cityReport()

describe('a mistake', () => {
  it('stands over every finding it explains, and over no other', () => {
    const report = {
      ...city,
      cells: { ...city.cells, 'requests.handled.enterprise': 225, 'disputes.litigationDirect.total': 65 },
    }
    const diagnoses = diagnose(report)
    const { findings } = validate(report)
    const folded = findings.map((finding, i) => [finding.rule, foldFindings(findings, diagnoses)[i]?.cells[0]?.cell])
    expect(folded).toEqual([
      ['requests-balance', 'requests.handled.enterprise'],
      ['requests-handled-sum', 'requests.handled.enterprise'],
      ['requests-row-sum', 'requests.handled.enterprise'],
      ['disputes-group-sum', 'disputes.litigationDirect.total'],
    ])
  })

  it('stands over the first of several explanations of a finding', () => {
    const diagnoses = [
      { cells: [{ cell: 'a' }], settles: ['other'] },
      { cells: [{ cell: 'a' }], settles: ['sum'] },
      { cells: [{ cell: 'b' }], settles: ['sum'] },
    ]
    expect(foldFindings([{ rule: 'sum', cells: ['b', 'a'] }], diagnoses)).toEqual([diagnoses[1]])
    expect(foldFindings([{ rule: 'sum', cells: ['c'] }], diagnoses)).toEqual([undefined])
  })
})
