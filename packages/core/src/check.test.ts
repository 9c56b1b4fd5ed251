import { describe, expect, it } from 'vitest'
import { checkReport, checkResult } from './check.ts'
import { checkSchema } from './report/check.ts'
import { exampleReport } from './testing/example-report.ts'

/** A year of one applicant, whose seven columns are blank but for the total. */
const report = exampleReport({
  edition: '2021',
  cells: {
    'requests.received.total': 3,
    'requests.received.naturalPerson': null,
    'requests.received.enterprise': null,
  },
})
const source = 'report.json'

describe('a check result', () => {
  it('is gouji/check@1, and the same whenever it is made', () => {
    const result = checkResult({ reports: [checkReport({ source, report })], unreadable: [] })
    expect(checkSchema.parse(result)).toEqual(result)
    expect(checkResult({ reports: [checkReport({ source, report })], unreadable: [] })).toEqual(result)
  })

  it('counts breaches by severity and leaves out those with an accepted explanation', () => {
    const checked = checkReport({ source, report })
    const explained = checked.findings.map((finding) => ({ ...finding, outcome: 'explained' as const }))
    const count = (reports: readonly (typeof checked)[]) => checkResult({ reports, unreadable: [] }).summary
    const errors = checked.findings.filter(({ severity }) => severity === 'error').length
    expect(errors).toBeGreaterThan(0)
    expect(count([checked, checked])).toMatchObject({ reports: 2, errors: 2 * errors })
    expect(count([{ ...checked, findings: explained }])).toMatchObject({ reports: 1, errors: 0, warnings: 0 })
  })

  it('says once for each rule and reason which cells stand in the way', () => {
    const { skipped } = checkReport({ source, report })
    const pairs = skipped.map(({ rule, reason }) => `${rule} ${reason}`)
    expect(new Set(pairs).size).toBe(pairs.length)
    expect(skipped.find(({ rule }) => rule === 'requests-balance')?.cells).toEqual([
      'requests.received.naturalPerson',
      'requests.received.enterprise',
    ])
  })

  it('has its sentences in the language asked for', () => {
    const messages = (language: 'zh' | 'en') =>
      checkReport({ source, report }, { language }).findings.map(({ message }) => message)
    expect(messages('zh').every((message) => /\p{Script=Han}/u.test(message))).toBe(true)
    expect(messages('zh')).not.toEqual(messages('en'))
  })
})
