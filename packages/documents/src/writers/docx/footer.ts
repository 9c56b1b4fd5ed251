import { fonts, runFonts } from './fonts.ts'
import { size } from './layout.ts'
import { wordPart } from './package.ts'
import { styleIds } from './styles.ts'

/** The page number between dashes, one character in from the outer edge: right on odd pages, left on even ones. */
export function footerPart(pages: 'odd' | 'even'): string {
  const side = pages === 'odd' ? 'right' : 'left'
  const look = `<w:rPr>${runFonts(fonts.plain)}</w:rPr>`
  const run = (content: string) => `<w:r>${look}${content}</w:r>`
  const text = (content: string) => run(`<w:t xml:space="preserve">${content}</w:t>`)
  const field = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`)
  return wordPart(
    'ftr',
    `<w:p><w:pPr><w:pStyle w:val="${styleIds.footer}"/>\
<w:ind w:${side}Chars="100" w:${side}="${10 * size.footer}"/><w:jc w:val="${side}"/></w:pPr>\
${text('— ')}${field('begin')}${run('<w:instrText xml:space="preserve"> PAGE </w:instrText>')}\
${field('separate')}${text('1')}${field('end')}${text(' —')}</w:p>`,
  )
}
