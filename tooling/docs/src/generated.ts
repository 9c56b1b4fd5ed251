/** Everything that is derived from the core and committed: rule pages and JSON Schemas. Path to text. */

import { checkSchema, reportSchema, rules } from '@gouji/core'
import type { Examples } from '@gouji/core/examples'
import * as z from 'zod'
import { indexPage, rulePage } from './rule-page.ts'

/** The files, by path from the root of the repository. */
export async function generated(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  files.set('packages/core/schema/report.json', jsonSchema(reportSchema, 'report'))
  files.set('packages/core/schema/check.json', jsonSchema(checkSchema, 'check'))
  files.set('tooling/docs/rules/README.md', indexPage(rules))
  for (const rule of rules) {
    const { examples }: { examples: Examples } = await import(`@gouji/core/examples/${rule.id}`)
    files.set(`tooling/docs/rules/${rule.id}.md`, rulePage(rule, examples))
  }
  return files
}

function jsonSchema(schema: z.ZodType, name: string): string {
  const made = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' })
  return `${JSON.stringify({ ...made, title: `gouji/${name}@1` }, null, 2)}\n`
}
