/** The sheet 正文: title, head and sections, one paragraph a row. */

import type { RenderDocument } from '@gouji/core'
import { heightOfLines, highestRow, linesIn } from './measure.ts'
import type { Sheet, SheetCell } from './sheet.ts'
import type { LookName } from './styles.ts'
import { tableSheets } from './table-sheet.ts'

const width = 70
/** The texts are set in 12 points and larger. */
const scale = { title: 18 / 11, heading: 14 / 11, text: 12 / 11 } as const
/** A spreadsheet keeps no longer text in a cell. */
const longestText = 32_767

interface Paragraph {
  readonly text: string
  readonly look: LookName
  readonly scale: number
  /** The sheet of the section's table. */
  readonly link?: string
}

export function textSheet(tree: RenderDocument): Sheet {
  const paragraphs = [
    { text: tree.title, look: 'title', scale: scale.title } as const,
    ...tree.head.map(plain),
    ...tree.sections.flatMap(({ heading, blocks }): Paragraph[] => {
      const table = blocks.find((block) => block.kind === 'table')
      const link = table && { link: tableSheets[table.id].name }
      return [
        { text: heading, look: 'heading', scale: scale.heading, ...link },
        ...blocks.flatMap((block) => {
          if (block.kind === 'table') return []
          return [block.level === 2 ? { ...plain(block.text), look: 'subHeading' as const } : plain(block.text)]
        }),
      ]
    }),
  ].flatMap(splitLong)
  const cells: SheetCell[] = []
  const heights: number[] = []
  const merges: { first: SheetCell; last: SheetCell }[] = []
  const links: { from: SheetCell; sheet: string }[] = []
  for (const { text, look, scale, link } of paragraphs) {
    const first: SheetCell = { row: heights.length, column: 0, look, value: text }
    cells.push(first)
    // A row is only so high; a longer paragraph takes several, merged.
    const height = heightOfLines(linesIn(text, width, scale), scale)
    const rows = Math.ceil(height / highestRow)
    for (let i = 0; i < rows; i++) heights.push(Math.ceil(height / rows))
    const rest = Array.from({ length: rows - 1 }, (_, i): SheetCell => ({ row: first.row + i + 1, column: 0, look }))
    const last = rest.at(-1)
    cells.push(...rest)
    if (last) merges.push({ first, last })
    if (link !== undefined) links.push({ from: first, sheet: link })
  }
  return {
    name: '正文',
    widths: [width],
    heights,
    cells,
    merges,
    frozen: { rows: 0, columns: 0 },
    landscape: false,
    protected: false,
    validations: [],
    checks: [],
    links,
    printed: { first: { row: 0, column: 0 }, last: { row: heights.length - 1, column: 0 }, titleRows: 0, title: '' },
  }
}

/** Text that begins like a formula is marked as text. */
function plain(text: string): Paragraph {
  return { text, look: /^[=+\-@]/u.test(text) ? 'quotedText' : 'text', scale: scale.text }
}

/** A paragraph longer than a cell may be goes on in the next row. */
function splitLong(paragraph: Paragraph): Paragraph[] {
  const { text } = paragraph
  if (text.length <= longestText) return [paragraph]
  const cut = /[\uD800-\uDBFF]/u.test(text.charAt(longestText - 1)) ? longestText - 1 : longestText
  return [{ ...paragraph, text: text.slice(0, cut) }, ...splitLong({ ...paragraph, text: text.slice(cut) })]
}
