import { cellsOf } from '../form/cells.ts'
import type { EditionId } from '../form/editions.ts'
import type { Report } from './report.ts'

/** What of a report is known before it is filled in. */
export interface KnownBefore {
  readonly agency?: string | null
  readonly year?: number | null
}

/** A report with every cell blank and no text. */
export function emptyReport(edition: EditionId, { agency = null, year = null }: KnownBefore = {}): Report {
  return {
    schema: 'gouji/report@1',
    edition,
    year,
    agency: { name: agency, kind: 'other', code: null },
    title: '',
    head: { text: '' },
    sections: {},
    publishedOn: null,
    cells: Object.fromEntries(cellsOf(edition).map(({ id }) => [id, null])),
  }
}
