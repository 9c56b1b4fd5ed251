/** Writes plain text: a line for each paragraph, and for each row of a table its cells between “|”. */

import type { RenderBlock, RenderDocument, RenderTable } from '@gouji/core'
import { escapeBreaks, escapePipes } from '../readers/text/escapes.ts'
import type { Writer } from './writer.ts'

export const textWriter: Writer = {
  format: 'text',
  extension: 'txt',
  mediaType: 'text/plain; charset=utf-8',
  write: (tree) => new TextEncoder().encode(`${linesOf(tree).join('\n')}\n`),
}

function linesOf({ title, head, sections }: RenderDocument): readonly string[] {
  return [
    escapePipes(title),
    '',
    ...head.map(escapePipes),
    ...sections.flatMap(({ heading, blocks }) => ['', escapePipes(heading), ...blocks.flatMap(blockLines)]),
  ]
}

function blockLines(block: RenderBlock): readonly string[] {
  return block.kind === 'table' ? ['', ...tableLines(block), ''] : [escapePipes(block.text)]
}

/** A cell that reaches over several rows or columns stands once, where it begins. */
function tableLines({ rows }: RenderTable): readonly string[] {
  return rows.map(({ cells }) => `| ${cells.map(({ text }) => escapeBreaks(escapePipes(text))).join(' | ')} |`)
}
