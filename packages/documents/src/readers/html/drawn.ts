/** Tells whether a cell without text shows something else: a picture, a drawing, a control. */

import type { Markup } from '../encoding/markup.ts'
import { isSpacer } from './pictures.ts'
import { attributeOf } from './tree/attributes.ts'
import { type Element, isElement } from './tree/node.ts'
import type { Walked } from './walk.ts'

const drawn = new Set(['svg', 'math', 'canvas', 'object', 'embed', 'iframe', 'video', 'button'])
const deepest = 8

export function drawnIn(cell: Element, page: Walked, depth = 0): boolean {
  for (let child = cell.first; child && depth < deepest; child = child.next) {
    if (!isElement(child) || page.isHidden(child)) continue
    if (isDrawn(child, page.source) || drawnIn(child, page, depth + 1)) return true
  }
  return false
}

function isDrawn(element: Element, source: Markup): boolean {
  const { name } = element.tag
  if (name === 'img') return !isSpacer(source, element)
  // Fields that hold a text are told as text.
  if (name === 'input') return attributeOf(source, { element, name: 'type' })?.trim().toLowerCase() !== 'hidden'
  return drawn.has(name)
}
