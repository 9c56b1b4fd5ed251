import { describeRemark, type Place, type ReadField, type ReadingReview, type Report, reviewReading } from '@gouji/core'
import type { ReadReport } from '@gouji/documents'
import type { Field } from '@gouji/store'

/** One thing that was read, beside what stands in the draft. Nothing is written before it is accepted. */
interface ProposedField extends ReadField {
  /** Revision of the field in the draft; 0 where there is none: the `base` of a change that accepts it. */
  readonly base: number
}

export interface ImportReview extends ReadingReview {
  readonly report: Report
  readonly fields: readonly ProposedField[]
  readonly remarks: readonly { readonly code: string; readonly message: string; readonly place: Place | null }[]
}

/** What a document says beside a draft as the store keeps it. Pure. */
export function reviewImport(
  { report, remarks }: Pick<ReadReport, 'report' | 'remarks'>,
  { draft, fields }: { readonly draft: Report; readonly fields: readonly Field[] },
): ImportReview {
  const kept = new Map(fields.map((field) => [field.id, field]))
  const review = reviewReading(report, { draft, current: new Map(fields.map(({ id, value }) => [id, value])) })
  return {
    ...review,
    report,
    fields: review.fields.map((field) => ({
      ...field,
      current: field.current ?? null,
      base: kept.get(field.id)?.revision ?? 0,
    })),
    remarks: remarks.map((remark) => ({
      code: remark.code,
      message: describeRemark(remark).zh,
      place: remark.place ?? null,
    })),
  }
}
