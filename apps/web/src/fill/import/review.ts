import { type ReadField, type ReadingReview, type Report, reviewReading } from '@gouji/core'

/**
 * What a document says beside a draft, as a person is asked about it: blanks and sums of groups, which the page makes
 * itself, are left out.
 */
export function reviewOf(
  read: Report,
  { draft, values }: { readonly draft: Report; readonly values: ReadonlyMap<string, unknown> },
): ReadingReview {
  const review = reviewReading(read, { draft, current: values })
  return { ...review, fields: review.fields.filter(isAsked) }
}

const isAsked = ({ id, value }: ReadField) => value !== null && !id.startsWith('subtotals.')
