/** Writes the report itself, as programs exchange it: `gouji/report@1`. */

import { cellsOf, type Report, reportSchema } from '@gouji/core'

export const jsonWriter = {
  format: 'json',
  extension: 'json',
  mediaType: 'application/json',
  /** Fields and cells stand in the order of the form, whatever order they came in. */
  write(report: Report): Uint8Array {
    const { cells, ...rest } = reportSchema.parse(report)
    const ordered = cellsOf(report.edition).flatMap(({ id }) => (id in cells ? [[id, cells[id]]] : []))
    const fields = reportSchema.parse({ ...rest, cells: Object.fromEntries(ordered) })
    return new TextEncoder().encode(`${JSON.stringify(fields, undefined, 2)}\n`)
  },
} as const
