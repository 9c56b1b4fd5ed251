/** Fields of a form that stand in a cell in place of its text: what they show is no text of the page. */

import type { Markup } from '../encoding/markup.ts'
import { decodeReferences } from './entities.ts'
import { attributeOf } from './tree/attributes.ts'
import { type Element, isElement } from './tree/node.ts'
import type { Walked } from './walk.ts'

/** Types of `<input>` that show a text somebody typed. */
const typed = new Set(['', 'text', 'number', 'tel'])
const deepest = 8
const longest = 40

/**
 * The first field within a cell, as text: 输入框（57）, 输入框（空）. The value that the page was saved with need not be
 * the one that was typed, so that it is told and not taken for a number.
 */
export function fieldIn(cell: Element, page: Walked, depth = 0): string | undefined {
  for (let child = cell.first; child && depth < deepest; child = child.next) {
    if (!isElement(child) || page.isHidden(child)) continue
    const own = shownBy(child, page.source) ?? fieldIn(child, page, depth + 1)
    if (own !== undefined) return own
  }
  return undefined
}

function shownBy(element: Element, source: Markup): string | undefined {
  switch (element.tag.name) {
    case 'input': {
      const type = attributeOf(source, { element, name: 'type' }) ?? ''
      return typed.has(type.trim().toLowerCase())
        ? told('输入框', attributeOf(source, { element, name: 'value' }) ?? '')
        : undefined
    }
    case 'textarea':
      return told('输入框', textOf(element, source))
    case 'select':
      return told('下拉框', textOf(chosenOf(element, source) ?? element, source))
    default:
      return undefined
  }
}

function told(field: string, written: string): string {
  const text = written.trim().slice(0, longest)
  return `${field}（${text === '' ? '空' : text}）`
}

/** The option that says it is selected, else the first, as a browser shows it. */
function chosenOf(list: Element, source: Markup): Element | undefined {
  const options: Element[] = []
  for (let child = list.first; child; child = child.next) if (isElement(child)) options.push(child)
  return options.find((element) => attributeOf(source, { element, name: 'selected' }) !== undefined) ?? options[0]
}

function textOf(element: Element, source: Markup): string {
  let text = ''
  for (let child = element.first; child && text.length < longest; child = child.next) {
    text += isElement(child) ? textOf(child, source) : decodeReferences(source.text(child.from, child.to))
  }
  return text
}
