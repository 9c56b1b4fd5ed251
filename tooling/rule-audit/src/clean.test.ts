import { batchOf, type Finding, type Report, rules, validate } from '@gouji/core'
import { cityReport, exampleOutline } from '@gouji/core/testing'
import { agencies } from '@gouji/corpus/agencies'
import { readReport, writeReport } from '@gouji/documents'
import { describe, expect, it } from 'vitest'
import { twoYears } from './last-year/index.ts'

const reports = agencies.flatMap((agency) => Object.values(agency.reports))
const formats = ['docx', 'html', 'text', 'xlsx', 'pdf'] as const

function grave(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ severity }) => severity !== 'info')
}

describe('a report in good order raises no alarm', () => {
  for (const format of formats) {
    it(`written as ${format} and read again`, async () => {
      for (const report of reports) {
        const result = await readReport(await writeReport(report, format), { name: report.title })
        if (result.kind !== 'report') throw new Error(`${report.title} is not read from ${format}`)
        const { findings } = validate(result.report, result.outline ? { outline: result.outline } : {})
        expect(grave(findings), `${report.title}, ${format}`).toEqual([])
      }
    })
  }

  it('beside the report of the year before and the other agencies, of which every rule on them is asked', () => {
    for (const { report, previous } of twoYears) {
      const batch = batchOf(report, [...reports, ...twoYears.map((two) => two.report)])
      const { findings, skipped } = validate(report, { previous, batch, outline: exampleOutline(report.edition) })
      expect(findings, report.title).toEqual([])
      expect(
        skipped.filter(({ rule }) => rules.some(({ id, needs }) => id === rule && !needs.includes('members'))),
      ).toEqual([])
      expect(validate(previous, { outline: exampleOutline(previous.edition) }).findings, previous.title).toEqual([])
    }
  })

  it('with large figures', () => {
    const report: Report = cityReport()
    expect(grave(validate(report).findings)).toEqual([])
  })
})

describe('reports of two years', () => {
  it('go on from each other column for column', () => {
    for (const { report, previous } of twoYears) {
      for (const [id, value] of Object.entries(report.cells)) {
        if (!id.startsWith('requests.broughtForward.')) continue
        const before: unknown =
          previous.cells[id.replace('broughtForward', 'carriedForward') as keyof typeof previous.cells]
        expect(value, `${report.title} ${id}`).toBe(before)
      }
    }
  })
})
