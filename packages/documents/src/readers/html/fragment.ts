/** Reads HTML that stands in a text: it has no page, and so no paths. */

import type { Place, SourceBlock } from '@gouji/core'
import type { Limits } from '../../limits.ts'
import { markupOf } from '../encoding/markup.ts'
import { readContent } from './blocks.ts'
import { Places } from './places.ts'
import { sourceBlocks } from './source.ts'
import { parsePage } from './tree/parse.ts'

/** `from`: how many lines of the text stand before it. */
export function readFragment(text: string, { from, limits }: { from: number; limits: Limits }): SourceBlock[] {
  const source = markupOf(text)
  const { blocks } = readContent(parsePage(source, limits), limits)
  const within = (place: Place): Place => {
    const moved = { ...place, line: from + (place.line ?? 1) }
    delete moved.path
    return moved
  }
  return sourceBlocks(blocks, new Places(source)).map((block) => {
    if (block.kind !== 'table') return { ...block, place: within(block.place) }
    const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, place: within(cell.place) })))
    return { ...block, place: within(block.place), rows }
  })
}
