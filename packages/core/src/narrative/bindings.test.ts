import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../report/report.ts'
import { exampleReport } from '../testing/example-report.ts'
import { bindingsOf } from './bindings.ts'

const overview = [
  '（二）依申请公开。２０２４年，本局新收 政府信息公开申请１５件（其中自然人１２件，法人３件），上年结转２件，',
  '答复政府信息公开申请：予以公开５件、部分公开 4 件。办结16件，近八成来自网络，收到咨询80余件。',
].join('\n')

const report = exampleReport({
  edition: '2021',
  year: 2024,
  sections: { overview },
  cells: {
    'requests.received.total': 15,
    'requests.broughtForward.total': 3,
    'requests.disclosed.total': 5,
    'requests.partlyDisclosed.total': null,
    'requests.handled.total': 16,
  },
})

const lineOf = ({ sections }: Report, section: string, paragraph: number) =>
  (sections[section as 'overview'] ?? '').split('\n')[paragraph - 1] ?? ''

/** Each binding as the words it stands on, its cells and whether it agrees. */
const told = (of: Report) =>
  bindingsOf(of).map(({ section, paragraph, start, end, cells, agrees, partOf }) => {
    const words = lineOf(of, section, paragraph).slice(start, end)
    const whole = partOf && lineOf(of, section, partOf.paragraph).slice(partOf.start, partOf.end)
    return [words, cells[0] ?? (whole ? `part of ${whole}` : ''), agrees]
  })

describe('the numbers of the prose', () => {
  it('are bound to cells, to the total they are a part of, or to nothing, and stand where they are written', () => {
    expect(told(report)).toEqual([
      ['１５件', 'requests.received.total', true],
      ['１２件', 'part of １５件', null],
      ['３件', 'part of １５件', null],
      ['２件', 'requests.broughtForward.total', false],
      ['５件', 'requests.disclosed.total', true],
      ['4 件', 'requests.partlyDisclosed.total', null],
      ['16件', 'requests.handled.total', true],
    ])
  })

  it('stand where they are written beside the marks of notes, which are no part of them', () => {
    const sections = { overview: '收到政府信息公开申请15①件，上年结转3²件，办结16件。' }
    expect(told({ ...report, sections })).toEqual([
      ['15①件', 'requests.received.total', true],
      ['3²件', 'requests.broughtForward.total', true],
      ['16件', 'requests.handled.total', true],
    ])
  })

  it('that are parts by the names of the columns are bound to them, and judged where the total is that of the table', () => {
    const parts = (received: number) =>
      told({
        ...report,
        sections: { overview: '收到政府信息公开申请15件，其中自然人12件、商业企业2件、其他1件。' },
        cells: {
          ...report.cells,
          'requests.received.total': received,
          'requests.received.naturalPerson': 12,
          'requests.received.enterprise': 1,
        },
      })
    expect(parts(15)).toEqual([
      ['15件', 'requests.received.total', true],
      ['12件', 'requests.received.naturalPerson', true],
      ['2件', 'requests.received.enterprise', false],
      // What is not named beside it, in four cells.
      ['1件', 'requests.received.researchInstitution', false],
    ])
    expect(parts(16).map(([, , agrees]) => agrees)).toEqual([false, true, null, null])
  })

  it('that are parts behind a total without 其中 are bound too, and suits to the way they came', () => {
    const disputes = told({
      ...report,
      sections: { disputes: '行政复议3件，维持2件、纠正1件。直接起诉2件，复议后提起行政诉讼1件。' },
      cells: {
        'disputes.reconsideration.total': 3,
        'disputes.reconsideration.upheld': 2,
        'disputes.reconsideration.corrected': 0,
        'disputes.litigationDirect.total': 2,
        'disputes.litigationAfterReconsideration.total': 1,
      },
    })
    expect(disputes).toEqual([
      ['3件', 'disputes.reconsideration.total', true],
      ['2件', 'disputes.reconsideration.upheld', true],
      ['1件', 'disputes.reconsideration.corrected', false],
      ['2件', 'disputes.litigationDirect.total', true],
      ['1件', 'disputes.litigationAfterReconsideration.total', true],
    ])
  })

  it('agree where they round to the figure of the table', () => {
    const received = (cell: number) =>
      told({
        ...report,
        sections: { overview: '共收到政府信息公开申请1.4万件。' },
        cells: { 'requests.received.total': cell },
      })[0]?.[2]
    expect([13_810, 14_320, 15_100].map(received)).toEqual([true, true, false])
  })

  it('that a government tells of its own documents do not disagree with a table of all its offices', () => {
    const documents = (kind: 'government' | 'department') =>
      told({
        ...report,
        agency: { name: '云溪区', kind, code: null },
        sections: { overview: '制发行政规范性文件8件。' },
      })
    const cell = 'disclosure.normativeDocuments.issued'
    expect(documents('government')).toEqual([['8件', cell, null]])
    expect(documents('department')).toEqual([['8件', cell, false]])
  })

  it('are each in their sentence', () => {
    const [first] = bindingsOf(report)
    expect(first).toMatchObject({ section: 'overview', paragraph: 1, topic: 'received', value: 15, counted: 15 })
    expect(lineOf(report, 'overview', 1).slice(first?.sentence.start, first?.sentence.end)).toBe(
      '２０２４年，本局新收 政府信息公开申请１５件（其中自然人１２件，法人３件），上年结转２件，',
    )
  })

  it('are where they are written whatever stands between and before the letters', () => {
    const padding = fc.constantFrom('', ' ', '　', '\u200b', '㈠', '㎡', '𠮷', '（一）', '①')
    fc.assert(
      fc.property(fc.array(padding, { maxLength: 6 }), fc.array(padding, { maxLength: 3 }), fc.nat(999), (a, b, n) => {
        const line = `${a.join('')}。全年新收申请${b.filter((one) => one.trim() === '').join('')}${n}件，办结3件。`
        const [first] = bindingsOf({ ...report, sections: { overview: line } })
        expect(line.slice(first?.start, first?.end)).toBe(`${n}件`)
        expect(line.slice(first?.sentence.start, first?.sentence.end)).toMatch(/^全年新收.*办结3件。$/u)
      }),
    )
  })
})
