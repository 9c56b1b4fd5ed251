import { expect, describe as group, it } from 'vitest'
import type { Report } from '../report/report.ts'
import { similarToPrevious } from '../rules/similar-to-previous.ts'
import { exampleReport } from '../testing/example-report.ts'
import { judgeExample } from '../testing/rule-tester.ts'
import { describeFinding, hashRules, validate } from '../validate.ts'
import { defaultProfile, type Profile, type ProfileInput, profileSchema } from './profile.ts'

const profileOf = (given: Omit<ProfileInput, 'schema'>): Profile =>
  profileSchema.parse({ schema: 'gouji/profile@1', ...given })

function found(report: Report, { profile, previous }: { profile: Profile; previous?: Report }): string[] {
  const { findings } = validate(report, { profile, ...(previous && { previous }) })
  return findings.map(({ rule, severity }) => `${rule} ${severity}`)
}

const decisions = (licensing: number, year = 2024) =>
  exampleReport({ edition: '2021', year, cells: { 'disclosure.licensing.decisions': licensing } })

group('a threshold of a district', () => {
  const jump = { previous: decisions(200, 2023) }

  it('decides what is a sudden change', () => {
    expect(found(decisions(1800), { profile: defaultProfile, ...jump })).toEqual([])
    const stricter = profileOf({ thresholds: { suddenChangeTimes: 5 } })
    expect(found(decisions(1800), { profile: stricter, ...jump })).toEqual(['sudden-change info'])
    const coarser = profileOf({ thresholds: { suddenChangeTimes: 5, suddenChangeLeast: 1600 } })
    expect(found(decisions(1800), { profile: coarser, ...jump })).toEqual([])
  })

  it('does not change what a finding says or its fingerprint', () => {
    const at = (suddenChangeTimes: number) =>
      validate(decisions(2100), { profile: profileOf({ thresholds: { suddenChangeTimes } }), ...jump }).findings
    expect(at(5)).toEqual(at(10))
    expect(at(5)).toHaveLength(1)
  })

  it('decides what fees a department can collect', () => {
    const report = exampleReport({ edition: '2021', cells: { 'disclosure.fees.amount': 60_000 } })
    expect(found(report, { profile: defaultProfile })).toEqual([])
    const profile = profileOf({ thresholds: { feeMostOfDepartment: 50_000 } })
    expect(found(report, { profile })).toEqual(['disclosure-fee-unit warning'])
  })

  it('decides how many figures make a table that is last year’s', () => {
    const previous = decisions(20, 2023)
    expect(found(decisions(20), { profile: defaultProfile, previous })).toEqual([])
    const profile = profileOf({ thresholds: { unchangedLeast: 1 } })
    expect(found(decisions(20), { profile, previous })).toEqual(['tables-unchanged warning'])
  })
})

group('the agencies of a district', () => {
  const name = '云溪区黄河滩区迁建指挥部'
  const filed = (publishedOn: string) =>
    exampleReport({
      edition: '2021',
      year: 2024,
      agency: { name, kind: 'other' },
      publishedOn,
      cells: { 'disclosure.penalties.decisions': 3 },
    })

  it('are late by the deadline of their kind, of the kind the profile gives them, or their own', () => {
    const late = ['published-late error']
    expect(found(filed('2025-01-31'), { profile: defaultProfile })).toEqual([])
    expect(found(filed('2025-01-31'), { profile: profileOf({ deadlines: { other: '01-15' } }) })).toEqual(late)
    const asDepartment = { deadlines: { department: '01-20' }, agencies: [{ name, kind: 'department' as const }] }
    expect(found(filed('2025-01-21'), { profile: profileOf(asDepartment) })).toEqual(late)
    const ofItsOwn = { deadlines: { other: '01-15' }, agencies: [{ name, deadline: '02-10' }] }
    expect(found(filed('2025-02-10'), { profile: profileOf(ofItsOwn) })).toEqual([])
    expect(found(filed('2025-02-11'), { profile: profileOf(ofItsOwn) })).toEqual(late)
  })

  it('are found by a short name and whatever blanks are in it', () => {
    const report = { ...filed('2025-01-21'), agency: { name: '区迁建 指挥部', kind: 'other' as const, code: null } }
    const profile = profileOf({ agencies: [{ name, shortNames: ['区迁建指挥部'], deadline: '01-20' }] })
    expect(found(report, { profile })).toEqual(['published-late error'])
  })

  it('keep their fingerprints whatever kind they are given', () => {
    const report = { ...filed('2025-02-20'), year: 2024 }
    const prints = (profile: Profile) => validate(report, { profile }).findings.map(({ fingerprint }) => fingerprint)
    const asTownship = profileOf({ agencies: [{ name, kind: 'township' }] })
    expect(prints(asTownship)).toEqual(prints(defaultProfile))
  })

  it('are masked by their short names before two years are compared', () => {
    const things = '公开培训解读审核答复栏目清单热线图解目录窗口政策网站评议考核监督平台'
    const year = (called: string) => Array.from(things, (_, i) => `${called}推进${things.slice(i, i + 5)}`).join('，')
    const of = (shortNames: string[]) =>
      judgeExample(similarToPrevious, {
        edition: '2021',
        year: 2024,
        agency: { name },
        profile: { agencies: [{ name, shortNames }] },
        sections: { overview: year('滩区办') },
        previous: { edition: '2021', year: 2023, agency: { name }, sections: { overview: year('迁建部') } },
      }).findings.map(({ params }) => params.percent)
    expect(of(['滩区办', '迁建部'])).toEqual([100])
    expect(of([])).toEqual([])
  })
})

group('a severity a district sets', () => {
  const unbalanced = exampleReport({ edition: '2021', cells: { 'requests.received.total': 6 } })
  const withoutProjects = exampleReport({ edition: '2019', cells: { 'disclosure.procurement.amount': 500 } })

  it('is the gravest a breach of the rule may be', () => {
    const profile = profileOf({ severities: { 'requests-balance': 'warning' } })
    expect(found(unbalanced, { profile })).toContain('requests-balance warning')
    // An amount without projects is an error of a rule that warns otherwise.
    expect(found(withoutProjects, { profile: defaultProfile })).toContain('disclosure-procurement-pair error')
    const milder = profileOf({ severities: { 'disclosure-procurement-pair': 'info' } })
    expect(found(withoutProjects, { profile: milder })).toContain('disclosure-procurement-pair info')
  })

  it('leaves a breach lighter that is lighter by itself', () => {
    const mixed = exampleReport({ edition: '2019', cells: { 'disclosure.procurement.projects': 2 } })
    const graver = profileOf({ severities: { 'disclosure-procurement-pair': 'error' } })
    expect(found(mixed, { profile: graver })).toContain('disclosure-procurement-pair warning')
  })
})

group('a rule that is off', () => {
  it('is skipped and says so', () => {
    const profile = profileOf({ off: { 'all-zero': '零报告另行备案' } })
    const { findings, skipped } = validate(exampleReport({ edition: '2021' }), { profile })
    expect(findings).toEqual([])
    expect(skipped).toContainEqual({ rule: 'all-zero', reason: 'rule-off', cells: [] })
  })
})

group('the wording of a district', () => {
  const late = exampleReport({
    edition: '2021',
    year: 2024,
    publishedOn: '2025-02-03',
    cells: { 'disclosure.penalties.decisions': 3 },
  })
  const sentences = (report: Report, profile: Profile) =>
    validate(report, { profile }).findings.map((finding) =>
      describeFinding(finding, { edition: report.edition, profile }),
    )

  it('takes the numbers of the finding, the rule’s own sentence and the name of the cell', () => {
    const wording = { 'published-late': { zh: '{publishedOn} 才公布（{due} 到期）。{message}' } }
    const [sentence] = sentences(late, profileOf({ wording }))
    expect(sentence?.zh).toBe('2025-02-03 才公布（2025-01-31 到期）。公布日期 2025-02-03，应在 2025-01-31 前公布')
    expect(sentence?.en).toBe('Published on 2025-02-03; due by 2025-01-31.')
    const negative = exampleReport({ edition: '2021', cells: { 'disclosure.licensing.decisions': -3 } })
    const [named] = sentences(negative, profileOf({ wording: { 'cells-count': { zh: '{cell}不会是 {value}' } } }))
    expect(named?.zh).toBe('“行政许可”行“本年处理决定数量”列不会是 -3')
  })

  it('gives way to the rule’s own where the finding has no cell to name', () => {
    const [sentence] = sentences(late, profileOf({ wording: { 'published-late': { zh: '{cell}逾期' } } }))
    expect(sentence?.zh).toBe('公布日期 2025-02-03，应在 2025-01-31 前公布')
  })

  it('leaves the finding itself as it is', () => {
    const profile = profileOf({ wording: { 'published-late': { zh: '逾期' } } })
    expect(validate(late, { profile })).toEqual(validate(late))
  })
})

it('the hash of the rules tells two districts apart', () => {
  const hashes = [defaultProfile, profileOf({ deadlines: { department: '01-20' } })].map((profile) =>
    hashRules(undefined, profile),
  )
  expect(new Set([...hashes, hashRules()]).size).toBe(2)
})
