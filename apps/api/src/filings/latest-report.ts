import { type FilingState, formOf, type Report } from '@gouji/core'
import type { Agency, Draft, Filing, Store } from '@gouji/store'

/** Whose a filing is, as its report names it. */
export function identityOf(
  filing: Pick<Filing, 'edition' | 'year'>,
  agency: Agency,
): Pick<Report, 'edition' | 'year' | 'agency'> {
  const { name, kind, code } = agency
  return { edition: filing.edition, year: filing.year, agency: { name, kind, code } }
}

/** The report as it stands in the draft. */
export function draftReport({ filing, fields }: Draft, agency: Agency): Report {
  return formOf(fields, identityOf(filing, agency))
}

/** States in which an agency has handed its report over (已报送). */
export const handedOver: readonly FilingState[] = ['submitted', 'approved', 'published', 'corrected']

/** The same, and those that were returned to it since. */
export const onceHandedOver: readonly FilingState[] = [...handedOver, 'returned']

/** The report an agency handed over last; `undefined` while it is still with the agency, or, of `handedOver`, again. */
export async function handedOverReport(
  store: Store,
  {
    district,
    filing,
    states = handedOver,
  }: { readonly district: string; readonly filing: Filing; readonly states?: readonly FilingState[] },
): Promise<Report | undefined> {
  if (!states.includes(filing.state) || filing.version === null) return undefined
  return (await store.filings.version(district, filing.id, filing.version))?.report
}
