/** A source document as a stream of tokens: cells and paragraphs in reading order. */

import type { Place, RunStarts } from '../report/place.ts'
import type { SourceBlock } from '../report/source.ts'
import { looksLikeValue } from './cell-text.ts'
import { foldLabel } from './fold.ts'
import type { LabelDictionary, LabelEntry } from './labels.ts'

export interface Token {
  readonly text: string
  /** As written, where that differs by wide or no-break blanks at its ends. */
  readonly raw?: string
  readonly place: Place
  /** The last cell of a row. */
  readonly endsRow: boolean
  /** A paragraph, which may be no part of a table at all. */
  readonly loose: boolean
  /** 0-based column in the grid, where the source tells one or all rows of the table are of one length. */
  readonly column?: number
  /** Its number stands on several lines because the cell is too narrow for it. */
  readonly wrapped?: true
  /** Where the runs of a paragraph begin. */
  readonly runs?: RunStarts
}

/** Cells and paragraphs in reading order. */
export function tokensOf(blocks: readonly SourceBlock[]): readonly Token[] {
  return blocks.flatMap((block): Token[] => {
    if (block.kind === 'picture') return []
    if (block.kind === 'paragraph') {
      const { text, place, runs } = block
      return [{ text, place, endsRow: false, loose: true, ...(runs && { runs }) }]
    }
    const rectangular = block.rows.length > 1 && block.rows.every(({ length }) => length === block.rows[0]?.length)
    return block.rows.flatMap((row) =>
      row.map(({ text, raw, place, grid, wrapped }, i) => {
        const column = grid?.column ?? (rectangular ? i : undefined)
        const endsRow = i === row.length - 1
        return {
          text,
          place,
          endsRow,
          loose: false,
          ...(column !== undefined && { column }),
          ...(raw !== undefined && { raw }),
          ...(wrapped && { wrapped }),
        }
      }),
    )
  })
}

/** A label found in the stream: what it can name, and how many tokens it takes. */
export interface LabelMatch {
  readonly entries: readonly LabelEntry[]
  readonly length: number
  readonly text: string
}

const longestLabel = 16

/**
 * The longest label that begins at a position, be it broken over several tokens (商业⏎企业); `undefined` where none
 * does. A value is never part of a label.
 */
export function matchLabel(
  tokens: readonly Token[],
  at: number,
  { entries, beginnings }: LabelDictionary,
): LabelMatch | undefined {
  let text = ''
  let found: LabelMatch | undefined
  for (let length = 1; length <= longestLabel; length++) {
    const token = tokens[at + length - 1]
    if (!token || token.text === '' || looksLikeValue(token.text)) break
    text += token.text
    const folded = foldLabel(text)
    const named = entries.get(folded) ?? entries.get(folded.replace(/\([^)]*\)$/u, ''))
    if (named) found = { entries: named, length, text }
    if (token.endsRow || !(folded === '' || beginnings.has(folded))) break
  }
  return found
}
