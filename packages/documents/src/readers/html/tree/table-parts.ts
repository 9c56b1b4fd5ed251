/** Closes the parts of a table. */

import type { Construction } from './construction.ts'

export const bodies: readonly string[] = ['tbody', 'thead', 'tfoot']

export function clearTo(page: Construction, ...names: readonly string[]): void {
  while (page.stack.length > 2 && !names.includes(page.current.tag.name) && page.current.tag.name !== 'template')
    page.pop()
}

/** Each of these answers whether there was something to close. */
export function closeCell(page: Construction): boolean {
  page.impliedEnds()
  page.popUntil('td', 'th')
  page.clearFormatting()
  page.mode = 'row'
  return true
}

export function closeRow(page: Construction): boolean {
  if (!page.inScope('tr', 'table')) return false
  clearTo(page, 'tr')
  page.pop()
  page.mode = 'tableBody'
  return true
}

export function closeBody(page: Construction): boolean {
  if (!bodies.some((name) => page.inScope(name, 'table'))) return false
  clearTo(page, ...bodies)
  page.pop()
  page.mode = 'table'
  return true
}

export function closeCaption(page: Construction): boolean {
  if (!page.inScope('caption', 'table')) return false
  page.impliedEnds()
  page.popUntil('caption')
  page.clearFormatting()
  page.mode = 'table'
  return true
}

export function closeColumnGroup(page: Construction): boolean {
  if (page.current.tag.name !== 'colgroup') return false
  page.pop()
  page.mode = 'table'
  return true
}
