import { describe, expect, it } from 'vitest'
import { type CheckSubject, checkReport } from '../check.ts'
import type { Report } from '../report/report.ts'
import { rules } from '../rules/index.ts'
import { defineRule, passed, type Rule } from '../rules/rule.ts'
import { exampleReport } from '../testing/example-report.ts'
import type { ProfileInput } from './profile.ts'
import { readProfile } from './read-profile.ts'
import type { thresholds } from './thresholds.ts'

type Settings = Omit<ProfileInput, 'schema'>

/** What a check says under the settings of a district, read as a file would be. */
function checked(
  subject: Omit<CheckSubject, 'source'>,
  { settings = {}, own = rules }: { settings?: Settings; own?: readonly Rule[] } = {},
) {
  const read = readProfile(JSON.parse(JSON.stringify({ schema: 'gouji/profile@1', ...settings })), { rules: own })
  if (read.kind === 'problems') throw new Error(read.problems.map(({ message }) => message.zh).join('\n'))
  return checkReport({ source: 'report.json', ...subject }, { rules: own, profile: read.profile })
}

const found = (...given: Parameters<typeof checked>) =>
  checked(...given).findings.map(({ rule, severity }) => `${rule} ${severity}`)

const decisions = (licensing: number, year = 2024) =>
  exampleReport({ edition: '2021', year, cells: { 'disclosure.licensing.decisions': licensing } })

const fees = (amount: number, { kind = 'department' as Report['agency']['kind'], year = 2024 } = {}) =>
  exampleReport({
    edition: '2021',
    year,
    agency: { name: '青石县林业工作站', kind },
    cells: { 'disclosure.fees.amount': amount },
  })

const things = '公开信息培训解读审核申请栏目清单热线图解目录窗口政策网站评议考核监督平台'
const prose = (year: number, words: string) => ({ ...decisions(3, year), sections: { overview: words } })
const written = Array.from(things, (_, i) => `先把${things.slice(i, i + 5)}办好`).join('，')
/** Two sentences are others. */
const rewritten = written.split('，').with(5, '另有专人逐条答复').with(20, '每季度更新一次').join('，')

/** For each threshold a report on which it decides: what is found by default, and what once it is set. */
const decided: Readonly<
  Record<
    keyof typeof thresholds,
    {
      subject: Omit<CheckSubject, 'source'>
      set: number
      before: string[]
      after: string[]
    }
  >
> = {
  suddenChangeTimes: {
    subject: { report: decisions(1800), previous: decisions(200, 2023) },
    set: 5,
    before: [],
    after: ['sudden-change info'],
  },
  suddenChangeLeast: {
    subject: { report: decisions(2100), previous: decisions(200, 2023) },
    set: 5000,
    before: ['sudden-change info'],
    after: [],
  },
  feeRiseTimes: {
    subject: { report: fees(900), previous: fees(1, { year: 2023 }) },
    set: 500,
    before: [],
    after: ['disclosure-fee-unit warning'],
  },
  feeRiseLeast: {
    subject: { report: fees(150), previous: fees(0.1, { year: 2023 }) },
    set: 500,
    before: ['disclosure-fee-unit warning'],
    after: [],
  },
  feeMostOfTownship: {
    subject: { report: fees(6000, { kind: 'township' }) },
    set: 5000,
    before: [],
    after: ['disclosure-fee-unit warning'],
  },
  feeMostOfSubdistrict: {
    subject: { report: fees(20_000, { kind: 'subdistrict' }) },
    set: 50_000,
    before: ['disclosure-fee-unit warning'],
    after: [],
  },
  feeMostOfDepartment: {
    subject: { report: fees(60_000) },
    set: 50_000,
    before: [],
    after: ['disclosure-fee-unit warning'],
  },
  unchangedLeast: {
    subject: { report: decisions(20), previous: decisions(20, 2023) },
    set: 1,
    before: [],
    after: ['tables-unchanged warning'],
  },
  similarityAlike: {
    subject: { report: prose(2024, rewritten), previous: prose(2023, written) },
    set: 0.94,
    before: ['similar-to-previous warning'],
    after: [],
  },
  similaritySame: {
    subject: { report: prose(2024, rewritten), previous: prose(2023, written) },
    set: 0.85,
    before: ['similar-to-previous warning'],
    after: ['similar-to-previous error'],
  },
}

describe('every threshold a district sets', () => {
  for (const [name, { subject, set, before, after }] of Object.entries(decided)) {
    it(`decides what is found: ${name}`, () => {
      expect(found(subject)).toEqual(before)
      expect(found(subject, { settings: { thresholds: { [name]: set } } })).toEqual(after)
    })
  }
})

describe('the agencies of a district', () => {
  const filed = (name: string, publishedOn: string) => ({
    report: { ...decisions(3), agency: { name, kind: 'other' as const, code: null }, publishedOn },
  })

  it('are due by their kind, which the profile gives to their names and short names', () => {
    const settings: Settings = {
      agencies: [
        { name: '云溪区滩区迁建指挥部', shortNames: ['迁建指挥部'], kind: 'department' },
        { name: '云溪区青峰岭办事处', kind: 'township' },
      ],
      deadlines: { department: '01-20', township: '02-20', other: '03-31' },
    }
    const late = ['published-late error']
    expect(found(filed('云溪区滩区迁建指挥部', '2025-01-21'), { settings })).toEqual(late)
    expect(found(filed('迁建指挥部', '2025-01-21'), { settings })).toEqual(late)
    expect(found(filed('云溪区青峰岭办事处', '2025-01-21'), { settings })).toEqual([])
    expect(found(filed('云溪区青峰岭办事处', '2025-02-21'), { settings })).toEqual(late)
    expect(found(filed('云溪区白鹭湖管理处', '2025-02-21'), { settings })).toEqual([])
  })

  it('are due on a day of their own', () => {
    const name = '云溪区滩区迁建指挥部'
    const settings: Settings = { agencies: [{ name, deadline: '02-10' }] }
    expect(found(filed(name, '2025-02-10'), { settings })).toEqual([])
    expect(found(filed(name, '2025-02-11'), { settings })).toEqual(['published-late error'])
  })

  it('collect as much as agencies of the kind the profile gives them', () => {
    const settings: Settings = { agencies: [{ name: '青石县林业工作站', kind: 'township' }] }
    expect(found({ report: fees(20_000) })).toEqual([])
    expect(found({ report: fees(20_000) }, { settings })).toEqual(['disclosure-fee-unit warning'])
  })

  it('are the same however they are called, when two years are held against each other', () => {
    const of = (called: string) => Array.from(things, (_, i) => `${called}先把${things.slice(i, i + 5)}办好`).join('，')
    const name = '云溪区滩区迁建指挥部'
    const year = (called: string, of_: Report) => ({
      ...of_,
      agency: { ...of_.agency, name },
      sections: { overview: of(called) },
    })
    const subject = { report: year('滩区办', decisions(3)), previous: year('迁建部', decisions(4, 2023)) }
    const settings: Settings = { agencies: [{ name, shortNames: ['滩区办', '迁建部'] }] }
    expect(found(subject)).toEqual([])
    expect(found(subject, { settings })).toEqual(['similar-to-previous error'])
  })
})

describe('a rule in a district', () => {
  const unbalanced = { report: exampleReport({ edition: '2021', cells: { 'requests.received.total': 6 } }) }

  it('is no graver than the district lets it be', () => {
    expect(found(unbalanced)).toContain('requests-balance error')
    const settings: Settings = { severities: { 'requests-balance': 'warning' } }
    const { findings } = checked(unbalanced, { settings })
    expect(findings.find(({ rule }) => rule === 'requests-balance')).toMatchObject({
      severity: 'warning',
      explainable: true,
    })
  })

  it('is off where the district gives a reason, and the result says so', () => {
    const settings: Settings = { off: { 'requests-balance': '由市级平台核对' } }
    const { findings, skipped, passed: judged } = checked(unbalanced, { settings })
    expect(findings.map(({ rule }) => rule)).not.toContain('requests-balance')
    expect(skipped).toContainEqual({ rule: 'requests-balance', reason: 'rule-off' })
    expect(judged).not.toContain('requests-balance')
  })

  it('speaks in the words of the district', () => {
    const wording = { 'requests-balance': { zh: '【云溪区】{message}（左 {left}、右 {right}）' } }
    const { findings } = checked(unbalanced, { settings: { wording } })
    expect(findings.find(({ rule }) => rule === 'requests-balance')?.message).toMatch(/^【云溪区】.+（左 6、右 0）$/u)
  })
})

describe('a rule that a district adds', () => {
  const threshold = 500
  const manyPenalties = defineRule<{ count: number }>({
    id: 'yunxi-many-penalties',
    title: { zh: '处罚决定不多', en: 'Few penalties.' },
    basis: '云溪区政务公开工作要点',
    severity: 'error',
    editions: ['2021'],
    needs: [],
    check: ({ report }) => {
      const count = report.cells['disclosure.penalties.decisions']
      if (typeof count !== 'number' || count <= threshold) return passed
      return { violations: [{ cells: ['disclosure.penalties.decisions'], params: { count } }], undecided: [] }
    },
    message: ({ params: { count } }) => ({ zh: `处罚 ${count} 件`, en: `${count} penalties` }),
  })
  const own = [...rules, manyPenalties]
  const report = (penalties: number) =>
    exampleReport({ edition: '2021', cells: { 'disclosure.penalties.decisions': penalties } })

  it('judges beside the others, and takes severities, words and being off from the profile', () => {
    expect(checked({ report: report(501) }, { own }).findings).toMatchObject([
      { rule: 'yunxi-many-penalties', severity: 'error', message: '处罚 501 件' },
    ])
    expect(checked({ report: report(500) }, { own }).passed).toContain('yunxi-many-penalties')
    const settings: Settings = {
      severities: { 'yunxi-many-penalties': 'info' },
      wording: { 'yunxi-many-penalties': { zh: '{cell}填 {count}' } },
    }
    expect(checked({ report: report(501) }, { own, settings }).findings).toMatchObject([
      { severity: 'info', message: '“行政处罚”行“本年处理决定数量”列填 501' },
    ])
    expect(
      found({ report: report(501) }, { own, settings: { off: { 'yunxi-many-penalties': '试行期已过' } } }),
    ).toEqual([])
  })
})
