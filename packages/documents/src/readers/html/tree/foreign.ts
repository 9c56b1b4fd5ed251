/** Drawings and formulas inside a page: `svg` and `math` have rules of their own (13.2.6.5). */

import { type Construction, integration, type StartTag } from './construction.ts'

/** HTML that ends the drawing it stands in. */
const breakouts = new Set(
  `b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr
   ol p pre ruby s small span strong strike sub sup table tt u ul var`.split(/\s+/u),
)

export function inForeign(page: Construction): boolean {
  return page.isForeign(page.current)
}

/** Whether what comes stands in a drawing itself, and not in HTML inside it. */
export function inDrawing(page: Construction): boolean {
  return inForeign(page) && !integration.has(page.current.tag.name)
}

export function openForeign(page: Construction, token: StartTag): void {
  const element = page.open(token)
  if (page.source.says('/>', token.to - 2)) page.pop()
  else page.foreign.add(element)
}

/** True where the tag was a foreign one, and is done. */
export function startInForeign(page: Construction, token: StartTag): boolean {
  if (integration.has(page.current.tag.name)) return false
  if (!breakouts.has(token.tag.name)) {
    openForeign(page, token)
    return true
  }
  while (inDrawing(page)) page.pop()
  return false
}

/** True where the tag ended a foreign element, and is done. */
export function endInForeign(page: Construction, name: string): boolean {
  if (name === 'p' || name === 'br') {
    while (inDrawing(page)) page.pop()
    return false
  }
  for (let at = page.stack.length - 1; at >= 0; at--) {
    const element = page.stack[at]
    if (!element || !page.foreign.has(element)) return false
    if (element.tag.name !== name) continue
    while (page.current !== element) page.pop()
    page.pop()
    return true
  }
  return false
}
