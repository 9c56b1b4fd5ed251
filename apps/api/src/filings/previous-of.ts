import { type Report, reportSchema } from '@gouji/core'
import type { Filing, Store } from '@gouji/store'
import { handedOverReport } from './latest-report.ts'

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
