/** The columns that values stand in, block by block. */

import { type Box, middleX } from '../page.ts'
import { boxOf, type Piece, textOf } from './pieces.ts'

/** Rows under one head, from a line on. */
export interface RowBlock {
  readonly first: number
  /** Where its leftmost value begins. */
  readonly left: number
  /** The boundaries of its columns, the first before them all; `undefined` where values stand anyhow. */
  readonly columns: readonly number[] | undefined
}

/** A text above columns of values that have begun opens the next block: its columns may stand elsewhere. */
export function blocksIn(pieces: readonly Piece[]): RowBlock[] {
  const values = pieces.filter(({ value }) => value)
  const left = leftmost(values)
  const valued = new Set(values.map(({ first }) => first))
  const heads = pieces.filter((piece) => boxOf(piece).right > left && !standsBeside(piece, valued))
  const starts = [0]
  for (const head of heads.map(({ first }) => first).sort((a, b) => a - b)) {
    const start = starts.at(-1) ?? 0
    if (values.some(({ first }) => first >= start && first < head)) starts.push(head)
  }
  return starts.map((first, i) => {
    const end = starts[i + 1] ?? Number.POSITIVE_INFINITY
    const own = (piece: Piece) => piece.first >= first && piece.first < end
    const inside = values.filter(own)
    return { first, left: leftmost(inside), columns: columnsOf(inside) }
  })
}

/** The block that a line stands in. */
export function blockAt(blocks: readonly RowBlock[], line: number): RowBlock | undefined {
  return blocks.findLast(({ first }) => line >= first)
}

function leftmost(values: readonly Piece[]): number {
  return Math.min(...values.map((piece) => boxOf(piece).left))
}

function standsBeside({ first, last }: Piece, valued: ReadonlySet<number>): boolean {
  for (let at = first; at <= last; at++) if (valued.has(at)) return true
  return false
}

interface Column {
  left: number
  right: number
  /** The lines whose values stand in it. */
  readonly lines: Set<number>
}

/**
 * Values that stand one under the other are a column; one without any is not known of. Two numbers that nothing parts
 * are not told from one with a blank in it: then no column is known.
 */
function columnsOf(values: readonly Piece[]): readonly number[] | undefined {
  if (values.some((value) => /\s/u.test(textOf(value)))) return undefined
  const columns: Column[] = []
  for (const value of [...values].sort((a, b) => middleX(boxOf(a)) - middleX(boxOf(b)))) {
    const { left, right } = boxOf(value)
    const last = columns.at(-1)
    if (!last || left > last.right) columns.push({ left, right, lines: new Set([value.first]) })
    else if (last.lines.has(value.first)) return undefined
    else {
      last.left = Math.min(last.left, left)
      last.right = Math.max(last.right, right)
      last.lines.add(value.first)
    }
  }
  if (columns.length === 0) return undefined
  if (columns.some(({ left }, i) => left <= (columns[i - 1]?.right ?? Number.NEGATIVE_INFINITY))) return undefined
  const between = columns.slice(1).map(({ left }, i) => (left + (columns[i]?.right ?? left)) / 2)
  return [(columns[0]?.left ?? 0) - 1, ...between, (columns.at(-1)?.right ?? 0) + 1]
}

/** What stands over columns reaches from the first boundary to the last; what stands before them, to the first. */
export function edgesOf(box: Box, columns: readonly number[] | undefined): { left: number; right: number } {
  const [first] = columns ?? []
  if (!columns || first === undefined || middleX(box) < first) {
    return { left: box.left, right: first === undefined ? box.right : Math.min(box.right, first) }
  }
  const middles = columns.slice(1).map((right, i) => ((columns[i] ?? right) + right) / 2)
  const over = middles.flatMap((middle, i) => (middle >= box.left && middle <= box.right ? [i] : []))
  const nearest = middles.reduce(
    (best, middle, i) => (Math.abs(middle - middleX(box)) < Math.abs((middles[best] ?? 0) - middleX(box)) ? i : best),
    0,
  )
  const [from, to] = [over[0] ?? nearest, over.at(-1) ?? nearest]
  return { left: columns[from] ?? box.left, right: columns[to + 1] ?? box.right }
}
