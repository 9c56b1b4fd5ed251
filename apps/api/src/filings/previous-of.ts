import { type FilingState, type Report, reportSchema } from '@gouji/core'
import type { Actor, Agency, Filing, Setting, Store } from '@gouji/store'
import { z } from 'zod'
import { draftReport, handedOverReport } from './latest-report.ts'
import { startFromPrevious } from './start-from-previous.ts'

/** A report of the year before that was never filed here. */
export const previousKey = ({ agency, year }: { readonly agency: string; readonly year: number }) =>
  `previous:${agency}:${year}`

/** Where last year's report comes from: it was handed in here, or somebody read it from a file. */
export type PreviousSource =
  | { readonly kind: 'system' }
  | { readonly kind: 'file'; readonly name: string | null; readonly by: Actor; readonly at: string }

export interface Previous {
  readonly report: Report
  readonly source: PreviousSource
}

/** As a setting keeps it: with the file it was read from, without where that was not kept; `null`: taken away again. */
const keptSchema = z.union([
  z.null(),
  z.object({ report: reportSchema, file: z.string() }),
  reportSchema.transform((report) => ({ report, file: null })),
])

/** Last year's report of the same agency: as published, else as approved or submitted, else as it was imported. */
export async function previousOf(
  store: Store,
  { district, filing }: { readonly district: string; readonly filing: Pick<Filing, 'agency' | 'year'> },
): Promise<Previous | undefined> {
  const before = { agency: filing.agency, year: filing.year - 1 }
  const published = await store.published.get(district, before)
  if (published) return handedIn(published.report)
  const filed = await store.filings.find(district, before)
  const handedOver = filed && (await handedOverReport(store, { district, filing: filed }))
  if (handedOver) return handedIn(handedOver)
  const imported = await store.settings.get(district, previousKey(before))
  return imported && fromFile(imported)
}

function handedIn(report: Report): Previous {
  return { report, source: { kind: 'system' } }
}

function fromFile({ value, by, at }: Setting): Previous | undefined {
  const kept = keptSchema.parse(value)
  return kept ? { report: kept.report, source: { kind: 'file', name: kept.file, by, at } } : undefined
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
