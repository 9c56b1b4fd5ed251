/** What end tags do in the body of a page (13.2.6.4.7). */

import type { Construction } from './construction.ts'
import { endFormatting, reopenFormatting } from './formatting.ts'
import type { Tag } from './tags.ts'

const headings = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']

export function endInBody(page: Construction, tag: Tag): void {
  const { name } = tag
  switch (tag.rule) {
    case 'inline':
    case 'option':
    case 'ruby':
      endOther(page, tag)
      return
    case 'formatting':
    case 'anchor':
      if (!endFormatting(page, name)) endOther(page, tag)
      return
    case 'block':
      if (name === 'p') endParagraph(page, tag)
      else endBlock(page, name)
      return
    case 'button':
    case 'select':
      endBlock(page, name)
      return
    case 'heading':
      if (!headings.some((heading) => page.inScope(heading))) return
      page.impliedEnds()
      page.popUntil(...headings)
      return
    case 'item':
    case 'term':
      if (!page.inScope(name, name === 'li' ? 'item' : 'default')) return
      page.impliedEnds(name)
      page.popUntil(name)
      return
    case 'marked':
      if (!page.inScope(name)) return
      page.impliedEnds()
      page.popUntil(name)
      page.clearFormatting()
      return
    case 'form':
      endForm(page)
      return
    case 'template':
      endTemplate(page)
      return
    case 'void':
      if (name === 'br') {
        reopenFormatting(page)
        page.insert({ tag, from: 0, to: 0 })
      }
      return
    case 'foreign':
      endOther(page, tag)
      return
    default:
      // The end of something that cannot stand open here.
      return
  }
}

/** An end tag without a beginning is an empty paragraph. */
function endParagraph(page: Construction, tag: Tag): void {
  if (!page.inScope('p', 'button')) page.open({ tag, from: 0, to: 0 })
  page.closeParagraph()
}

function endBlock(page: Construction, name: string): void {
  if (!page.inScope(name)) return
  page.impliedEnds()
  page.popUntil(name)
}

export function endOther(page: Construction, { name }: Tag): void {
  for (let at = page.stack.length - 1; at > 0; at--) {
    const open = page.stack[at]
    if (!open) return
    if (open.tag.name === name) {
      page.impliedEnds(name)
      while (page.stack.length > at) page.pop()
      return
    }
    if (page.isSpecial(open)) return
  }
}

/** A form ends where its tag says, though what was opened inside it goes on. */
function endForm(page: Construction): void {
  if (page.inTemplate) {
    endBlock(page, 'form')
    return
  }
  const { form } = page
  page.form = undefined
  if (!form || !page.inScope('form')) return
  page.impliedEnds()
  page.remove(form)
}

function endTemplate(page: Construction): void {
  if (!page.inTemplate) return
  page.impliedEnds()
  page.popUntil('template')
  page.clearFormatting()
  page.resetMode()
}
