/** Finds the content of a page among navigation, breadcrumbs and footers. */

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

interface Weights {
  /** Sums over the blocks before each, and over all at the end. */
  readonly text: readonly number[]
  readonly data: readonly number[]
  readonly prose: readonly number[]
}

/**
 * The stretch that is the content; `undefined` where none plainly is, and the page is kept whole.
 *
 * The smallest stretch of the plainest mark that holds enough of the text, every table of data and, unless its mark
 * says enough, every paragraph of prose. What is left outside is links, labels and dates.
 */
export function findArticle(source: string, { blocks, stretches }: PageContent): Stretch | undefined {
  const weights = weigh(blocks)
  let best: { stretch: Stretch; grade: Grade } | undefined
  for (const stretch of stretches) {
    if (stretch.to - stretch.from === blocks.length) continue
    const grade = gradeOf(source, stretch)
    if (best && (best.grade > grade || (best.grade === grade && sizeOf(best.stretch) <= sizeOf(stretch)))) continue
    if (holdsContent(stretch, { grade, weights })) best = { stretch, grade }
  }
  return best?.stretch
}

function sizeOf({ from, to }: Stretch): number {
  return to - from
}

function gradeOf(source: string, { element }: Stretch): Grade {
  if (!element || element.tag.name === 'ucapcontent') return 2
  const attribute = (name: string) => attributeOf(source, { element, name })?.split(/\s+/u) ?? []
  const names = [...attribute('id'), ...attribute('class')]
  if (names.some((name) => sure.test(name))) return 2
  return element.tag.name === 'article' || names.some((name) => likely.test(name)) ? 1 : 0
}

function holdsContent({ from, to }: Stretch, { grade, weights }: { grade: Grade; weights: Weights }): boolean {
  const inside = (sums: readonly number[]) => (sums[to] ?? 0) - (sums[from] ?? 0)
  const all = (sums: readonly number[]) => sums.at(-1) ?? 0
  if (inside(weights.data) < all(weights.data)) return false
  if (grade < 2 && inside(weights.prose) < all(weights.prose)) return false
  return inside(weights.text) > 0 && inside(weights.text) >= leastShare[grade] * all(weights.text)
}

function weigh(blocks: readonly PageBlock[]): Weights {
  return {
    text: sums(blocks, textWeight),
    data: sums(blocks, (block) => (block.kind === 'table' && isData(block) ? 1 : 0)),
    prose: sums(blocks, (block) => (isProse(block) ? 1 : 0)),
  }
}

function sums(blocks: readonly PageBlock[], weightOf: (block: PageBlock) => number): readonly number[] {
  const before = [0]
  let sum = 0
  for (const block of blocks) {
    sum += weightOf(block)
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
