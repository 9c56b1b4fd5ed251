import type { Place } from '@gouji/core'

/** Whether two places are one: what was read, and a cell or paragraph of the document. */
export function samePlace(a: Place, b: Place): boolean {
  if (a.address !== undefined || b.address !== undefined) return a.address === b.address && a.sheet === b.sheet
  if (a.table !== undefined && a.row !== undefined && a.column !== undefined)
    return a.table === b.table && a.row === b.row && a.column === b.column
  if (a.paragraph !== undefined) return a.paragraph === b.paragraph && a.table === b.table
  return a.line !== undefined && a.line === b.line && a.page === b.page && a.column === b.column
}
