/** `gouji/report@1` from outside. */

import { editions, findCell, type Report, reportSchema } from '@gouji/core'

/** As `reportSchema.safeParse`: a test holds one against the other. */
export function parseReport(data: unknown): ReturnType<typeof reportSchema.safeParse> {
  const cells = plainCells(data)
  if (!cells) return reportSchema.safeParse(data)
  // Two hundred numbers cost the schema as much as all rules: what is plain is told here.
  const parsed = reportSchema.safeParse({ ...(data as object), cells: {} })
  return parsed.success ? { ...parsed, data: { ...parsed.data, cells } } : reportSchema.safeParse(data)
}

/** The cells, if each is one of the edition and holds a number or nothing. */
function plainCells(data: unknown): Report['cells'] | undefined {
  if (!isRecord(data) || !isRecord(data.cells)) return undefined
  const edition = editions.find(({ id }) => id === data.edition)?.id
  if (edition === undefined) return undefined
  for (const [id, value] of Object.entries(data.cells)) {
    if (value !== null && !(typeof value === 'number' && Number.isFinite(value))) return undefined
    if (!findCell(edition, id)) return undefined
  }
  return data.cells as Report['cells']
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null && !Array.isArray(data)
}
