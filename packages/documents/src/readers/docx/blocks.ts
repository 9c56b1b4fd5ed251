/** Paragraphs and tables, one after the other. */

import type { Content } from '../content.ts'
import { type Carried, readParagraph } from './paragraph.ts'
import type { Story } from './story.ts'
import { readTable } from './table.ts'

/** Reads up to the tag that closes the element around the blocks: body, cell, text box. */
export function readBlocks(story: Story, depth: number): readonly Content[] {
  const { scanner } = story
  const contents: Content[] = []
  let carried: Carried | undefined
  while (story.next()) {
    if (!scanner.opens) {
      if (scanner.depth < depth) break
      continue
    }
    if (scanner.name === 'w:p') carried = readParagraph(story, { into: contents, carried })
    else if (scanner.name === 'w:tbl') contents.push(readTable(story))
    else if (scanner.name === 'w:altChunk' || scanner.name === 'w:subDoc') story.refersToOther = true
  }
  if (carried && carried.text.trim() !== '') contents.push(carried)
  return contents
}
