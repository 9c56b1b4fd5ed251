import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CellId, cellsOf, type EditionId, subtotalsOf } from '../index.ts'
import { exampleReport } from '../testing/index.ts'
import { fieldSchema, fieldsOf, formOf, reportOf } from './fields.ts'
import { type Report, reportSchema } from './report.ts'

const value = fc.oneof(
  fc.integer(),
  fc.constant(null),
  fc.record({ state: fc.constantFrom('notApplicable' as const, 'text' as const), text: fc.string() }),
)

const reports: fc.Arbitrary<Report> = fc.constantFrom<EditionId>('2019', '2021').chain((edition) => {
  const ids = cellsOf(edition).map(({ id }) => id)
  return fc.record(
    {
      schema: fc.constant('gouji/report@1' as const),
      edition: fc.constant(edition),
      year: fc.constant(2024),
      agency: fc.constant({ name: '青石县教育局', kind: 'department' as const, code: null }),
      title: fc.string(),
      head: fc.record(
        {
          period: fc.constant({ from: '2024-01-01', to: '2024-12-31' }),
          contact: fc.record({ phone: fc.string(), office: fc.string() }),
          text: fc.string(),
        },
        { requiredKeys: ['text'] },
      ),
      sections: fc.dictionary(fc.constantFrom('overview', 'disclosure', 'improvements'), fc.string(), {
        noNullPrototype: true,
      }),
      publishedOn: fc.constantFrom(null, '2025-01-20'),
      cells: fc.dictionary(fc.constantFrom<CellId>(...ids), value, { noNullPrototype: true }),
      subtotals: fc.dictionary(fc.constantFrom(...subtotalsOf(edition).map(({ id }) => id)), value, {
        minKeys: 1,
        noNullPrototype: true,
      }),
    },
    { requiredKeys: ['schema', 'edition', 'year', 'agency', 'title', 'head', 'sections', 'publishedOn', 'cells'] },
  )
})

test('a report taken apart into fields and put together again is the same report', () => {
  fc.assert(
    fc.property(reports, (report) => {
      expect(reportOf(fieldsOf(report), report)).toEqual(report)
      expect(reportSchema.safeParse(report).success).toBe(true)
    }),
  )
})

test('every field of a report is one the edition knows, with a value it takes', () => {
  fc.assert(
    fc.property(reports, (report) => {
      for (const { id, value } of fieldsOf(report)) {
        expect(fieldSchema(report.edition, id)?.safeParse(value).success, id).toBe(true)
      }
    }),
  )
})

test('a blank stays blank, a zero a zero, and a cell without a field is missing', () => {
  const { cells } = reportOf(
    [
      { id: 'cells.requests.received.total', value: 0 },
      { id: 'cells.requests.handled.total', value: null },
    ],
    exampleReport({ edition: '2021' }),
  )
  expect(cells).toEqual({ 'requests.received.total': 0, 'requests.handled.total': null })
})

test('the form that is filled in has every cell of its edition, blank until something is put in', () => {
  const { cells } = formOf([{ id: 'cells.requests.received.total', value: 3 }], exampleReport({ edition: '2021' }))
  expect(Object.keys(cells)).toHaveLength(200)
  expect(Object.values(cells).filter((cell) => cell !== null)).toEqual([3])
})

test('what the form does not ask for is no field', () => {
  expect(fieldSchema('2021', 'cells.disclosure.procurement.amount')).toBeUndefined()
  expect(fieldSchema('2019', 'cells.disclosure.procurement.amount')).toBeDefined()
  expect(fieldSchema('2021', 'units.requests.received.total')).toBeUndefined()
  expect(fieldSchema('2021', 'agency.name')).toBeUndefined()
  expect(fieldSchema('2021', 'toString')).toBeUndefined()
})
