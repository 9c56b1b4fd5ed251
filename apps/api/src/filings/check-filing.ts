import {
  type Alike,
  type CheckedReport,
  type CheckResult,
  checkReport,
  checkResult,
  type Explanation,
  type FilingState,
  hashRules,
  type Profile,
  type Report,
  type Roster,
  rules,
  settle,
  version,
} from '@gouji/core'
import type { Agency, Filing, StoredExplanation } from '@gouji/store'
import { foundAlike, sourcesIn, stillAlike } from './alike.ts'
import { datedReport } from './dated-report.ts'
import { type Desk, dayIn } from './desk.ts'
import { rosterOf } from './district-sum.ts'
import { type PreviousSource, previousOf } from './previous-of.ts'
import { profileOf } from './profile-of.ts'

/** What judges a filing besides its own report. */
export interface Beside {
  readonly profile: Profile
  readonly previous: Report | undefined
  readonly previousSource: PreviousSource | undefined
  readonly explanations: readonly StoredExplanation[]
  /** Of the district's own report: the reports it is the sum of. */
  readonly roster: Roster | undefined
  /** It was approved: what it shares with others was judged then. */
  readonly isJudged: boolean
  /** What others of the campaign say too; `undefined` where the report is not held against them. */
  readonly alike?: readonly Alike[] | undefined
}

export async function besideOf(
  { store, district }: Pick<Desk, 'store' | 'district'>,
  { filing, agency }: { readonly filing: Filing; readonly agency: Agency },
): Promise<Beside> {
  const [profile, previous, explanations, roster] = await Promise.all([
    profileOf(store, district),
    previousOf(store, { district, filing }),
    store.explanations.list(district, { filing: filing.id }),
    agency.parent === null ? rosterOf({ store, district }, filing) : undefined,
  ])
  return {
    profile,
    previous: previous?.report,
    previousSource: previous?.source,
    explanations,
    roster,
    isJudged: isJudgedIn(filing.state),
  }
}

/** Approving a report is the judgement on what it shares with others. */
export function isJudgedIn(state: FilingState): boolean {
  return state === 'approved' || state === 'published' || state === 'corrected'
}

/** Checks a report of a filing with everything that is known of it. Pure. */
export function checkBeside(
  report: Report,
  { profile, previous, explanations, roster, isJudged, alike }: Beside,
): CheckedReport {
  const subject = {
    source: report.agency.name ?? '',
    report,
    explanations: explanationsOf(explanations),
    ...(previous && { previous }),
    ...(roster && { roster }),
    ...(alike && { batch: { alike } }),
  }
  return settle(checkReport(subject, { profile }), { judged: isJudged })
}

function explanationsOf(stored: readonly StoredExplanation[]): ReadonlyMap<string, Explanation> {
  return new Map(stored.map(({ fingerprint, reason, by, at }) => [fingerprint, { reason, by: by.name, at: dayIn(at) }]))
}

/** Changes with the rules, with how the same rules judge in another version, and with the settings of the district. */
export function judgedBy(profile: Profile): string {
  return `${version} ${hashRules(rules, profile)}`
}

export interface FilingCheck {
  readonly report: Report
  readonly checked: CheckedReport
  readonly result: CheckResult
}

/**
 * Checks the draft of a filing and keeps the findings for the board and the campaign's list. With `alike` they are part
 * of the answer too; without, it says nothing of other agencies.
 */
export async function checkFiling(
  desk: Desk,
  { id, agency, alike }: { readonly id: string; readonly agency: Agency; readonly alike?: readonly Alike[] },
): Promise<FilingCheck | undefined> {
  const { store, district } = desk
  const draft = await store.filings.draft(district, id)
  if (!draft) return undefined
  const known = await besideOf(desk, { filing: draft.filing, agency })
  const report = await datedReport(desk, { draft, agency, as: draft.filing.state })
  // A report that was returned was compared as it was handed over; it may have been mended since.
  const beside =
    alike && draft.filing.state === 'returned'
      ? { ...known, alike: await stillAlike(desk, { report, profile: known.profile, others: sourcesIn(alike) }) }
      : { ...known, alike }
  const checked = checkBeside(report, beside)
  await keepFindings(desk, { filing: draft.filing, report, checked, beside })
  return { report, checked, result: checkResult({ reports: [checked], unreadable: [] }, { profile: beside.profile }) }
}

/**
 * Puts the findings of a check in place of those before. What the report was found to share with others stays among
 * them while it does.
 */
export async function keepFindings(
  { store, district }: Pick<Desk, 'store' | 'district'>,
  {
    filing,
    report,
    checked,
    beside,
  }: { readonly filing: Filing; readonly report: Report; readonly checked: CheckedReport; readonly beside: Beside },
): Promise<void> {
  const { profile } = beside
  const others = beside.alike ? [] : await foundAlike({ store, district }, filing)
  const alike = await stillAlike({ store, district }, { report, profile, others })
  const { findings } = alike.length > 0 ? checkBeside(report, { ...beside, alike }) : checked
  await store.findings.replace(district, filing.id, {
    revision: filing.revision,
    rules: judgedBy(profile),
    findings: findings.map((finding) => {
      const { rule, severity, outcome, fingerprint, message } = finding
      return { rule, severity, outcome, fingerprint, message, finding }
    }),
  })
}
