/** What start tags do in the body of a page (13.2.6.4.7). */

import { attributeOf } from './attributes.ts'
import { endInBody, endOther } from './body-ends.ts'
import type { Construction, StartTag } from './construction.ts'
import { openForeign } from './foreign.ts'
import { endFormatting, openFormatting, openSinceCell, reopenFormatting } from './formatting.ts'
import type { Element } from './node.ts'
import type { Tag } from './tags.ts'

/** Inside these a list item may begin without ending the one around them. */
const looseInItems = new Set(['address', 'div', 'p'])

export function startInBody(page: Construction, token: StartTag): void {
  switch (token.tag.rule) {
    case 'inline':
      reopenFormatting(page)
      page.open(token)
      return
    case 'block':
      page.closeParagraph()
      page.open(token)
      return
    case 'formatting':
      reopenFormatting(page)
      if (token.tag.name === 'nobr' && page.inScope('nobr')) {
        endInBody(page, token.tag)
        reopenFormatting(page)
      }
      openFormatting(page, token)
      return
    case 'anchor':
      startAnchor(page, token)
      return
    case 'void':
      if (token.tag.name === 'input' && page.inScope('select')) page.popUntil('select')
      reopenFormatting(page)
      page.insert(token)
      return
    case 'heading':
      page.closeParagraph()
      if (page.current.tag.rule === 'heading') page.pop()
      page.open(token)
      return
    case 'item':
    case 'term':
      closeItem(page, token.tag)
      page.closeParagraph()
      page.open(token)
      return
    case 'table':
      if (!page.quirks) page.closeParagraph()
      page.open(token)
      page.mode = 'table'
      return
    default:
      startRarely(page, token)
  }
}

function startRarely(page: Construction, token: StartTag): void {
  switch (token.tag.rule) {
    case 'form':
      if (page.form && !page.inTemplate) return
      page.closeParagraph()
      setForm(page, page.open(token))
      return
    case 'button':
      if (page.inScope('button')) {
        page.impliedEnds()
        page.popUntil('button')
      }
      reopenFormatting(page)
      page.open(token)
      return
    case 'marked':
      reopenFormatting(page)
      page.open(token)
      page.formatting.push(undefined)
      return
    case 'silent':
      page.insert(token)
      return
    case 'line':
      page.closeParagraph()
      if (page.inScope('select')) page.impliedEnds()
      page.insert(token)
      return
    case 'select':
      if (page.inScope('select')) {
        page.popUntil('select')
        return
      }
      reopenFormatting(page)
      page.open(token)
      return
    case 'option':
      if (page.inScope('select')) page.impliedEnds(token.tag.name === 'option' ? 'optgroup' : '')
      else if (page.current.tag.name === 'option') page.pop()
      reopenFormatting(page)
      page.open(token)
      return
    case 'ruby':
      if (page.inScope('ruby')) page.impliedEnds(token.tag.name === 'rp' || token.tag.name === 'rt' ? 'rtc' : '')
      page.open(token)
      return
    case 'foreign':
      reopenFormatting(page)
      openForeign(page, token)
      return
    case 'template':
      openTemplate(page, token)
      return
    default:
      // Parts of tables outside of one, a second html or body: not there.
      return
  }
}

/** A link inside a link ends the outer one. */
function startAnchor(page: Construction, token: StartTag): void {
  const outer = openSinceCell(page, 'a')
  if (outer) {
    if (!endFormatting(page, 'a')) endOther(page, token.tag)
    const at = page.formatting.lastIndexOf(outer)
    if (at >= 0) page.formatting.splice(at, 1)
    page.remove(outer)
  }
  reopenFormatting(page)
  openFormatting(page, token)
}

/** A list item ends the one before. */
function closeItem(page: Construction, { name, rule }: Tag): void {
  for (let at = page.stack.length - 1; at > 0; at--) {
    const open = page.stack[at]?.tag
    if (!open) return
    if (rule === 'item' ? open.name === 'li' : open.name === 'dd' || open.name === 'dt') {
      page.impliedEnds(open.name)
      page.popUntil(open.name)
      return
    }
    if (open.special && !looseInItems.has(open.name)) return
  }
  throw new Error(`no element is open around <${name}>`)
}

export function setForm(page: Construction, form: Element): void {
  if (!page.inTemplate) page.form = form
}

/** The content of a template is no part of the page; it is kept apart so that it disturbs nothing. */
export function openTemplate(page: Construction, token: StartTag): void {
  page.open(token)
  page.formatting.push(undefined)
  page.mode = 'body'
}

/** An input that is not seen may stand in a table. */
export function isHiddenInput(page: Construction, token: StartTag): boolean {
  if (token.tag.name !== 'input') return false
  return attributeOf(page.source, { element: token, name: 'type' })?.toLowerCase() === 'hidden'
}
