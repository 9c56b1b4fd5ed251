/** Whether there is text to read at all: a scan has none, and some fonts do not tell what their characters mean. */

import { Refusal } from '../reader.ts'
import { isBlank, type Page } from './page.ts'

/** Fewer characters a page than this, beside pictures, are a stamp of the scanning program. */
const fewest = 40
/** The share of characters without meaning that makes a text layer useless. */
const mostUnmapped = 0.2
/** The share of its page that a scanned picture covers. */
const scanned = 0.5

/** Throws a `Refusal` for pages that hold no text. */
export function refuseWithoutText(pages: readonly Page[]): void {
  const unmapped = pages.reduce((sum, page) => sum + page.unmapped, 0)
  // Where every character has a meaning it is enough to know whether there are some.
  const texts = pages.map((page) => countText(page, unmapped > 0 ? Number.POSITIVE_INFINITY : fewest))
  const count = texts.reduce((sum, length) => sum + length, 0)
  if (count > 0 && unmapped > mostUnmapped * count) throw garbled()
  const scans = pages.filter((page, i) => (texts[i] ?? 0) < fewest && isCovered(page)).length
  if (scans * 2 > pages.length) throw scan()
  if (pages.some(({ lossy }) => lossy)) throw recognised()
  if (count > 0) return
  const drawn = pages.some(
    ({ segments: { horizontal, vertical }, pictures, drawings }) =>
      drawings || horizontal.length + vertical.length + pictures.length > 0,
  )
  throw drawn ? outlines() : empty()
}

/** Counts what is no blank, up to so many. */
function countText({ characters }: Page, most: number): number {
  let count = 0
  for (let i = 0; i < characters.length && count < most; i++) if (!isBlank(characters[i]?.text ?? '')) count += 1
  return count
}

/** Whether pictures cover most of a page, as they do where it was scanned. */
export function isCovered({ pictures, width, height }: Pick<Page, 'pictures' | 'width' | 'height'>): boolean {
  const area = pictures.reduce((sum, { left, top, right, bottom }) => sum + (right - left) * (bottom - top), 0)
  return area > scanned * width * height
}

const scan = () =>
  new Refusal('no-text-layer', {
    zh: '这是扫描件，页面是图片，没有原有的文字层（扫描软件识别出的文字会有错，不采用），无法读取。请使用生成它的 Word 原件，或由 Word、WPS 直接另存的 PDF',
    en: 'The pages are pictures without a text layer.',
  })

const recognised = () =>
  new Refusal('no-text-layer', {
    zh: '这是扫描件，文字层由文字识别软件加上，有的字取不出来，读出来的内容不完整。请使用生成它的 Word 原件',
    en: 'The text layer was added by text recognition, and part of it cannot be taken out.',
  })

const outlines = () =>
  new Refusal('no-text-layer', {
    zh: '页面上只有图形，没有文字层（文字可能已转为曲线），无法读取。请使用生成它的 Word 原件',
    en: 'The pages are drawn, and hold no text.',
  })

const garbled = () =>
  new Refusal('no-text-layer', {
    zh: '文字层是乱码（字体没有带文字对照表），读出来的内容不可信。请使用生成它的 Word 原件，或在 Word、WPS 中重新另存为 PDF',
    en: 'The text layer does not say which characters it shows.',
  })

const empty = () => new Refusal('empty', { zh: '文件的页面都是空白', en: 'All pages are empty.' })
