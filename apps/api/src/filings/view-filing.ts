import type { CheckFinding, FilingState, Profile, Report } from '@gouji/core'
import type { Agency, Campaign, Draft, FilingStep, Remark, SignOffStep, StoredExplanation, Version } from '@gouji/store'
import type { Who } from '../policy/who.ts'
import { blockedBy, movesOf } from './blocked-by.ts'
import { besideOf, checkBeside } from './check-filing.ts'
import type { Desk } from './desk.ts'
import { hasLead } from './has-lead.ts'
import { isUntouched } from './is-untouched.ts'
import { draftReport } from './latest-report.ts'
import { type PreviousSource, unfiledPrevious } from './previous-of.ts'
import { isClosedTo, rolesOn, statesToAsk, statesToPatch } from './roles-on.ts'
import { moveNames } from './words.ts'

interface PossibleMove {
  readonly to: FilingState
  /** What the button says. */
  readonly name: string
  readonly needsNote: boolean
  readonly blockedBy: readonly CheckFinding[]
}

export interface FilingView extends Draft {
  readonly campaign: Campaign
  readonly mayFill: boolean
  readonly previous: Report | null
  readonly previousSource: PreviousSource | null
  /** How far last year's report is that was not handed in, where there is no other. */
  readonly previousUnfiled: FilingState | null
  readonly profile: Profile
  readonly explanations: readonly StoredExplanation[]
  readonly remarks: readonly Remark[]
  readonly moves: readonly PossibleMove[]
  readonly mayAskSignOff: boolean
  readonly hasLead: boolean
  readonly versions: readonly Omit<Version, 'report'>[]
  readonly steps: readonly FilingStep[]
  readonly signOffs: readonly SignOffStep[]
}

/** Everything a person needs who opens a filing, and what they may do with it next. */
export async function viewFiling(
  desk: Desk,
  { id, agency, who }: { readonly id: string; readonly agency: Agency; readonly who: Who },
): Promise<FilingView | undefined> {
  const { store, district } = desk
  const draft = await store.filings.draft(district, id)
  if (!draft) return undefined
  const { filing } = draft
  const [campaign, beside, remarks, versions, steps, signOffs, led] = await Promise.all([
    store.campaigns.get(district, filing.campaign),
    besideOf(desk, { filing, agency }),
    store.remarks.list(district, id),
    store.filings.versions(district, id),
    store.filings.steps(district, id),
    store.filings.signOffSteps(district, id),
    hasLead(desk, agency.id),
  ])
  if (!campaign) return undefined
  const unfiled = beside.previous ? undefined : await unfiledPrevious(store, { district, filing, agency })
  const closed = isClosedTo(who, campaign)
  const listed = closed ? [] : movesOf(filing.state, rolesOn(who, agency))
  const untouched = listed.some(({ untouchedOnly }) => untouchedOnly) && (await isUntouched(desk, filing))
  const moves = listed.filter(({ untouchedOnly }) => !untouchedOnly || untouched)
  const checked = moves.some(({ needsNoErrors }) => needsNoErrors)
    ? checkBeside(draftReport(draft, agency), beside)
    : { findings: [] }
  return {
    ...draft,
    campaign,
    mayFill: !closed && statesToPatch(who, agency).includes(filing.state),
    previous: beside.previous ?? null,
    previousSource: beside.previousSource ?? null,
    previousUnfiled: unfiled?.state ?? null,
    profile: beside.profile,
    explanations: beside.explanations,
    remarks,
    moves: moves.map((move) => ({
      to: move.to,
      name: moveNames[`${move.from} ${move.to}`] ?? move.to,
      needsNote: move.note,
      blockedBy: blockedBy(move, checked),
    })),
    mayAskSignOff: !closed && statesToAsk(who, agency).includes(filing.state),
    hasLead: led,
    versions,
    steps,
    signOffs,
  }
}
