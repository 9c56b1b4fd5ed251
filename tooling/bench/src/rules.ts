/** The rules within the tables, against a hand-written loop over the same sums and against ajv. */

import { cellsOf, identitiesOf, type Report, reportSchema, rules, validate } from '@gouji/core'
import { cityReport } from '@gouji/core/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as z from 'zod'
import { sideBySide } from './side-by-side.ts'

const withinTables = rules.filter(({ needs }) => needs.length === 0)

export async function benchRules(): Promise<void> {
  const report = cityReport()
  const sums = identitiesOf(report.edition).map(({ left, right }) => ({ left: [...left], right: [...right] }))
  const ids = cellsOf(report.edition).map(({ id }) => id)
  const cells: Readonly<Record<string, unknown>> = report.cells
  const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/u } }).compile(
    z.toJSONSchema(reportSchema, { target: 'draft-2020-12', io: 'input' }),
  )
  const data = JSON.parse(JSON.stringify(report)) as Report
  if (!ajv(data)) throw new Error(JSON.stringify(ajv.errors))
  await sideBySide({
    title: `${withinTables.length} rules within the tables, ${sums.length} sums over ${ids.length} cells`,
    unit: 'one report',
    tasks: {
      'a hand-written loop over the same sums': () => loop(cells, { sums, ids }),
      'gouji: all rules within the tables': () => validate(report, { rules: withinTables }),
      'ajv: the same JSON against the schema': () => ajv(data),
      'zod: the same JSON against the schema': () => reportSchema.safeParse(data),
    },
  })
}

/** What one would write by hand: every cell is a count, every sum holds. */
function loop(
  cells: Readonly<Record<string, unknown>>,
  { sums, ids }: { sums: readonly { left: readonly string[]; right: readonly string[] }[]; ids: readonly string[] },
): number {
  let broken = 0
  for (const id of ids) {
    const value = cells[id]
    if (typeof value !== 'number' || value < 0) broken += 1
  }
  for (const { left, right } of sums) {
    let difference = 0
    for (const id of left) difference += cells[id] as number
    for (const id of right) difference -= cells[id] as number
    if (difference !== 0) broken += 1
  }
  return broken
}
