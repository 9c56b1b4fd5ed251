/** What tells of which year a table is: its caption, the title above it, the name of its sheet. */

import { foldWidth } from './fold.ts'
import { isTitle, yearIn } from './head.ts'
import type { TokenBlock } from './tokens.ts'

/** A year, and not that of a date. */
const year = /(\d{4}|[〇○零一二三四五六七八九]{4})年(?![\d一二三四五六七八九十]{1,2}月)/gu
const sheetYear = /(?<!\d)(20\d{2})(?!\d)/gu
const longestCaption = 40
const sectionMark = /^(?:[一二三四五六七八九十]{1,3}|\d{1,2})[、.,:]/u

/** What is told where a block stands. */
export interface ToldYear {
  /** Of the last title above it on its sheet. */
  readonly title: number | undefined
  /** Of the block itself: what stands nearest to it says it. */
  readonly own: number | undefined
  /** It is a title that names another year than the one above it. */
  readonly begins: boolean
}

/** For each block which year is told there. */
export function toldYears(blocks: readonly TokenBlock[]): readonly ToldYear[] {
  let sheet: string | undefined
  let title: number | undefined
  let caption: number | undefined
  return blocks.map(({ block, tokens }) => {
    const at = block.kind === 'table' ? block.rows[0]?.[0]?.place.sheet : block.place.sheet
    if (at !== sheet) {
      title = undefined
      caption = undefined
      sheet = at
    }
    if (block.kind === 'paragraph') {
      const text = foldWidth(block.text)
      const told = captionYear(text)
      const isNew = told !== undefined && isTitle(text) && told !== title
      if (isNew) title = told
      if (isNew || sectionMark.test(text)) caption = undefined
      else if (told !== undefined) caption = told
      return { title, own: undefined, begins: isNew }
    }
    const head = tokens.slice(0, tokens.findIndex(({ label, isValue }) => label === '' && isValue) + 1)
    const own = head.map(({ folded }) => captionYear(folded)).find((told) => told !== undefined)
    return { title, own: own ?? caption ?? title ?? onlyOne(sheet ?? '', sheetYear), begins: false }
  })
}

/** The year a short text names, if it names one and is no sentence. */
function captionYear(folded: string): number | undefined {
  if (folded.length > longestCaption || /[。;]/u.test(folded)) return undefined
  return onlyOne(folded, year)
}

function onlyOne(text: string, wanted: RegExp): number | undefined {
  const years = new Set(Array.from(text.matchAll(wanted), ([, written = '']) => yearIn(`${written}年`)))
  const [only] = years
  return years.size === 1 && only !== null ? only : undefined
}
