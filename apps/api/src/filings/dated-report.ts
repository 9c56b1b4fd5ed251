import type { FilingState, Report } from '@gouji/core'
import type { Agency, Draft } from '@gouji/store'
import { type Desk, dayIn } from './desk.ts'
import { draftReport } from './latest-report.ts'

/**
 * The draft as the report it is, or becomes, in a state. A report is published on the day it is, unless it says
 * otherwise; a correction keeps the day of the first.
 */
export async function datedReport(
  { store, district, clock }: Pick<Desk, 'store' | 'district' | 'clock'>,
  { draft, agency, as }: { readonly draft: Draft; readonly agency: Agency; readonly as: FilingState },
): Promise<Report> {
  const report = draftReport(draft, agency)
  if (report.publishedOn !== null || (as !== 'published' && as !== 'corrected')) return report
  const before = await store.published.get(district, { agency: agency.id, year: draft.filing.year })
  return { ...report, publishedOn: before?.report.publishedOn ?? dayIn(clock()) }
}
