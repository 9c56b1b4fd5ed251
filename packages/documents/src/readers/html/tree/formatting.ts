/** Formatting elements that are closed in another order than opened: `<b><p>…</b>…</p>` (13.2.4.3 and 13.2.6.4.7). */

import type { Markup } from '../../encoding/markup.ts'
import type { Construction, StartTag } from './construction.ts'
import { append, detach, type Element, moveChildren } from './node.ts'

/** Equal formatting elements kept in a row. */
const mostAlike = 3
const mostRounds = 8
const mostKept = 3

/** Opens a formatting element, and remembers to open it again where it is cut off. */
export function openFormatting(page: Construction, token: StartTag): void {
  const element = page.open(token)
  const list = page.formatting
  const alike: number[] = []
  for (let at = list.length - 1; at >= 0; at--) {
    const other = list[at]
    if (!other) break
    if (other.tag === element.tag && sameAttributes(page.source, { other, element })) alike.push(at)
  }
  const oldest = alike[mostAlike - 1]
  if (oldest !== undefined) list.splice(oldest, 1)
  list.push(element)
}

/** Opens again the formatting elements that the end of a block has cut off. */
export function reopenFormatting(page: Construction): void {
  const list = page.formatting
  const last = list.at(-1)
  if (!last || last === page.current || page.stack.lastIndexOf(last) >= 0) return
  let at = list.length - 1
  while (at > 0) {
    const before = list[at - 1]
    if (!before || page.stack.lastIndexOf(before) >= 0) break
    at -= 1
  }
  for (; at < list.length; at++) {
    const cut = list[at]
    if (cut) list[at] = page.open(cut)
  }
}

/**
 * Ends a formatting element; what it was opened outside of, and ends inside of, is cut at the block's edge. False where
 * none of the name is known: then the tag is one like any other.
 */
export function endFormatting(page: Construction, name: string): boolean {
  const { current, formatting: list } = page
  if (current.tag.name === name && !list.includes(current)) {
    page.pop()
    return true
  }
  for (let round = 0; round < mostRounds; round++) {
    const element = lastNamed(list, name)
    if (!element) return false
    const at = page.stack.lastIndexOf(element)
    if (at < 0) {
      list.splice(list.lastIndexOf(element), 1)
      return true
    }
    if (!page.inScope(name)) return true
    const block = page.stack.find((open, i) => i > at && page.isSpecial(open))
    if (!block) {
      while (page.current !== element) page.pop()
      page.pop()
      list.splice(list.lastIndexOf(element), 1)
      return true
    }
    adopt(page, { element, block })
  }
  return true
}

/** Takes a block out of the formatting element it began in, and puts one inside it around what it holds. */
function adopt(page: Construction, { element, block }: { element: Element; block: Element }): void {
  const { stack, formatting: list } = page
  const above = stack[stack.lastIndexOf(element) - 1] ?? page.body
  let bookmark = list.lastIndexOf(element)
  let last = block
  let at = stack.lastIndexOf(block) - 1
  for (let kept = 1; stack[at] && stack[at] !== element; at--, kept++) {
    const between = stack[at] as Element
    let place = list.lastIndexOf(between)
    if (kept > mostKept && place >= 0) {
      list.splice(place, 1)
      if (place < bookmark) bookmark -= 1
      place = -1
    }
    if (place < 0) {
      page.remove(between)
      continue
    }
    const copy = page.make(between)
    list[place] = copy
    stack[at] = copy
    if (last === block) bookmark = place + 1
    if (last.parent) detach(last)
    append(last, copy)
    last = copy
  }
  if (last.parent) detach(last)
  page.fosterInto(last, above)
  const copy = page.make(element)
  moveChildren(block, copy)
  append(copy, block)
  const place = list.lastIndexOf(element)
  list.splice(place, 1)
  list.splice(place < bookmark ? bookmark - 1 : bookmark, 0, copy)
  page.remove(element)
  page.pushAt(stack.lastIndexOf(block) + 1, copy)
}

function lastNamed(list: readonly (Element | undefined)[], name: string): Element | undefined {
  for (let at = list.length - 1; at >= 0; at--) {
    const element = list[at]
    if (!element || element.tag.name === name) return element
  }
  return undefined
}

/** Whether an element of the name stands open since the cell began. */
export function openSinceCell(page: Construction, name: string): Element | undefined {
  return lastNamed(page.formatting, name)
}

/** Attributes are compared as written. */
function sameAttributes(source: Markup, { other, element }: { other: Element; element: Element }): boolean {
  const written = ({ tag, from, to }: Element) => source.text(from + 1 + tag.name.length, to - 1).trim()
  return written(other) === written(element)
}
