/** Cuts the tokens of a table into rows by their labels. */

import type { KnownEdition } from '../form/editions.ts'
import type { Block, Column, Row, Table } from '../form/form.ts'
import type { Place } from '../report/place.ts'
import type { HeaderLabel } from './columns.ts'
import { listNumberOf } from './fold.ts'
import { type LabelEntry, labelsOf } from './labels.ts'
import { type LabelMatch, matchLabel, type Token } from './tokens.ts'

/** A row as found: its label, the header above it and the tokens after it. */
export interface FoundRow {
  readonly row: Row
  readonly block: Block
  readonly header: readonly HeaderLabel[]
  readonly values: readonly Token[]
  readonly place: Place
  /** A number in a paragraph right behind a row that has all its values: it may belong to one of them. */
  readonly behind?: Token | undefined
  /** Its values, or those in these places, counted from 0, may belong to others. */
  readonly unsettled?: 'all' | readonly number[]
  /** The groups of a table whose rows stand side by side, where it prints them in another order than the form. */
  readonly groups?: readonly Row[]
  /** No label tells that these values are its own, but the sums of the form. */
  readonly bySums?: true
}

/** What stands in the table under no label of the form: an unknown label, if any, and the values after it. */
export interface StrayRow {
  readonly label: string
  readonly values: readonly Token[]
  readonly place: Place
}

export interface FoundTable {
  readonly rows: readonly FoundRow[]
  readonly strays: readonly StrayRow[]
  /** Paragraphs that are no part of the table. */
  readonly narrative: readonly Token[]
  /** A number stands in the head of a block, where no row takes it: numbers stand before their labels. */
  readonly ahead?: boolean
  /** Its labels are broken and could not be told from each other: what has no values may have lost them. */
  readonly broken?: boolean
  /** Its numbers stand apart from their labels: in printed order by rows, put in order by the sums, or open. */
  readonly order?: 'printed' | 'by-sums' | 'open'
  /** Its labels tell all rows but those that are unsettled. */
  readonly anchored?: true
}

interface Open {
  readonly values: Token[]
  behind?: Token | undefined
  /** Its label is a paragraph: values of a row of a table may be those of another label beside it. */
  readonly isApart?: boolean
  unsettled?: FoundRow['unsettled']
}

const longestValue = 20
/** 公务用车10辆; no page number, no date and no address in the margin of a page. */
const numberInWords = /^(?!第\d+页)(?=.*\d).*\p{Script=Han}/u

/**
 * Reads a table whose rows stand one under the other. Where labels are `broken`, a text between a label and values is a
 * piece of another label, and the values are not taken for the row.
 */
export function readDown(
  tokens: readonly Token[],
  { edition, table, broken = false }: { edition: KnownEdition; table: Table; broken?: boolean },
): FoundTable {
  const labels = labelsOf(edition.id, table.id)
  const rows: (FoundRow & Open)[] = []
  const strays: (StrayRow & Open)[] = []
  const narrative: Token[] = []
  let header: HeaderLabel[] = []
  let inHeader = true
  let ahead = false
  // A caption or a corner opens the table, so that the labels below it are its header even where cells are paragraphs.
  let opened = false
  // The row that takes the values: one of the form, or a stray one.
  let open: (FoundRow & Open) | (StrayRow & Open) | undefined
  const stray = (token: Token, label: string, values: Token[]) => {
    open = { label, values, place: token.place }
    strays.push(open)
  }
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token
    const match = matchLabel(tokens, at, labels)
    const entry = match && choose(match, { inHeader, last: rows.at(-1)?.row, table })
    const started = opened || header.length > 0
    if (match && entry && (started || !token.loose || entry.kind !== 'column')) {
      at += match.length
      opened = true
      const ended = tokens[at - 1]?.endsRow
      if (entry.kind === 'row') {
        const { row: of, block } = entry
        const row: FoundRow & Open = { row: of, block, header, values: [], place: token.place, isApart: token.loose }
        rows.push(row)
        open = ended ? undefined : row
        inHeader = false
        continue
      }
      if (!inHeader || entry.kind === 'caption' || entry.kind === 'corner') header = []
      if (entry.kind === 'column' || entry.kind === 'subtotal') {
        header.push({ kind: entry.kind, column: entry.column, text: match.text, ...standing(token) })
      }
      inHeader = true
      open = undefined
      continue
    }
    at += 1
    const { folded, isValue } = token
    if (inHeader && numberOnly(token)) ahead = true
    if (open && belongs(token, open)) {
      open.values.push(token)
      if (open.isApart && !token.loose) unsettleLast(rows)
    } else if (token.loose) {
      if (open && narrative.at(-1) !== tokens[at - 2]) open.behind ??= numberOnly(token)
      narrative.push(token)
      if (broken) open = undefined
    } else if (folded !== '' && inHeader && !isValue)
      header.push({ kind: 'unknown', text: token.text, ...standing(token) })
    else if (folded !== '') stray(token, isValue ? '' : token.text.trim(), isValue ? [token] : [])
    if (token.endsRow) open = undefined
  }
  const isOpen = rows.some(({ unsettled }) => unsettled !== undefined)
  return { rows, strays, narrative, ahead, ...(isOpen && { order: 'open', anchored: true }) }
}

/** The last row, and those right before it whose labels stand apart too and have no values of their own. */
function unsettleLast(rows: readonly (FoundRow & Open)[]): void {
  for (let r = rows.length - 1; r >= 0; r--) {
    const row = rows[r] as FoundRow & Open
    if (r < rows.length - 1 && !(row.isApart && row.values.length === 0 && row.row.kind !== 'heading')) return
    row.unsettled = 'all'
  }
}

/** Where a label of the header stands: in the grid, or where there is none on the page. */
function standing({ column, guessed, place }: Token): Pick<HeaderLabel, 'at' | 'place'> {
  return { at: column, place: guessed ? place : undefined }
}

/** Which of the things a label can name it names here: 总计 and 其他 are a column in a header and a row below it. */
function choose(
  { entries, text }: LabelMatch,
  context: { inHeader: boolean; last: Row | undefined; table: Table },
): LabelEntry | undefined {
  if (entries.length === 1) return entries[0]
  const rows = entries.filter((entry) => entry.kind === 'row')
  const others = entries.filter((entry) => entry.kind !== 'row')
  if (rows.length === 0) return others[0]
  if (others.length > 0 && context.inHeader && listNumberOf(text) === '') return others[0]
  return rows.length === 1 ? rows[0] : nextRow(rows, context)
}

/** Of several rows with one label, the next one down. */
function nextRow(
  candidates: readonly (LabelEntry & { kind: 'row' })[],
  { last, table }: { last: Row | undefined; table: Table },
) {
  const order = table.blocks.flatMap((block) => block.rows)
  const after = last ? order.indexOf(last) : -1
  return candidates.find(({ row }) => order.indexOf(row) > after) ?? candidates[0]
}

/** Whether a token is a value of the row: what no longer fits, or reads like a sentence, is not. */
function belongs(token: Token, open: (FoundRow & Open) | (StrayRow & Open)): boolean {
  if (!('block' in open)) return !token.loose && token.isValue
  const full = token.column === undefined && open.values.length >= valueCount(open.block.columns)
  if (token.isValue) return !(token.loose && full)
  if (full) return false
  const { folded, text } = token
  return (
    isText(token) ||
    (token.loose && folded.length <= longestValue && numberInWords.test(folded) && listNumberOf(text) === '')
  )
}

/** A cell may hold a text for a value; what gaps alone make a cell may be a piece of a label. */
export function isText({ loose, guessed }: Token): boolean {
  return !loose && guessed !== true
}

export function numberOnly(token: Token): Token | undefined {
  return token.isValue && /\d/u.test(token.text) ? token : undefined
}

export function valueCount(items: readonly (Row | Column)[]): number {
  return items.filter(({ kind }) => kind !== 'heading').length
}
