/**
 * Reads a table whose numbers stand apart from their labels, as in a text that a program took out of a PDF: no label
 * tells which number is whose. Where a block of the table has as many numbers as cells, they are put in order: by
 * their runs if each is a row, else by the sums of the form.
 */

import { cellAt, identitiesOf } from '../form/cells.ts'
import type { KnownEdition } from '../form/editions.ts'
import type { Block, Column, Row, Table } from '../form/form.ts'
import { readCellText } from './cell-text.ts'
import { numberOf } from './filled.ts'
import { foldLabel } from './fold.ts'
import { labelsOf } from './labels.ts'
import type { FoundRow, FoundTable } from './read-table.ts'
import { between, headerIn, linesOf, proseAround } from './scattered.ts'
import { type StreamOrder, settleOrder } from './stream-order.ts'
import type { Token } from './tokens.ts'

interface Of {
  readonly edition: KnownEdition
  readonly table: Table
}

/** The numbers of a block in the order of the text, and the texts around them: one more than there are runs. */
interface Stretch {
  readonly block: Block
  readonly runs: readonly (readonly Token[])[]
  readonly texts: readonly (readonly Token[])[]
}

/** Rows of a block from top to bottom, and the columns of each; of rows that stand side by side there is one. */
interface Grid {
  readonly rows: readonly Row[]
  readonly lines: readonly (readonly { readonly row: Row; readonly column: Column }[])[]
}

/** `undefined` where the table prints other rows or columns than the form, or no block can be put in order. */
export function readStream(tokens: readonly Token[], of: Of): FoundTable | undefined {
  const { runs, texts } = runsOf(tokens)
  if (runs.length === 0 || !printsAll(texts.flat(), of.table)) return undefined
  const stretches = stretchesOf({ runs, texts }, of.table)
  if (!stretches) return undefined
  const read = stretches.map((stretch) => readStretch(stretch, of))
  const settled = read.some((block) => block.order)
  if (!settled) return undefined
  const whole = read.every((block) => block.order?.every((cell) => cell !== undefined))
  return {
    rows: read.flatMap(({ rows }) => rows),
    strays: [],
    narrative: proseAround(tokens, of),
    order: whole ? (read.some(({ bySums }) => bySums) ? 'by-sums' : 'printed') : 'open',
  }
}

/** The numbers that stand together without a text between, on however many lines. */
function runsOf(tokens: readonly Token[]): Omit<Stretch, 'block'> {
  const { rows, texts } = linesOf(tokens)
  const runs: Token[][] = []
  const kept: (readonly Token[])[] = [texts[0] ?? []]
  rows.forEach(({ values }, i) => {
    if (i > 0 && texts[i]?.length === 0) runs.at(-1)?.push(...values)
    else runs.push([...values])
    const behind = texts[i + 1] ?? []
    if (behind.length > 0 || i === rows.length - 1) kept.push(behind)
  })
  return { runs, texts: kept }
}

/** The runs of numbers of each block: a caption stands above its block, and what has none is one block. */
function stretchesOf({ runs, texts }: Omit<Stretch, 'block'>, { blocks }: Table): Stretch[] | undefined {
  const [only] = blocks
  if (only && blocks.length === 1) return [{ block: only, runs, texts }]
  const stretches: { block: Block; runs: (readonly Token[])[]; texts: (readonly Token[])[] }[] = []
  for (const [i, text] of texts.entries()) {
    stretches.at(-1)?.texts.push(text)
    const letters = between(text).text
    for (let from = 0; ; ) {
      const block = blocks[stretches.length]
      const caption = block && letters.indexOf(foldLabel(block.caption ?? ''), from)
      if (!block || caption === undefined || caption < 0) break
      stretches.push({ block, runs: [], texts: [text] })
      from = caption + 1
    }
    const run = runs[i]
    if (!run) continue
    if (stretches.length === 0) return undefined
    stretches.at(-1)?.runs.push(run)
  }
  return stretches.length === blocks.length ? stretches : undefined
}

function readStretch(
  { block, runs, texts }: Stretch,
  of: Of,
): { rows: readonly FoundRow[]; order?: StreamOrder; bySums: boolean } {
  const grid = gridOf(block, of.table)
  const numbers = runs.flat()
  const columns = grid.lines[0]?.length ?? 0
  const inRows =
    columns === 1 ||
    (of.table.direction === 'down' && runs.length === grid.lines.length && runs.every((run) => run.length === columns))
  const isTold =
    numbers.length === columns * grid.lines.length && (columns === 1 || isHeaderWhole(texts, { block, grid }))
  const order = !isTold ? undefined : inRows ? numbers.map((_, i) => i) : orderBySums({ runs, grid }, of)
  const header = headerOf({ block, texts }, of)
  const rows = grid.rows.map((row, r): FoundRow => {
    const own = order?.slice(r * columns, (r + 1) * columns)
    const values = own?.map((at, c) => numbers[at ?? r * columns + c] as Token) ?? []
    const place = values[0]?.place ?? texts[0]?.[0]?.place ?? {}
    const unsettled = own ? own.flatMap((at, c) => (at === undefined ? [c] : [])) : 'all'
    return { row, block, header, values, place, unsettled, ...(order && !inRows && { bySums: true }) }
  })
  return { rows, ...(order && { order }), bySums: order !== undefined && !inRows }
}

function gridOf({ rows, columns }: Block, { direction }: Table): Grid {
  const withCells = rows.filter(({ kind }) => kind !== 'heading')
  const lines = withCells.map((row) =>
    columns.filter(({ kind }) => kind !== 'heading').map((column) => ({ row, column })),
  )
  return direction === 'down' ? { rows: withCells, lines } : { rows: rows.slice(0, 1), lines: [lines.flat()] }
}

function orderBySums({ runs, grid }: Pick<Stretch, 'runs'> & { grid: Grid }, { edition }: Of): StreamOrder | undefined {
  const values = runs.flat()
  const at = new Map(
    grid.lines.flat().flatMap((cell, i) => {
      const spec = cellAt(edition.id, cell)
      return spec ? [[spec.id, i] as const] : []
    }),
  )
  const sums = identitiesOf(edition.id)
    .filter(({ left }) => left.some((id) => at.has(id)))
    .map(({ left, right }) => ({
      left: left.map((id) => at.get(id) ?? -1),
      right: right.map((id) => at.get(id) ?? -1),
    }))
  // Without sums nothing tells an order in which a column was taken with its head from another.
  if (sums.length === 0) return undefined
  return settleOrder({
    numbers: values.map((value) => numberOf(readCellText(value.text, { kind: 'count', unit: '件' }).value)),
    joined: values.map((value, i) => !value.loose && values[i - 1]?.loose === false && !values[i - 1]?.endsRow),
    parted: runs.flatMap((run, r) => run.map((_, i) => r > 0 && i === 0)),
    rows: grid.lines.length,
    columns: grid.lines[0]?.length ?? 0,
    sums,
  })
}

/** The labels of the columns that are there, in the order of the form; in the text they may stand in any. */
function headerOf({ block, texts }: Pick<Stretch, 'block' | 'texts'>, { edition, table }: Of): FoundRow['header'] {
  if (table.direction === 'across') return []
  const found = headerIn(texts[0] ?? [], { block, labels: labelsOf(edition.id, table.id) })
  return block.columns.flatMap(
    (column) => found.find((label) => label.kind === 'column' && label.column === column) ?? [],
  )
}

/** Whether texts have the letters of all rows and columns of a table, in whatever order, and no subtotals. */
export function printsAll(texts: readonly Token[], { blocks }: Table): boolean {
  const { text } = between(texts)
  if (text.includes('小计')) return false
  const left = lettersOf(text)
  const printed = blocks.flatMap(({ rows, columns }) => labelsIn([...rows, ...columns])).join('')
  for (const [letter, count] of lettersOf(printed)) if ((left.get(letter) ?? 0) < count) return false
  return true
}

/** The labels that name values, without the notes in brackets that some templates leave out. */
function labelsIn(items: readonly (Row | Column)[]): readonly string[] {
  return items.flatMap(({ kind, label }) => (kind === 'heading' ? [] : [foldLabel(label.replace(/（[^）]*）$/u, ''))]))
}

function lettersOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const letter of text.replace(/[^\p{Script=Han}]/gu, '')) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  return counts
}

/**
 * Whether the head of all columns stands in one piece before the numbers, and so wherever a page repeats it. Where
 * numbers stand between its words a program has taken columns together with their heads, not from left to right.
 */
function isHeaderWhole(
  texts: readonly (readonly Token[])[],
  { block: { rows, columns }, grid }: { block: Block; grid: Grid },
): boolean {
  const inRows = lettersOf(rows.map(({ label }) => label).join(''))
  const times = (grid.lines[0]?.length ?? 0) / labelsIn(columns).length
  const own = [...lettersOf(labelsIn(columns).join('').repeat(times))].filter(([letter]) => !inRows.has(letter))
  return texts.slice(0, -1).every((text, i) => {
    const letters = lettersOf(between(text).text)
    const isWhole = own.every(([letter, count]) => (letters.get(letter) ?? 0) >= count)
    return isWhole || (i > 0 && own.every(([letter]) => !letters.has(letter)))
  })
}
