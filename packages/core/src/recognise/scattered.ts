/**
 * Reads a table out of the lines of a page, where a label of several lines stands around its values and the letters
 * of a group stand between those of its rows: 行政规范性文⏎564 984 4185⏎件.
 */

import type { KnownEdition } from '../form/editions.ts'
import type { Block, Row, Table } from '../form/form.ts'
import { looksLikeValue } from './cell-text.ts'
import type { HeaderLabel } from './columns.ts'
import { foldLabel } from './fold.ts'
import { type Assignment, assignLabels, type Between } from './label-assignment.ts'
import { type LabelDictionary, labelsOf } from './labels.ts'
import type { FoundRow, FoundTable } from './read-table.ts'
import { matchLabel, type Token, tokenOf } from './tokens.ts'

/** Values that stand together, and whether they are a lone number in a line: a value, or the number of a page. */
interface NumberRow {
  readonly values: readonly Token[]
  readonly alone: boolean
  /** Nothing stands before them in their line. */
  readonly bare: boolean
}

/** The lines as rows of numbers, and the texts before, between and behind them: one more than there are rows. */
interface Lines {
  readonly rows: readonly NumberRow[]
  readonly texts: readonly (readonly Token[])[]
  /** Lone numbers were left out: each may be the number of a page, or all that a row holds. */
  readonly lacking?: boolean
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
  return { rows: kept, texts: joined, lacking: kept.length < rows.length }
}

interface Of {
  readonly table: Table
  readonly labels: LabelDictionary
}

/** Rows one under the other. */
function readRows({ rows, texts, lacking = false }: Lines, { table, labels }: Of): FoundTable | undefined {
  const candidates = table.blocks.flatMap((block) =>
    block.rows.flatMap((row) => (row.kind === 'heading' ? [] : [{ row, block, wordings: wordingsOf(row, labels) }])),
  )
  const found = assignLabels(candidates, { counts: rows.map(({ values }) => values.length), texts: texts.map(between) })
  if (!found) return undefined
  let header: readonly HeaderLabel[] = []
  let above: Block | undefined
  let passed = 0
  const doubtful = doubtfulRows(found.rows, { rows, texts, lacking })
  const filled = found.rows.map(({ row, block, numbers }, r): FoundRow => {
    if (block !== above) header = headerIn(texts[passed] ?? [], { block, labels })
    above = block
    const values = numbers === undefined ? [] : (rows[numbers]?.values ?? [])
    if (numbers !== undefined) passed = numbers + 1
    const place = values[0]?.place ?? texts[passed]?.[0]?.place ?? {}
    return { row, block, header, values, place, ...(doubtful.has(r) && { unsettled: 'all' }) }
  })
  const narrative = narrativeOf(texts, { table, labels, end: found.end })
  return { rows: filled, strays: [], narrative, ...(doubtful.size > 0 && { order: 'open' }) }
}

/**
 * The rows that may have each other's numbers: where these stand in a line of their own, next to a row that has none,
 * they may be printed a little above or below their label, or on another page. They are not where every such line of
 * the table follows its label, as in a text in the order in which the page was written. Where lone numbers were left
 * out, rows without any may have lost theirs.
 */
function doubtfulRows(assigned: Assignment['rows'], { rows, texts, lacking = false }: Lines): ReadonlySet<number> {
  const isBlank = (r: number) => assigned[r] !== undefined && assigned[r].numbers === undefined
  const doubtful = new Set(lacking ? [...assigned.keys()].filter(isBlank) : [])
  const isAround = ({ numbers = 0, around = false }: Assignment['rows'][number]) =>
    around && isNear(rows[numbers], { above: texts[numbers], below: texts[numbers + 1] })
  const bare = [...assigned.entries()].filter(([, row]) => row.numbers !== undefined && rows[row.numbers]?.bare)
  const sure = bare.filter(([r, row]) => isAround(row) || !(isBlank(r - 1) || isBlank(r + 1)))
  if (sure.length >= fewestSure && sure.every(([, { around }]) => !around)) return doubtful
  for (const [r, row] of bare) {
    if (isAround(row)) continue
    for (const step of [-1, 1]) {
      for (let next = r + step; isBlank(next) && assigned[next]?.block === row.block; next += step) {
        doubtful.add(next).add(r)
      }
    }
  }
  return doubtful
}

const fewestSure = 3

/** Whether numbers stand in the lines next to those of the texts above and below them. */
function isNear(
  numbers: NumberRow | undefined,
  { above = [], below = [] }: { above: readonly Token[] | undefined; below: readonly Token[] | undefined },
): boolean {
  const [line, before, behind] = [numbers?.values[0], above.at(-1), below[0]].map((token) => token?.place.line)
  return line === undefined || (line - (before ?? line) <= 1 && (behind ?? line) - line <= 1)
}

/** All rows side by side: one row of numbers under labels that are all there, letter by letter. */
function readOnly({ rows, texts }: Lines, { table, labels }: Of): FoundTable | undefined {
  const [only, ...others] = rows
  const [block] = table.blocks
  const [row] = block?.rows ?? []
  if (!only || only.values.some(({ loose }) => loose) || others.length > 0 || !block || !row) return undefined
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
