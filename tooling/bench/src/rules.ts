/** The rules, within the tables and with the prose, against a hand-written loop over the same sums and against ajv. */

import { cellsOf, identitiesOf, narrativeOf, type Report, reportSchema, rules, validate } from '@gouji/core'
import { cityReport, exampleOutline } from '@gouji/core/testing'
import { agencies } from '@gouji/corpus/agencies'
import { Ajv2020 } from 'ajv/dist/2020.js'
import * as z from 'zod'
import { sideBySide } from './side-by-side.ts'

const withinTables = rules.filter(({ needs }) => needs.length === 0)
const proseOf = (report: Report) => `${report.head.text}${Object.values(report.sections).join('')}`

export async function benchRules(): Promise<void> {
  const tables = cityReport()
  await sideBySide({
    title: `${withinTables.length} rules within the tables, ${identitiesOf(tables.edition).length} sums over ${cellsOf(tables.edition).length} cells`,
    unit: 'one report',
    tasks: besidePeers(tables, {
      'gouji: all rules within the tables': () => validate(tables, { rules: withinTables }),
    }),
  })
  const whole = agencies.find(({ id }) => id === 'housing')?.reports[2024]
  if (!whole) throw new Error('the corpus has no report of the housing bureau')
  const outline = exampleOutline(whole.edition)
  const narrative = narrativeOf(whole, outline)
  await sideBySide({
    title: `all ${rules.length} rules, with prose of ${proseOf(whole).length} characters`,
    unit: 'one report',
    tasks: besidePeers(whole, {
      'gouji: all rules, with prose': () => validate(whole, { outline }),
      'gouji: the same, the prose read already': () => validate(whole, { outline, narrative }),
    }),
    most: { 'gouji: all rules, with prose': 1 },
  })
}

/** The rules between those who do less: a loop over the sums alone, and schemas that see no sum. */
function besidePeers(report: Report, ours: Readonly<Record<string, () => unknown>>): Record<string, () => unknown> {
  const sums = identitiesOf(report.edition).map(({ left, right }) => ({ left: [...left], right: [...right] }))
  const ids = cellsOf(report.edition).map(({ id }) => id)
  const cells: Readonly<Record<string, unknown>> = report.cells
  const ajv = new Ajv2020({ strict: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/u } }).compile(
    z.toJSONSchema(reportSchema, { target: 'draft-2020-12', io: 'input' }),
  )
  const data = JSON.parse(JSON.stringify(report)) as Report
  if (!ajv(data)) throw new Error(JSON.stringify(ajv.errors))
  return {
    'a hand-written loop over the same sums': () => loop(cells, { sums, ids }),
    ...ours,
    'ajv: the same JSON against the schema': () => ajv(data),
    'zod: the same JSON against the schema': () => reportSchema.safeParse(data),
  }
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
