/** What a document says beside a draft, field by field. Nothing is written before it is accepted. */

import {
  type CellId,
  cellsOf,
  convertCells,
  type EditionId,
  fieldSchema,
  fieldsOf,
  type Place,
  type Report,
} from '@gouji/core'
import { same } from '../draft/history.ts'

export interface ReadField {
  readonly id: string
  readonly value: unknown
  readonly place: Place | undefined
  /** Read with doubt. */
  readonly doubt: boolean
  /** What stands in the draft now. */
  readonly current: unknown
  readonly relation: 'new' | 'same' | 'differs'
}

interface Mismatch {
  readonly code: 'agency' | 'year' | 'edition'
  readonly found: string
  readonly expected: string
}

export interface Review {
  readonly fields: readonly ReadField[]
  /** Cells of the form that the document does not tell. */
  readonly unread: readonly CellId[]
  /** What makes it doubtful that the document is of this filing. */
  readonly mismatches: readonly Mismatch[]
}

export function reviewOf(
  read: Report,
  { draft, values }: { readonly draft: Report; readonly values: ReadonlyMap<string, unknown> },
): Review {
  const { edition } = draft
  const { cells } = convertCells(read.cells, { from: read.edition, to: edition })
  const { subtotals: _, units, ...rest } = read
  const told = fieldsOf({ ...rest, ...(read.edition === edition && units && { units }), cells })
  return {
    fields: told
      .filter(({ id, value }) => takes(edition, id, value))
      .map(({ id, value }): ReadField => {
        const key = id.replace(/^(?:cells|sections)\./u, '')
        const current = values.get(id)
        const relation = current === undefined || current === null ? 'new' : same(current, value) ? 'same' : 'differs'
        return { id, value, place: read.places?.[key], doubt: read.certainty?.[key] !== undefined, current, relation }
      }),
    unread: cellsOf(edition).flatMap(({ id }) => (cells[id] === undefined ? [id] : [])),
    mismatches: mismatchesOf(read, draft),
  }
}

/** A document without a title, a head or a date says nothing about them; a blank cell says nothing either. */
function takes(edition: EditionId, id: string, value: unknown): boolean {
  return value !== '' && value !== null && fieldSchema(edition, id)?.safeParse(value).success === true
}

function mismatchesOf(read: Report, draft: Report): readonly Mismatch[] {
  const plain = (name: string | null) => name?.replace(/\s/gu, '') ?? ''
  const pairs = [
    ['agency', plain(read.agency.name), plain(draft.agency.name)],
    ['year', String(read.year ?? ''), String(draft.year ?? '')],
    ['edition', read.edition, draft.edition],
  ] as const
  return pairs.flatMap(([code, found, expected]) =>
    found === '' || found === expected ? [] : [{ code, found, expected }],
  )
}
