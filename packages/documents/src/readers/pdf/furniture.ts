/** Running heads, running feet and page numbers: what repeats from page to page is no part of the report. */

import type { Line } from './lines.ts'

export interface PageLines {
  readonly number: number
  readonly height: number
  /** Outside tables, from top to bottom. */
  readonly lines: readonly Line[]
  /** Where the tables of the page begin and end; infinite where there are none. */
  readonly tables: { readonly top: number; readonly bottom: number }
}

/** How many lines at either end of a page may be furniture. */
const deepest = 2
/** How far apart the same line stands on two pages. */
const samePlace = 4
/** The margins of a page, as a share of its height, in which a page number stands. */
const margin = 0.12
const dash = '[-‐‑–—―−－~～·•]'
const pageNumber = new RegExp(
  `^(?:${dash}+\\s*\\d{1,4}\\s*${dash}+|第\\s*\\d{1,4}\\s*页(?:[,，/／]?\\s*共\\s*\\d{1,4}\\s*页)?|\\d{1,4}\\s*[/／]\\s*\\d{1,4})$`,
  'u',
)

/** The lines of each page without its furniture. */
export function withoutFurniture(pages: readonly PageLines[]): (readonly Line[])[] {
  const all = pages.map(ends)
  const seen = new Map<string, { readonly line: Line; readonly page: number }[]>()
  pages.forEach(({ number }, i) => {
    for (const { line, key } of all[i] ?? []) seen.set(key, [...(seen.get(key) ?? []), { line, page: number }])
  })
  return pages.map((page, i) => {
    const furniture = (all[i] ?? []).flatMap(({ line, key }) => {
      const alike = seen.get(key) ?? []
      const repeats = alike.some((other) => other.page !== page.number && standsAlike(other.line, line))
      return repeats || isPageNumber(line, page) ? [line] : []
    })
    return furniture.length === 0 ? page.lines : page.lines.filter((line) => !furniture.includes(line))
  })
}

/** What stands at an end of a page; what repeats has the same `key`. */
interface End {
  readonly line: Line
  readonly key: string
}

/** Lines at the head and the foot of a page that stand apart from its text, with no table between them and its edge. */
function ends({ lines, tables }: PageLines): readonly End[] {
  const head = apart(lines).filter(({ box }) => box.bottom <= tables.top)
  const foot = apart(lines.toReversed()).filter(({ box }) => box.top >= tables.bottom)
  return [
    ...head.map((line) => ({ line, key: `head ${pattern(line.text)}` })),
    ...foot.map((line) => ({ line, key: `foot ${pattern(line.text)}` })),
  ]
}

/** The outermost lines before a gap that is wider than the one behind it; lines that run on are text. */
function apart(lines: readonly Line[]): readonly Line[] {
  for (let count = deepest; count > 0; count--) {
    const [last, next, after] = lines.slice(count - 1)
    if (!last || !next) continue
    const beyond = after ? distance(next, after) : 0
    if (distance(last, next) > beyond + widerGap * next.size || last.size < smaller * next.size)
      return lines.slice(0, count)
  }
  return lines.length > deepest ? [] : lines
}

const widerGap = 0.2
const smaller = 0.9

function distance(a: Line, b: Line): number {
  return Math.abs(a.box.top - b.box.top)
}

/** Numbers change from page to page. */
function pattern(text: string): string {
  return text.replace(/\s+/gu, '').replace(/\d+/gu, '#')
}

function standsAlike(a: Line, b: Line): boolean {
  return Math.abs(a.box.top - b.box.top) <= samePlace || Math.abs(a.box.bottom - b.box.bottom) <= samePlace
}

function isPageNumber({ text, box }: Line, { height, number }: PageLines): boolean {
  const inMargin = box.bottom < margin * height || box.top > (1 - margin) * height
  return inMargin && (pageNumber.test(text.trim()) || text.trim() === String(number))
}
