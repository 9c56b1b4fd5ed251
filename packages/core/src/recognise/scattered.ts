/**
 * Reads a table out of the lines of a page, where a label of several lines stands around its values and the letters
 * of a group stand between those of its rows: 行政规范性文⏎564 984 4185⏎件.
 */

import type { KnownEdition } from '../form/editions.ts'
import type { Block, Row, Table } from '../form/form.ts'
import { looksLikeValue } from './cell-text.ts'
import type { HeaderLabel } from './columns.ts'
import { foldLabel } from './fold.ts'
import { assignLabels, type Between } from './label-assignment.ts'
import { type LabelDictionary, labelsOf } from './labels.ts'
import type { FoundRow, FoundTable } from './read-table.ts'
import { matchLabel, type Token, tokenOf } from './tokens.ts'

/** Values that stand together, and whether they are a lone number in a line: a value, or the number of a page. */
interface NumberRow {
  readonly values: readonly Token[]
  readonly alone: boolean
}

/** The lines as rows of numbers, and the texts before, between and behind them: one more than there are rows. */
interface Lines {
  readonly rows: readonly NumberRow[]
  readonly texts: readonly (readonly Token[])[]
}

/** `undefined` where the labels do not say of each row of numbers which one it is. */
export function readScattered(
  tokens: readonly Token[],
  { edition, table }: { edition: KnownEdition; table: Table },
): FoundTable | undefined {
  const labels = labelsOf(edition.id, table.id)
  const lines = linesOf(tokens)
  const read = table.direction === 'down' ? readRows : readOnly
  return read(lines, { table, labels }) ?? read(withoutPageNumbers(lines), { table, labels })
}

function linesOf(tokens: readonly Token[]): Lines {
  const rows: { values: Token[]; alone: boolean }[] = []
  const texts: Token[][] = [[]]
  let open = false
  for (const token of tokens.flatMap(withoutNumber)) {
    if (!looksLikeValue(token.text)) {
      texts.at(-1)?.push(token)
      open = false
      continue
    }
    const last = rows.at(-1)
    if (open && last) {
      last.values.push(token)
      last.alone = false
    } else {
      rows.push({ values: [token], alone: token.loose })
      texts.push([])
    }
    open = !token.endsRow
  }
  return { rows, texts }
}

/** A line that ends with a number is a label and its value. */
function withoutNumber(token: Token): readonly Token[] {
  const [, label, number] = token.loose ? (/^(.*\S)\s+(\S*\d\S*)$/su.exec(token.text) ?? []) : []
  if (label === undefined || number === undefined || !looksLikeValue(number)) return [token]
  return [
    tokenOf({ ...token, text: label }, { endsRow: false, loose: true }),
    tokenOf({ ...token, text: number }, { endsRow: true, loose: false }),
  ]
}

function withoutPageNumbers({ rows, texts }: Lines): Lines {
  const kept = rows.filter(({ alone }) => !alone)
  const joined: Token[][] = [[...(texts[0] ?? [])]]
  rows.forEach(({ alone }, i) => {
    const behind = texts[i + 1] ?? []
    if (alone) joined.at(-1)?.push(...behind)
    else joined.push([...behind])
  })
  return { rows: kept, texts: joined }
}

interface Of {
  readonly table: Table
  readonly labels: LabelDictionary
}

/** Rows one under the other. */
function readRows({ rows, texts }: Lines, { table, labels }: Of): FoundTable | undefined {
  const candidates = table.blocks.flatMap((block) =>
    block.rows.flatMap((row) => (row.kind === 'heading' ? [] : [{ row, block, wordings: wordingsOf(row, labels) }])),
  )
  const found = assignLabels(candidates, { counts: rows.map(({ values }) => values.length), texts: texts.map(between) })
  if (!found) return undefined
  let header: readonly HeaderLabel[] = []
  let above: Block | undefined
  let passed = 0
  const filled = found.rows.map(({ row, block, numbers }): FoundRow => {
    if (block !== above) header = headerIn(texts[passed] ?? [], labels)
    above = block
    const values = numbers === undefined ? [] : (rows[numbers]?.values ?? [])
    if (numbers !== undefined) passed = numbers + 1
    const place = values[0]?.place ?? texts[passed]?.[0]?.place ?? {}
    return { row, block, header, values, place }
  })
  return { rows: filled, strays: [], narrative: narrativeOf(texts, { table, labels, end: found.end }) }
}

/** All rows side by side: one row of numbers under labels that are all there, letter by letter. */
function readOnly({ rows, texts }: Lines, { table, labels }: Of): FoundTable | undefined {
  const [only, ...others] = rows
  const [block] = table.blocks
  const [row] = block?.rows ?? []
  if (!only || only.alone || others.length > 0 || !block || !row) return undefined
  const letters = between(texts[0] ?? []).text
  const printed = [...block.rows, ...block.columns].map(({ label }) => foldLabel(label)).join('')
  if (Array.from(printed).some((letter) => !letters.includes(letter))) return undefined
  const found = { row, block, header: headerIn(texts[0] ?? [], labels), values: only.values }
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
function between(texts: readonly Token[]): Between {
  let text = ''
  const ends = texts.map((token) => {
    text += foldLabel(token.text)
    return text.length
  })
  return { text, ends }
}

/** The columns a header names whose labels stand whole. */
function headerIn(texts: readonly Token[], labels: LabelDictionary): readonly HeaderLabel[] {
  const words = texts.flatMap((token) =>
    token.text.split(/\s+/u).map((text) => tokenOf({ ...token, text }, { endsRow: false, loose: token.loose })),
  )
  const header: HeaderLabel[] = []
  for (let at = 0; at < words.length; ) {
    const match = matchLabel(words, at, labels)
    const entry = match?.entries.find(({ kind }) => kind === 'column' || kind === 'subtotal')
    if (match && (entry?.kind === 'column' || entry?.kind === 'subtotal')) {
      header.push({ kind: entry.kind, column: entry.column, text: match.text })
    }
    at += match?.length ?? 1
  }
  return header
}

/** What stands before the first text that the table prints, and behind the last label: `end` of its letters. */
function narrativeOf(
  texts: readonly (readonly Token[])[],
  { table, labels, end }: Of & { end: number },
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

function proseBefore(texts: readonly Token[], of: Of): readonly Token[] {
  const printed = printedBy(of)
  const begins = texts.findIndex(({ text }) => foldLabel(text).length > 1 && printed.includes(foldLabel(text)))
  return begins < 0 ? texts : texts.slice(0, begins)
}

/** All letters the table prints, label by label and in their order. */
function printedBy({ table, labels }: Of): string {
  const inOrder = table.blocks.map((block) => [...block.rows, ...block.columns].map(({ label }) => foldLabel(label)))
  return [...labels.entries.keys(), ...inOrder.map((row) => row.join(''))].join('|')
}
