/** A published aggregate against its members: where it differs, and whose report explains it. */

import type { Evidence } from '../diagnosis/diagnosis.ts'
import { cellsOf } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import { cellTable } from '../report/cell-table.ts'
import type { Report } from '../report/report.ts'
import type { Roster } from '../rules/rule.ts'
import { type AggregatedCell, aggregate, amountsAsPrinted, type Member, readMember, round } from './aggregate.ts'
import { type Suspect, suspectsOf } from './suspects.ts'

/** A cell of a published report that is not the sum of its members. */
export interface Gap {
  readonly cell: CellId
  readonly published: number
  readonly sum: number
  /** Members whose blank may be the difference. */
  readonly open: readonly string[]
}

/** A member that explains gaps all at once. */
export interface Culprit {
  readonly member: string
  /** `left-out`: not added at all; `twice`: added twice. */
  readonly how: 'left-out' | 'twice'
  readonly explains: readonly CellId[]
}

/** Where a published report differs from its members, and who may be the cause. */
export interface GapReport {
  readonly gaps: readonly Gap[]
  /** Counts of documents that differ from the sum and may: joint ones are counted by each member, once above. */
  readonly documents: readonly Gap[]
  /** Members whose whole report explains all gaps. */
  readonly culprits: readonly Culprit[]
  /** Where no member does: the cells, of the published sum or of a member, that explain some of them. */
  readonly suspects: readonly Suspect[]
}

/**
 * Holds a district's report against the sum of its members.
 *
 * A member is named when every gap is exactly its own figures, left out or counted twice, and no cell in which it has
 * figures is without a gap. Of several such members all are listed: members with the same figures cannot be told
 * apart. Where no member explains everything, cells are suspected instead: of the published report or of a member.
 */
export function findGaps(district: Report, all: readonly Member[]): GapReport {
  const published = inPrintedUnits(district)
  const members = withoutItself(district, all)
  const { cells } = aggregate(members, { edition: published.edition })
  const { values } = cellTable(published)
  const differing = cellsOf(published.edition).flatMap(({ id, index, table, column }) => {
    const own = values[index]
    const added = cells[id]
    if (own === undefined || Number.isNaN(own) || !added || added.notComparable.length > 0) return []
    if (own === added.sum) return []
    const gap: Gap = { cell: id, published: own, sum: added.sum, open: added.open }
    const isRounded =
      column.measure.kind === 'money' && Math.abs(own - added.sum) <= roundingOf(id, { own, members, published })
    return [{ gap, adds: table !== 'disclosure' || additive(id), isRounded }]
  })
  const gaps = differing.flatMap(({ gap, adds, isRounded }) => (adds && !isRounded ? [gap] : []))
  const documents = differing.flatMap(({ gap, adds }) => (adds ? [] : [gap]))
  const exact = differing.map(({ gap }) => gap)
  const culprits = gaps.length === 0 ? [] : members.flatMap((member) => culpritOf(member, { published, gaps, exact }))
  const suspects = culprits.length > 0 ? [] : suspectsOf(published, { members, gaps, sums: cells })
  return { gaps, documents, culprits, suspects }
}

/** The members without the sum itself, which a folder of reports may hold beside them: it is not added to itself. */
export function withoutItself(published: Report, members: readonly Member[]): readonly Member[] {
  const others = members.filter(({ name, report }) => !(name === published.agency.name && isSame(published, report)))
  return others.length === members.length ? members : others
}

function isSame(one: Report, other: Report): boolean {
  const [a, b] = [cellTable(one).values, cellTable(other).values]
  return one.edition === other.edition && a.every((value, i) => Object.is(value, b[i]))
}

/** Whether a member is what the district's government itself did: 本级, its office, or itself with other figures. */
export function hasOwnPart({ agency }: Report, members: readonly Member[]): boolean {
  return members.some(({ name }) => name === agency.name || ownPart.test(name))
}

const ownPart = /本级|(?:人民政府|政府)(?:办公室|办公厅|办)$|[省市州盟县区旗]府办(?:公室)?$/u

function inPrintedUnits(report: Report): Report {
  if (!report.units) return report
  const { units: _, ...plain } = report
  return { ...plain, cells: amountsAsPrinted(report) }
}

/** By how much amounts that were rounded, each at its last digit, and their sum, at its own, may be apart. */
function roundingOf(
  cell: CellId,
  {
    own,
    members,
    published,
  }: { readonly own: number; readonly members: readonly Member[]; readonly published: Report },
): number {
  const amounts = members.map(({ report }) => readMember(report, published.edition).values.get(cell) ?? 0)
  const halves = [own, ...amounts.filter((amount) => amount !== 0)].map((amount) => 0.5 * lastDigitOf(amount))
  // No more than half a unit in all: whole amounts are not taken for rounded ones of each other.
  return Math.min(0.5, round(halves.reduce((sum, half) => sum + half, 0)))
}

/** 0.01 of 12.35. */
function lastDigitOf(amount: number): number {
  return 10 ** -(String(amount).split('.')[1]?.length ?? 0)
}

/** What the members add up to, as evidence of what the cells of their sum should be; where every member tells. */
export function evidenceOfMembers(report: Report, { members, missing }: Roster): readonly Evidence[] {
  if (missing.length > 0) return []
  const { edition } = report
  return (
    Object.entries(aggregate(withoutItself(report, members), { edition }).cells) as [CellId, AggregatedCell][]
  ).flatMap(([cell, { sum, open, notComparable }]) =>
    open.length + notComparable.length > 0 ? [] : [{ cell, value: sum, source: null }],
  )
}

/** Cells of table `disclosure` that add up; documents that two agencies issue together are counted by both. */
export function additive(cell: CellId): boolean {
  return !/\.(?:governmentRules|normativeDocuments)\./u.test(cell)
}

function culpritOf(
  { name, report }: Member,
  { published, gaps, exact }: { published: Report; gaps: readonly Gap[]; exact: readonly Gap[] },
): Culprit[] {
  const { values } = readMember(report, published.edition)
  const gapOf = new Map(exact.map((gap) => [gap.cell, round(gap.published - gap.sum)]))
  const filled = [...values].filter(
    ([cell, value]) => value !== 0 && (!cell.startsWith('disclosure.') || additive(cell)),
  )
  if (filled.length === 0) return []
  const explained = (sign: 1 | -1) =>
    gaps.every(({ cell }) => gapOf.get(cell) === sign * (values.get(cell) ?? 0)) &&
    filled.every(([cell, value]) => gapOf.get(cell) === sign * value)
  const explains = gaps.map(({ cell }) => cell)
  if (explained(-1)) return [{ member: name, how: 'left-out', explains }]
  return explained(1) ? [{ member: name, how: 'twice', explains }] : []
}
