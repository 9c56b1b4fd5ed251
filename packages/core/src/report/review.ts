/** What a document says beside a draft. Nothing is taken over here: a person, or the caller, accepts it. */

import { cellsOf } from '../form/cells.ts'
import type { CellId } from '../form/editions.ts'
import { canonicalJson } from './canonical-json.ts'
import { convertCells } from './convert.ts'
import { fieldSchema, fieldsOf, type ReportField } from './fields.ts'
import type { Place } from './place.ts'
import type { Report } from './report.ts'

/** One thing that was read, beside what stands in the draft. */
export interface ReadField extends ReportField {
  readonly place: Place | null
  /** Why it was read with doubt; `null`: without. */
  readonly doubt: string | null
  /** What stands in the draft now; `undefined`: nothing. */
  readonly current: unknown
  readonly relation: 'new' | 'same' | 'differs'
}

export interface ReadingReview {
  readonly fields: readonly ReadField[]
  /** Cells of the draft's edition that the document does not tell, or tells in an edition that cannot be compared. */
  readonly unread: readonly CellId[]
  /** What makes it doubtful that the document is this filing's. */
  readonly mismatches: readonly {
    readonly code: 'agency' | 'year' | 'edition'
    readonly found: string
    readonly expected: string
  }[]
}

/**
 * Lays what was read beside a draft, field by field, in the edition of the draft. A blank of the document is never laid
 * over what is filled in: a blank says nothing. `current` holds the fields of the draft by their id (`cells.<cell id>`, …),
 * `names` what its agency is called besides.
 */
export function reviewReading(
  read: Report,
  {
    draft,
    current,
    names = [],
  }: {
    readonly draft: Report
    readonly current: ReadonlyMap<string, unknown>
    readonly names?: readonly string[]
  },
): ReadingReview {
  const { edition } = draft
  const { cells } = convertCells(read.cells, { from: read.edition, to: edition })
  const { subtotals: _, units: __, ...rest } = read
  // Sums of groups and units of money belong to the rows of their own edition.
  const told = fieldsOf({ ...(read.edition === edition ? read : rest), cells })
  const fields = told.flatMap(({ id, value }): readonly ReadField[] => {
    const now = current.get(id)
    if (saysNothing(id, value) || (value === null && now !== undefined)) return []
    if (fieldSchema(edition, id)?.safeParse(value).success !== true) return []
    const key = id.replace(/^(?:cells|sections)\./u, '')
    const relation =
      now === undefined || (now === null && value !== null) ? 'new' : alike(now, value) ? 'same' : 'differs'
    return [
      { id, value, place: read.places?.[key] ?? null, doubt: read.certainty?.[key] ?? null, current: now, relation },
    ]
  })
  return {
    fields,
    unread: cellsOf(edition).flatMap(({ id }) => (cells[id] === undefined ? [id] : [])),
    mismatches: mismatchesOf(read, draft, names),
  }
}

/** A document without a title, a head or a date says nothing about them. */
function saysNothing(id: string, value: unknown): boolean {
  return value === '' || value === undefined || (value === null && !id.startsWith('cells.'))
}

function alike(one: unknown, other: unknown): boolean {
  return canonicalJson(one) === canonicalJson(other)
}

/**
 * What a document says of itself that is not what was expected: its agency by none of its names, its year, its edition.
 * What it does not say is no mismatch.
 */
export function mismatchesOf(
  read: Pick<Report, 'agency' | 'year' | 'edition'>,
  draft: Pick<Report, 'agency' | 'year' | 'edition'>,
  names: readonly string[],
): ReadingReview['mismatches'] {
  const plain = (name: string | null) => name?.replace(/\s/gu, '') ?? ''
  const isCalled = (found: string) => names.some((name) => plain(name) === found)
  const pairs = [
    ['agency', plain(read.agency.name), plain(draft.agency.name)],
    ['year', String(read.year ?? ''), String(draft.year ?? '')],
    ['edition', read.edition, draft.edition],
  ] as const
  return pairs.flatMap(([code, found, expected]) =>
    found === '' || found === expected || (code === 'agency' && isCalled(found)) ? [] : [{ code, found, expected }],
  )
}
