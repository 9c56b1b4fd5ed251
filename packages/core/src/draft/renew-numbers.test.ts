import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate, type Member, sumAsReport } from '../levels/aggregate.ts'
import { bindingsOf } from '../narrative/bindings.ts'
import type { Report } from '../report/report.ts'
import { balancedReport, type Draw } from '../testing/balanced-report.ts'
import { exampleReport } from '../testing/example-report.ts'
import { draftProse } from './draft-prose.ts'
import { renewedTexts, renewNumbers, rewritten } from './renew-numbers.ts'
import { withDraft } from './testing.ts'

const cells = { 'requests.received.total': 31, 'requests.handled.total': 30 } as const

const written = (overview: string): Report => ({
  ...exampleReport({ edition: '2021', year: 2025, cells }),
  sections: { overview },
})
const lastYear = { ...exampleReport({ edition: '2021', year: 2024, cells: { 'requests.received.total': 33 } }) }

/** The text with its numbers renewed, and what is left to people. */
function renewed(overview: string, known: Parameters<typeof renewNumbers>[1] = {}) {
  const report = written(overview)
  const { changes, left } = renewNumbers(report, known)
  return {
    text: renewedTexts(report, changes).overview ?? overview,
    left: left.map(({ written: number }) => number),
  }
}

describe('numbers of a prose, renewed', () => {
  it('are those that contradict their cells, and no other letter is touched', () => {
    expect(renewed('全年新收政府信息公开申请 28 件，均由专人登记；办结３０件。开展培训2场。')).toEqual({
      text: '全年新收政府信息公开申请 31 件，均由专人登记；办结３０件。开展培训2场。',
      left: ['2场'],
    })
  })

  it('take the difference to last year’s along where it was right, and turn its words', () => {
    const previous = lastYear
    const text = (by: string) => renewed(`全年新收政府信息公开申请${by}。`, { previous }).text
    expect(text('28件，比上年减少5件')).toBe('全年新收政府信息公开申请31件，比上年减少2件。')
    expect(text('1,035件，较去年同期增加了1002件')).toBe('全年新收政府信息公开申请31件，较去年同期减少了2件。')
    expect(text('33件，与上年持平')).toBe('全年新收政府信息公开申请31件，比上年减少2件。')
    expect(renewed('全年新收政府信息公开申请31件，比上年减少2件。', { previous }).left).toEqual([])
    // It was wrong before: nobody knows what it is the difference to.
    expect(renewed('全年新收政府信息公开申请28件，比上年减少7件。', { previous })).toEqual({
      text: '全年新收政府信息公开申请31件，比上年减少7件。',
      left: ['7件'],
    })
  })

  it('are left where nobody can be sure: about, in words, a part, bound to nothing', () => {
    const { text, left } = renewed('全年新收政府信息公开申请二十八件，办结近25件。由4个部门汇总。')
    expect(text).toBe('全年新收政府信息公开申请二十八件，办结近25件。由4个部门汇总。')
    expect(left).toEqual(['二十八件', '25件', '4个'])
  })

  it('are also those that agreed when they were written, though no rule contradicts them now', () => {
    const report: Report = {
      ...written('制发行政规范性文件3件。'),
      agency: { name: '云溪区人民政府', kind: 'government', code: null },
      cells: { 'disclosure.normativeDocuments.issued': 5 },
    }
    const were = { overview: [{}, { 'disclosure.normativeDocuments.issued': 3 }] }
    expect(renewNumbers(report).changes).toEqual([])
    expect(renewNumbers(report, { were }).changes).toMatchObject([{ written: '3件', renewed: '5件' }])
    const other = { overview: [{ 'disclosure.normativeDocuments.issued': 4 }] }
    expect(renewNumbers(report, { were: other })).toMatchObject({ changes: [], left: [{ written: '3件', counted: 5 }] })
  })

  it('keep how a number is written, and are not made of one that is rounded', () => {
    expect(rewritten('1,204 件', 13_060)).toBe('13,060 件')
    expect(rewritten('３０件', 31)).toBe('31件')
    expect(rewritten('1.2万件', 13_060)).toBeUndefined()
    expect(rewritten('80余件', 90)).toBeUndefined()
  })

  it('of a drafted prose contradict nothing any more, whatever the sums were and are, and are renewed once', () => {
    const anySums = fc.gen().map((generate) => {
      const draw: Draw = (most) => generate(fc.nat, { max: most })
      const sums = () => {
        const members = Array.from({ length: 3 }, (_, i): Member => {
          return { name: `云溪区第${i + 1}局`, report: { ...balancedReport('2021', draw), year: 2025 } }
        })
        const report = sumAsReport(aggregate(members, { edition: '2021' }), { agency: '云溪区人民政府', year: 2025 })
        return { members, missing: [], report }
      }
      return { old: sums(), now: sums().report, previous: { ...sums().report, year: 2024 } }
    })
    fc.assert(
      fc.property(anySums, ({ old, now, previous }) => {
        const draft = withDraft(old.report, draftProse({ ...old, previous }))
        const report = { ...draft, cells: now.cells }
        const were = Object.fromEntries(Object.keys(draft.sections).map((section) => [section, [old.report.cells]]))
        const { changes } = renewNumbers(report, { were, previous })
        const after = { ...report, sections: { ...report.sections, ...renewedTexts(report, changes) } }
        expect(bindingsOf(after).filter(({ agrees }) => agrees === false)).toEqual([])
        expect(renewNumbers(after, { previous }).changes).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})
