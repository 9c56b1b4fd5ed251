import { checkReport, emptyReport, formSections } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { expect, it } from 'vitest'
import { isUnbegun } from './unbegun.ts'

const unbegunIn = (report: ReturnType<typeof emptyReport>) =>
  checkReport({ source: '-', report })
    .findings.filter((finding) => isUnbegun(finding, report))
    .map(({ rule }) => rule)

it('in a report nobody has begun, the tables and the sections are still to be written', () => {
  const none = Object.fromEntries(formSections.map(({ id }) => [id, '']))
  const fresh = { ...emptyReport('2021', { year: 2025, agency: '云溪区水务局' }), sections: none }
  expect(unbegunIn(fresh)).toEqual(
    expect.arrayContaining(['table-blank', 'problems-missing', 'aspect-missing', 'fee-statement-missing']),
  )
})

it('what is written is held to what it says, however little it is', () => {
  const report = exampleReport({ edition: '2021', cells: { 'requests.received.total': 7 } })
  expect(
    unbegunIn({ ...report, sections: { ...report.sections, overview: '本年没有。', otherMatters: '无。' } }),
  ).not.toEqual(expect.arrayContaining(['aspect-missing']))
  expect(unbegunIn(report)).not.toContain('requests-row-sum')
})
