/** The value cells of an edition and the sums among them, derived from its declaration. */

import { type CellId, type EditionId, editionOf, editions, type KnownEdition } from './editions.ts'
import type { Block, Column, Row, TableId } from './form.ts'

/** One value cell of an edition. */
export interface CellSpec {
  readonly id: CellId
  /** Position among the edition's cells, in printed order; 0-based. */
  readonly index: number
  readonly table: TableId
  readonly row: Row
  readonly column: Column
}

/**
 * A sum the form prints: left and right side are equal.
 *
 * `balance`: the balance printed in the corner of table `requests`, per column.
 * `column-total`: a total column holds the sum of its row. `row-total`: a total row holds the sum of its column.
 */
export interface Identity {
  readonly table: TableId
  readonly kind: 'balance' | 'column-total' | 'row-total'
  /** The column (balance, row total) or row (column total) in which the sum is taken. */
  readonly along: Row | Column
  readonly left: readonly CellId[]
  readonly right: readonly CellId[]
}

/** A number the form does not ask for, but some local templates print: the sum of the cells under one heading. */
export interface SubtotalSpec {
  readonly id: string
  readonly table: TableId
  readonly row: Row
  readonly column: Column
  readonly parts: readonly CellId[]
}

interface Derived {
  readonly cells: readonly CellSpec[]
  readonly byId: ReadonlyMap<string, CellSpec>
  readonly byRow: ReadonlyMap<Row, ReadonlyMap<Column, CellSpec>>
  readonly identities: readonly Identity[]
  readonly subtotals: readonly SubtotalSpec[]
}

/** Once an edition is asked for: a page that shows one report does not wait for the others. */
const derived = new Map<EditionId, Derived>()

function derivedOf(edition: EditionId): Derived {
  const known = derived.get(edition)
  if (known) return known
  const fresh = derive(editionOf(edition))
  derived.set(edition, fresh)
  return fresh
}

/** All value cells of an edition, in printed order: 198 for 2019, 200 for 2021. */
export function cellsOf(edition: EditionId): readonly CellSpec[] {
  return derivedOf(edition).cells
}

/** The value cell with this id, or `undefined` where the edition has none. */
export function findCell(edition: EditionId, id: string): CellSpec | undefined {
  return derivedOf(edition).byId.get(id)
}

/** The value cell in this row and column, as the edition declares them; `undefined` where either holds no value. */
export function cellAt(edition: EditionId, { row, column }: Pick<CellSpec, 'row' | 'column'>): CellSpec | undefined {
  return derivedOf(edition).byRow.get(row)?.get(column)
}

/** The value cells of a row by their column; `undefined` where it holds none. */
export function cellsInRow(edition: EditionId, row: Row): ReadonlyMap<Column, CellSpec> | undefined {
  return derivedOf(edition).byRow.get(row)
}

/** The sums printed on the form. */
export function identitiesOf(edition: EditionId): readonly Identity[] {
  return derivedOf(edition).identities
}

/** The subtotals a local template may print: filled parent rows, a column 法人小计. */
export function subtotalsOf(edition: EditionId): readonly SubtotalSpec[] {
  return derivedOf(edition).subtotals
}

/** The ids of every cell of every edition, each once. */
export function allCellIds(): readonly CellId[] {
  return [...new Set(editions.flatMap(({ id }) => cellsOf(id).map((cell) => cell.id)))]
}

/** The ids of every subtotal of every edition, each once. */
export function allSubtotalIds(): readonly string[] {
  return [...new Set(editions.flatMap(({ id }) => subtotalsOf(id).map((subtotal) => subtotal.id)))]
}

/** A label as it reads in a sentence: without list number, explanation in brackets and quotation marks. */
export function shortLabel({ label }: { readonly label: string }): string {
  return label
    .replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.)/u, '')
    .replace(/（[^）]*）$/u, '')
    .replace(/[“”]/gu, '')
}

/** Where a cell stands on the form, in Chinese: 收到和处理申请情况表“予以公开”行“自然人”列. */
export function cellName(edition: EditionId, id: string): string {
  const spec = findCell(edition, id) ?? subtotalsOf(edition).find((subtotal) => subtotal.id === id)
  if (!spec) return id
  const row = rowName(edition, spec)
  return spec.table === 'disputes' ? `${row}—${shortLabel(spec.column)}` : `“${row}”行“${shortLabel(spec.column)}”列`
}

/** A row's label with its heading where it needs one to be told apart: 其他处理—其他, 本年度办理结果总计. */
export function rowName(edition: EditionId, { table, row }: { readonly table: TableId; readonly row: Row }): string {
  const rows =
    editionOf(edition)
      .tables.find(({ id }) => id === table)
      ?.blocks.flatMap((block) => block.rows) ?? []
  const heading = rows.find(({ id }) => id === row.under)
  if (heading && row.kind === 'total') return `${shortLabel(heading)}${shortLabel(row)}`
  const named = heading && !rows.some(({ kind, under }) => kind === 'total' && under === heading.id)
  return named ? `${shortLabel(heading)}—${shortLabel(row)}` : shortLabel(row)
}

function derive(edition: KnownEdition): Derived {
  const cells: CellSpec[] = []
  const byRow = new Map<Row, Map<Column, CellSpec>>()
  const identities: Identity[] = []
  const subtotals: SubtotalSpec[] = []
  for (const table of edition.tables) {
    for (const block of table.blocks) {
      const id = (row: Row, column: Column) => `${table.id}.${row.id}.${column.id}` as CellId
      const rows = block.rows.filter(({ kind }) => kind !== 'heading')
      const columns = block.columns.filter(({ kind }) => kind !== 'heading')
      for (const row of rows) {
        const inRow = columns.map((column, i): [Column, CellSpec] => [
          column,
          { id: id(row, column), index: cells.length + i, table: table.id, row, column },
        ])
        cells.push(...inRow.map(([, cell]) => cell))
        byRow.set(row, new Map(inRow))
      }
      for (const column of columns) {
        for (const { left, right } of table.balances) {
          const side = (names: readonly string[]) =>
            rows.filter((row) => names.includes(row.id)).map((row) => id(row, column))
          identities.push({ table: table.id, kind: 'balance', along: column, left: side(left), right: side(right) })
        }
        for (const total of rows.filter(({ kind }) => kind === 'total')) {
          const parts = inputsUnder(block.rows, total.under).map((row) => id(row, column))
          identities.push({
            table: table.id,
            kind: 'row-total',
            along: column,
            left: [id(total, column)],
            right: parts,
          })
        }
      }
      for (const row of rows) {
        for (const total of columns.filter(({ kind }) => kind === 'total')) {
          const parts = inputsUnder(block.columns, total.under).map((column) => id(row, column))
          identities.push({ table: table.id, kind: 'column-total', along: row, left: [id(row, total)], right: parts })
        }
      }
      subtotals.push(...subtotalsOfBlock(table.id, block))
    }
  }
  return { cells, byId: new Map(cells.map((cell) => [cell.id, cell])), byRow, identities, subtotals }
}

function subtotalsOfBlock(table: TableId, block: Block): SubtotalSpec[] {
  const summable = <T extends Row | Column>(items: readonly T[]) =>
    items.filter((item) => item.kind !== 'heading' || isSubtotal(items, item))
  const specs: SubtotalSpec[] = []
  for (const row of summable(block.rows)) {
    for (const column of summable(block.columns)) {
      if (row.kind !== 'heading' && column.kind !== 'heading') continue
      const rows = row.kind === 'heading' ? inputsUnder(block.rows, row.id) : [row]
      const columns = column.kind === 'heading' ? inputsUnder(block.columns, column.id) : [column]
      const parts = rows.flatMap((r) => columns.map((c) => `${table}.${r.id}.${c.id}` as CellId))
      specs.push({ id: `${table}.${row.id}.${column.id}`, table, row, column, parts })
    }
  }
  return specs
}

/** A heading whose sum the form does not print itself. */
function isSubtotal(items: readonly (Row | Column)[], heading: Row | Column): boolean {
  return !items.some(({ kind, under }) => kind === 'total' && under === heading.id)
}

/** The inputs under a heading, at any depth; under none, all inputs. */
function inputsUnder<T extends Row | Column>(items: readonly T[], heading: string | undefined): T[] {
  if (heading === undefined) return items.filter(({ kind }) => kind === 'input')
  const children = items.filter(({ under }) => under === heading)
  return children.flatMap((child) =>
    child.kind === 'heading' ? inputsUnder(items, child.id) : child.kind === 'input' ? [child] : [],
  )
}
