import { type FilingState, type Report, reportSchema } from '@gouji/core'
import type { Agency, Filing, Store } from '@gouji/store'
import { draftReport, handedOverReport } from './latest-report.ts'
import { startFromPrevious } from './start-from-previous.ts'

/** A report of the year before that was never filed here. */
export const previousKey = ({ agency, year }: { readonly agency: string; readonly year: number }) =>
  `previous:${agency}:${year}`

/** Last year's report of the same agency: as published, else as approved or submitted, else as it was imported. */
export async function previousOf(
  store: Store,
  { district, filing }: { readonly district: string; readonly filing: Pick<Filing, 'agency' | 'year'> },
): Promise<Report | undefined> {
  const before = { agency: filing.agency, year: filing.year - 1 }
  const published = await store.published.get(district, before)
  if (published) return published.report
  const filed = await store.filings.find(district, before)
  const handedOver = filed && (await handedOverReport(store, { district, filing: filed }))
  if (handedOver) return handedOver
  const imported = await store.settings.get(district, previousKey(before))
  return imported ? reportSchema.parse(imported.value) : undefined
}

/** Last year's report that was never handed in, as far as it got. */
export interface Unfiled {
  readonly state: FilingState
  readonly report: Report
}

/** Where there is no other: it may still change, so that nothing is held against it; a new report may begin with it. */
export async function unfiledPrevious(
  store: Store,
  { district, filing, agency }: { readonly district: string; readonly filing: Filing; readonly agency: Agency },
): Promise<Unfiled | undefined> {
  const before = await store.filings.find(district, { agency: filing.agency, year: filing.year - 1 })
  const draft = before && (await store.filings.draft(district, before.id))
  if (!draft) return undefined
  const report = draftReport(draft, agency)
  // The period is carried from every report.
  const isEmpty = startFromPrevious(report, filing).every(({ id }) => id === 'head.period')
  return isEmpty ? undefined : { state: draft.filing.state, report }
}
