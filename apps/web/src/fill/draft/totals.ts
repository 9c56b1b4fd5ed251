/** Totals that follow their parts: 总计 fills itself, until somebody writes another number over it. */

import { type CellId, type CellValue, type EditionId, identitiesOf, type Report } from '@gouji/core'

type Cells = Report['cells']

interface TotalSum {
  readonly total: CellId
  readonly parts: readonly CellId[]
}

const sums = new Map<EditionId, readonly TotalSum[]>()

/** The sums that make totals, those first whose total is a part of another. Sums along rows come before those down columns. */
function sumsOf(edition: EditionId): readonly TotalSum[] {
  const known = sums.get(edition)
  if (known) return known
  const open = identitiesOf(edition)
    .filter(({ kind }) => kind !== 'balance')
    .toSorted((a, b) => a.kind.localeCompare(b.kind))
    .flatMap(({ left: [total], right: parts }) => (total ? [{ total, parts }] : []))
  const ordered: TotalSum[] = []
  while (open.length > 0) {
    const next = open.findIndex(({ parts }) => !open.some(({ total }) => parts.includes(total)))
    ordered.push(...open.splice(Math.max(0, next), 1))
  }
  sums.set(edition, ordered)
  return ordered
}

/** What every total would be. A total is known where each of its parts holds a number: a blank is no zero. */
export function totalsOf(edition: EditionId, cells: Cells): ReadonlyMap<CellId, number> {
  const totals = new Map<CellId, number>()
  for (const { total, parts } of sumsOf(edition)) {
    if (totals.has(total)) continue
    let sum = 0
    for (const part of parts) {
      const value = cells[part]
      sum += typeof value === 'number' ? value : Number.NaN
    }
    if (!Number.isNaN(sum)) totals.set(total, rounded(sum))
  }
  return totals
}

/**
 * What every total that is blank adds up to so far, of numbers and of blank totals that are shown so themselves; for
 * display only. A total that is one sum along its row and another down its column shows neither.
 */
export function partialSums(edition: EditionId, cells: Cells): ReadonlyMap<CellId, number> {
  const sums = new Map<CellId, number | undefined>()
  for (const { total, parts } of sumsOf(edition)) {
    if ((cells[total] ?? null) !== null) continue
    const numbers = parts.map((part) => cells[part] ?? sums.get(part)).filter((value) => typeof value === 'number')
    if (numbers.length === 0) continue
    const sum = rounded(numbers.reduce((a, b) => a + b, 0))
    sums.set(total, !sums.has(total) || sums.get(total) === sum ? sum : undefined)
  }
  return new Map([...sums].flatMap(([total, sum]) => (sum === undefined ? [] : [[total, sum] as const])))
}

/**
 * The totals that change because `changes` were made to `before`. A total follows while it is blank or holds the sum
 * of its parts; one that somebody wrote differently stays until it is cleared.
 */
export function followTotals(
  edition: EditionId,
  { before, changes }: { readonly before: Cells; readonly changes: ReadonlyMap<CellId, CellValue> },
): ReadonlyMap<CellId, CellValue> {
  const knownBefore = totalsOf(edition, before)
  const now: Cells = { ...before, ...Object.fromEntries(changes) }
  const followed = new Map<CellId, CellValue>()
  const seen = new Set<CellId>()
  for (const { total, parts } of sumsOf(edition)) {
    const isCleared = changes.has(total) && (changes.get(total) ?? null) === null
    if ((changes.has(total) && !isCleared) || seen.has(total)) continue
    if (!isCleared && !parts.some((part) => changes.has(part) || followed.has(part))) continue
    const value = isCleared ? null : (before[total] ?? null)
    if (value !== null && value !== knownBefore.get(total)) continue
    const sum = sumNow(edition, { cells: now, total })
    seen.add(total)
    if (sum === value) continue
    followed.set(total, sum)
    now[total] = sum
  }
  return followed
}

function sumNow(edition: EditionId, { cells, total }: { cells: Cells; total: CellId }): number | null {
  for (const sum of sumsOf(edition)) {
    if (sum.total !== total) continue
    const values = sum.parts.map((part) => cells[part])
    if (values.every((value) => typeof value === 'number')) return rounded(values.reduce((a, b) => a + b, 0))
  }
  return null
}

/** Amounts of money have decimals that binary fractions do not hold. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6
}
