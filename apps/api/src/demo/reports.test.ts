import { checkReport, findSimilar, reportSchema } from '@gouji/core'
import { expect, test } from 'vitest'
import { makeDistrict } from './reports.ts'
import { returns } from './stages.ts'

const { members, government, ownParts } = makeDistrict(2025)
const all = [...members, government]

test('a district of thirty agencies reports two years without anything to complain of', () => {
  expect(all).toHaveLength(30)
  for (const { reports } of all) {
    const [before, now] = reports
    for (const [report, previous] of [[before], [now, before]] as const) {
      expect(reportSchema.parse(report)).toEqual(report)
      const { findings } = checkReport({ source: report.title, report, ...(previous && { previous }) })
      expect(
        findings.filter(({ severity }) => severity !== 'info').map(({ message }) => `${report.title} ${message}`),
      ).toEqual([])
    }
  }
})

test('no two agencies say the same, and none says what it said last year', () => {
  const reports = members.map((member) => member.reports[1])
  expect(findSimilar(reports.length, (i) => reports[i] as never)).toEqual([])
})

test('the report of the government is the sum of the others and of its own part', () => {
  const received = 'requests.received.total'
  const sum = members.reduce(
    (total, { reports }) => total + Number(reports[1].cells[received]),
    Number(ownParts[1][received]),
  )
  expect(government.reports[1].cells[received]).toBe(sum)
})

test('the same seed gives the same district', () => {
  expect(makeDistrict(2025)).toEqual(makeDistrict(2025))
})

test('what the office remarks on reports it returned is true of them', () => {
  const reportsOf = (id: string) => members.find(({ agency }) => agency.id === id)?.reports
  const [before, now] = reportsOf('mzj') ?? []
  expect(returns.mzj?.text).toContain('比上年增加')
  expect(Number(now?.cells['disclosure.licensing.decisions'])).toBeGreaterThan(
    Number(before?.cells['disclosure.licensing.decisions']),
  )
  const [, measures] = reportsOf('zjj') ?? []
  expect(returns.zjj?.text).toContain('只有完成时间，没有写明责任科室')
  expect(measures?.sections.improvements).toMatch(/改进措施。2026年/u)
  expect(measures?.sections.improvements).not.toContain('科室')
})
