import { escapeMarkup } from '../markup.ts'
import { telephone } from '../telephone.ts'
import { size } from './layout.ts'

interface ParagraphLook {
  readonly style: string
  /** The page does not end after it. */
  readonly keepNext?: boolean
  /** Room above and below, in twips. */
  readonly before?: number
  readonly after?: number
  readonly align?: 'center' | 'left' | 'right'
  /** Its first line begins at the edge of the text, whatever the style says. */
  readonly flush?: boolean
  /** Room at its right, in letters; Word counts them, others take the twips. */
  readonly right?: number
}

/** One paragraph with one run of text. */
export function paragraph(
  text: string,
  { style, keepNext, before, after, align, flush, right }: ParagraphLook,
): string {
  const room = `${before ? ` w:before="${before}"` : ''}${after ? ` w:after="${after}"` : ''}`
  const indent = `${right ? ` w:rightChars="${Math.round(100 * right)}" w:right="${Math.round(right * 10 * size.body)}"` : ''}${flush ? ' w:firstLineChars="0" w:firstLine="0"' : ''}`
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${keepNext ? '<w:keepNext/>' : ''}\
${room === '' ? '' : `<w:spacing${room}/>`}${indent === '' ? '' : `<w:ind${indent}/>`}${align ? `<w:jc w:val="${align}"/>` : ''}</w:pPr>\
${text === '' ? '' : run(text)}</w:p>`
}

/** The hint makes quotation marks and dashes Chinese ones, which Latin fonts have too. */
function run(text: string): string {
  return `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>${wordsOf(text).join('<w:noBreakHyphen/>')}</w:r>`
}

/** Cut where a hyphen stands that no line breaks at. */
function wordsOf(text: string): readonly string[] {
  const at = telephone.exec(text)
  const hyphen = at ? at.index + at[0].indexOf('-') : -1
  const [word, rest] = hyphen < 0 ? [text] : [text.slice(0, hyphen), text.slice(hyphen + 1)]
  return [`<w:t xml:space="preserve">${escapeMarkup(word ?? '')}</w:t>`, ...(rest === undefined ? [] : wordsOf(rest))]
}
