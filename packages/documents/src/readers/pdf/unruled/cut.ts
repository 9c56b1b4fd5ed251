/** Cuts what stands so close together that it was taken for one, where the columns of the block part it. */

import type { Chunk, Line } from '../lines.ts'
import { around, type Character } from '../page.ts'
import { blockAt, type RowBlock } from './columns.ts'
import { isNumber } from './pieces.ts'

/** Cells are at least so far apart, in ems. */
const apart = 0.2
/** A gap is that of a boundary if it is no further from it than so many ems. */
const near = 1.2

export function cutAtColumns(lines: readonly Line[], blocks: readonly RowBlock[]): Line[] {
  return lines.map((line, at) => {
    const block = blockAt(blocks, at)
    const chunks = block ? line.chunks.flatMap((chunk) => cut(chunk, block)) : line.chunks
    return { ...line, chunks }
  })
}

function cut(chunk: Chunk, block: RowBlock): readonly Chunk[] {
  const at = isNumber(chunk) ? [] : (numberBehind(chunk, block) ?? betweenHeads(chunk, block))
  if (at.length === 0) return [chunk]
  return [0, ...at].map((from, i) => chunkOf(chunk.characters.slice(from, at[i])))
}

function chunkOf(characters: readonly Character[]): Chunk {
  return { text: characters.map(({ text }) => text).join(''), box: around(characters), characters }
}

/** A number right behind a label, where the values of the block begin. */
function numberBehind({ characters }: Chunk, { left }: RowBlock): readonly number[] | undefined {
  const from = characters.findIndex((character) => character.left >= left - 1)
  if (from <= 0 || gapBefore(characters, from) < apart) return undefined
  return isNumber(chunkOf(characters.slice(from))) ? [from] : undefined
}

/** Where a head goes over to the next column: the widest gap near each boundary; none where one has no gap. */
function betweenHeads({ characters, box }: Chunk, { columns = [] }: RowBlock): readonly number[] {
  const [first = Number.POSITIVE_INFINITY, ...others] = columns
  if (box.left < first) return []
  const crossed = others.slice(0, -1).filter((boundary) => boundary > box.left && boundary < box.right)
  const cuts = crossed.map((boundary) => gapNear(characters, boundary))
  return new Set(cuts).size === cuts.length ? cuts.filter((at) => at > 0) : []
}

/** The character behind the gap nearest to a boundary; 0 for none. */
function gapNear(characters: readonly Character[], boundary: number): number {
  let best = 0
  let least = Number.POSITIVE_INFINITY
  for (let i = 1; i < characters.length; i++) {
    const [last, character] = [characters[i - 1] as Character, characters[i] as Character]
    const distance = Math.abs((last.right + character.left) / 2 - boundary) / character.size
    if (gapBefore(characters, i) < apart || distance > near || distance >= least) continue
    best = i
    least = distance
  }
  return best
}

/** In ems. */
function gapBefore(characters: readonly Character[], at: number): number {
  const [last, character] = [characters[at - 1], characters[at]]
  return last && character ? (character.left - last.right) / character.size : 0
}
