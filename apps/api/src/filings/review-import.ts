import {
  type CellId,
  cellsOf,
  convertCells,
  describeRemark,
  fieldSchema,
  fieldsOf,
  type Place,
  type Report,
  type ReportField,
} from '@gouji/core'
import type { ReadReport } from '@gouji/documents'
import type { Field } from '@gouji/store'

/** One thing that was read, beside what stands in the draft. Nothing is written before it is accepted. */
interface ProposedField extends ReportField {
  readonly place: Place | null
  /** Why it was read with doubt; `null`: without. */
  readonly doubt: string | null
  /** What stands in the draft now. */
  readonly current: unknown
  /** Revision of the field in the draft; 0 where there is none: the `base` of a change that accepts it. */
  readonly base: number
  readonly relation: 'new' | 'same' | 'differs'
}

export interface ImportReview {
  readonly report: Report
  readonly fields: readonly ProposedField[]
  /** Cells of the form that the document does not tell, or tells in an edition that cannot be compared. */
  readonly unread: readonly CellId[]
  readonly remarks: readonly { readonly code: string; readonly message: string; readonly place: Place | null }[]
  /** What makes it doubtful that the document is this filing's. */
  readonly mismatches: readonly {
    readonly code: 'agency' | 'year' | 'edition'
    readonly found: string
    readonly expected: string
  }[]
}

/** What a document says beside a draft: cell by cell, in the edition of the draft. Pure. */
export function reviewImport(
  { report, remarks }: Pick<ReadReport, 'report' | 'remarks'>,
  { draft, fields }: { readonly draft: Report; readonly fields: readonly Field[] },
): ImportReview {
  const { cells } = convertCells(report.cells, { from: report.edition, to: draft.edition })
  const current = new Map(fields.map((field) => [field.id, field]))
  const { subtotals: _, ...rest } = report
  const read = fieldsOf({ ...(report.edition === draft.edition ? report : rest), cells }).filter(
    ({ id, value }) => fieldSchema(draft.edition, id)?.safeParse(value).success === true && !isNothing(id, value),
  )
  return {
    report,
    fields: read.map(({ id, value }): ProposedField => {
      const key = id.replace(/^(?:cells|sections)\./u, '')
      const field = current.get(id)
      return {
        id,
        value,
        place: report.places?.[key] ?? null,
        doubt: report.certainty?.[key] ?? null,
        current: field?.value ?? null,
        base: field?.revision ?? 0,
        relation:
          field === undefined ? 'new' : JSON.stringify(field.value) === JSON.stringify(value) ? 'same' : 'differs',
      }
    }),
    unread: cellsOf(draft.edition).flatMap(({ id }) => (cells[id] === undefined ? [id] : [])),
    remarks: remarks.map((remark) => ({
      code: remark.code,
      message: describeRemark(remark).zh,
      place: remark.place ?? null,
    })),
    mismatches: mismatchesOf(report, draft),
  }
}

/** A document without a title, a head or a date says nothing about them. */
function isNothing(id: string, value: unknown): boolean {
  return value === '' || (value === null && !id.startsWith('cells.'))
}

function mismatchesOf(report: Report, draft: Report): ImportReview['mismatches'] {
  const plain = (name: string | null) => name?.replace(/\s/gu, '') ?? ''
  const pairs = [
    ['agency', plain(report.agency.name), plain(draft.agency.name)],
    ['year', String(report.year ?? ''), String(draft.year ?? '')],
    ['edition', report.edition, draft.edition],
  ] as const
  return pairs.flatMap(([code, found, expected]) =>
    found === '' || found === expected ? [] : [{ code, found, expected }],
  )
}
