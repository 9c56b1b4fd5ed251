/** Reads plain text and Markdown: dumps of Word files, one paragraph a line, rows with “|” or TAB, tables in HTML. */

import type { SourceBlock, SourceDocument } from '@gouji/core'
import type { Limits } from '../limits.ts'
import { decodeText } from './encoding/decode.ts'
import { type Reader, Refusal, tooComplex, tooManyCells } from './reader.ts'
import { type Stretch, stretchesOf } from './text/fragments.ts'
import { linesOf, pageStartsOf, splitLines } from './text/lines.ts'
import { isMarkdown, withoutMarks } from './text/markdown.ts'
import { withoutPageNumbers } from './text/page-numbers.ts'
import { readRegions } from './text/regions.ts'

export const textReader: Reader = {
  format: 'text',
  read: (bytes, limits) => {
    const text = decodeText(bytes)
    if (text === undefined) {
      throw new Refusal('bad-encoding', {
        zh: '文件不是可以识别的文本编码（UTF-8、UTF-16、GB18030），请另存为 UTF-8 文本后再试',
        en: 'The bytes are text in none of UTF-8, UTF-16 and GB18030.',
      })
    }
    const lines = splitLines(withoutPageNumbers(text))
    const pages = pageStartsOf(text)
    if (lines.length > limits.nodes) throw tooComplex(tooManyLines(limits))
    const markdown = isMarkdown(text)
    const stretches = stretchesOf(lines, { markdown })
    if (stretches.some(({ kind }) => kind === 'html')) return readMixed(lines, { stretches, markdown, pages, limits })
    return documentOf(readLines(lines, { markdown, from: 0, pages }), limits)
  },
}

/** The reader of pages is loaded for a text that has HTML in it only. */
async function readMixed(
  lines: readonly string[],
  { stretches, limits, ...text }: { stretches: readonly Stretch[]; limits: Limits } & Omit<TextLines, 'from'>,
): Promise<SourceDocument> {
  const { readFragment } = await import('./html/fragment.ts')
  const blocks = stretches.flatMap(({ kind, from, to }) => {
    const own = lines.slice(from, to)
    return kind === 'html' ? readFragment(own.join('\n'), { from, limits }) : readLines(own, { ...text, from })
  })
  return documentOf(numbered(blocks), limits)
}

/** How lines are read: `from` lines stand before them; `pages` are the lines, 1-based, that begin a page. */
interface TextLines {
  readonly markdown: boolean
  readonly from: number
  readonly pages: ReadonlySet<number>
}

function readLines(lines: readonly string[], { markdown, from, pages }: TextLines) {
  return readRegions(linesOf(markdown ? withoutMarks(lines) : lines, from), pages)
}

function documentOf(blocks: readonly SourceBlock[], limits: Limits): SourceDocument {
  const cells = blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.flat().length : 0), 0)
  if (cells > limits.cells) throw tooComplex(tooManyCells(limits))
  return { format: 'text', blocks }
}

/** The tables of several stretches, numbered through. */
function numbered(blocks: readonly SourceBlock[]): SourceBlock[] {
  let table = 0
  return blocks.map((block) => {
    if (block.kind !== 'table') return block
    table += 1
    const place = { ...block.place, table }
    const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, place: { ...cell.place, table: place.table } })))
    return { ...block, place, rows }
  })
}

const tooManyLines = ({ nodes }: Limits) => ({ zh: `超过 ${nodes} 行`, en: `more than ${nodes} lines` })
