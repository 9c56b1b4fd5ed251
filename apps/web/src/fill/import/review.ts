import { type ReadField, type ReadingReview, type Report, reviewReading } from '@gouji/core'

type Mismatch = ReadingReview['mismatches'][number]

/** Another agency or year: the document is hardly meant for this report. */
export type Foreign = Mismatch & { readonly code: 'agency' | 'year' }

export const isForeign = (mismatch: Mismatch): mismatch is Foreign => mismatch.code !== 'edition'

/**
 * What a document says beside a draft, as a person is asked about it: blanks are left out, and so is what the page
 * makes itself, sums of groups and the period that the text of the head says.
 */
export function reviewOf(
  read: Report,
  {
    draft,
    values,
    names,
  }: {
    readonly draft: Report
    readonly values: ReadonlyMap<string, unknown>
    /** All that the agency is called. */
    readonly names?: readonly string[]
  },
): ReadingReview {
  const review = reviewReading(read, { draft, current: values, ...(names && { names }) })
  return { ...review, fields: review.fields.filter((field) => isAsked(field, read)) }
}

function isAsked({ id, value }: ReadField, { head }: Report): boolean {
  if (id === 'head.period') return head.text.trim() === ''
  return value !== null && !id.startsWith('subtotals.')
}
