import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../check.ts'
import { cellsOf } from '../form/cells.ts'
import { editions } from '../form/editions.ts'
import type { Report } from '../report/report.ts'
import { balancedReport, type Draw } from '../testing/balanced-report.ts'
import { exampleReport } from '../testing/example-report.ts'
import { draftAgencyProse } from './agency.ts'
import { filledIn, findingsOfProse, withDraft } from './testing.ts'

const agency = { name: '云溪区水务局', kind: 'department', code: null } as const

const overviewOf = (report: Report, previous?: Report) =>
  draftAgencyProse({ report, previous }).find(({ section }) => section === 'overview')?.text ?? ''

const anyReport = fc
  .tuple(fc.constantFrom(...editions), fc.gen(), fc.boolean())
  .map(([{ id: edition, years }, generate, few]) => {
    const draw: Draw = (most) => generate(fc.nat, { max: few ? Math.min(most, 2) : most })
    const now = { ...exampleReport({ edition }), ...balancedReport(edition, draw), agency, year: years.from }
    return { now, previous: { ...now, ...balancedReport(edition, draw), agency, year: years.from - 1 } }
  })

describe('the draft of an agency’s prose', () => {
  it('has no number the rules find fault with, whatever the tables hold: they find its gaps, and no more', () => {
    fc.assert(
      fc.property(anyReport, fc.boolean(), ({ now, previous }, known) => {
        const before = known ? previous : undefined
        const report = withDraft(now, draftAgencyProse({ report: now, previous: before }))
        const found = findingsOfProse(report, before)
        expect(found.filter(({ rule }) => rule !== 'template-leftover').map(({ message }) => message)).toEqual([])
        expect(found.length).toBeGreaterThan(0)
        expect(findingsOfProse(filledIn(report)).map(({ message }) => message)).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('contradicts no cell, and binds the flow of requests to its cells', () => {
    fc.assert(
      fc.property(anyReport, ({ now, previous }) => {
        const report = withDraft(now, draftAgencyProse({ report: now, previous }))
        const { bindings = [] } = checkReport({ source: 'draft', report })
        expect(bindings.filter(({ agrees }) => agrees === false)).toEqual([])
        const bound = new Set(bindings.filter(({ agrees }) => agrees).flatMap(({ cells }) => cells))
        for (const row of ['broughtForward', 'handled', 'carriedForward'])
          expect(bound).toContain(`requests.${row}.total`)
      }),
      { numRuns: 30 },
    )
  })

  it('says nothing of a cell that is blank', () => {
    fc.assert(
      fc.property(anyReport, fc.gen(), ({ now }, generate) => {
        const blank = cellsOf(now.edition).flatMap(({ id }) => (generate(fc.boolean) ? [[id, null] as const] : []))
        const report = { ...now, cells: { ...now.cells, ...Object.fromEntries(blank) } }
        const { bindings = [] } = checkReport({
          source: 'draft',
          report: withDraft(report, draftAgencyProse({ report })),
        })
        expect(bindings.filter(({ agrees, counted }) => agrees === false || counted === null)).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('tells who asked and how it ended, with last year beside it', () => {
    const cells = {
      'requests.received.naturalPerson': 3,
      'requests.received.enterprise': 1,
      'requests.received.total': 4,
      'requests.disclosed.naturalPerson': 3,
      'requests.disclosed.total': 3,
      'requests.partlyDisclosed.enterprise': 1,
      'requests.partlyDisclosed.total': 1,
      'requests.handled.naturalPerson': 3,
      'requests.handled.enterprise': 1,
      'requests.handled.total': 4,
    } as const
    const report = { ...exampleReport({ edition: '2021', cells }), agency }
    const previous = exampleReport({ edition: '2021', cells: { 'requests.received.total': 3 } })
    const drafted = withDraft(report, draftAgencyProse({ report, previous }))
    const { bindings = [] } = checkReport({ source: 'draft', report: drafted })
    const bound = bindings.filter(({ agrees }) => agrees).flatMap((one) => one.cells)
    expect(bound).toEqual(expect.arrayContaining(['requests.received.naturalPerson', 'requests.received.enterprise']))
    expect(overviewOf(report, previous)).toContain(
      '全年新收政府信息公开申请4件（自然人3件、商业企业1件），比上年增加1件。上年结转0件，办结4件，结转下年度继续办理0件。从办理结果看，予以公开3件，部分公开1件。',
    )
  })

  it('leaves open what the tables do not tell yet', () => {
    const report = { ...exampleReport({ edition: '2021' }), cells: {}, agency }
    const text = overviewOf(report)
    expect(text).toContain('（二）依申请公开。【待填：答复工作的做法】。')
    expect(text).not.toMatch(/\d件/u)
  })
})
