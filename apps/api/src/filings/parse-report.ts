/** `gouji/report@1` from outside. */

import { cellsOf, editions, type Report, reportSchema } from '@gouji/core'

/** As `reportSchema.safeParse`: a test holds one against the other. */
export function parseReport(data: unknown): ReturnType<typeof reportSchema.safeParse> {
  const cells = plainCells(data)
  if (!cells) return reportSchema.safeParse(data)
  // Two hundred numbers cost the schema as much as all rules: what is plain is told here.
  const parsed = reportSchema.safeParse({ ...(data as object), cells: {} })
  return parsed.success ? { ...parsed, data: { ...parsed.data, cells } } : reportSchema.safeParse(data)
}

const idsOf: ReadonlyMap<unknown, ReadonlySet<string>> = new Map(
  editions.map(({ id }) => [id, new Set(cellsOf(id).map((cell) => cell.id))]),
)

/** The cells, if each is one of the edition and holds a number or nothing. */
function plainCells(data: unknown): Report['cells'] | undefined {
  if (!isRecord(data) || !isRecord(data.cells)) return undefined
  const ids = idsOf.get(data.edition)
  if (!ids) return undefined
  for (const id of Object.keys(data.cells)) {
    const value = data.cells[id]
    if (value !== null && !(typeof value === 'number' && Number.isFinite(value))) return undefined
    if (!ids.has(id)) return undefined
  }
  return data.cells as Report['cells']
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
