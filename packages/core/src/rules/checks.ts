/** The few shapes most rules have. A rule says which cells and in which words; the shape says how. */

import { cellsOf, findCell, type Identity, subtotalsOf } from '../form/cells.ts'
import { type CellId, type EditionId, editionOf, editions } from '../form/editions.ts'
import type { TableId } from '../form/form.ts'
import { type CellState, cellState } from '../report/cell.ts'
import { type CellTable, indexedIdentitiesOf, sumAt } from '../report/cell-table.ts'
import type { Report } from '../report/report.ts'
import {
  type Facts,
  type Params,
  passed,
  type Readout,
  type SkipReason,
  type Undecided,
  type Verdict,
  type Violation,
} from './rule.ts'

type Check<P extends Params> = (facts: Facts) => Verdict<P>

/** Something worked out once for each edition, when the module is loaded. */
type PerEdition<T> = (edition: EditionId) => T

export function perEdition<T>(make: PerEdition<T>): PerEdition<T> {
  const made = new Map(editions.map(({ id }) => [id, make(id)]))
  return (edition) => made.get(edition) as T
}

/** Judges one thing after the other; where there is nothing to say it allocates nothing. */
export function judgeEach<T, P extends Params>(
  things: PerEdition<readonly T[]>,
  judge: (thing: T, facts: Facts) => Violation<P> | Undecided | undefined,
): Check<P> {
  return (facts) => {
    let violations: Violation<P>[] | undefined
    let undecided: Undecided[] | undefined
    for (const thing of things(facts.edition.id)) {
      const outcome = judge(thing, facts)
      if (outcome === undefined) continue
      if ('reason' in outcome) {
        undecided ??= []
        undecided.push(outcome)
      } else {
        violations ??= []
        violations.push(outcome)
      }
    }
    return verdict(violations, undecided)
  }
}

/** A verdict from what was found, if anything was. */
export function verdict<P extends Params>(
  violations: readonly Violation<P>[] = [],
  undecided: readonly Undecided[] = [],
): Verdict<P> {
  return violations.length > 0 || undecided.length > 0 ? { violations, undecided } : passed
}

/** Numbers of a broken sum: `along` is the id of the row or column it is taken in. */
export interface SumParams extends Params {
  readonly along: string
  readonly left: number
  readonly right: number
  /** How many parts of `right` hold no number: the others alone break the sum. */
  readonly open: number
}

/** Two sums are equal, in every row or column where the form prints the identity. */
export function sumsAgree(table: TableId, kind: Identity['kind']): Check<SumParams> {
  const sums = perEdition((edition) =>
    indexedIdentitiesOf(edition).filter(({ identity }) => identity.table === table && identity.kind === kind),
  )
  return judgeEach(sums, ({ identity, left: total, right: parts }, facts) => {
    const { values } = facts.cells
    const left = sumAt(values, total)
    if (left === sumAt(values, parts)) return undefined
    const cells = [...identity.left, ...identity.right]
    return brokenSum(facts, { cells, along: identity.along.id, left, parts, balance: kind === 'balance' })
  })
}

/** A number a local template prints under a heading of the table is the sum of its parts. */
export function subtotalsAgree(table: TableId): Check<SumParams> {
  const subtotals = perEdition((edition) =>
    subtotalsOf(edition)
      .filter((subtotal) => subtotal.table === table)
      .map((subtotal) => ({ ...subtotal, positions: positionsOf(edition, subtotal.parts) })),
  )
  const check = judgeEach<ReturnType<typeof subtotals>[number], SumParams>(
    subtotals,
    ({ id, row, parts, positions }, facts) => {
      const left = facts.report.subtotals?.[id]
      if (typeof left !== 'number' || left === sumAt(facts.cells.values, positions)) return undefined
      return brokenSum(facts, { cells: [id, ...parts], along: row.id, left, parts: positions, balance: false })
    },
  )
  return (facts) => (facts.report.subtotals ? check(facts) : passed)
}

/** A breach of what should hold, told by its numbers. */
type Breach<P extends Params> = Omit<Violation<P>, 'cells' | 'place'>

/** Up to three cells that are judged together. */
interface CellGroup {
  readonly cells: readonly CellId[]
  readonly positions: Uint16Array
}

/** In every row of the table that has all these columns: their cells. */
export function rowsWith(table: TableId, columns: readonly string[]): PerEdition<readonly CellGroup[]> {
  return perEdition((edition) => {
    const rows = editionOf(edition).tables.flatMap(({ id, blocks }) =>
      (id === table ? blocks : []).flatMap((b) => b.rows),
    )
    return rows
      .map(({ id }) => columns.flatMap((column) => findCell(edition, `${table}.${id}.${column}`) ?? []))
      .filter((specs) => specs.length === columns.length)
      .map((specs) => ({ cells: specs.map(({ id }) => id), positions: Uint16Array.from(specs, ({ index }) => index) }))
  })
}

/** Judges groups of cells by their numbers, in the order of the group; only where all of them are known. */
export function forEachKnown<P extends Params>(
  groups: PerEdition<readonly CellGroup[]>,
  judge: (first: number, second: number, third: number) => Breach<P> | undefined,
): Check<P> {
  return judgeEach<CellGroup, P>(groups, ({ cells, positions }, facts) => {
    const { values } = facts.cells
    const first = valueAt(values, positions[0])
    const second = valueAt(values, positions[1])
    const third = valueAt(values, positions[2])
    if (Number.isNaN(first + second + third)) return standingInTheWay(facts, cells)
    const breach = judge(first, second, third)
    return breach && { cells, ...breach }
  })
}

/** Reads one cell: NaN where it holds no number, or where the edition has no such cell. */
export function readerOf(cell: CellId): (readout: Readout) => number {
  const index = perEdition((edition) => findCell(edition, cell)?.index ?? -1)
  return ({ edition, cells }) => cells.values[index(edition.id)] ?? Number.NaN
}

/** Whether every cell holds a number, written or proved. */
export function isComplete({ values }: CellTable): boolean {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i] as number
  return !Number.isNaN(sum)
}

/** Names the table that is wholly in a state. */
export interface TableParams extends Params {
  readonly table: TableId
}

/** No table is wholly blank, or wholly missing. */
export function noTableWholly(state: 'blank' | 'missing'): Check<TableParams> {
  const check = judgeEach<TableCells, TableParams>(tables, ({ table, cells }, { report }) => {
    if (!isWholly(report, table, state)) return undefined
    const uncertain = cells.filter((cell) => report.certainty?.[cell] !== undefined)
    return uncertain.length > 0 ? { reason: 'uncertain-cells', cells: uncertain } : { cells, params: { table } }
  })
  return (facts) => (isComplete(facts.cells) ? passed : check(facts))
}

/** Whether every cell of a table is in one state. */
export function isWholly(report: Report, table: TableId, state: CellState): boolean {
  return tables(report.edition).some(
    (own) => own.table === table && own.cells.every((cell) => stateOf(report, cell) === state),
  )
}

export function stateOf(report: Report, cell: CellId): CellState {
  return cellState(report.cells[cell])
}

/** A section as the form prints its heading, by its id or that of its table: 三、收到和处理政府信息公开申请情况. */
export function sectionName(edition: EditionId, id: string): string {
  const section = editionOf(edition).sections.find((candidate) => candidate.id === id || candidate.table === id)
  return section ? `${section.numeral}、${section.title}` : id
}

/** What keeps a sum from being judged: the cells that hold no number, and the plainest word for why. */
export function standingInTheWay({ report, edition, cells: { values } }: Readout, cells: readonly CellId[]): Undecided {
  const open = cells.filter((cell) => Number.isNaN(valueAt(values, findCell(edition.id, cell)?.index)))
  const states = new Set(open.map((cell) => stateOf(report, cell)))
  const uncertain = open.some((cell) => report.certainty?.[cell] !== undefined)
  const reason: SkipReason = uncertain
    ? 'uncertain-cells'
    : states.has('missing')
      ? 'missing-cells'
      : states.has('text')
        ? 'not-a-number'
        : 'blank-cells'
  return { reason, cells: open }
}

interface TableCells {
  readonly table: TableId
  readonly cells: readonly CellId[]
}

const tables = perEdition((edition): readonly TableCells[] =>
  editionOf(edition).tables.map(({ id }) => ({
    table: id,
    cells: cellsOf(edition).flatMap((spec) => (spec.table === id ? [spec.id] : [])),
  })),
)

function brokenSum(
  facts: Facts,
  sum: { cells: readonly string[]; along: string; left: number; parts: Uint16Array; balance: boolean },
): Violation<SumParams> | Undecided {
  const { cells, along, left, parts, balance } = sum
  const { values } = facts.cells
  const known = parts.filter((position) => !Number.isNaN(values[position]))
  const right = sumAt(values, known)
  const open = parts.length - known.length
  // No part is negative: parts that exceed their total are wrong whatever the blanks hold.
  const decided = open === 0 ? !Number.isNaN(left) : !balance && right > left
  return decided ? { cells, params: { along, left, right, open } } : standingInTheWay(facts, cells as CellId[])
}

function positionsOf(edition: EditionId, cells: readonly CellId[]): Uint16Array {
  return Uint16Array.from(cells, (cell) => findCell(edition, cell)?.index ?? -1)
}

/** 0 for a position that a group does not have. */
function valueAt(values: Float64Array, position: number | undefined): number {
  return position === undefined ? 0 : (values[position] as number)
}

/** In every row of the table that has all these columns: their cells this year and, as far as comparable, last year. */
export function forEachRowOfTwoYears<P extends Params>(
  groups: { readonly thisYear: PerEdition<readonly CellGroup[]>; readonly lastYear: PerEdition<readonly CellGroup[]> },
  judge: (thisYear: readonly number[], lastYear: readonly number[]) => Breach<P> | undefined,
): Check<P> {
  return (facts) => {
    const { previous } = facts
    if (!previous) return passed
    if (previous.edition.id !== facts.edition.id) {
      return verdict<P>([], [{ reason: 'no-comparable-edition', cells: [] }])
    }
    const lastGroups = groups.lastYear(facts.edition.id)
    const violations: Violation<P>[] = []
    const undecided: Undecided[] = []
    groups.thisYear(facts.edition.id).forEach(({ cells, positions }, i) => {
      const last = lastGroups[i]
      if (!last) return
      const numbers = Array.from(positions, (position) => valueAt(facts.cells.values, position))
      const lastNumbers = Array.from(last.positions, (position) => valueAt(previous.cells.values, position))
      if (numbers.some(Number.isNaN)) undecided.push(standingInTheWay(facts, cells))
      else if (lastNumbers.some(Number.isNaN)) undecided.push(standingInTheWay(previous, last.cells))
      else {
        const breach = judge(numbers, lastNumbers)
        if (breach) violations.push({ cells, ...breach })
      }
    })
    return verdict(violations, undecided)
  }
}
