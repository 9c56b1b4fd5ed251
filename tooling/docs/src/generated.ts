/** Everything that is derived from the core and committed: rule pages, coverage, JSON Schemas, names of params. Path to text. */

import {
  baselineSchema,
  cellsOf,
  checkSchema,
  editions,
  explanationsSchema,
  profileSchema,
  type Rule,
  reportSchema,
  rules,
  subtotalsOf,
  wordingNames,
} from '@gouji/core'
import type { Examples } from '@gouji/core/examples'
import { judgeExample } from '@gouji/core/rule-tester'
import { measureCoverage } from '@gouji/rule-audit'
import * as z from 'zod'
import { coverageData, coveragePage } from './coverage-page.ts'
import { indexPage, rulePage } from './rule-page.ts'

/** The files, by path from the root of the repository. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  files.set('packages/core/schema/report.json', reportJsonSchema())
  files.set('packages/core/schema/check.json', jsonSchema(checkSchema, 'check'))
  files.set('packages/core/schema/profile.json', jsonSchema(profileSchema, 'profile'))
  files.set('packages/core/schema/baseline.json', jsonSchema(baselineSchema, 'baseline'))
  files.set('packages/core/schema/explanations.json', jsonSchema(explanationsSchema, 'explanations'))
  files.set('tooling/docs/rules/README.md', indexPage(rules))
  const coverage = measureCoverage()
  files.set('tooling/docs/rules/coverage.md', coveragePage(coverage))
  files.set('tooling/docs/rules/coverage.json', coverageData(coverage))
  const params = new Map<string, readonly string[]>()
  for (const rule of rules) {
    const { examples }: { examples: Examples } = await import(`@gouji/core/examples/${rule.id}`)
    params.set(rule.id, paramsOf(rule, examples))
    const page = rulePage(rule, {
      ...examples,
      params: params.get(rule.id) ?? [],
      watched: coverage.watched.get(rule.id) ?? {},
    })
    files.set(`tooling/docs/rules/${rule.id}.md`, page)
  }
  files.set('packages/core/src/profile/rule-params.ts', paramsModule(params))
  return files
}

function jsonSchema(schema: z.ZodType, name: string): string {
  return inFull(z.toJSONSchema(schema, made), name)
}

const made = { target: 'draft-2020-12', io: 'input' } as const

function inFull(schema: object, name: string): string {
  return `${JSON.stringify({ ...schema, title: `gouji/${name}@1` }, null, 2)}\n`
}

/** That a report holds no cell of another edition than its own, zod checks in code: here it is said as data. */
function reportJsonSchema(): string {
  const { $defs, ...schema } = z.toJSONSchema(reportSchema, made)
  const named = (names: readonly string[]) => ({ propertyNames: { enum: names } })
  const allOf = editions.map(({ id }) => {
    const own = {
      cells: named(cellsOf(id).map((cell) => cell.id)),
      subtotals: named(subtotalsOf(id).map((subtotal) => subtotal.id)),
    }
    // A literal with a member of this name would be taken for a promise.
    const parts = new Map<string, object>()
    parts.set('if', { properties: { edition: { const: id } }, required: ['edition'] })
    parts.set('then', { properties: own })
    return Object.fromEntries(parts)
  })
  return inFull({ ...schema, $defs: { ...$defs, Report: { ...$defs?.Report, allOf } } }, 'report')
}

/** The names a finding of the rule gives to its numbers, as its examples show. */
function paramsOf(rule: Rule, { fails }: Examples): readonly string[] {
  const findings = fails.flatMap((example) => judgeExample(rule, example).findings)
  const names = new Set(findings.flatMap(({ params }) => Object.keys(params)))
  return [...names].filter((name) => !wordingNames.includes(name)).toSorted()
}

/** As the formatter breaks lines. */
const longestLine = 120

function paramsModule(params: ReadonlyMap<string, readonly string[]>): string {
  const lines = [...params].map(([id, names]) => {
    const key = id.includes('-') ? `'${id}'` : id
    const quoted = names.map((name) => `'${name}'`)
    const line = `  ${key}: [${quoted.join(', ')}],`
    return line.length <= longestLine
      ? `${line}\n`
      : `  ${key}: [\n${quoted.map((name) => `    ${name},\n`).join('')}  ],\n`
  })
  return `/** What wording in a profile may name, by rule. Made from the examples (pnpm run docs); not to be changed by hand. */

export const ruleParams: Readonly<Record<string, readonly string[]>> = {
${lines.join('')}}
`
}
