import type { CellValue } from '@gouji/core'

/** What a cell prints: a number without separators, a blank as nothing, anything else as written. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'number' ? String(value) : value.text
}

/** A change against last year with its sign; empty where one of the two is no number, or nothing changed. */
export function changeText(now: CellValue | undefined, before: CellValue | undefined): string {
  if (typeof now !== 'number' || typeof before !== 'number' || now === before) return ''
  const change = Math.round((now - before) * 1e6) / 1e6
  return change > 0 ? `+${change}` : `−${Math.abs(change)}`
}

/** The same as it stands in a column of changes: 0 where nothing changed. */
export function changeSaid(now: CellValue | undefined, before: CellValue | undefined): string {
  return typeof now === 'number' && now === before ? '0' : changeText(now, before)
}
