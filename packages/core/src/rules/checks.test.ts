import { describe, expect, it } from 'vitest'
import { editionOf } from '../form/editions.ts'
import { readNarrative } from '../narrative/narrative.ts'
import { defaultProfile } from '../profile/profile.ts'
import { cellTable } from '../report/cell-table.ts'
import type { Report } from '../report/report.ts'
import { cityReport, exampleReport } from '../testing/index.ts'
import {
  forEachKnown,
  noTableWholly,
  readerOf,
  rowsWith,
  standingInTheWay,
  subtotalsAgree,
  sumsAgree,
} from './checks.ts'
import type { ExampleFacts } from './examples.ts'
import { type Facts, passed } from './rule.ts'

function factsOf(example: ExampleFacts): Facts {
  return factsOfReport(exampleReport(example))
}

function factsOfReport(report: Report): Facts {
  const narrative = () => readNarrative(report)
  return { report, edition: editionOf(report.edition), cells: cellTable(report), narrative, profile: defaultProfile }
}

const outcomes = sumsAgree('disputes', 'column-total')
const ofReconsideration = (cell: string) => `disputes.reconsideration.${cell}`

describe('a sum', () => {
  it('that is exceeded by its known parts is wrong, whatever the blanks hold', () => {
    const { violations, undecided } = outcomes(
      factsOf({
        edition: '2021',
        cells: {
          'disputes.reconsideration.upheld': 5,
          'disputes.reconsideration.pending': null,
          'disputes.reconsideration.total': 3,
        },
      }),
    )
    expect(violations.map(({ params }) => params)).toEqual([{ along: 'reconsideration', left: 3, right: 5, open: 1 }])
    expect(undecided).toEqual([])
  })

  it('that its known parts do not reach is left open by a blank', () => {
    const { violations, undecided } = outcomes(
      factsOf({
        edition: '2021',
        cells: { 'disputes.reconsideration.pending': null, 'disputes.reconsideration.total': 3 },
      }),
    )
    expect(violations).toEqual([])
    expect(undecided).toEqual([{ reason: 'blank-cells', cells: [ofReconsideration('pending')] }])
  })

  it('counts a blank that is proved to be zero as 0, and the proof is kept', () => {
    const facts = factsOf({
      edition: '2021',
      cells: {
        'disputes.reconsideration.upheld': 3,
        'disputes.reconsideration.pending': null,
        'disputes.reconsideration.total': 3,
      },
    })
    expect(outcomes(facts)).toBe(passed)
    expect(facts.cells.proved).toEqual([
      { cell: ofReconsideration('pending'), total: ofReconsideration('total'), value: 3 },
    ])
  })

  it('never takes a text for the zero that would make it hold', () => {
    const { undecided } = outcomes(
      factsOf({
        edition: '2021',
        cells: {
          'disputes.reconsideration.upheld': 3,
          'disputes.reconsideration.pending': { state: 'text', text: '审理中' },
          'disputes.reconsideration.total': 3,
        },
      }),
    )
    expect(undecided).toEqual([{ reason: 'not-a-number', cells: [ofReconsideration('pending')] }])
  })

  it('of two sides is left open by a blank on either, since no side is a part of the other', () => {
    const balance = sumsAgree('requests', 'balance')
    const { violations, undecided } = balance(
      factsOf({
        edition: '2021',
        cells: {
          'requests.received.total': null,
          'requests.received.naturalPerson': { state: 'text', text: '约5件' },
          'requests.carriedForward.total': 4,
        },
      }),
    )
    expect(violations).toEqual([])
    expect(undecided).toHaveLength(2)
  })
})

describe('a subtotal', () => {
  it('that is no number says nothing', () => {
    const facts = factsOf({
      edition: '2021',
      cells: { 'requests.notHandled.petition.total': 4 },
      subtotals: { 'requests.notHandled.total': null },
    })
    expect(subtotalsAgree('requests')(facts)).toBe(passed)
  })
})

describe('a group of cells', () => {
  const documents = rowsWith('disclosure', ['issued', 'repealed'])

  it('is every row of the edition that has the columns, and none of another edition', () => {
    expect(documents('2021').map(({ cells }) => cells)).toEqual([
      ['disclosure.governmentRules.issued', 'disclosure.governmentRules.repealed'],
      ['disclosure.normativeDocuments.issued', 'disclosure.normativeDocuments.repealed'],
    ])
    expect(documents('2019')).toEqual([])
  })

  it('is judged only where all of its numbers are known', () => {
    const check = forEachKnown(documents, (issued, repealed) => ({ params: { issued, repealed } }))
    const { violations, undecided } = check(
      factsOf({
        edition: '2021',
        cells: { 'disclosure.governmentRules.issued': null, 'disclosure.normativeDocuments.issued': 7 },
      }),
    )
    expect(violations.map(({ params }) => params)).toEqual([{ issued: 7, repealed: 0 }])
    expect(undecided.map(({ reason }) => reason)).toEqual(['blank-cells'])
  })
})

describe('what stands in the way', () => {
  it('is not a blank that is proved to be zero', () => {
    const facts = factsOf({
      edition: '2021',
      cells: {
        'disputes.litigationDirect.upheld': null,
        'disputes.reconsideration.total': { state: 'text', text: '两件' },
      },
    })
    expect(standingInTheWay(facts, ['disputes.litigationDirect.upheld', 'disputes.reconsideration.total'])).toEqual({
      reason: 'not-a-number',
      cells: ['disputes.reconsideration.total'],
    })
  })

  it('is the reader’s doubt before anything the office did', () => {
    const facts = factsOf({
      edition: '2021',
      cells: { 'requests.received.total': null },
      without: ['requests.received.enterprise'],
      certainty: { 'requests.received.enterprise': 'unplaced-values' },
    })
    expect(standingInTheWay(facts, ['requests.received.total', 'requests.received.enterprise']).reason).toBe(
      'uncertain-cells',
    )
  })
})

describe('a clean report', () => {
  it('gives every shape the same empty verdict', () => {
    const facts = factsOfReport(cityReport())
    expect(sumsAgree('requests', 'row-total')(facts)).toBe(passed)
    expect(noTableWholly('blank')(facts)).toBe(passed)
    expect(subtotalsAgree('requests')(facts)).toBe(passed)
    expect(forEachKnown(rowsWith('disclosure', ['issued']), () => undefined)(facts)).toBe(passed)
  })

  it('has no number in a cell that its edition does not print', () => {
    const facts = factsOf({ edition: '2021' })
    expect(readerOf('disclosure.procurement.amount')(facts)).toBeNaN()
    expect(readerOf('disclosure.fees.amount')(facts)).toBe(0)
  })
})
