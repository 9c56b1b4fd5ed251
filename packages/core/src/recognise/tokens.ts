/** A source document as a stream of tokens: cells and paragraphs in reading order. */

import type { Place, RunStarts } from '../report/place.ts'
import type { SourceBlock } from '../report/source.ts'
import { isDigits, looksLikeValue } from './cell-text.ts'
import { foldLabel, foldWidth } from './fold.ts'
import { foldedLabels, type LabelDictionary, type LabelEntry } from './labels.ts'

export interface Token {
  readonly text: string
  /** As written, where that differs by wide or no-break blanks at its ends. */
  readonly raw?: string | undefined
  /** The text without blanks, its full-width forms folded. */
  readonly folded: string
  /** Blank, or what can be the value of a cell. */
  readonly isValue: boolean
  /** The text folded as a label; empty for a value. */
  readonly label: string
  readonly place: Place
  /** The last cell of a row. */
  readonly endsRow: boolean
  /** A paragraph, which may be no part of a table at all. */
  readonly loose: boolean
  /** 0-based column in the grid, where the source tells one or all rows of the table are of one length. */
  readonly column?: number | undefined
  /** Gaps alone tell its row and its column. */
  readonly guessed?: boolean
  /** Its number stands on several lines because the cell is too narrow for it. */
  readonly wrapped?: true | undefined
  /** It shows what is no text, and no text. */
  readonly drawn?: true | undefined
  /** Where the runs of a paragraph begin. */
  readonly runs?: RunStarts | undefined
}

/** A block of the source and its tokens in reading order. */
export interface TokenBlock {
  readonly block: SourceBlock
  readonly tokens: readonly Token[]
}

/** The tokens of each block; every text is folded here, once. */
export function tokenBlocks(blocks: readonly SourceBlock[]): readonly TokenBlock[] {
  let columns = 0
  let next = 0
  return blocks.map((block) => {
    const tokens = tokensOf(block, columns)
    // Columns that gaps tell are counted on: no head stands over the values of another table.
    for (const { guessed, column } of tokens) if (guessed && column !== undefined) next = Math.max(next, column + 1)
    columns = next
    return { block, tokens }
  })
}

/** All tokens of several blocks. */
export function tokensIn(blocks: readonly TokenBlock[]): readonly Token[] {
  const all: Token[] = []
  for (const { tokens } of blocks) for (const token of tokens) all.push(token)
  return all
}

function tokensOf(block: SourceBlock, columns: number): readonly Token[] {
  if (block.kind === 'picture') return []
  if (block.kind === 'paragraph') {
    const token = tokenOf(block, { endsRow: false, loose: true })
    // A paragraph of spaces is no blank cell: nobody sees that it is there.
    return token.folded === '' && token.text !== '' ? [] : [token]
  }
  const { rows, unruled: guessed = false } = block
  const rectangular = rows.length > 1 && rows.every(({ length }) => length === rows[0]?.length)
  const tokens: Token[] = []
  for (const row of rows) {
    row.forEach((cell, i) => {
      const told = cell.grid?.column ?? (rectangular && !guessed ? i : undefined)
      const column = guessed && told !== undefined ? told + columns : told
      tokens.push(tokenOf(cell, { endsRow: i === row.length - 1, loose: false, column, guessed }))
    })
  }
  return tokens
}

/** A text as a token. */
export function tokenOf(
  { text, raw, place, wrapped, drawn, runs }: Pick<Token, 'text' | 'raw' | 'place' | 'wrapped' | 'drawn' | 'runs'>,
  { endsRow, loose, column, guessed = false }: Pick<Token, 'endsRow' | 'loose' | 'column' | 'guessed'>,
): Token {
  const known = isDigits(text) ? undefined : foldedLabels.get(text)
  const folded = known?.folded ?? foldWidth(text)
  const isValue = !known && (folded === '' || looksLikeValue(folded))
  const label = known?.label ?? (isValue ? '' : folded.length > longestLabel ? folded : foldLabel(text))
  return new MadeToken({
    text,
    raw,
    folded,
    isValue,
    label,
    place,
    endsRow,
    loose,
    column,
    guessed,
    wrapped,
    drawn,
    runs,
  })
}

/**
 * A class for what could be a literal: V8 takes to making a literal among the old objects where many live for a while, and
 * there the tokens of a document that is read keep its texts and places until all is collected.
 */
class MadeToken implements Token {
  readonly text: string
  readonly raw: string | undefined
  readonly folded: string
  readonly isValue: boolean
  readonly label: string
  readonly place: Place
  readonly endsRow: boolean
  readonly loose: boolean
  readonly column: number | undefined
  readonly guessed: boolean
  readonly wrapped: true | undefined
  readonly drawn: true | undefined
  readonly runs: RunStarts | undefined

  constructor(token: Token) {
    this.text = token.text
    this.raw = token.raw
    this.folded = token.folded
    this.isValue = token.isValue
    this.label = token.label
    this.place = token.place
    this.endsRow = token.endsRow
    this.loose = token.loose
    this.column = token.column
    this.guessed = token.guessed ?? false
    this.wrapped = token.wrapped
    this.drawn = token.drawn
    this.runs = token.runs
  }
}

/** A label found in the stream: what it can name, and how many tokens it takes. */
export interface LabelMatch {
  readonly entries: readonly LabelEntry[]
  readonly length: number
  readonly text: string
}

/** A text of more characters is no label; one of more pieces is no single one. */
const longestLabel = 80
const mostPieces = 16

/**
 * The longest label that begins at a position, be it broken over several tokens (商业⏎企业); `undefined` where none
 * does. A value is never part of a label.
 */
export function matchLabel(
  tokens: readonly Token[],
  at: number,
  { entries, beginnings, parts }: LabelDictionary,
): LabelMatch | undefined {
  let text = ''
  let found: LabelMatch | undefined
  for (let length = 1; length <= mostPieces; length++) {
    const token = tokens[at + length - 1]
    if (!token || token.isValue) break
    text += token.text
    const folded = length === 1 ? token.label : foldLabel(text)
    const named = entries.get(folded) ?? entries.get(withoutNote(folded))
    if (named) found = { entries: named, length, text }
    if (token.endsRow || !(folded === '' || beginnings.has(folded))) break
    const next = tokens[at + length]
    if (named && !parts.has(folded) && next && addsLetters(next)) break
  }
  return found
}

/** Whether a text behind a label adds letters to it; a note in brackets adds none. */
function addsLetters({ label, folded }: Token): boolean {
  return label !== '' && !folded.includes('(')
}

/** A label without what stands in brackets behind it, if that is no number. */
function withoutNote(label: string): string {
  return label.endsWith(')') ? label.replace(/\([^)\d]*\)$/u, '') : label
}
