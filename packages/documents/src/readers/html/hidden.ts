/** Tells what a page does not show, or shows as deleted. */

import { firstNotBelow } from './search.ts'
import { attributeOf } from './tree/attributes.ts'
import type { Element } from './tree/node.ts'

/** What is not shown says so with one of these words; where they stand is looked up once, for most tags have none. */
const sign = /[Nn][Oo][Nn][Ee]|[Hh][Ii][Dd][Dd][Ee][Nn]|[Tt][Hh][Rr][Oo][Uu][Gg][Hh]/gu
const unseen =
  /(?:^|;)\s*(?:display\s*:\s*none\b|visibility\s*:\s*hidden\b|text-decoration(?:-line)?\s*:[^;]*\bline-through\b)/iu

/** Answers of an element of the page whether it is hidden by an attribute. */
export function hiddenIn(source: string): (element: Element) => boolean {
  const signs: number[] = []
  sign.lastIndex = 0
  for (let found = sign.exec(source); found; found = sign.exec(source)) signs.push(found.index)
  return (element) => {
    if (element.to - element.from < shortest) return false
    if ((signs[firstNotBelow(signs, element.from)] ?? element.to) >= element.to) return false
    if (attributeOf(source, { element, name: 'hidden' }) !== undefined) return true
    return unseen.test(attributeOf(source, { element, name: 'style' }) ?? '')
  }
}

const shortest = '<b hidden>'.length
