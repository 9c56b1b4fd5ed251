/** What PostgreSQL does for a question: its statements as they were sent, each by `explain (analyze, buffers)`. */

import { createStore, type Database, type Store } from '@gouji/store'
import { CompiledQuery } from 'kysely'

interface Node {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Shared Hit Blocks': number
  readonly 'Shared Read Blocks': number
  readonly Plans?: readonly Node[]
}

interface Explained {
  readonly Plan: Node
  readonly 'Execution Time': number
}

/** Asks once and answers a line for each statement: what was read, by which index, how many rows and pages. */
export async function plansOf(database: Database, ask: (store: Store) => Promise<unknown>): Promise<readonly string[]> {
  const { kysely } = database
  const sent: CompiledQuery[] = []
  const watched = kysely.withPlugin({
    transformQuery: ({ node, queryId }) => {
      sent.push(kysely.getExecutor().compileQuery(node, queryId))
      return node
    },
    transformResult: async ({ result }) => result,
  })
  await ask(createStore({ ...database, kysely: watched }))
  const lines: string[] = []
  for (const { sql, parameters } of sent) {
    const explain = CompiledQuery.raw(`explain (analyze, buffers, format json) ${sql}`, [...parameters])
    const { rows } = await kysely.executeQuery(explain)
    const [explained] = (rows[0] as { readonly 'QUERY PLAN': readonly Explained[] })['QUERY PLAN']
    if (explained) lines.push(essence(explained))
  }
  return lines
}

function essence({ Plan: plan, 'Execution Time': time }: Explained): string {
  const pages = plan['Shared Hit Blocks'] + plan['Shared Read Blocks']
  return `${time.toFixed(1).padStart(6)} ms ${String(pages).padStart(6)} pages  ${scans(plan).join('; ')}`
}

/** The leaves, and what filters rows away. */
function scans(node: Node): readonly string[] {
  const inner = (node.Plans ?? []).flatMap(scans)
  const left = node['Rows Removed by Filter'] ?? 0
  if (inner.length > 0 && left === 0) return inner
  const what = node['Index Name'] ?? node['Relation Name'] ?? node['Node Type']
  const rows = node['Actual Rows'] * node['Actual Loops']
  const scan = node['Node Type'].replace(/ Scan$/u, '').toLowerCase()
  return [...inner, `${what} (${scan}) ${rows} rows${left > 0 ? `, ${left * node['Actual Loops']} left out` : ''}`]
}
