import { type CheckFinding, cellsOf, formOf } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { outcomeOf } from './outcome.ts'
import { isForeign, reviewOf } from './review.ts'

const agency = { name: '云溪区教育局', kind: 'department', code: null } as const
const draftOf = (fields: readonly { id: string; value: unknown }[] = []) => ({
  draft: formOf(fields, { edition: '2021', year: 2025, agency }),
  values: new Map(fields.map(({ id, value }) => [id, value])),
})
const read = (over: object = {}) => ({
  ...exampleReport({ edition: '2021', cells: { 'requests.received.total': 6, 'disclosure.fees.amount': null } }),
  year: 2025,
  agency,
  ...over,
})

describe('what a document says beside a draft', () => {
  it('is new, the same, or differs, field by field', () => {
    const { fields } = reviewOf(read(), draftOf([{ id: 'cells.requests.received.total', value: 7 }]))
    expect(fields.find(({ id }) => id === 'cells.requests.received.total')).toMatchObject({
      relation: 'differs',
      current: 7,
      value: 6,
    })
    expect(fields.find(({ id }) => id === 'cells.requests.broughtForward.total')?.relation).toBe('new')
  })

  it('never puts a blank of the document over what is filled in', () => {
    const { fields } = reviewOf(read(), draftOf([{ id: 'cells.disclosure.fees.amount', value: 1.5 }]))
    expect(fields.some(({ id }) => id === 'cells.disclosure.fees.amount')).toBe(false)
  })

  it('names the cells it does not tell', () => {
    const { 'requests.received.total': _, ...cells } = read().cells
    expect(reviewOf(read({ cells }), draftOf()).unread).toEqual(['requests.received.total'])
  })

  it('warns of another agency, year or edition', () => {
    const other = read({ agency: { ...agency, name: '云溪区水务局' }, year: 2024 })
    expect(reviewOf(other, draftOf()).mismatches.map(({ code }) => code)).toEqual(['agency', 'year'])
    const { mismatches, fields } = reviewOf({ ...exampleReport({ edition: '2019' }), year: 2025, agency }, draftOf())
    expect(mismatches.map(({ code }) => code)).toEqual(['edition'])
    expect(mismatches.filter(isForeign)).toEqual([])
    expect(reviewOf(other, draftOf()).mismatches.every(isForeign)).toBe(true)
    expect(fields.some(({ id }) => id.startsWith('cells.disclosure.procurement'))).toBe(false)
  })

  it('leaves the period to the text that says it, and asks about it where there is no text', () => {
    const period = { from: '2025-01-01', to: '2025-12-31' }
    const asked = (text: string) => reviewOf(read({ head: { text, period } }), draftOf()).fields.map(({ id }) => id)
    expect(asked('统计期限为2025年1月1日至12月31日。')).not.toContain('head.period')
    expect(asked('')).toContain('head.period')
  })

  it('marks what was read with doubt', () => {
    const { fields } = reviewOf(read({ certainty: { 'requests.received.total': 'unplaced-values' } }), draftOf())
    expect(fields.filter(({ doubt }) => doubt !== null).map(({ id }) => id)).toEqual(['cells.requests.received.total'])
  })
})

it('what would stand open is the blanks of the report as it would be, and what is neither explained nor a hint', () => {
  const report = formOf([{ id: 'cells.requests.received.total', value: 0 }], { edition: '2021', year: 2025, agency })
  const found = (finding: Pick<CheckFinding, 'rule' | 'severity' | 'outcome'>): CheckFinding => ({
    message: '',
    cells: ['requests.received.total'],
    params: {},
    fingerprint: '',
    ...finding,
  })
  const findings = [
    found({ rule: 'requests-row-sum', severity: 'error', outcome: 'failed' }),
    found({ rule: 'requests-row-sum', severity: 'error', outcome: 'explained' }),
    found({ rule: 'table-blank', severity: 'error', outcome: 'failed' }),
    found({ rule: 'cells-blank', severity: 'warning', outcome: 'failed' }),
    found({ rule: 'all-zero', severity: 'info', outcome: 'failed' }),
  ]
  expect(outcomeOf(report, findings)).toEqual({ blank: cellsOf('2021').length - 1, errors: 1, warnings: 1, unbegun: 1 })
})
