import { cellsOf, reportSchema } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseReport } from './parse-report.ts'

const value = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.constant(null),
  fc.constant(Number.NaN),
  fc.string(),
  fc.boolean(),
  fc.constant({ state: 'notApplicable', text: '/' }),
  fc.constant({ state: 'text' }),
)
const id = fc.oneof(
  fc.constantFrom(...cellsOf('2019').map((cell) => cell.id), ...cellsOf('2021').map((cell) => cell.id)),
  fc.constantFrom('__proto__', 'constructor', 'requests', ''),
)
const data = fc
  .record({
    edition: fc.constantFrom('2019', '2021', '1999', null),
    year: fc.oneof(fc.integer({ min: 2000, max: 2110 }), fc.constant(null)),
    cells: fc.oneof(fc.dictionary(id, value), fc.constant([]), fc.constant(null), fc.constant('x')),
    more: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.constant({ unknown: 1 }) }),
  })
  .map(({ more, ...parts }) => ({ ...exampleReport({ edition: '2021' }), ...parts, ...more }))

test('Whatever comes, the quick way takes and refuses what the schema takes and refuses', () => {
  fc.assert(
    fc.property(data, (given) => {
      const [quick, whole] = [parseReport(given), reportSchema.safeParse(given)]
      expect(quick.success).toBe(whole.success)
      expect(quick.data).toEqual(whole.data)
      expect(quick.error?.issues).toEqual(whole.error?.issues)
    }),
    { numRuns: 500 },
  )
})

test('What is no report at all is refused alike', () => {
  for (const given of [undefined, null, 1, 'x', [], {}]) {
    expect(parseReport(given).error?.issues).toEqual(reportSchema.safeParse(given).error?.issues)
  }
})
