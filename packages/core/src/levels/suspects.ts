/** Which cell breaks a published sum of reports: one of the sum itself, or one of a member. */

import type { DiagnosedCell } from '../diagnosis/diagnosis.ts'
import { type Slip, slipBetween } from '../diagnosis/distance.ts'
import { sumsOf } from '../diagnosis/form-sums.ts'
import { at, withChanges } from '../diagnosis/linear-system.ts'
import { type Situation, situationOf } from '../diagnosis/situation.ts'
import { connected } from '../diagnosis/sum-system.ts'
import { findCell, identitiesOf } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import { cellTable } from '../report/cell-table.ts'
import type { Report } from '../report/report.ts'
import { type Aggregate, type Member, readMember, round } from './aggregate.ts'
import type { Gap } from './gap.ts'

/** One report whose cells, mended, close gaps. It corrects nothing by itself. */
export interface Suspect {
  /** Name of the member; `null`: the published sum itself. */
  readonly member: string | null
  readonly cells: readonly DiagnosedCell[]
  /** What the finger did where a number is entered; a slip of the unit; an empty cell; `null`: nothing is known. */
  readonly how: Slip | 'unit' | 'blank' | null
  /** How many broken sums of its own report then hold. */
  readonly mends: number
  /** Nothing else that was looked at closes the same gaps, and its own sums say the same. */
  readonly only: boolean
}

/** Powers of ten by which amounts are off when one report is in 元 and another in 万元. */
const factors = [100, 1000, 10_000]

/**
 * For gaps that hang together by sums, the reports in which as many cells explain them: mended, no sum of that report
 * breaks, and either a sum of it that was broken holds, or the finger slipped, or the unit. Likeliest first.
 */
export function suspectsOf(
  published: Report,
  {
    members,
    gaps,
    sums,
  }: { readonly members: readonly Member[]; readonly gaps: readonly Gap[]; readonly sums: Aggregate['cells'] },
): readonly Suspect[] {
  return together(published, gaps).flatMap((group) => {
    const found = [
      ...suspectIn(published, {
        name: null,
        group: group.map((gap) => ({ ...gap, by: round(gap.sum - gap.published) })),
      }),
      ...members.flatMap(({ name, report }) =>
        report.edition === published.edition
          ? suspectIn(report, { name, group: group.map((gap) => ({ ...gap, by: round(gap.published - gap.sum) })) })
          : [],
      ),
    ]
    const isOpen = group.some(({ cell }) => (sums[cell]?.open.length ?? 0) > 0)
    return found
      .toSorted((a, b) => b.mends - a.mends || weight(a) - weight(b))
      .map((suspect) => ({ ...suspect, only: found.length === 1 && suspect.mends > 0 && !isOpen }))
  })
}

function weight({ how }: Omit<Suspect, 'only'>): number {
  return how === null ? 1 : 0
}

/** Gaps whose cells share a sum, directly or by others, are one. */
function together({ edition }: Report, gaps: readonly Gap[]): (readonly Gap[])[] {
  const inGap = new Map(gaps.map((gap) => [gap.cell, gap]))
  const sums = identitiesOf(edition).flatMap((sum) => {
    const left = sum.left.filter((cell) => inGap.has(cell))
    const right = sum.right.filter((cell) => inGap.has(cell))
    return left.length + right.length > 0 ? [{ ...sum, left, right }] : []
  })
  const joined = connected(sums).map((part) => new Set(part.flatMap(({ left, right }) => [...left, ...right])))
  const alone = gaps.filter(({ cell }) => !joined.some((cells) => cells.has(cell)))
  return [...joined.map((cells) => gaps.filter(({ cell }) => cells.has(cell))), ...alone.map((gap) => [gap])]
}

interface Move {
  readonly cell: CellId
  /** By how much the cell of this report must change. */
  readonly by: number
}

function suspectIn(
  report: Report,
  { name, group }: { readonly name: string | null; readonly group: readonly Move[] },
): Omit<Suspect, 'only'>[] {
  const { values } = name === null ? { values: cellsAsFiled(report) } : readMember(report, report.edition)
  const cells = group.map(({ cell, by }): DiagnosedCell => {
    const found = values.get(cell)
    return { cell, found: found ?? null, proposed: round((found ?? 0) + by) }
  })
  if (cells.some(({ proposed }) => proposed < 0)) return []
  const mends = mendedSums(report, cells)
  if (mends === undefined) return []
  const how = storyOf(report, cells)
  // One digit for another is so common a difference that it tells nothing by itself.
  const isStory = how !== null && how !== 'replaced'
  return mends > 0 || isStory ? [{ member: name, cells, how, mends }] : []
}

function cellsAsFiled(report: Report): ReadonlyMap<CellId, number> {
  const { values } = cellTable(report)
  return new Map(
    (Object.keys(report.cells) as CellId[]).flatMap((id) => {
      const value = values[findCell(report.edition, id)?.index ?? -1]
      return value === undefined || Number.isNaN(value) ? [] : [[id, value]]
    }),
  )
}

/** How many of its broken sums hold once the cells are mended; `undefined` where a sum breaks that held. */
function mendedSums(report: Report, cells: readonly DiagnosedCell[]): number | undefined {
  const { values } = cellTable(report)
  let mends = 0
  for (const sums of sumsOf(report.edition)) {
    const changes = cells.flatMap(({ cell, proposed }) => {
      const variable = sums.cells.findIndex(({ id }) => id === cell)
      return variable < 0 ? [] : [{ variable, value: proposed }]
    })
    if (changes.length === 0) continue
    const own = Float64Array.from(sums.cells, ({ index }) => at(values, index))
    const before: Situation = situationOf(sums, own)
    const after = situationOf(sums, withChanges(own, changes)).broken
    if (after.some((sum) => !before.broken.includes(sum))) return undefined
    mends += before.broken.length - after.length
  }
  return mends
}

/** What happened to the cells that are entered; those that add up follow. Between single digits every slip is as likely. */
function storyOf({ edition }: Report, cells: readonly DiagnosedCell[]): Suspect['how'] {
  if (cells.some(({ found }) => found === null)) return 'blank'
  const isUnit = factors.some((factor) =>
    cells.every(({ found, proposed }) => {
      if (found === null || found === 0 || proposed === 0) return false
      return round(found / factor) === proposed || round(found * factor) === proposed
    }),
  )
  if (isUnit) return 'unit'
  const isTotal = ({ cell }: DiagnosedCell) => {
    const spec = findCell(edition, cell)
    return spec?.row.kind === 'total' || spec?.column.kind === 'total'
  }
  const entered = cells.every(isTotal) ? cells : cells.filter((cell) => !isTotal(cell))
  const [slip, ...others] = entered.map(({ found, proposed }) =>
    Math.max(found ?? 0, proposed) < 10 ? undefined : slipBetween(proposed, found ?? 0),
  )
  return slip !== undefined && others.every((other) => other === slip) ? slip : null
}
