/** Sets a report and writes it as a PDF file. */

import type { RenderBlock, RenderDocument, RenderSection } from '@gouji/core'
import { escapeMarkup } from '../markup.ts'
import { titleLines } from '../title.ts'
import { PdfFile } from './file.ts'
import { Flow, type Position } from './flow.ts'
import { Face } from './font/face.ts'
import type { Faces } from './font/faces.ts'
import { type Bookmark, writeOutline } from './outline.ts'
import type { Page } from './page.ts'
import { heightToKeep, paintTable } from './paint-table.ts'
import { type ParagraphLook, paintParagraph } from './paragraph.ts'
import {
  bodyLead,
  bodySize,
  bodyTracking,
  column,
  pageNumber,
  sheet,
  squareAbove,
  titleLead,
  titleSize,
} from './sheet.ts'
import { StructureElement, writeStructure } from './structure.ts'
import { name, type Ref } from './syntax.ts'
import { type LaidTable, layTable } from './table.ts'
import { linesOf } from './text/lines.ts'
import type { Style } from './text/style.ts'

/** The looks of the parts of a document; a heading is set in 黑体, everything else in 宋体. */
interface Looks {
  readonly title: ParagraphLook
  readonly heading: ParagraphLook
  readonly subHeading: ParagraphLook
  readonly body: ParagraphLook
  readonly table: Style
  readonly pageNumber: Style
}

export function writeDocument(tree: RenderDocument, faces: Faces): Uint8Array {
  const file = new PdfFile()
  const text = new Face('F1', faces.text)
  const heading = new Face('F2', faces.heading)
  const looks = looksOf(text, heading)
  const document = new StructureElement('Document')
  const flow = new Flow(file, document)
  paintTitle(flow, tree, looks.title)
  for (const paragraph of tree.head) paintParagraph(flow, paragraph, looks.body)
  const bookmarks = tree.sections.map((section) => paintSection(flow, section, looks))
  flow.pages.forEach((page, i) => {
    paintNumber(page, { number: i + 1, style: looks.pageNumber })
  })
  return assemble(file, { tree, flow, document, bookmarks, fonts: [text, heading] })
}

function looksOf(text: Face, heading: Face): Looks {
  const body: ParagraphLook = {
    tag: 'P',
    style: { faces: [text], size: bodySize, tracking: bodyTracking },
    lead: bodyLead,
    indent: 2 * (bodySize + bodyTracking),
    align: 'justify',
  }
  return {
    title: { tag: 'H1', style: { faces: [text], size: titleSize, bold: true }, lead: titleLead, align: 'center' },
    heading: { ...body, tag: 'H2', style: { ...body.style, faces: [heading, text] } },
    subHeading: { ...body, tag: 'H3', style: { ...body.style, bold: true }, keep: 2 * bodyLead },
    body,
    table: { faces: [text], size: bodySize },
    pageNumber: { faces: [text], size: pageNumber.size },
  }
}

function paintTitle(flow: Flow, { title }: RenderDocument, look: ParagraphLook): void {
  for (const line of titleLines(title, column.width / titleSize)) paintParagraph(flow, line, look)
  flow.space(bodyLead)
}

function paintSection(flow: Flow, { heading, blocks }: RenderSection, looks: Looks): Bookmark {
  const [first] = blocks
  const laidFirst = first?.kind === 'table' ? lay(first, looks) : undefined
  const keep = laidFirst ? heightToKeep(flow, laidFirst, bodyLead) : first ? bodyLead : 0
  const position = paintParagraph(flow, heading, { ...looks.heading, keep })
  const children = blocks.flatMap((block): Bookmark[] => {
    if (block.kind === 'table') {
      paintTable(flow, block === first && laidFirst ? laidFirst : lay(block, looks))
      return []
    }
    const start = paintParagraph(flow, block.text, block.level === 2 ? looks.subHeading : looks.body)
    return block.level === 2 ? [bookmark(block.text, start)] : []
  })
  return { ...bookmark(heading, position), children }
}

function lay(table: Extract<RenderBlock, { kind: 'table' }>, looks: Looks): LaidTable {
  return layTable(table, { style: looks.table, most: column.height - bodyLead })
}

function bookmark(title: string, position: Position): Bookmark {
  return { title, position, children: [] }
}

/** “— 1 —”, one character from the outer margin. */
function paintNumber(page: Page, { number, style }: { number: number; style: Style }): void {
  const [line] = linesOf(`— ${number} —`, style, { width: column.width })
  if (!line) return
  const outside = style.size
  const left = number % 2 === 1 ? column.width - outside - line.width : outside
  const base = sheet.height - sheet.bottom + pageNumber.below + squareAbove * style.size
  page.artifact('Pagination', () => page.text(line, { style, left: sheet.left + left, base }))
}

interface Parts {
  readonly tree: RenderDocument
  readonly flow: Flow
  readonly document: StructureElement
  readonly bookmarks: readonly Bookmark[]
  readonly fonts: readonly Face[]
}

function assemble(file: PdfFile, { tree, flow, document, bookmarks, fonts }: Parts): Uint8Array {
  const { pages } = flow
  const Font = Object.fromEntries(fonts.filter((face) => face.isUsed).map((face) => [face.key, face.embed(file)]))
  const resources = file.add({ Font })
  const parent = file.reserve()
  pages.forEach((page, i) => {
    file.fill(page.ref, {
      Type: name('Page'),
      Parent: parent,
      MediaBox: [0, 0, sheet.width, sheet.height],
      Resources: resources,
      Contents: file.addStream(page.content),
      StructParents: i,
      Tabs: name('S'),
    })
  })
  file.fill(parent, { Type: name('Pages'), Kids: pages.map(({ ref }) => ref), Count: pages.length })
  const root = file.add({
    Type: name('Catalog'),
    Pages: parent,
    Lang: 'zh-CN',
    MarkInfo: { Marked: true },
    StructTreeRoot: writeStructure(
      file,
      document,
      pages.map(({ owners }) => owners),
    ),
    ViewerPreferences: { DisplayDocTitle: true },
    Outlines: writeOutline(file, bookmarks, sheet.height),
    PageMode: name('UseOutlines'),
    Metadata: writeMetadata(file, tree),
  })
  const info = file.add({ Title: tree.title, Author: tree.agency ?? undefined })
  return file.bytes({ root, info })
}

/** Title, agency and language where programs look for them (XMP). No date: the same report gives the same bytes. */
function writeMetadata(file: PdfFile, { title, agency }: RenderDocument): Ref {
  const creator =
    agency === null ? '' : `<dc:creator><rdf:Seq><rdf:li>${escapeMarkup(agency)}</rdf:li></rdf:Seq></dc:creator>`
  const content = [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeMarkup(title)}</rdf:li></rdf:Alt></dc:title>`,
    creator,
    '<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>',
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>',
  ].join('\n')
  return file.addPlainStream(content, { Type: name('Metadata'), Subtype: name('XML') })
}
