import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../check.ts'
import { type EditionId, editions } from '../form/editions.ts'
import { aggregate, type Member, sumAsReport } from '../levels/aggregate.ts'
import type { Report } from '../report/report.ts'
import { balancedReport, type Draw } from '../testing/balanced-report.ts'
import { exampleReport } from '../testing/example-report.ts'
import { draftProse } from './draft-prose.ts'
import { filledIn, findingsOfProse, withDraft } from './testing.ts'

const district = '云溪区人民政府'

/** Some of everything. */
const some: Draw = (most) => (most <= 3 ? 0 : Math.floor(most / 3))

/** The sum of some members as the district's report, and who was added. */
function districtOf(edition: EditionId, { draw, count = 4 }: { readonly draw: Draw; readonly count?: number }) {
  const { from: year } = editions.find(({ id }) => id === edition)?.years ?? { from: 2021 }
  const members = Array.from({ length: count }, (_, i): Member => {
    const report = balancedReport(edition, draw)
    return { name: `云溪区第${i + 1}局`, report: { ...report, year } }
  })
  const report = sumAsReport(aggregate(members, { edition }), { agency: district, year })
  return { members, missing: [], report }
}

const textOf = (drafted: ReturnType<typeof draftProse>, wanted: string) =>
  drafted.find(({ section }) => section === wanted)?.text ?? ''

const anyDistrict = fc
  .tuple(fc.constantFrom(...editions.map(({ id }) => id)), fc.gen(), fc.integer({ min: 1, max: 6 }), fc.boolean())
  .map(([edition, generate, count, few]) => {
    const draw: Draw = (most) => generate(fc.nat, { max: few ? Math.min(most, 2) : most })
    const before = districtOf(edition, { draw, count })
    const now = districtOf(edition, { draw, count })
    const previous = { ...before.report, year: (now.report.year ?? 0) - 1 }
    return { ...now, previous }
  })

describe('the draft of a district’s prose', () => {
  it('has no number the rules find fault with, whatever the sums are: they find its gaps, and no more', () => {
    fc.assert(
      fc.property(anyDistrict, fc.boolean(), ({ previous, ...now }, known) => {
        const drafted = draftProse({ ...now, ...(known && { previous }) })
        const report = withDraft(now.report, drafted)
        const found = findingsOfProse(report, known ? previous : undefined)
        expect(found.filter(({ rule }) => rule !== 'template-leftover').map(({ message }) => message)).toEqual([])
        expect(found.length).toBeGreaterThan(0)
        expect(findingsOfProse(filledIn(report)).map(({ message }) => message)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })

  it('binds the figures of requests, disputes and documents to their cells', () => {
    fc.assert(
      fc.property(anyDistrict, ({ previous, ...now }) => {
        const report = withDraft(now.report, draftProse({ ...now, previous }))
        const { bindings = [] } = checkReport({ source: 'draft', report })
        expect(bindings.filter(({ agrees }) => agrees === false)).toEqual([])
        const bound = new Set(bindings.filter(({ agrees }) => agrees).flatMap(({ cells }) => cells))
        for (const cell of ['requests.broughtForward.total', 'requests.handled.total', 'requests.carriedForward.total'])
          expect(bound).toContain(cell)
      }),
      { numRuns: 30 },
    )
  })

  it('counts its gaps, and every one of them is reported for as long as it stands there', () => {
    const now = districtOf('2021', { draw: some })
    const drafted = draftProse(now)
    for (const { section, text, gaps } of drafted) {
      expect(text.match(/【待填：[^】]{1,24}】/gu)?.length ?? 0, section).toBe(gaps)
      const found = findingsOfProse({ ...exampleReport({ edition: '2021' }), sections: { [section]: text } })
      expect(
        found.some(({ rule }) => rule === 'template-leftover'),
        section,
      ).toBe(gaps > 0)
    }
  })

  it('says who is not in the sums yet, and where a blank may make a sum too small', () => {
    const now = districtOf('2021', { draw: some })
    const certainty = { 'requests.received.total': 'sum-incomplete' }
    const drafted = draftProse({ ...now, missing: ['云溪区水务局'], report: { ...now.report, certainty } })
    expect(textOf(drafted, 'overview')).toContain('【待填：1家未报送单位的情况】')
    expect(textOf(drafted, 'overview')).toContain('【待填：核对有空白的合计】')
  })

  it('compares with last year only where everybody is in the sums', () => {
    const now = districtOf('2021', { draw: some })
    const previous = { ...now.report, year: 2020, cells: { ...now.report.cells, 'disclosure.licensing.decisions': 1 } }
    expect(textOf(draftProse({ ...now, previous }), 'disclosure')).toContain('比上年增加')
    expect(textOf(draftProse({ ...now, previous, missing: ['云溪区水务局'] }), 'disclosure')).not.toContain('比上年')
  })

  it('takes up problems told under a heading of their own', () => {
    const now = districtOf('2021', { draw: some })
    const improvements = '（一）存在的主要问题。部门之间公开的深度参差不齐。\n（二）改进措施。2022年年内逐家指导。'
    const told = textOf(
      draftProse({ ...now, previous: { ...now.report, year: 2020, sections: { improvements } } }),
      'improvements',
    )
    expect(told).toContain('上一年度报告提出的“部门之间公开的深度参差不齐”问题，【待填：改进情况】。')
    expect(told).not.toContain('逐家指导')
  })

  it('takes no heading for a problem', () => {
    const now = districtOf('2021', { draw: some })
    const improvements =
      '（一）上年度问题的改进。已按月检查栏目。\n（二）存在的主要问题。施工绕行信息分散在多个渠道。\n（三）改进措施。统一发布。'
    const previous = { ...now.report, year: 2020, sections: { improvements } }
    const told = textOf(draftProse({ ...now, previous }), 'improvements')
    expect(told).toContain('“施工绕行信息分散在多个渠道”问题')
    expect(told).not.toContain('上年度问题的改进”')
  })

  it('takes up each problem of last year', () => {
    const now = districtOf('2021', { draw: some })
    const previous: Report = {
      ...now.report,
      year: 2020,
      sections: {
        improvements: '一是栏目“财政预算”更新晚于规定期限；二是解读形式单一。下一步按月检查栏目，多用图解。',
      },
    }
    const told = textOf(draftProse({ ...now, previous }), 'improvements')
    expect(told).toContain('“栏目‘财政预算’更新晚于规定期限”问题，【待填：改进情况】')
    expect(told).toContain('“解读形式单一”问题')
    expect(
      findingsOfProse(withDraft(now.report, draftProse({ ...now, previous })), previous).map(({ rule }) => rule),
    ).not.toContain('previous-problems-followed-up')
  })

  it('says that the government’s own part is in the sums, where it has one', () => {
    const now = districtOf('2021', { draw: some })
    expect(textOf(draftProse({ ...now, ownPart: {} }), 'overview')).toContain('由4个部门和单位的报告汇总而成')
    const drafted = draftProse({ ...now, ownPart: { 'requests.received.total': 6 } })
    expect(textOf(drafted, 'overview')).toContain('由4个部门和单位的报告和政府本级的数据汇总而成')
    expect(textOf(drafted, 'requests')).toContain('政府本级收到6件。')
    expect(findingsOfProse(filledIn(withDraft(now.report, drafted)))).toEqual([])
  })

  it('names those who received most requests, each with its own number', () => {
    const now = districtOf('2021', { draw: some, count: 1 })
    const [one] = now.members
    const count = one?.report.cells['requests.received.total']
    expect(textOf(draftProse(now), 'requests')).toContain(`收到申请较多的单位：云溪区第1局${Number(count)}件。`)
  })
})
