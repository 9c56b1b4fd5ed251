import { describe, expect, it } from 'vitest'
import { checkReport, checkResult, settle } from './check.ts'
import { checkSchema } from './report/check.ts'
import { cityReport } from './testing/city-report.ts'
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

  it('tells where filings are followed what is over and done as known, which nobody has to mend', () => {
    const late = checkReport({ source, report: { ...report, publishedOn: `${(report.year ?? 0) + 1}-12-01` } })
    const told = (checked: typeof late) =>
      checked.findings.flatMap(({ rule, outcome }) => (rule === 'published-late' ? [outcome] : []))
    const errors = (checked: typeof late) => checkResult({ reports: [checked], unreadable: [] }).summary.errors
    expect([told(late), told(settle(late))]).toEqual([['failed'], ['known']])
    expect(errors(settle(late))).toBe(errors(late) - 1)
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

describe('a report that is the sum of others', () => {
  const disputes = (upheld: number, total = upheld + 15) =>
    exampleReport({
      edition: '2021',
      cells: {
        'disputes.reconsideration.upheld': upheld,
        'disputes.reconsideration.corrected': 15,
        'disputes.reconsideration.total': total,
      },
    })

  it('has the cell that is wrong told by what its members add up to, where its own sums do not say', () => {
    const members = [
      { name: '甲局', report: disputes(31) },
      { name: '乙局', report: disputes(12) },
    ]
    const report = exampleReport({
      edition: '2021',
      cells: {
        'disputes.reconsideration.upheld': 34,
        'disputes.reconsideration.corrected': 30,
        'disputes.reconsideration.total': 73,
      },
    })
    const checked = checkReport({ source, report, roster: { members, missing: [] } })
    expect(checked.diagnoses[0]).toMatchObject({
      cells: [{ cell: 'disputes.reconsideration.upheld', found: 34, proposed: 43 }],
      settles: ['disputes-group-sum', 'aggregate-disputes'],
      only: false,
    })
    expect(checked.diagnoses[0]?.message).toContain('与汇总数一致')
    expect(checked.findings.find(({ rule }) => rule === 'aggregate-disputes')?.message).toContain(
      '疑错在本级的报告：行政复议—结果维持填 34，应为 43',
    )
  })
})

describe('the diagnoses of a check result', () => {
  const city = cityReport()
  const checked = (cells: typeof city.cells, more: Partial<typeof city> = {}) =>
    checkReport({ source, report: { ...city, ...more, cells: { ...city.cells, ...cells } } })

  it('name the cell and its place, and every rule that holds once it is mended', () => {
    const { diagnoses } = checked(
      { 'requests.received.total': 14_096 },
      {
        places: { 'requests.received.total': { table: 2, row: 4, column: 9, text: '14096' } },
        sections: { overview: '全年收到政府信息公开申请14069件。' },
      },
    )
    expect(diagnoses).toEqual([
      {
        kind: 'typing',
        cells: [
          {
            cell: 'requests.received.total',
            found: 14_096,
            proposed: 14_069,
            place: { table: 2, row: 4, column: 9, text: '14096' },
          },
        ],
        settles: ['requests-balance', 'requests-row-sum', 'narrative-received'],
        only: true,
        rank: 1,
        of: 1,
        complete: true,
        grounds: [
          { code: 'typing', how: 'transposed', cell: 'requests.received.total' },
          {
            code: 'narrative',
            cell: 'requests.received.total',
            value: 14_069,
            source: '全年收到政府信息公开申请14069件',
            says: 'proposed',
          },
        ],
        message:
          '“本年新收政府信息公开申请数量”行“总计”列填 14096；改为 14069 则两处勾稽关系同时成立，疑为数字颠倒，与正文一致（“全年收到政府信息公开申请14069件”）（只改一格，仅此一种改法）',
      },
    ])
  })

  it('follow what the prose tells by the names of the columns', () => {
    const overview =
      '收到政府信息公开申请14069件，其中自然人13612件、商业企业252件、法律服务机构128件、社会公益组织45件、其他32件。'
    const [first] = checked(
      { 'requests.received.enterprise': 32, 'requests.received.otherOrganization': 252 },
      { sections: { overview } },
    ).diagnoses
    expect(first?.message).toContain('与正文一致（“商业企业252件”）')
  })

  it('are part of gouji/check@1', () => {
    const result = checkResult({ reports: [checked({ 'disputes.reconsideration.total': 709 })], unreadable: [] })
    expect(result.reports[0]?.diagnoses).toHaveLength(5)
    expect(checkSchema.parse(result)).toEqual(result)
  })

  it('are none where the sums hold', () => {
    expect(checked({}).diagnoses).toEqual([])
  })
})
