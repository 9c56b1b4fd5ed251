/**
 * Tables without rulings: text that stands in columns, row after row.
 *
 * Cells are made of what stands close together, rows of what stands at the height of values, columns of values that
 * stand one under the other. Where the values of every row fall into columns that are apart, what is missing is a
 * blank cell; where they do not, no column is told, and it is for the recogniser to doubt.
 */

import type { Draft } from './draft.ts'
import type { Line } from './lines.ts'
import { around, type Box, middleY } from './page.ts'
import type { UprightPage } from './turn.ts'
import { draftOf } from './unruled/draft.ts'
import { hasValues, listStart, withinCell, words } from './unruled/pieces.ts'

/** Lines of a page, with the tables among them; a paragraph is a line of its own. */
export type Region =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'table'; readonly draft: Draft; readonly box: Box }

/** A heading, or a sentence. */
const endsProse = /^[一二三四五六七八九十]+、|[。；：!！]$/u
const headingStart = /^[一二三四五六七八九十]+、/u
/** How many lines with a label alone may follow one another within a table: rows of blanks, labels in many lines. */
const mostLabels = 12
/** How many lines make a table, and how many chunks a line has that is one by itself. */
const fewestRows = 2
const fewestChunks = 4

/**
 * Finds the tables among the lines of a page; nearly all pages have none. Where the page before ends `within` a table,
 * one row at the head of this one is part of it.
 */
export function findUnruled(
  lines: readonly Line[],
  { page, within }: { page: UprightPage; within: boolean },
): Region[] {
  const regions: Region[] = []
  const parted = lines.findIndex(({ text }) => headingStart.test(text))
  const head = !within ? 0 : parted < 0 ? lines.length : parted
  for (let i = 0; i < lines.length; ) {
    const line = lines[i] as Line
    const end = inColumns(line) ? regionEnd(lines, i) : i
    const rows = lines.slice(i, end)
    if (!isTable(rows) && !(i < head && rows.some(hasValues))) {
      regions.push({ kind: 'line', line })
      i += 1
      continue
    }
    // The first lines of a label may stand above its values.
    const above: Line[] = []
    for (
      let last = regions.at(-1);
      last?.kind === 'line' && belongsTo(last.line, above[0] ?? line);
      last = regions.at(-1)
    ) {
      above.unshift(last.line)
      regions.pop()
    }
    const own = [...above, ...rows]
    regions.push({ kind: 'table', draft: draftOf(own, page), box: around(own.map(({ box }) => box)) })
    i = end
  }
  return regions
}

/** Whether a table is the last thing on a page, but for labels: it may go on on the next. */
export function endsWithin(regions: readonly Region[]): boolean {
  const behind = regions.slice(regions.findLastIndex(({ kind }) => kind === 'table') + 1)
  if (behind.length === regions.length || behind.length > mostLabels) return false
  return behind.every((region) => region.kind === 'line' && !endsProse.test(region.line.text))
}

/** A title in spaced characters stands in no columns. */
const isSpaced = ({ chunks }: Line) => chunks.every(({ text }) => text.length === 1 && words.test(text))
const inColumns = (line: Line) => (line.chunks.length > 2 && !isSpaced(line)) || hasValues(line)

/** Several lines with values or with labels side by side, or one line with more than prose ever has. */
function isTable(lines: readonly Line[]): boolean {
  const rows = lines.filter((line) => hasValues(line) || line.chunks.length > 2)
  return rows.length >= fewestRows || rows.some(({ chunks }) => chunks.length >= fewestChunks)
}

function regionEnd(lines: readonly Line[], start: number): number {
  let end = start + 1
  for (let i = end; i < lines.length; i++) {
    const line = lines[i] as Line
    if (inColumns(line)) end = i + 1
    else if (headingStart.test(line.text) || i - end >= mostLabels) break
  }
  while (end < lines.length && belongsTo(lines[end - 1] as Line, lines[end] as Line)) end++
  return end
}

/** Whether the one line is close above the other, and no list begins between them. */
function belongsTo(above: Line, below: Line): boolean {
  const apart = below.box.bottom - above.box.bottom
  return (
    apart <= withinCell * Math.max(above.size, below.size) && !listStart.test(below.text) && above.chunks.length <= 2
  )
}

/** Where a region begins, for its place among the other things on the page. */
export const topOf = (region: Region): number => (region.kind === 'table' ? region.box.top : middleY(region.line.box))
