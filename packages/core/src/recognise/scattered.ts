/**
 * Reads a table out of the lines of a page, where a label of several lines stands around its values and the letters
 * of a group stand between those of its rows: 行政规范性文⏎564 984 4185⏎件.
 */

import type { KnownEdition } from '../form/editions.ts'
import type { Block, Row, Table } from '../form/form.ts'
import { looksLikeValue } from './cell-text.ts'
import type { HeaderLabel } from './columns.ts'
import { addsUp, doubtfulRows, fewestSure } from './doubtful-rows.ts'
import { foldLabel } from './fold.ts'
import { assignLabels, type Between, columnsOf } from './label-assignment.ts'
import { type LabelDictionary, labelsOf } from './labels.ts'
import type { FoundRow, FoundTable } from './read-table.ts'
import { matchLabel, type Token, tokenOf } from './tokens.ts'

/** Values that stand together, and whether they are a lone number in a line: a value, or the number of a page. */
export interface NumberRow {
  readonly values: readonly Token[]
  readonly alone: boolean
  /** Nothing stands before them in their line. */
  readonly bare: boolean
}

/** The lines as rows of numbers, and the texts before, between and behind them: one more than there are rows. */
export interface Lines {
  readonly rows: readonly NumberRow[]
  readonly texts: readonly (readonly Token[])[]
  /** Rows in front of which lone numbers were left out: pages are numbered so, but a row may have no more. */
  readonly lacking?: ReadonlySet<number>
}

/** `undefined` where the labels do not say of each row of numbers which one it is. */
export function readScattered(
  tokens: readonly Token[],
  { edition, table }: { edition: KnownEdition; table: Table },
): FoundTable | undefined {
  const labels = labelsOf(edition.id, table.id)
  const lines = linesOf(tokens)
  const read = table.direction === 'down' ? readRows : readOnly
  const of = { edition, table, labels }
  return read(lines, of) ?? read(withoutPageNumbers(lines), of)
}

export function linesOf(tokens: readonly Token[]): Lines {
  const rows: { values: Token[]; alone: boolean; bare: boolean }[] = []
  const texts: Token[][] = [[]]
  let open = false
  let begun = false
  for (const token of tokens.flatMap(withoutNumber)) {
    if (!looksLikeValue(token.text)) {
      texts.at(-1)?.push(token)
      open = false
      begun = !token.loose && !token.endsRow
      continue
    }
    const last = rows.at(-1)
    if (open && last) {
      last.values.push(token)
      last.alone = false
      if (!begun) last.bare = true
    } else {
      rows.push({ values: [token], alone: token.loose, bare: !begun })
      texts.push([])
    }
    open = !token.endsRow
    begun = !token.loose && !token.endsRow
  }
  return { rows, texts }
}

/** No label of the form with its value is nearly as long; what is looked for in a longer line takes the square of it. */
const longestLine = 200

/** A line that ends with a number is a label and its value. */
function withoutNumber(token: Token): readonly Token[] {
  const [, label, number] =
    token.loose && token.text.length <= longestLine
      ? (/^((?:[（(]?\d{1,2}[.．、）)])?\D*[^\s\d])\s+(\S*\d\S*)$/su.exec(token.text) ?? [])
      : []
  if (label === undefined || number === undefined || !looksLikeValue(number)) return [token]
  return [
    tokenOf({ ...token, text: label }, { endsRow: false, loose: true }),
    tokenOf({ ...token, text: number }, { endsRow: true, loose: false }),
  ]
}

function withoutPageNumbers({ rows, texts }: Lines): Lines {
  const kept = rows.filter(({ alone }) => !alone)
  const joined: Token[][] = [[...(texts[0] ?? [])]]
  const lacking = new Set<number>()
  rows.forEach(({ alone }, i) => {
    const behind = texts[i + 1] ?? []
    if (alone) {
      lacking.add(joined.length - 1)
      joined.at(-1)?.push(...behind)
    } else joined.push([...behind])
  })
  return { rows: kept, texts: joined, lacking }
}

interface Printed {
  readonly table: Table
  readonly labels: LabelDictionary
}

interface Of extends Printed {
  readonly edition: KnownEdition
}

/** Rows one under the other. */
function readRows({ rows, texts, lacking = new Set() }: Lines, { edition, table, labels }: Of): FoundTable | undefined {
  const candidates = table.blocks.flatMap((block) =>
    block.rows.flatMap((row) => (row.kind === 'heading' ? [] : [{ row, block, wordings: wordingsOf(row, labels) }])),
  )
  const found = assignLabels(candidates, { counts: rows.map(({ values }) => values.length), texts: texts.map(between) })
  if (!found) return undefined
  let header: readonly HeaderLabel[] = []
  let above: Block | undefined
  let passed = 0
  const doubtful = doubtfulRows(found.rows, { edition, lines: { rows, texts, lacking } })
  const filled = found.rows.map(({ row, block, numbers }, r): FoundRow => {
    if (block !== above) header = headerIn(texts[passed] ?? [], { block, labels })
    above = block
    const values = numbers === undefined ? [] : (rows[numbers]?.values ?? [])
    if (numbers !== undefined) passed = numbers + 1
    const place = values[0]?.place ?? texts[passed]?.[0]?.place ?? {}
    return { row, block, header, values, place, ...(doubtful.has(r) && { unsettled: 'all' }) }
  })
  const narrative = narrativeOf(texts, { table, labels, end: found.end })
  const anchored = lacking.size === 0 && rows.length >= fewestSure
  return {
    rows: filled,
    strays: [],
    narrative,
    ...(doubtful.size > 0 && { order: 'open', ...(anchored && { anchored }) }),
  }
}

/** All rows side by side: one row of numbers under labels that are all there, letter by letter. */
function readOnly({ rows, texts, lacking }: Lines, { edition, table, labels }: Of): FoundTable | undefined {
  const [only, ...others] = rows
  const [block] = table.blocks
  const [row] = block?.rows ?? []
  if (!only || only.values.some(({ loose }) => loose) || others.length > 0 || !block || !row) return undefined
  const groups = block.rows.filter(({ kind }) => kind !== 'heading')
  const width = columnsOf(block)
  const adds = groups.every((group, g) =>
    addsUp(only.values.slice(g * width, (g + 1) * width), { edition, row: group }),
  )
  if (lacking && !adds) return undefined
  const letters = between(texts[0] ?? []).text
  const printed = [...block.rows, ...block.columns].map(({ label }) => foldLabel(label)).join('')
  if (Array.from(printed).some((letter) => !letters.includes(letter))) return undefined
  const found = { row, block, header: headerIn(texts[0] ?? [], { block, labels }), values: only.values }
  const place = only.values[0]?.place ?? {}
  return { rows: [{ ...found, place }], strays: [], narrative: narrativeOf(texts, { table, labels, end: 0 }) }
}

/** Every wording of the row's label, the longest first. */
function wordingsOf(row: Row, { entries }: LabelDictionary): readonly string[] {
  return [...entries]
    .flatMap(([label, named]) => (named.some((entry) => entry.kind === 'row' && entry.row === row) ? [label] : []))
    .sort((a, b) => b.length - a.length)
}

/** The letters of texts, and where each text ends in them. */
export function between(texts: readonly Token[]): Between {
  let text = ''
  const ends = texts.map((token) => {
    text += foldLabel(token.text)
    return text.length
  })
  return { text, ends }
}

/** The columns of a block that a header names and whose labels stand whole. */
export function headerIn(
  texts: readonly Token[],
  { block, labels }: { block: Block; labels: LabelDictionary },
): readonly HeaderLabel[] {
  const words = texts.flatMap((token) =>
    token.text.split(/\s+/u).map((text) => tokenOf({ ...token, text }, { endsRow: false, loose: token.loose })),
  )
  const header: HeaderLabel[] = []
  for (let at = 0; at < words.length; ) {
    const match = matchLabel(words, at, labels)
    const entry = match?.entries.find(
      (one) => one.kind === 'subtotal' || (one.kind === 'column' && block.columns.includes(one.column)),
    )
    if (match && (entry?.kind === 'column' || entry?.kind === 'subtotal')) {
      header.push({ kind: entry.kind, column: entry.column, text: match.text, place: words[at]?.place })
    }
    at += match?.length ?? 1
  }
  return header
}

/** What stands before the first text that the table prints, and behind the last label: `end` of its letters. */
function narrativeOf(
  texts: readonly (readonly Token[])[],
  { table, labels, end }: Printed & { end: number },
): readonly Token[] {
  const behind = texts.at(-1) ?? []
  const taken = between(behind).ends.findIndex((at) => at >= end)
  return [...proseBefore(texts[0] ?? [], { table, labels }), ...(end === 0 ? behind : behind.slice(taken + 1))].filter(
    ({ loose }) => loose,
  )
}

/** The prose before and behind a table whose labels could not be told from each other. */
export function proseAround(
  tokens: readonly Token[],
  { edition, table }: { edition: KnownEdition; table: Table },
): readonly Token[] {
  const { rows, texts } = linesOf(tokens)
  const of = { table, labels: labelsOf(edition.id, table.id) }
  const printed = printedBy(of)
  const behind = rows.length === 0 ? [] : (texts.at(-1) ?? [])
  const prose = behind.filter(({ text }) => !printed.includes(foldLabel(text)))
  return [...proseBefore(texts[0] ?? [], of), ...prose].filter(({ loose }) => loose)
}

function proseBefore(texts: readonly Token[], of: Printed): readonly Token[] {
  const printed = printedBy(of)
  const begins = texts.findIndex(({ text }) => foldLabel(text).length > 1 && printed.includes(foldLabel(text)))
  return begins < 0 ? texts : texts.slice(0, begins)
}

/** All letters the table prints, label by label and in their order. */
function printedBy({ table, labels }: Printed): string {
  const inOrder = table.blocks.map((block) => [...block.rows, ...block.columns].map(({ label }) => foldLabel(label)))
  return [...labels.entries.keys(), ...inOrder.map((row) => row.join(''))].join('|')
}
