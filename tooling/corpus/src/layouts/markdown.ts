/** Markdown, as converters make it of a Word file: headings with #, tables with a rule under the first row. */

import { type Draft, type DraftBlock, gridOf } from '../draft.ts'
import type { Layout } from '../layout.ts'

export const markdown: Layout = {
  id: 'markdown',
  extension: 'md',
  what: 'Markdown with # headings and tables with a rule',
  write: (draft) => new TextEncoder().encode(`${partsOf(draft).join('\n\n')}\n`),
}

function partsOf({ before, title, head, sections, after }: Draft): readonly string[] {
  return [
    ...before,
    ...title.map((line) => `# ${line}`),
    ...head,
    ...sections.flatMap(({ heading, blocks }) => [`## ${heading}`, ...blocks.map(blockText)]),
    ...after,
  ]
}

function blockText(block: DraftBlock): string {
  if (block.kind === 'paragraph') return block.text
  if (block.kind === 'picture') return '![表格](media/image1.png)'
  const [first = [], ...rest] = gridOf(block).map((row) =>
    row.map(({ part, cell }) => (part === 'start' ? cell.text.replaceAll('\n', '<br>') : '')),
  )
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(first), line(first.map(() => '---')), ...rest.map(line)].join('\n')
}
