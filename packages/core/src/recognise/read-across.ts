/** Cuts the tokens of a table whose rows stand side by side under one header: table `disputes`. */

import type { KnownEdition } from '../form/editions.ts'
import type { Table } from '../form/form.ts'
import type { Place } from '../report/place.ts'
import type { HeaderLabel } from './columns.ts'
import { labelsOf } from './labels.ts'
import { type GroupLabel, printedGroups } from './printed-groups.ts'
import { type FoundTable, isText, numberOnly, type StrayRow, valueCount } from './read-table.ts'
import { matchLabel, type Token } from './tokens.ts'

export function readAcross(
  tokens: readonly Token[],
  { edition, table }: { edition: KnownEdition; table: Table },
): FoundTable {
  const labels = labelsOf(edition.id, table.id)
  const [block] = table.blocks
  const slots = block ? valueCount(block.rows) * valueCount(block.columns) : 0
  const header: HeaderLabel[] = []
  const groups: GroupLabel[] = []
  const strays: StrayRow[] = []
  const narrative: Token[] = []
  let values: Token[] = []
  let place: Place | undefined
  let behind: Token | undefined
  /** The values of the same table above: of two that differ none is known to be this year's. */
  const earlier: (readonly Token[])[] = []
  // The row that is read has labels: what stands behind the last of them are heads nobody wrote, or knows.
  let inHeader = false
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token
    const match = matchLabel(tokens, at, labels)
    const entry = match?.entries.find(({ kind }) => kind === 'row' || kind === 'column')
    if (match && entry) {
      place ??= token.place
      if (entry.kind === 'column') {
        header.push({ kind: 'column', column: entry.column, text: match.text, at: token.column })
      } else if (entry.kind === 'row') groups.push({ row: entry.row, at: token.column })
      // What stood before a label was padding of the header, unless it is a number.
      if (values.some(numberOnly)) strays.push({ label: '', values, place: token.place })
      if (values.length >= slots && values.some(numberOnly)) earlier.push(values)
      values = []
      at += match.length
      inHeader = tokens[at - 1]?.endsRow !== true
      continue
    }
    at += 1
    const { isValue } = token
    const full = values.length >= slots
    if (inHeader && token.endsRow && at < tokens.length && ![...values, token].some(isFilled)) {
      // Blanks that end a row of labels make up for its spans, wherever these are.
      values = []
      inHeader = false
      continue
    }
    if (header.length > 0 && (isValue ? !(token.loose && full) : isText(token) && !full)) values.push(token)
    else if (token.loose) {
      if (full && narrative.at(-1) !== tokens[at - 2]) behind ??= numberOnly(token)
      narrative.push(token)
    }
    if (!token.endsRow) continue
    if (inHeader && !values.some(numberOnly) && tokens.slice(at).some(({ loose }) => !loose)) values = []
    inHeader = false
  }
  const row = block?.rows[0]
  if (!block || !row || !place || header.length === 0) return { rows: [], strays, narrative }
  const order = printedGroups(block.rows, groups)
  const found = { row, block, header, place, behind, ...(typeof order === 'object' && { groups: order }) }
  const isOpen = (order === 'open' && values.some(isFilled)) || earlier.some((other) => !sameTexts(other, values))
  const own = isOpen ? undefined : windowOf(values, slots)
  if (own) return { rows: [{ ...found, values: own }], strays, narrative }
  return { rows: [{ ...found, values, unsettled: 'all' }], strays, narrative, order: 'open', anchored: true }
}

/**
 * As many values as there are cells. Where nothing tells the rows, blanks before them may make up for spans of the
 * header, and blanks behind them for those of another row; `undefined` where it could be either.
 */
function windowOf(values: readonly Token[], cells: number): readonly Token[] | undefined {
  const beyond = values.length - cells
  if (beyond <= 0 || !values.some(isFilled) || values.some(({ column }) => column !== undefined)) return values
  const ahead = values.findIndex(isFilled) >= beyond
  const behind = values.findLastIndex(isFilled) < cells
  if (ahead && behind) return undefined
  return ahead ? values.slice(beyond) : values
}

function sameTexts(a: readonly Token[], b: readonly Token[]): boolean {
  return a.length === b.length && a.every(({ folded }, i) => folded === b[i]?.folded)
}

const isFilled = ({ folded }: Token) => folded !== ''
