/** When a lead last judged a report that they are asked to sign once more. */

import type { FilingView } from '../../api/filings.ts'

type Judged = Pick<FilingView['signOffs'][number], 'by' | 'at'> &
  (
    | { readonly kind: 'sent-back'; readonly note: string; readonly revision: number }
    | { readonly kind: 'signed'; readonly version: number }
  )

/** Sent it back, or signed it: whichever came last; `undefined`: neither, and nothing can have changed since. */
export function lastJudged({ signOffs, steps }: Pick<FilingView, 'signOffs' | 'steps'>): Judged | undefined {
  const back = signOffs.findLast(({ kind }) => kind === 'sent-back')
  const signed = steps.findLast(({ to }) => to === 'signed-off')
  if (back && (!signed || back.at > signed.at)) {
    const { by, at, note, revision } = back
    return { kind: 'sent-back', by, at, note: note ?? '', revision }
  }
  return signed && { kind: 'signed', by: signed.by, at: signed.at, version: signed.version }
}
