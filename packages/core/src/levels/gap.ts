/** A published aggregate against its members: where it differs, and whose report explains it. */

import type { Evidence } from '../diagnosis/diagnosis.ts'
import { cellsOf } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import { cellTable } from '../report/cell-table.ts'
import type { Report } from '../report/report.ts'
import type { Roster } from '../rules/rule.ts'
import { type AggregatedCell, aggregate, type Member, readMember, round } from './aggregate.ts'
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
export function findGaps(published: Report, members: readonly Member[]): GapReport {
  const { cells } = aggregate(members, { edition: published.edition })
  const { values } = cellTable(published)
  const differing = cellsOf(published.edition).flatMap(({ id, index, table }) => {
    const own = values[index]
    const added = cells[id]
    if (own === undefined || Number.isNaN(own) || !added || added.notComparable.length > 0) return []
    const gap: Gap = { cell: id, published: own, sum: added.sum, open: added.open }
    return own === added.sum ? [] : [{ gap, adds: table !== 'disclosure' || additive(id) }]
  })
  const gaps = differing.flatMap(({ gap, adds }) => (adds ? [gap] : []))
  const documents = differing.flatMap(({ gap, adds }) => (adds ? [] : [gap]))
  const culprits = gaps.length === 0 ? [] : members.flatMap((member) => culpritOf(member, { published, gaps }))
  const suspects = culprits.length > 0 ? [] : suspectsOf(published, { members, gaps, sums: cells })
  return { gaps, documents, culprits, suspects }
}

/** What the members add up to, as evidence of what the cells of their sum should be; where every member tells. */
export function evidenceOfMembers({ edition }: Report, { members, missing }: Roster): readonly Evidence[] {
  if (missing.length > 0) return []
  return (Object.entries(aggregate(members, { edition }).cells) as [CellId, AggregatedCell][]).flatMap(
    ([cell, { sum, open, notComparable }]) =>
      open.length + notComparable.length > 0 ? [] : [{ cell, value: sum, source: null }],
  )
}

/** Cells of table `disclosure` that add up; documents that two agencies issue together are counted by both. */
export function additive(cell: CellId): boolean {
  return !/\.(?:governmentRules|normativeDocuments)\./u.test(cell)
}

function culpritOf(
  { name, report }: Member,
  { published, gaps }: { published: Report; gaps: readonly Gap[] },
): Culprit[] {
  const { values } = readMember(report, published.edition)
  const gapOf = new Map(gaps.map((gap) => [gap.cell, round(gap.published - gap.sum)]))
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
