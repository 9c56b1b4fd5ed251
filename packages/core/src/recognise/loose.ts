/** Reads a table of which the text has lines or paragraphs only: nothing but their order tells rows and columns. */

import type { KnownEdition } from '../form/editions.ts'
import type { Block, Row, Table } from '../form/form.ts'
import { readStream } from './number-stream.ts'
import { readAcross } from './read-across.ts'
import { type FoundRow, type FoundTable, readDown } from './read-table.ts'
import { hasLooseNumbers } from './row-remarks.ts'
import { proseAround } from './scattered.ts'
import type { Token } from './tokens.ts'

/**
 * The rows as they stand behind their labels, where every label has its numbers behind it. Else numbers stand before
 * their labels, or apart from them: they are put in order where that is certain, and left open where it is not.
 */
export function readLoose(
  tokens: readonly Token[],
  { edition, table, broken }: { edition: KnownEdition; table: Table; broken: boolean },
): FoundTable {
  const of = { edition, table }
  const down = table.direction === 'down'
  const found = down ? readDown(tokens, { ...of, broken }) : readAcross(tokens, of)
  const read = broken ? { ...found, broken, narrative: proseAround(tokens, of) } : found
  const stray = hasLooseNumbers(found)
  const told = down ? isToldByLabels(found, { tokens, table }) : !stray && isHeadInOrder(found)
  if (told && !stray && isWhole(found, table)) return found
  const stream = readStream(tokens, of)
  if (stream && !(told && stream.order === 'open')) return stream
  if (told) return read
  return {
    ...read,
    rows: found.rows.map((row) => (isInOneLine(row) ? row : { ...row, unsettled: 'all' })),
    order: 'open',
  }
}

/** With fewer rows filled a number of a page may pass for one. */
const fewestPieces = 3

/**
 * Whether no number stands before the first label of a block, and each label has one behind it; or those that have
 * make one piece with their numbers each.
 */
function isToldByLabels(
  { rows, ahead = false }: FoundTable,
  { tokens, table: { blocks } }: { tokens: readonly Token[]; table: Table },
): boolean {
  if (ahead) return false
  const filled = rows.filter(hasValues)
  const known = new Set(filled.map(({ row }) => row))
  if (blocks.every((block) => rowsOf(block).every((row) => known.has(row)))) return true
  const lines = new Set(tokens.flatMap(({ folded, place: { line } }) => (folded === '' || !line ? [] : [line])))
  return filled.length >= fewestPieces && filled.every((row) => isOnePiece(row, lines))
}

/** Whether a label and its values stand in lines without a blank one among them, and blank ones around. */
function isOnePiece({ values, place }: FoundRow, lines: ReadonlySet<number>): boolean {
  const [first, last] = [place.line, values.at(-1)?.place.line]
  if (first === undefined || last === undefined || lines.has(first - 1) || lines.has(last + 1)) return false
  for (let line = first; line <= last; line++) if (!lines.has(line)) return false
  return true
}

/** Whether the head of rows that stand side by side has all columns of each, in the order of the form. */
function isHeadInOrder({ rows: [row] }: FoundTable): boolean {
  if (!row) return true
  const printed = row.header.flatMap((label) => (label.kind === 'column' ? [label.column] : []))
  const form = rowsOf(row.block).flatMap(() => row.block.columns)
  return printed.length === form.length && form.every((column, i) => printed[i] === column)
}

/** Whether every row has as many values as there are columns. */
function isWhole({ rows }: FoundTable, { direction, blocks }: Table): boolean {
  return (
    rows.every(({ row, block, values }) => {
      if (row.kind === 'heading' && direction === 'down') return values.length === 0
      const lines = direction === 'down' ? 1 : rowsOf(block).length
      return values.length === lines * block.columns.filter(({ kind }) => kind !== 'heading').length
    }) && blocks.length > 0
  )
}

const hasValues = ({ values }: FoundRow) => values.some(({ folded }) => folded !== '')

/** Whether a label and all its values stand in one line of the page. */
function isInOneLine({ row, block, values, place }: FoundRow): boolean {
  const columns = block.columns.filter(({ kind }) => kind !== 'heading').length
  if (row.kind === 'heading' || values.length !== columns) return false
  return values.every((value) => !value.loose && value.place.line === place.line)
}

const rowsOf = ({ rows }: Block): readonly Row[] => rows.filter(({ kind }) => kind !== 'heading')
