/** The styles of the document. Their names are Word's own, which it shows as 标题 1 and so on in Chinese. */

import { type Font, fonts, runFonts } from './fonts.ts'
import { cellMargin, line, ruleWidth, size } from './layout.ts'
import { wordPart } from './package.ts'

interface ParagraphStyle {
  readonly id: string
  readonly name: string
  readonly font: Font
  readonly size: number
  /** Height of its lines; without it as the font has it. */
  readonly line?: number
  readonly indent?: boolean
  readonly centred?: boolean
  readonly outlineLevel?: number
  /** Offered to whoever edits the document. */
  readonly offered?: boolean
}

/** Ids of the paragraph styles that the document uses. */
export const styleIds = {
  title: 'Title',
  section: 'Heading1',
  subHeading: 'Heading2',
  body: 'BodyText',
  table: 'TableText',
  list: 'ListText',
  footer: 'Footer',
} as const

const paragraphStyles: readonly ParagraphStyle[] = [
  {
    id: styleIds.title,
    name: 'Title',
    font: fonts.title,
    size: size.title,
    line: line.title,
    centred: true,
    offered: true,
  },
  {
    id: styleIds.section,
    name: 'heading 1',
    font: fonts.heading,
    size: size.body,
    line: line.body,
    indent: true,
    outlineLevel: 0,
    offered: true,
  },
  {
    id: styleIds.subHeading,
    name: 'heading 2',
    font: fonts.subHeading,
    size: size.body,
    line: line.body,
    indent: true,
    outlineLevel: 1,
    offered: true,
  },
  {
    id: styleIds.body,
    name: 'Body Text',
    font: fonts.body,
    size: size.body,
    line: line.body,
    indent: true,
    offered: true,
  },
  { id: styleIds.table, name: '表格文字', font: fonts.plain, size: size.table, line: line.table, offered: true },
  { id: styleIds.list, name: '名单文字', font: fonts.body, size: size.list, line: line.list },
  { id: styleIds.footer, name: 'footer', font: fonts.plain, size: size.footer },
]

export const stylesPart = wordPart(
  'styles',
  `<w:docDefaults><w:rPrDefault><w:rPr>${runFonts(fonts.body)}${sizeOf(size.body)}\
<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>\
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>\
<w:pPr><w:jc w:val="both"/></w:pPr></w:style>\
${paragraphStyles.map(paragraphStyle).join('')}${tableStyles()}`,
)

/** The order of the elements is that of the schema; Word refuses another. */
function paragraphStyle(style: ParagraphStyle): string {
  const { id, name, font, outlineLevel, indent, centred } = style
  const next = outlineLevel === undefined ? '' : `<w:next w:val="${styleIds.body}"/>`
  return `<w:style w:type="paragraph"${id === styleIds.table || id === styleIds.list ? ' w:customStyle="1"' : ''} w:styleId="${id}">\
<w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${next}${style.offered ? '<w:qFormat/>' : ''}<w:pPr>\
${outlineLevel === undefined ? '' : '<w:keepNext/>'}${spacingOf(style)}\
${indent ? `<w:ind w:firstLineChars="200" w:firstLine="${2 * 10 * size.body}"/>` : ''}\
${centred ? '<w:jc w:val="center"/>' : ''}\
${outlineLevel === undefined ? '' : `<w:outlineLvl w:val="${outlineLevel}"/>`}</w:pPr>\
<w:rPr>${runFonts(font)}${sizeOf(style.size)}</w:rPr></w:style>`
}

function spacingOf({ line: height }: ParagraphStyle): string {
  return height === undefined ? '' : `<w:spacing w:line="${height}" w:lineRule="exact"/>`
}

function sizeOf(halfPoints: number): string {
  return `<w:sz w:val="${halfPoints}"/><w:szCs w:val="${halfPoints}"/>`
}

function tableStyles(): string {
  const rules = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (side) => `<w:${side} w:val="single" w:sz="${ruleWidth}" w:space="0" w:color="auto"/>`,
  )
  const { side, top } = cellMargin
  const margin = (edge: string, width: number) => `<w:${edge} w:w="${width}" w:type="dxa"/>`
  return `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>\
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/><w:tblPr>\
<w:tblBorders>${rules.join('')}</w:tblBorders><w:tblCellMar>${margin('top', top)}${margin('left', side)}\
${margin('bottom', top)}${margin('right', side)}</w:tblCellMar></w:tblPr></w:style>`
}
