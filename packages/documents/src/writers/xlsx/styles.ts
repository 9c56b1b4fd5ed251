/** The looks of cells. Every look is an entry of one list; a cell names it. */

interface Look {
  readonly font: keyof typeof fonts
  readonly fill?: 'head' | 'total' | 'fixed' | 'error' | 'warning' | 'info' | 'done'
  readonly border?: boolean
  readonly align?: 'left' | 'center' | 'general'
  readonly top?: boolean
  /** Number format: 0 general, 1 whole number, 49 text. */
  readonly format?: 0 | 1 | 49
  /** May be changed on a protected sheet. */
  readonly input?: boolean
  /** Text that begins like a formula is text, also after the cell is edited. */
  readonly quoted?: boolean
}

const fonts = {
  plain: '<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>',
  title: '<font><b/><sz val="18"/><name val="宋体"/><charset val="134"/></font>',
  heading: '<font><sz val="14"/><name val="黑体"/><charset val="134"/></font>',
  bold: '<font><b/><sz val="12"/><name val="楷体"/><charset val="134"/></font>',
  text: '<font><sz val="12"/><name val="仿宋"/><charset val="134"/></font>',
  strong: '<font><b/><sz val="11"/><name val="宋体"/><charset val="134"/></font>',
  check: '<font><sz val="10"/><color rgb="FF3F6F3F"/><name val="宋体"/><charset val="134"/></font>',
} as const

const looks = {
  none: { font: 'plain' },
  title: { font: 'title', align: 'center' },
  heading: { font: 'heading', align: 'left' },
  subHeading: { font: 'bold', align: 'left' },
  text: { font: 'text', align: 'left', top: true },
  quotedText: { font: 'text', align: 'left', top: true, quoted: true },
  head: { font: 'plain', fill: 'head', border: true, align: 'center' },
  rowHead: { font: 'plain', fill: 'head', border: true, align: 'left' },
  count: { font: 'plain', border: true, align: 'center', format: 1, input: true },
  money: { font: 'plain', border: true, align: 'center', input: true },
  words: { font: 'plain', border: true, align: 'center', input: true, quoted: true },
  total: { font: 'plain', fill: 'total', border: true, align: 'center', format: 1 },
  fixedTotal: { font: 'plain', fill: 'fixed', border: true, align: 'center', format: 1, input: true },
  fixedWords: { font: 'plain', fill: 'fixed', border: true, align: 'center', input: true, quoted: true },
  check: { font: 'check', align: 'center' },
  listHead: { font: 'strong', fill: 'head', border: true, align: 'center' },
  listText: { font: 'plain', border: true, align: 'left', top: true, format: 49, quoted: true },
  listNumber: { font: 'plain', border: true, align: 'center', top: true },
  listError: { font: 'plain', fill: 'error', border: true, align: 'center', top: true, format: 49 },
  listWarning: { font: 'plain', fill: 'warning', border: true, align: 'center', top: true, format: 49 },
  listInfo: { font: 'plain', fill: 'info', border: true, align: 'center', top: true, format: 49 },
  listDone: { font: 'plain', fill: 'done', border: true, align: 'center', top: true, format: 49 },
} as const satisfies Readonly<Record<string, Look>>

export type LookName = keyof typeof looks

const names = Object.keys(looks) as readonly LookName[]
const fontNames = Object.keys(fonts)
const fills = ['none', 'gray125', 'head', 'total', 'fixed', 'error', 'warning', 'info', 'done']

/** The number a cell names its look by. */
export function lookNumber(name: LookName): number {
  return names.indexOf(name)
}

function formatOf(look: Look): string {
  const { font, fill, border, align = 'general', top, format = 0, input, quoted } = look
  const attributes = [
    `numFmtId="${format}" fontId="${fontNames.indexOf(font)}" fillId="${fill ? fills.indexOf(fill) : 0}"`,
    `borderId="${border ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`,
    `applyAlignment="1" applyProtection="1"${quoted ? ' quotePrefix="1"' : ''}`,
  ]
  const alignment = `<alignment horizontal="${align}" vertical="${top ? 'top' : 'center'}" wrapText="1"/>`
  return `<xf ${attributes.join(' ')}>${alignment}<protection locked="${input ? 0 : 1}"/></xf>`
}

const edges = ['left', 'right', 'top', 'bottom'] as const
const thin = edges.map((edge) => `<${edge} style="thin"><color auto="1"/></${edge}>`).join('')

function solid(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`
}

function list(tag: string, items: readonly string[]): string {
  return `<${tag} count="${items.length}">${items.join('')}</${tag}>`
}

/** The only conditional format: a check that does not come out even is red. */
export const redFormat = 0

export const stylesPart = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  list('fonts', Object.values(fonts)),
  list('fills', [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    solid('FFF2F2F2'),
    solid('FFEAF1F8'),
    solid('FFFFF2DF'),
    solid('FFFBD5D5'),
    solid('FFFDE9C4'),
    solid('FFD9E8F8'),
    solid('FFDDF0DF'),
  ]),
  list('borders', [
    '<border><left/><right/><top/><bottom/><diagonal/></border>',
    `<border>${thin}<diagonal/></border>`,
  ]),
  list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
  list(
    'cellXfs',
    names.map((name) => formatOf(looks[name])),
  ),
  list('cellStyles', ['<cellStyle name="常规" xfId="0" builtinId="0"/>']),
  list('dxfs', [
    '<dxf><font><b/><color rgb="FFC00000"/></font><fill><patternFill><bgColor rgb="FFFCE4E4"/></patternFill></fill></dxf>',
  ]),
  '<tableStyles count="0" defaultTableStyle="TableStyleMedium9" defaultPivotStyle="PivotStyleLight16"/></styleSheet>',
].join('')
