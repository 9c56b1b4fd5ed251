import { titleLines } from '../title.ts'
import { closingLines } from './closing.ts'
import type { DocxBlock, DocxContent } from './content.ts'
import { line, page, size, tableGap, textWidth } from './layout.ts'
import { footerIds, wordPart } from './package.ts'
import { paragraph } from './paragraph.ts'
import { styleIds } from './styles.ts'
import { tableElement } from './table.ts'

/** The main part: title, head, sections. */
export function documentPart(tree: DocxContent): string {
  const title = titleLines(tree.title, textWidth / (10 * size.title))
  const body = [
    ...title.map((text, i) => {
      const last = i === title.length - 1
      return paragraph(text, { style: styleIds.title, ...(last ? { after: line.body } : { keepNext: true }) })
    }),
    ...(tree.addressee ? [paragraph(tree.addressee, { style: styleIds.body, flush: true })] : []),
    ...tree.head.map((text) => paragraph(text, { style: styleIds.body })),
    ...sectionElements(tree),
    ...(tree.closing ? closingLines(tree.closing) : []),
  ]
  return wordPart('document', `<w:body>${body.join('')}${sectionProperties}</w:body>`)
}

function sectionElements({ sections }: DocxContent): readonly string[] {
  const elements: string[] = []
  let afterTable = false
  for (const { heading, blocks } of sections) {
    const leads = blocks[0]?.kind === 'table'
    elements.push(paragraph(heading, { style: styleIds.section, ...gaps({ afterTable, leads }) }))
    afterTable = false
    for (const [i, block] of blocks.entries()) {
      elements.push(blockElement(block, { afterTable, leads: blocks[i + 1]?.kind === 'table' }))
      afterTable = block.kind === 'table'
    }
  }
  return elements
}

function blockElement(block: DocxBlock, beside: { readonly afterTable: boolean; readonly leads: boolean }): string {
  if (block.kind === 'table') return tableElement(block)
  const style = block.level === 2 ? styleIds.subHeading : styleIds.body
  return paragraph(block.text, { style, ...gaps(beside) })
}

/** Room between text and a table that stands before or after it. */
function gaps({ afterTable, leads }: { readonly afterTable: boolean; readonly leads: boolean }) {
  return { ...(afterTable && { before: tableGap }), ...(leads && { after: tableGap / 2 }) }
}

const sectionProperties = `<w:sectPr><w:footerReference w:type="default" r:id="${footerIds.odd}"/>\
<w:footerReference w:type="even" r:id="${footerIds.even}"/><w:pgSz w:w="${page.width}" w:h="${page.height}"/>\
<w:pgMar w:top="${page.top}" w:right="${page.right}" w:bottom="${page.bottom}" w:left="${page.left}" w:header="851" \
w:footer="${page.footer}" w:gutter="0"/></w:sectPr>`
