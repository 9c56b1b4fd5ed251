/**
 * Tables of the form that stand in a document more than once, as in a workbook with a sheet for each year or on a page
 * with the figures of last year: which of them are this report's.
 */

import { cellsOf } from '../form/cells.ts'
import { type CellId, type EditionId, editions } from '../form/editions.ts'
import type { TableId } from '../form/form.ts'
import { formSections } from '../form/sections.ts'
import type { Filled } from './filled.ts'
import { labelsOf, tableByLabel } from './labels.ts'
import { leaveOpen } from './open-cells.ts'
import type { Remark } from './reading.ts'
import type { TokenBlock } from './tokens.ts'
import { type ToldYear, toldYears } from './told-years.ts'
import type { TableOwners } from './which-table.ts'

/** A table of the form as it stands once: the blocks it is cut into. */
export type Copy = readonly TokenBlock[]

/** The tables that stand there more than once, each time whole. */
export type Copies = ReadonlyMap<TableId, readonly Copy[]>

interface OneReport {
  readonly blocks: readonly TokenBlock[]
  /** Those of which nothing tells the one that is meant. */
  readonly copies: Copies
  readonly remarks: readonly Remark[]
}

/** What has fewer of the rows is a summary, and no table of another year. */
const leastShare = 0.75

/** Leaves out what the document says is of another year than the report. */
export function oneReport(
  blocks: readonly TokenBlock[],
  { owners, copies, year }: { owners: TableOwners; copies: Copies; year: number | null },
): OneReport {
  const years = toldYears(blocks)
  const whole = ownReport(blocks, { copies, years, year })
  const remarks = [...whole.remarks]
  const told = new Map(blocks.map((block, i) => [block, years[i]?.own ?? whole.year]))
  const gone = new Set<TokenBlock>()
  const open = new Map<TableId, readonly Copy[]>()
  for (const [table, each] of copiesIn(whole.blocks, owners)) {
    const yearOf = ([first]: Copy) => (first && told.get(first)) ?? null
    const [own, ...more] = each.filter((copy) => whole.year !== null && yearOf(copy) === whole.year)
    if (!own || more.length > 0) {
      open.set(table, each)
      continue
    }
    const others = each.filter((copy) => copy !== own)
    for (const block of others.flat()) gone.add(block)
    const section = formSections.find((one) => one.table === table)?.title ?? ''
    const params = { section, year: whole.year, others: listed(others.map(yearOf)) }
    remarks.push({ code: 'other-year', params, ...placed(others[0]?.[0]) })
  }
  return { blocks: whole.blocks.filter((block) => !gone.has(block)), copies: open, remarks }
}

/** The tables that stand there several times; most documents have none. */
export function copiesIn(blocks: readonly TokenBlock[], owners: TableOwners): Copies {
  const own = new Map<TableId, TokenBlock[]>()
  for (const block of blocks) {
    const table = owners.get(block)
    if (table) own.set(table, [...(own.get(table) ?? []), block])
  }
  return new Map(
    [...own].flatMap(([table, each]) => {
      const copies = each.length > 1 ? copiesOf(each, table) : []
      return copies.length > 1 ? [[table, copies] as const] : []
    }),
  )
}

interface Counted {
  readonly blocks: TokenBlock[]
  readonly rows: Set<string>
}

function copiesOf(blocks: readonly TokenBlock[], table: TableId): readonly Copy[] {
  const copies: Counted[] = []
  for (const block of blocks) {
    const rows = rowsIn(block, table)
    const last = copies.at(-1)
    const again = last ? [...rows].filter((row) => last.rows.has(row)).length : 0
    if (!last || (again > 0 && again * 2 >= rows.size)) {
      copies.push({ blocks: [block], rows: new Set(rows) })
      continue
    }
    last.blocks.push(block)
    for (const row of rows) last.rows.add(row)
  }
  const most = Math.max(...copies.map(({ rows }) => rows.size))
  const whole = copies.filter(({ rows }) => rows.size >= leastShare * most)
  return whole.map((copy) => copy.blocks)
}

/** The labels of the rows a block has, whether they stand one under the other or side by side; none without a number. */
function rowsIn({ tokens }: TokenBlock, table: TableId): ReadonlySet<string> {
  if (!tokens.some(({ isValue, folded }) => isValue && /\d/u.test(folded))) return new Set()
  const known = rowLabels.get(table)
  return new Set(tokens.flatMap(({ label }) => (known?.has(label) ? [label] : [])))
}

/** The labels of rows that only one table prints. */
const rowLabels: ReadonlyMap<TableId, ReadonlySet<string>> = new Map(
  (['disclosure', 'requests', 'disputes'] satisfies readonly TableId[]).map((table) => [
    table,
    new Set(
      editions.flatMap(({ id }) =>
        [...labelsOf(id, table).entries].flatMap(([label, entries]) =>
          tableByLabel.get(label) === table && entries.some(({ kind }) => kind === 'row') ? [label] : [],
        ),
      ),
    ),
  ]),
)

/**
 * Of several reports one behind the other the one of the year, if it is there, and else the first. What stands under a
 * title without tables of its own belongs to the report above: it is a link to another one.
 */
function ownReport(
  blocks: readonly TokenBlock[],
  { copies, years, year }: { copies: Copies; years: readonly ToldYear[]; year: number | null },
): { blocks: readonly TokenBlock[]; year: number | null; remarks: readonly Remark[] } {
  const tables = new Set([...copies.values()].flatMap((each) => each.flatMap(([first]) => first ?? [])))
  const reports: { readonly from: number; to: number; readonly year: number | null }[] = []
  years.forEach(({ begins, title }, from) => {
    if (!begins) return
    const next = years.findIndex((told, i) => i > from && told.begins)
    const to = next < 0 ? blocks.length : next
    const last = reports.at(-1)
    if (blocks.slice(from, to).some((block) => tables.has(block))) reports.push({ from, to, year: title ?? null })
    else if (last) last.to = to
  })
  const own = reports.find((report) => report.year === year) ?? reports[0]
  if (!own || reports.length < 2) return { blocks, year, remarks: [] }
  const others = reports.filter((report) => report !== own)
  const params = { year: own.year, others: listed(others.map((report) => report.year)) }
  const remark: Remark = { code: 'other-report', params, ...placed(blocks[others[0]?.from ?? 0]) }
  return { blocks: blocks.slice(own.from, own.to), year: own.year, remarks: [remark] }
}

function listed(years: readonly (number | null)[]): string {
  return [...new Set(years)].flatMap((year) => (year === null ? [] : [year])).join('、')
}

function placed(block: TokenBlock | undefined): Pick<Remark, 'place'> {
  return block ? { place: block.block.place } : {}
}

/** What a table is read from where only one of its copies is asked for. */
export function withOneCopy(
  blocks: readonly TokenBlock[],
  { copies, own }: { copies: readonly Copy[]; own: Copy | undefined },
): readonly TokenBlock[] {
  const others = new Set(copies.flatMap((copy) => (copy === own ? [] : copy)))
  return blocks.filter((block) => !others.has(block))
}

/** Leaves open the cells in which the copies of a table differ. */
export function leaveDiffering(
  filled: Filled,
  { table, edition, others }: { table: TableId; edition: EditionId; others: readonly Filled[] },
): void {
  const written = ({ cells, units }: Filled, id: CellId) => JSON.stringify([cells[id], units[id]])
  const cells = cellsOf(edition).filter(
    ({ id, table: own }) => own === table && others.some((other) => written(other, id) !== written(filled, id)),
  )
  if (cells.length === 0) return
  for (const { id } of cells) {
    delete filled.cells[id]
    delete filled.units[id]
    delete filled.places[id]
  }
  leaveOpen(
    filled,
    cells.map(({ id }) => id),
    'copies-differ',
  )
  const section = formSections.find((one) => one.table === table)?.title ?? ''
  const params = { section, copies: others.length + 1, cells: cells.length }
  filled.remarks.push({ code: 'copies-differ', params })
}
