/** Word documents in the dialects of two programs: Word, and WPS, which splits its runs finely. */

import type { Draft, DraftBlock, DraftTable } from '../draft.ts'
import { gridOf, widthOf } from '../draft.ts'
import type { Layout } from '../layout.ts'
import { archive } from './archive.ts'
import { escapeMarkup } from './markup.ts'

/** How a program writes text. */
interface Dialect {
  readonly runs: (text: string, look: Look) => string
  readonly paragraph: (runs: string, look: Look) => string
  /** A cell that is merged with the one above. */
  readonly continues: string
  readonly settings: string
}

type Look = 'title' | 'heading' | 'text' | 'cell'

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

const word: Dialect = {
  runs: (text, look) => textRun(text, `<w:rFonts w:hint="eastAsia" w:ascii="仿宋" w:eastAsia="仿宋"/>${sizes[look]}`),
  paragraph: (runs, look) =>
    `<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr>${paragraphLooks[look]}</w:pPr>${runs}</w:p>`,
  continues: '<w:vMerge/>',
  settings: 'Microsoft Office Word',
}

const wps: Dialect = {
  runs: (text, look) =>
    (text.match(/\d+|[^\d]{1,6}/gu) ?? [])
      .map((piece, i) =>
        textRun(
          piece,
          `<w:rFonts w:hint="${/\d/u.test(piece) ? 'default' : 'eastAsia'}" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋_GB2312"/>${sizes[look]}<w:lang w:val="en-US" w:eastAsia="zh-CN"/>`,
          i % 7 === 3 ? '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>' : '',
        ),
      )
      .join(''),
  paragraph: (runs, look) =>
    `<w:p><w:pPr>${paragraphLooks[look]}<w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:pPr>${runs}</w:p>`,
  continues: '<w:vMerge w:val="continue"/>',
  settings: 'WPS Office',
}

const sizes: Readonly<Record<Look, string>> = {
  title: '<w:b/><w:sz w:val="44"/>',
  heading: '<w:b/><w:sz w:val="32"/>',
  text: '<w:sz w:val="32"/>',
  cell: '<w:sz w:val="21"/>',
}

const paragraphLooks: Readonly<Record<Look, string>> = {
  title: '<w:jc w:val="center"/>',
  heading: '<w:ind w:firstLineChars="200" w:firstLine="640"/>',
  text: '<w:ind w:firstLineChars="200" w:firstLine="640"/>',
  cell: '<w:jc w:val="center"/>',
}

export const wordDocument: Layout = {
  id: 'docx-word',
  extension: 'docx',
  what: 'a Word document as Word writes it',
  write: (draft) => packed(bodyOf(draft, word), word),
}

export const wpsDocument: Layout = {
  id: 'docx-wps',
  extension: 'docx',
  what: 'a Word document as WPS writes it: runs split at every change between digits and characters',
  write: (draft) => packed(bodyOf(draft, wps), wps),
}

/** Headings numbered by the program: 一、 stands in no text. */
export const numberedDocument: Layout = {
  id: 'docx-numbered',
  extension: 'docx',
  what: 'a Word document whose headings are numbered automatically',
  write: (draft) => packed(bodyOf(draft, { ...word, paragraph: numbered }), word, numbering),
}

function numbered(runs: string, look: Look): string {
  if (look !== 'heading') return word.paragraph(runs, look)
  const bare = runs.replace(/(<w:t[^>]*>)[一二三四五六]、/u, '$1')
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${bare}</w:p>`
}

/** Changes are tracked: what was struck out is no part of the text, what was put in is. */
export const trackedDocument: Layout = {
  id: 'docx-tracked',
  extension: 'docx',
  what: 'a Word document with tracked changes: struck out numbers beside the ones put in',
  write: (draft) => packed(bodyOf(draft, { ...word, runs: trackedRuns }), word),
}

const change = 'w:author="审核" w:date="2025-01-10T09:00:00Z"'

function trackedRuns(text: string, look: Look): string {
  const run = word.runs(text, look)
  if (look !== 'cell' || !/^[1-9]\d*$/u.test(text)) return run
  const old = `<w:del w:id="1" ${change}><w:r><w:delText>${Number(text) + 5}</w:delText></w:r></w:del>`
  return `${old}<w:ins w:id="2" ${change}>${run}</w:ins>`
}

function textRun(text: string, properties: string, before = ''): string {
  const pieces = text
    .split('\n')
    .map((line) => `<w:t xml:space="preserve">${escapeMarkup(line)}</w:t>`)
    .join('<w:br/>')
  return `${before}<w:r><w:rPr>${properties}</w:rPr>${pieces}</w:r>`
}

function bodyOf({ before, title, head, sections, after }: Draft, dialect: Dialect): string {
  const line = (text: string, look: Look) => dialect.paragraph(dialect.runs(text, look), look)
  return [
    ...before.map((text) => line(text, 'text')),
    ...title.map((text) => line(text, 'title')),
    ...head.map((text) => line(text, 'text')),
    ...sections.flatMap(({ heading, blocks }) => [
      line(heading, 'heading'),
      ...blocks.map((block) => blockMarkup(block, dialect)),
    ]),
    ...after.map((text) => line(text, 'text')),
  ].join('')
}

function blockMarkup(block: DraftBlock, dialect: Dialect): string {
  if (block.kind === 'paragraph') return dialect.paragraph(dialect.runs(block.text, 'text'), 'text')
  if (block.kind === 'picture') return `<w:p><w:r>${drawing}</w:r></w:p>`
  return tableMarkup(block, dialect)
}

const drawing =
  '<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:extent cx="5274310" cy="6800000"/><wp:docPr id="1" name="图片 1"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name="table3.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill/><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>'

function tableMarkup(table: DraftTable, dialect: Dialect): string {
  const width = Math.floor(pageWidth / widthOf(table))
  const columns = `<w:gridCol w:w="${width}"/>`.repeat(widthOf(table))
  const rows = gridOf(table).map((row) => {
    const cells = row.flatMap(({ part, cell }, column) => {
      if (part === 'right' || column !== cell.column) return []
      const span = cell.columnSpan > 1 ? `<w:gridSpan w:val="${cell.columnSpan}"/>` : ''
      const merge = part === 'below' ? dialect.continues : cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ''
      const runs = part === 'below' || cell.text === '' ? '' : dialect.runs(cell.text, 'cell')
      return [
        `<w:tc><w:tcPr><w:tcW w:w="${width * cell.columnSpan}" w:type="dxa"/>${span}${merge}</w:tcPr>${dialect.paragraph(runs, 'cell')}</w:tc>`,
      ]
    })
    return `<w:tr>${cells.join('')}</w:tr>`
  })
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.join('')}</w:tbl>`
}

/** Between the margins, in twentieths of a point. */
const pageWidth = 9638

const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')

const numbering = `${declaration}<w:numbering ${namespaces}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

function packed(body: string, { settings }: Dialect, numberingPart?: string): Uint8Array {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const numberingType = `<Override PartName="/word/numbering.xml" ContentType="${main}.numbering+xml"/>`
  const numberingRelation = `<Relationship Id="rId1" Type="${relations}/numbering" Target="numbering.xml"/>`
  return archive({
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}.document.main+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>${numberingPart ? numberingType : ''}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${relations}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
    'docProps/app.xml': `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>${settings}</Application></Properties>`,
    'word/_rels/document.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${numberingPart ? numberingRelation : ''}</Relationships>`,
    'word/document.xml': `${declaration}<w:document ${namespaces}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1134" w:bottom="1440" w:left="1134" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr></w:body></w:document>`,
    ...(numberingPart && { 'word/numbering.xml': numberingPart }),
  })
}
