/** Finds the content of a page among navigation, breadcrumbs and footers. */

import type { Markup } from '../encoding/markup.ts'
import type { PageBlock, PageContent, Stretch } from './blocks.ts'
import { isChrome } from './chrome.ts'
import { attributeOf } from './tree/attributes.ts'

/** Names that publishing systems give to nothing but the content. */
const sure =
  /^(?:trs_(?:editor|ueditor|preappend|view)|view|zoom|zoomcon|ucapcontent|vsb_content(?:_\d+)?|v_news_content|wp_articlecontent|articlecontent|article[-_]?content|j-fontcontent|custom_unionstyle|bt[-_]content|pages_content|xxgk[-_]content|info[-_]?content|news[-_]?content|con[-_]?text|neirong)$/iu
/** Names that often hold it, and often more. */
const likely = /article|content|detail|main|text|news|editor|^con$|^cont$|wrap/iu

/** How plainly an element says that it is the content. */
type Grade = 2 | 1 | 0

/** Of the text outside links, how much the content must hold, by how plainly it is marked. */
const leastShare: Readonly<Record<Grade, number>> = { 2: 0.5, 1: 0.7, 0: 0.85 }
/** A table with so many columns, cells or numbers is no index of the page. */
const fewestColumns = 7
const fewestCells = 24
const fewestNumbers = 3
const shortestProse = 60
/** Characters in other marked parts, as of a counter or a date. */
const mostOutside = 20

interface Weights {
  /** Sums over the blocks before each, and over all at the end. */
  readonly text: readonly number[]
  readonly data: readonly number[]
  readonly prose: readonly number[]
  /** Text in the innermost elements that are marked beyond doubt. */
  readonly marked: readonly number[]
}

interface Graded extends Stretch {
  readonly grade: Grade
}

/**
 * The stretch that is the content; `undefined` where none plainly is, and the page is kept whole.
 *
 * The smallest stretch of the plainest mark that holds enough of the text, and every table of data, every paragraph of
 * prose and every other marked part. What is left outside is links, labels and dates.
 */
export function findArticle(source: Markup, { blocks, stretches }: PageContent): Stretch | undefined {
  const graded = stretches.map((stretch): Graded => ({ ...stretch, grade: gradeOf(source, stretch) }))
  const weights = weigh(blocks, graded)
  let best: Graded | undefined
  for (const stretch of graded) {
    if (sizeOf(stretch) === blocks.length) continue
    if (best && (best.grade > stretch.grade || (best.grade === stretch.grade && sizeOf(best) <= sizeOf(stretch))))
      continue
    if (holdsContent(stretch, weights)) best = stretch
  }
  return best
}

function sizeOf({ from, to }: Stretch): number {
  return to - from
}

function gradeOf(source: Markup, { element }: Stretch): Grade {
  if (!element || element.tag.name === 'ucapcontent') return 2
  const attribute = (name: string) => attributeOf(source, { element, name })?.split(/\s+/u) ?? []
  const names = [...attribute('id'), ...attribute('class')]
  if (names.some((name) => sure.test(name))) return 2
  return element.tag.name === 'article' || names.some((name) => likely.test(name)) ? 1 : 0
}

function holdsContent({ from, to, grade }: Graded, { text, data, prose, marked }: Weights): boolean {
  const inside = (sums: readonly number[]) => (sums[to] ?? 0) - (sums[from] ?? 0)
  const outside = (sums: readonly number[]) => (sums.at(-1) ?? 0) - inside(sums)
  if (outside(data) > 0 || outside(prose) > 0 || outside(marked) > mostOutside) return false
  return inside(text) > 0 && inside(text) >= leastShare[grade] * (text.at(-1) ?? 0)
}

function weigh(blocks: readonly PageBlock[], stretches: readonly Graded[]): Weights {
  const isMarked = markedIn(blocks, stretches)
  return {
    text: sums(blocks, textWeight),
    data: sums(blocks, (block) => (block.kind === 'table' && isData(block) ? 1 : 0)),
    prose: sums(blocks, (block) => (isProse(block) ? 1 : 0)),
    marked: sums(blocks, (block, at) => (isMarked[at] ? textWeight(block) : 0)),
  }
}

/** Which blocks stand in a marked stretch that holds no other such; stretches come from the inside out. */
function markedIn(blocks: readonly PageBlock[], stretches: readonly Graded[]): readonly boolean[] {
  const isMarked = blocks.map(() => false)
  let last: Stretch | undefined
  for (const stretch of stretches) {
    if (stretch.grade < 2 || sizeOf(stretch) === 0) continue
    if (!last || last.from < stretch.from) isMarked.fill(true, stretch.from, stretch.to)
    last = stretch
  }
  return isMarked
}

function sums(blocks: readonly PageBlock[], weightOf: (block: PageBlock, at: number) => number): readonly number[] {
  const before = [0]
  let sum = 0
  for (const [at, block] of blocks.entries()) {
    sum += weightOf(block, at)
    before.push(sum)
  }
  return before
}

function textWeight(block: PageBlock): number {
  if (block.kind === 'picture') return 0
  if (block.kind === 'paragraph') return isChrome(block.line.text) ? 0 : unlinked(block.line)
  return block.rows.reduce((sum, { cells }) => sum + cells.reduce((own, { lines }) => own + 1 + lengthOf(lines), 0), 0)
}

function lengthOf(lines: readonly { readonly text: string; readonly linked: number }[]): number {
  return lines.reduce((sum, line) => sum + unlinked(line), 0)
}

function unlinked({ text, linked }: { readonly text: string; readonly linked: number }): number {
  return Math.max(0, text.length - linked)
}

function isData({ rows }: Extract<PageBlock, { kind: 'table' }>): boolean {
  const cells = rows.flatMap((row) => row.cells)
  const numbers = cells.filter(({ lines }) => lines.length === 1 && /^[\d,.]+$/u.test(lines[0]?.text ?? ''))
  return (
    cells.length >= fewestCells ||
    numbers.length >= fewestNumbers ||
    cells.some(({ grid }) => grid.column + grid.columnSpan >= fewestColumns)
  )
}

function isProse(block: PageBlock): boolean {
  if (block.kind !== 'paragraph') return false
  const { text } = block.line
  return unlinked(block.line) >= shortestProse && text.includes('。') && !isChrome(text)
}
