/** Writes Word documents as Word and WPS write them, down to the noise, for readers to be tried on. */

import {
  type CellValue,
  editionOf,
  formSections,
  type PrintedCell,
  printTable,
  type Report,
  type TableId,
} from '@gouji/core'
import { strToU8, zipSync } from 'fflate'
import { escapeMarkup } from '../writers/markup.ts'

export type Dialect = 'word' | 'wps'

export interface DocxParts {
  /** What stands between `<w:body>` and `</w:body>`. */
  readonly body: string
  readonly numbering?: string
  readonly styles?: string
  /** Other parts, by name. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>
  /** Address of the main namespace. */
  readonly namespace?: string
  readonly encode?: (xml: string) => Uint8Array
  readonly main?: string
}

const transitional = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'

/** The package around a body. */
export function docxOf({
  body,
  numbering,
  styles,
  parts = {},
  namespace = transitional,
  encode = strToU8,
  main = 'word/document.xml',
}: DocxParts): Uint8Array {
  const folder = main.slice(0, main.lastIndexOf('/') + 1)
  const file = main.slice(folder.length)
  const related = Object.entries({ numbering, styles }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>${[['document.main', main], ['footer', `${folder}footer.xml`], ...related.map(([type]) => [type, `${folder}${type}.xml`])].map(([type, name]) => `<Override PartName="/${name}" ContentType="${contentType}.${type}+xml"/>`).join('')}</Types>`,
    '_rels/.rels': relationships([['officeDocument', main]]),
    [main]: encode(documentXml(body, namespace)),
    [`${folder}_rels/${file}.rels`]: relationships([
      ['footer', 'footer.xml'],
      ...related.map(([type]) => [type, `${type}.xml`] as const),
    ]),
    [`${folder}footer.xml`]: `${declaration}<w:ftr xmlns:w="${namespace}"><w:p><w:r><w:t>— 1 —</w:t></w:r></w:p></w:ftr>`,
    ...Object.fromEntries(related.map(([type, xml]) => [`${folder}${type}.xml`, xml])),
    ...parts,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  )
}

export function documentXml(body: string, namespace = transitional): string {
  return `${declaration}<w:document xmlns:wpc="http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas" \
xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:o="urn:schemas-microsoft-com:office:office" \
xmlns:r="${office}/relationships" xmlns:m="${office}/math" xmlns:v="urn:schemas-microsoft-com:vml" \
xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
xmlns:w="${namespace}" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" \
xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" mc:Ignorable="w14"><w:body>${body}\
<w:sectPr w:rsidR="00A77427"><w:footerReference w:type="default" r:id="rId1"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>\
</w:body></w:document>`
}

/** A part of lists or styles. */
export function listsXml(content: string): string {
  return `${declaration}<w:numbering xmlns:w="${transitional}">${content}</w:numbering>`
}

export function stylesXml(content: string): string {
  return `${declaration}<w:styles xmlns:w="${transitional}">${content}</w:styles>`
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${office}/relationships/${type}" Target="${target}"/>`,
  )
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`
}

/** The report in the order of the form, head and section texts as paragraphs. */
export function reportDocx(report: Report, dialect: Dialect): Uint8Array {
  const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/></w:style>\
<w:style w:type="table" w:styleId="a3"><w:name w:val="Table Grid"/></w:style>`
  return docxOf({ body: reportBody(report, dialect), styles: stylesXml(styles) })
}

export function reportBody(report: Report, dialect: Dialect): string {
  const edition = editionOf(report.edition)
  const head = report.head.text || `本报告按照${edition.notice}编制。`
  const sections = formSections.flatMap(({ id, numeral, title, table }) => [
    paragraphXml(`${numeral}、${title}`, dialect),
    ...(table ? [tableXml(report, { table, dialect })] : []),
    ...linesOf(report.sections[id] ?? (table ? '' : '本节为示例文字。')).map((line) => paragraphXml(line, dialect)),
  ])
  return [
    paragraphXml(report.title, dialect),
    ...linesOf(head).map((line) => paragraphXml(line, dialect)),
    ...sections,
  ].join('')
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}

/** A paragraph in one run, or as WPS splits it, in runs of two or three characters. */
export function paragraphXml(text: string, dialect: Dialect): string {
  if (dialect === 'word') {
    const run = text === '' ? '' : `<w:r w:rsidRPr="00C3157B"><w:rPr>${look.word}</w:rPr>${textXml(text)}</w:r>`
    return `<w:p w14:paraId="3F2A6C11" w14:textId="77777777" w:rsidR="00A77427" w:rsidRDefault="00000000">\
<w:pPr><w:jc w:val="center"/><w:rPr>${look.word}</w:rPr></w:pPr><w:bookmarkStart w:id="0" w:name="_GoBack"/>\
<w:bookmarkEnd w:id="0"/><w:proofErr w:type="spellStart"/>${run}<w:proofErr w:type="spellEnd"/></w:p>`
  }
  const letters = Array.from(text)
  const runs: string[] = []
  for (let at = 0; at < letters.length; ) {
    const size = 2 + (runs.length % 2)
    runs.push(`<w:r><w:rPr>${look.wps}</w:rPr>${textXml(letters.slice(at, at + size).join(''))}</w:r>`)
    at += size
  }
  return `<w:p><w:pPr><w:keepNext w:val="0"/><w:keepLines w:val="0"/><w:widowControl/><w:suppressLineNumbers w:val="0"/>\
<w:spacing w:before="0" w:beforeAutospacing="0" w:after="0" w:afterAutospacing="0"/><w:ind w:left="0" w:right="0"/>\
<w:jc w:val="center"/><w:rPr>${look.wps}</w:rPr></w:pPr>${runs.join('')}</w:p>`
}

function textXml(text: string): string {
  const space = text.trim() === text ? '' : ' xml:space="preserve"'
  return `<w:t${space}>${escapeMarkup(text)}</w:t>`
}

const look: Readonly<Record<Dialect, string>> = {
  word: '<w:rFonts w:hint="eastAsia"/><w:szCs w:val="21"/>',
  wps: `<w:rFonts w:hint="eastAsia" w:ascii="仿宋_GB2312" w:hAnsi="仿宋_GB2312" w:eastAsia="仿宋_GB2312" w:cs="仿宋_GB2312"/>\
<w:color w:val="000000"/><w:kern w:val="0"/><w:sz w:val="20"/><w:szCs w:val="20"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar"/>`,
}

/** A table of the report, merged cells and all. */
export function tableXml(
  { edition, cells }: Pick<Report, 'edition' | 'cells'>,
  { table, dialect }: { table: TableId; dialect: Dialect },
): string {
  const rows = printTable(editionOf(edition), table)
  const width = Math.max(...rows.flat().map(({ column, columnSpan }) => column + columnSpan))
  const text = ({ text, cell }: PrintedCell) => text ?? valueText(cell && cells[cell])
  const lines = rows.map((row, r) => {
    const above = rows.slice(0, r).flatMap((cells) => cells.filter((cell) => cell.row + cell.rowSpan > r))
    const all = [...above, ...row].sort((a, b) => a.column - b.column)
    return rowXml(
      all.map((cell) => cellXml(cell, { text: cell.row === r ? text(cell) : undefined, dialect })).join(''),
      dialect,
    )
  })
  return `<w:tbl><w:tblPr><w:tblStyle w:val="a3"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="04A0"/></w:tblPr>\
<w:tblGrid>${'<w:gridCol w:w="880"/>'.repeat(width)}</w:tblGrid>${lines.join('')}</w:tbl>`
}

function rowXml(cells: string, dialect: Dialect): string {
  return dialect === 'word'
    ? `<w:tr w:rsidR="00A77427" w14:paraId="5E0D1F2B" w14:textId="77777777"><w:trPr><w:trHeight w:val="567"/></w:trPr>${cells}</w:tr>`
    : `<w:tr><w:tblPrEx><w:tblCellMar><w:left w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPrEx><w:trPr><w:trHeight w:val="90" w:hRule="atLeast"/></w:trPr>${cells}</w:tr>`
}

/** A cell; without a text the part of one that reaches down from above. */
function cellXml(
  { columnSpan, rowSpan }: PrintedCell,
  { text, dialect }: { text: string | undefined; dialect: Dialect },
): string {
  const goesOn = dialect === 'word' ? '<w:vMerge/>' : '<w:vMerge w:val="continue"/>'
  const merge = rowSpan === 1 ? '' : text === undefined ? goesOn : '<w:vMerge w:val="restart"/>'
  const span = columnSpan === 1 ? '' : `<w:gridSpan w:val="${columnSpan}"/>`
  const borders =
    dialect === 'word' ? '' : `<w:tcBorders><w:top w:val="single" w:color="auto" w:sz="8" w:space="0"/></w:tcBorders>`
  return `<w:tc><w:tcPr><w:tcW w:w="${880 * columnSpan}" w:type="dxa"/>${span}${merge}${borders}<w:vAlign w:val="center"/></w:tcPr>\
${(text ?? '')
  .split('\n')
  .map((line) => paragraphXml(line, dialect))
  .join('')}</w:tc>`
}

function valueText(value: CellValue | undefined): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'number' ? String(value) : value.text
}
