/**
 * What the reports of a campaign say that others of it say too (雷同), for the rules on all reports together. Only the
 * office reads it: nobody sees from a check what another agency wrote. A report that was returned counts with what it
 * last handed over, so that the other of the two is not cleared by returning the one.
 */

import { setImmediate } from 'node:timers/promises'
import {
  type Alike,
  batchOf,
  type ComparedReport,
  comparedTexts,
  namesOf,
  type Profile,
  type Report,
  similaritySearch,
} from '@gouji/core'
import type { Filing, StoredFinding } from '@gouji/store'
import type { Desk } from './desk.ts'
import { handedOverReport, onceHandedOver } from './latest-report.ts'
import { profileOf } from './profile-of.ts'

type Place = Pick<Desk, 'store' | 'district'>

export const alikeRule = 'similar-to-other'

/**
 * Holds every report of a campaign that was handed over against the others. Their prose alone stays in memory, and of
 * it only what is long enough to be compared; `meanwhile` is called now and then.
 */
export async function alikeIn(
  { store, district }: Place,
  campaign: string,
  meanwhile: () => Promise<void>,
): Promise<(filing: string) => readonly Alike[]> {
  const profile = await profileOf(store, district)
  if (Object.hasOwn(profile.off, alikeRule)) return () => []
  const options = similarityOf(profile)
  const search = similaritySearch(options)
  const compared: ComparedReport[] = []
  const [filings, agencies] = await Promise.all([
    store.filings.list(district, { campaign }),
    store.roster.list(district, { withRetired: true }),
  ])
  // The government's own report sums the others up and may say what they say.
  const own = agencies.find(({ parent }) => parent === null)?.id
  for (const filing of filings.filter(({ agency }) => agency !== own)) {
    const report = await comparedReport({ store, district }, filing)
    if (!report) continue
    const one = comparedOf(report, { source: filing.id, options })
    compared.push(one)
    search.add(one)
    await meanwhile()
  }
  const comparing = search.compare((i) => compared[i] as ComparedReport)
  let step = comparing.next()
  while (!step.done) {
    await setImmediate()
    await meanwhile()
    step = comparing.next()
  }
  const result = step.value
  const places = new Map(compared.map(({ source }, i) => [source, i]))
  return (filing) => {
    const i = places.get(filing)
    return i === undefined ? [] : result.alikeTo(i)
  }
}

/** One text may be the model of hundreds: to know that it still is, some of them do. */
const mostHeld = 10

/** The report a filing is compared with: the one it handed over last, even if it was returned since. */
const comparedReport = ({ store, district }: Place, filing: Filing): Promise<Report | undefined> =>
  handedOverReport(store, { district, filing, states: onceHandedOver })

/**
 * What a report, as it stands, says that the given others say too. Reports it was not found with are held against it
 * when the campaign is checked.
 */
export async function stillAlike(
  { store, district }: Place,
  {
    report,
    profile,
    others: sources,
  }: { readonly report: Report; readonly profile: Profile; readonly others: readonly string[] },
): Promise<readonly Alike[]> {
  if (Object.hasOwn(profile.off, alikeRule)) return []
  const found = await Promise.all(
    sources.slice(0, mostHeld).map(async (id) => {
      const other = await store.filings.get(district, id)
      return { id, report: other && (await comparedReport({ store, district }, other)) }
    }),
  )
  const others = found.flatMap(({ id, report: other }) => (other ? [{ id, report: other }] : []))
  if (others.length === 0) return []
  const { alike } = batchOf(
    report,
    others.map((other) => other.report),
    similarityOf(profile),
  )
  return alike.map((one) => ({
    ...one,
    beside: one.beside.map((other) => ({ ...other, source: others[Number(other.source)]?.id ?? '' })),
  }))
}

/** The filings that were last found to say the same as a filing, or it as they, whether or not it still is so. */
export async function foundAlike(
  { store, district }: Place,
  { campaign, agency, id }: Filing,
): Promise<readonly string[]> {
  const [own, others] = await Promise.all([
    store.findings.list(district, { campaign, agency, rule: alikeRule }, { limit: 10 }),
    store.findings.list(
      district,
      { campaign, rule: alikeRule, says: `"source":${JSON.stringify(id)}` },
      { limit: 200 },
    ),
  ])
  const found = new Set([...own.items.flatMap(sourcesOf), ...others.items.map(({ filing }) => filing)])
  found.delete(id)
  return [...found]
}

/** The filings named in what is alike, each once. */
export const sourcesIn = (alike: readonly Alike[]): readonly string[] => [
  ...new Set(alike.flatMap(({ beside }) => beside.map(({ source }) => source))),
]

function similarityOf(profile: Profile) {
  return { alike: profile.thresholds.similarityAlike, namesOf: (name: string | null) => namesOf(profile, name) }
}

function comparedOf(
  report: Report,
  { source, options }: { readonly source: string; readonly options: ReturnType<typeof similarityOf> },
): ComparedReport {
  return { source, agency: report.agency.name, year: report.year, texts: comparedTexts(report, options) }
}

/** The filings a finding names. */
function sourcesOf({ finding }: StoredFinding): readonly string[] {
  const { beside = [] } = finding as { readonly beside?: readonly { readonly source: string }[] }
  return beside.map(({ source }) => source)
}
