/** From agency to district: reports added cell by cell (汇总). */

import { cellsOf } from '../form/cells.ts'
import type { CellId, EditionId } from '../form/editions.ts'
import { cellTable } from '../report/cell-table.ts'
import { convertCells } from '../report/convert.ts'
import { emptyReport, type KnownBefore } from '../report/empty.ts'
import type { Report } from '../report/report.ts'

/** One report of those that are added. */
export interface Member {
  readonly name: string
  readonly report: Report
}

/** One cell of a sum. Counts are whole; money is in the unit of its column, in 元 where the form prints none. */
export interface AggregatedCell {
  /** Sum of the numbers that are known; blanks proved to be zero count as 0. */
  readonly sum: number
  /** Members whose cell holds no number, though their edition has it: the sum may be too small. */
  readonly open: readonly string[]
  /** Members whose edition does not have the cell. */
  readonly notComparable: readonly string[]
}

/** What stands in the way of adding. */
export interface RosterProblem {
  readonly code: 'twice' | 'other-year' | 'mixed-editions'
  readonly names: readonly string[]
}

/** The sum of some reports in the terms of one edition, and what stands in its way. */
export interface Aggregate {
  readonly edition: EditionId
  readonly members: readonly string[]
  readonly cells: Readonly<Partial<Record<CellId, AggregatedCell>>>
  readonly problems: readonly RosterProblem[]
}

/**
 * Adds the reports in the terms of one edition.
 *
 * Reports of the other edition are converted: a row that the target splits is not comparable, never guessed. Amounts
 * are normalised to the unit of the column, or to 元 where the form prints none. A blank is never a zero in silence:
 * who left a cell blank is named beside its sum.
 */
export function aggregate(members: readonly Member[], { edition }: { readonly edition: EditionId }): Aggregate {
  const read = numbersOfMembers(members, edition).map((numbers, i) => ({ name: members[i]?.name ?? '', ...numbers }))
  const cells: Partial<Record<CellId, AggregatedCell>> = {}
  for (const { id, index } of cellsOf(edition)) {
    const open: string[] = []
    const notComparable: string[] = []
    let sum = 0
    for (const { name, values, foreign } of read) {
      const value = values[index] ?? Number.NaN
      if (!Number.isNaN(value)) sum = addExactly(sum, value)
      else if (foreign.has(id)) notComparable.push(name)
      else open.push(name)
    }
    cells[id] = { sum, open, notComparable }
  }
  return { edition, members: members.map(({ name }) => name), cells, problems: rosterProblems(members) }
}

/** The same of one report, by the ids of the cells. */
export function readMember(
  report: Report,
  edition: EditionId,
): { readonly values: ReadonlyMap<CellId, number>; readonly foreign: ReadonlySet<CellId> } {
  const { values, foreign } = numbersOf(report, edition)
  const known = new Map<CellId, number>()
  for (const { id, index } of cellsOf(edition)) {
    const value = values[index] ?? Number.NaN
    if (!Number.isNaN(value)) known.set(id, value)
  }
  return { values: known, foreign }
}

/** The numbers of a report by the position of each cell in an edition, and the cells its own edition does not tell. */
export interface MemberNumbers {
  /** NaN where a cell holds no number. */
  readonly values: Float64Array
  readonly foreign: ReadonlySet<CellId>
}

/**
 * The numbers of each member in the terms of the edition, in their order; read once however often the same list is
 * added up or held against a sum.
 */
export function numbersOfMembers(members: readonly Member[], edition: EditionId): readonly MemberNumbers[] {
  const before = known.get(members) ?? new Map<EditionId, readonly MemberNumbers[]>()
  const numbers = before.get(edition) ?? members.map(({ report }) => numbersOf(report, edition))
  known.set(members, before.set(edition, numbers))
  return numbers
}

const known = new WeakMap<readonly Member[], Map<EditionId, readonly MemberNumbers[]>>()

function numbersOf(report: Report, edition: EditionId): MemberNumbers {
  const { values } = cellTable(report)
  if (report.edition === edition) return { values: report.units ? asPrinted(report, values) : values, foreign: none }
  const proved = Object.fromEntries(
    cellsOf(report.edition).flatMap(({ id, index, column }) => {
      const value = values[index]
      if (value === undefined || Number.isNaN(value)) return []
      const unit = report.units?.[id]
      return [[id, column.measure.kind === 'money' ? inUnit(value, { from: unit, to: column.measure.unit }) : value]]
    }),
  )
  const converted = convertCells(proved, { from: report.edition, to: edition })
  const numbers = cellsOf(edition).map(({ id }) => {
    const value = converted.cells[id]
    return typeof value === 'number' ? value : Number.NaN
  })
  return { values: Float64Array.from(numbers), foreign: new Set(converted.notComparable) }
}

const none: ReadonlySet<CellId> = new Set()

/** Amounts in the units of their columns. */
function asPrinted({ edition, units }: Report, values: Float64Array): Float64Array {
  return values.map((value, index) => {
    const cell = cellsOf(edition)[index]
    return cell?.column.measure.kind === 'money'
      ? inUnit(value, { from: units?.[cell.id], to: cell.column.measure.unit })
      : value
  })
}

/** The cells, amounts in the unit of their column; where the form prints none, in 元. */
export function amountsAsPrinted({ edition, cells, units = {} }: Report): Report['cells'] {
  const stated = cellsOf(edition).flatMap(({ id, column: { measure } }) => {
    const value = cells[id]
    const isStated = measure.kind === 'money' && typeof value === 'number' && units[id] !== undefined
    return isStated ? [[id, inUnit(value, { from: units[id], to: measure.unit })] as const] : []
  })
  return stated.length === 0 ? cells : { ...cells, ...Object.fromEntries(stated) }
}

const yuan: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 }

/** An amount in the unit of its column; where the form prints none, in 元. */
function inUnit(value: number, { from, to }: { from: string | undefined; to: string | null }): number {
  const own = yuan[from ?? to ?? '元'] ?? 1
  const target = yuan[to ?? '元'] ?? 1
  return own === target ? value : round((value * own) / target)
}

/** Adds money without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
function addExactly(a: number, b: number): number {
  const sum = a + b
  return Number.isInteger(sum) ? sum : round(sum)
}

/** A sum of amounts without the noise of binary fractions. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6
}

function rosterProblems(members: readonly Member[]): RosterProblem[] {
  const names = members.map(({ name }) => name)
  const twice = [...new Set(names.filter((name, i) => names.indexOf(name) !== i))]
  const years = new Set(members.map(({ report }) => report.year))
  const editions = new Set(members.map(({ report }) => report.edition))
  const [usual] = [...years].toSorted((a, b) => countOf(b, members) - countOf(a, members))
  return [
    ...(twice.length > 0 ? [{ code: 'twice', names: twice } as const] : []),
    ...(years.size > 1
      ? [
          {
            code: 'other-year',
            names: members.filter(({ report }) => report.year !== usual).map(({ name }) => name),
          } as const,
        ]
      : []),
    ...(editions.size > 1 ? [{ code: 'mixed-editions', names } as const] : []),
  ]
}

function countOf(year: number | null, members: readonly Member[]): number {
  return members.filter(({ report }) => report.year === year).length
}

/** The sum as a report of its own, without prose. A cell whose sum may be too small is marked as doubtful. */
export function sumAsReport({ edition, cells }: Aggregate, known: KnownBefore = {}): Report {
  const empty = emptyReport(edition, known)
  const entries = Object.entries(cells) as [CellId, AggregatedCell][]
  const doubtful = entries.filter(([, { open, notComparable }]) => open.length + notComparable.length > 0)
  const { year = null, agency = null } = known
  return {
    ...empty,
    agency: { ...empty.agency, kind: 'government' },
    title: `${agency ?? ''}${year === null ? '' : `${year}年`}政府信息公开工作年度报告`,
    cells: Object.fromEntries(entries.map(([id, { sum }]) => [id, sum])),
    ...(doubtful.length > 0 && { certainty: Object.fromEntries(doubtful.map(([id]) => [id, 'sum-incomplete'])) }),
  }
}
