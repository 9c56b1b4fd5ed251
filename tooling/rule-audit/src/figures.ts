/** Tables whose sums hold, from the few figures that matter. */

import { type CellId, cellsOf, type EditionId, type Report } from '@gouji/core'

export interface Figures {
  /** By row of table `requests`: of natural persons, or of each kind of applicant in the order of the form. */
  readonly requests?: Readonly<Record<string, number | readonly number[]>>
  /** By group of table `disputes`: 结果维持, 结果纠正, 其他结果, 尚未审结. */
  readonly disputes?: Readonly<
    Record<string, readonly [upheld: number, corrected: number, other: number, pending: number]>
  >
  /** By row and column of table `disclosure`: `licensing.decisions`. */
  readonly disclosure?: Readonly<Record<string, number>>
}

const applicants = [
  'naturalPerson',
  'enterprise',
  'researchInstitution',
  'publicWelfare',
  'legalServices',
  'otherOrganization',
] as const

/** The cells of an edition: totals and what is carried forward are computed, what is not given is 0. */
export function cellsFrom(
  edition: EditionId,
  { requests = {}, disputes = {}, disclosure = {} }: Figures,
): Report['cells'] {
  const given = { ...requestCells(requests), ...disputeCells(disputes), ...disclosureCells(disclosure) }
  const ids = cellsOf(edition).map(({ id }) => id)
  const unknown = Object.keys(given).filter((id) => !ids.includes(id as CellId))
  if (unknown.length > 0) throw new RangeError(`edition ${edition} has no ${unknown.join(', ')}`)
  return Object.fromEntries(ids.map((id) => [id, given[id] ?? 0]))
}

function requestCells(given: NonNullable<Figures['requests']>): Record<string, number> {
  const rows = Object.fromEntries(
    Object.entries(given).map(([row, value]) => [row, typeof value === 'number' ? [value] : value]),
  )
  const { received = [], broughtForward = [], ...results } = rows
  const handled = applicants.map((_, i) => sum(Object.values(results).map((row) => row[i] ?? 0)))
  const carriedForward = handled.map((done, i) => (received[i] ?? 0) + (broughtForward[i] ?? 0) - done)
  if (carriedForward.some((left) => left < 0)) throw new RangeError('more is handled than came in')
  return Object.fromEntries(
    Object.entries({ received, broughtForward, ...results, handled, carriedForward }).flatMap(([row, values]) => [
      ...applicants.map((column, i) => [`requests.${row}.${column}`, values[i] ?? 0] as const),
      [`requests.${row}.total`, sum(values)] as const,
    ]),
  )
}

function disputeCells(given: NonNullable<Figures['disputes']>): Record<string, number> {
  return Object.fromEntries(
    Object.entries(given).flatMap(([group, [upheld, corrected, otherOutcome, pending]]) => {
      const total = upheld + corrected + otherOutcome + pending
      return Object.entries({ upheld, corrected, otherOutcome, pending, total }).map(
        ([column, value]) => [`disputes.${group}.${column}`, value] as const,
      )
    }),
  )
}

function disclosureCells(given: NonNullable<Figures['disclosure']>): Record<string, number> {
  return Object.fromEntries(Object.entries(given).map(([cell, value]) => [`disclosure.${cell}`, value]))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
