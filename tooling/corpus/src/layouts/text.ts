/** Plain text as it occurs: dumps of Word files and the clipboard of several programs. */

import type { PrintedCell } from '@gouji/core'
import { type TextLayout, textLayouts } from '@gouji/documents/testing/layouts'
import type { Draft, DraftBlock } from '../draft.ts'
import type { Layout } from '../layout.ts'

const ids = [
  'text-cell-lines',
  'text-paragraphs',
  'text-cell-pipe',
  'text-cell-then-pipe',
  'text-padded-rows',
  'text-bare-rows',
  'text-dropped-blanks',
  'text-tab-rows',
  'text-pdf-lines',
] as const

type TextId = (typeof ids)[number]

/** One layout of the corpus for each of the text layouts readers are tested with. */
export const text: Readonly<Record<TextId, Layout>> = Object.fromEntries(
  ids.map((id, i) => {
    const layout = textLayouts[i]
    if (!layout) throw new RangeError(`no text layout ${i}`)
    const write = (draft: Draft) => new TextEncoder().encode(`${linesOf(draft, layout).join('\n')}\n`)
    return [id, { id, extension: 'txt', what: layout.name, write }]
  }),
) as Record<TextId, Layout>

/** The same with a byte order mark and the line ends of Windows, as Notepad saves it. */
export const notepad: Layout = {
  id: 'text-notepad',
  extension: 'txt',
  what: 'rows with TAB, byte order mark, CRLF',
  write: (draft) => {
    const layout = textLayouts[ids.indexOf('text-tab-rows')]
    return new TextEncoder().encode(`\uFEFF${layout ? linesOf(draft, layout).join('\r\n') : ''}\r\n`)
  },
}

function linesOf({ before, title, head, sections, after }: Draft, layout: TextLayout): readonly string[] {
  return [
    ...before,
    ...title,
    ...head,
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap((block) => blockLines(block, layout))]),
    ...after,
  ].flatMap((line) => line.split('\n'))
}

function blockLines(block: DraftBlock, layout: TextLayout): readonly string[] {
  if (block.kind === 'paragraph') return [block.text]
  if (block.kind === 'picture') return ['[图片]']
  const written = new Map<PrintedCell, string>()
  const printed = block.rows.map((cells, row) =>
    cells.map(({ text: label, ...cell }): PrintedCell => {
      const placed = { ...cell, row, ...(!cell.cell && { text: label }) }
      written.set(placed, label)
      return placed
    }),
  )
  return ['', layout.table(printed, (cell) => written.get(cell) ?? ''), '']
}
