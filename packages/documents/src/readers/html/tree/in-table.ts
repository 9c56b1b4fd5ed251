/** What tags and texts do in the parts of a table (13.2.6.4.9 to 13.2.6.4.15). */

import type { Markup } from '../../encoding/markup.ts'
import { isBlank } from './attributes.ts'
import { endInBody } from './body-ends.ts'
import { isHiddenInput, openTemplate, setForm, startInBody } from './body-starts.ts'
import type { Construction, Mode, StartTag } from './construction.ts'
import { isTableContext } from './construction.ts'
import { reopenFormatting } from './formatting.ts'
import { bodies, clearTo, closeBody, closeCaption, closeCell, closeColumnGroup, closeRow } from './table-parts.ts'
import { type Tag, tagNamed } from './tags.ts'

/** True where the tag is done; false where it is to be read again in the mode that now holds. */
type Done = boolean

const starts: Readonly<Record<Mode, (page: Construction, token: StartTag) => Done>> = {
  body: (page, token) => {
    startInBody(page, token)
    return true
  },
  cell: (page, token) => {
    if (token.tag.rule === 'part') return !closeCell(page)
    startInBody(page, token)
    return true
  },
  row: startInRow,
  tableBody: startInTableBody,
  table: startInTable,
  columnGroup: (page, token) => {
    if (token.tag.name === 'col') page.insert(token)
    else if (token.tag.rule === 'template') openTemplate(page, token)
    else return !closeColumnGroup(page)
    return true
  },
  caption: (page, token) => {
    if (token.tag.rule === 'part') return !closeCaption(page)
    startInBody(page, token)
    return true
  },
}

const ends: Readonly<Record<Mode, (page: Construction, tag: Tag) => Done>> = {
  body: (page, tag) => {
    endInBody(page, tag)
    return true
  },
  cell: endInCell,
  row: endInRow,
  tableBody: endInTableBody,
  table: endInTable,
  columnGroup: (page, tag) => {
    if (tag.name === 'colgroup') closeColumnGroup(page)
    else if (tag.rule === 'template') endInBody(page, tag)
    else if (tag.name !== 'col') return !closeColumnGroup(page)
    return true
  },
  caption: (page, tag) => {
    if (tag.name === 'table') return !closeCaption(page)
    if (tag.name === 'caption') closeCaption(page)
    else if (tag.rule !== 'part' && tag.rule !== 'page') endInBody(page, tag)
    return true
  },
}

/** Each reading closes something, so that a tag is read again only as often as elements stand open. */
export function startTag(page: Construction, token: StartTag): void {
  while (!starts[page.mode](page, token));
}

export function endTag(page: Construction, tag: Tag): void {
  while (!ends[page.mode](page, tag));
}

export function text(page: Construction, { from, to }: { from: number; to: number }): void {
  if (page.mode === 'columnGroup') {
    if (isBlankText(page.source, { from, to })) return
    closeColumnGroup(page)
  }
  const inTable = isTableContext(page.current.tag)
  if (inTable && isBlankText(page.source, { from, to })) return
  page.fostering = inTable
  reopenFormatting(page)
  page.text(from, to)
  page.fostering = false
}

function startInTable(page: Construction, token: StartTag): Done {
  const { name, rule } = token.tag
  if (rule === 'part') {
    clearTo(page, 'table')
    return startPart(page, token)
  }
  if (rule === 'table') {
    if (!page.inScope('table', 'table')) return true
    page.popUntil('table')
    page.resetMode()
    return false
  }
  if (rule === 'template') {
    openTemplate(page, token)
  } else if (rule === 'form') {
    if (!page.form && !page.inTemplate) setForm(page, page.insert(token))
  } else if (name === 'style' || name === 'script' || isHiddenInput(page, token)) {
    page.insert(token)
  } else {
    page.fostering = true
    startInBody(page, token)
    page.fostering = false
  }
  return true
}

/** Parts may be left out: a cell brings its row, and a row its body. */
function startPart(page: Construction, token: StartTag): Done {
  const implied = (name: string) => page.open({ tag: tagNamed(name), from: 0, to: 0 })
  switch (token.tag.name) {
    case 'caption':
      page.formatting.push(undefined)
      page.open(token)
      page.mode = 'caption'
      return true
    case 'colgroup':
      page.open(token)
      page.mode = 'columnGroup'
      return true
    case 'col':
      implied('colgroup')
      page.mode = 'columnGroup'
      return false
    case 'tbody':
    case 'thead':
    case 'tfoot':
      page.open(token)
      page.mode = 'tableBody'
      return true
    default:
      implied('tbody')
      page.mode = 'tableBody'
      return false
  }
}

function startInTableBody(page: Construction, token: StartTag): Done {
  const { name, rule } = token.tag
  if (name === 'tr') {
    clearTo(page, ...bodies)
    page.open(token)
    page.mode = 'row'
    return true
  }
  if (name === 'td' || name === 'th') {
    clearTo(page, ...bodies)
    page.open({ tag: tagNamed('tr'), from: 0, to: 0 })
    page.mode = 'row'
    return false
  }
  return rule === 'part' ? !closeBody(page) : startInTable(page, token)
}

function startInRow(page: Construction, token: StartTag): Done {
  const { name, rule } = token.tag
  if (name === 'td' || name === 'th') {
    clearTo(page, 'tr')
    page.open(token)
    page.formatting.push(undefined)
    page.mode = 'cell'
    return true
  }
  return rule === 'part' ? !closeRow(page) : startInTable(page, token)
}

function endInTable(page: Construction, tag: Tag): Done {
  if (tag.rule === 'table') {
    if (!page.inScope('table', 'table')) return true
    page.popUntil('table')
    page.resetMode()
  } else if (tag.rule !== 'part' && tag.rule !== 'page') {
    page.fostering = true
    endInBody(page, tag)
    page.fostering = false
  }
  return true
}

function endInTableBody(page: Construction, tag: Tag): Done {
  if (tag.rule === 'table') return !closeBody(page)
  if (!bodies.includes(tag.name)) return endInTable(page, tag)
  if (page.inScope(tag.name, 'table')) closeBody(page)
  return true
}

function endInRow(page: Construction, tag: Tag): Done {
  if (tag.rule === 'table') return !closeRow(page)
  if (tag.name === 'tr') closeRow(page)
  else if (!bodies.includes(tag.name)) return endInTable(page, tag)
  else if (page.inScope(tag.name, 'table')) return !closeRow(page)
  return true
}

function endInCell(page: Construction, tag: Tag): Done {
  const { name } = tag
  if (name === 'td' || name === 'th') {
    if (!page.inScope(name, 'table')) return true
    page.impliedEnds()
    page.popUntil(name)
    page.clearFormatting()
    page.mode = 'row'
    return true
  }
  if (isTableContext(tag)) return page.inScope(name, 'table') ? !closeCell(page) : true
  if (tag.rule !== 'part' && tag.rule !== 'page') endInBody(page, tag)
  return true
}

function isBlankText({ bytes }: Markup, { from, to }: { from: number; to: number }): boolean {
  for (let at = from; at < to; at++) if (!isBlank(bytes[at] as number)) return false
  return true
}
