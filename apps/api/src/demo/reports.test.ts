import { checkReport, findSimilar, reportSchema } from '@gouji/core'
import { expect, test } from 'vitest'
import { makeDistrict } from './reports.ts'

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
