import type { CheckFinding, FilingState, Role } from '@gouji/core'
import type { Agency, Filing, Moved, Version, WebhookEvent } from '@gouji/store'
import type { FilingMoved } from '../wire/webhook-events.ts'
import { blockedBy, moveBy } from './blocked-by.ts'
import { besideOf, checkBeside, isJudgedIn, keepFindings } from './check-filing.ts'
import { datedReport } from './dated-report.ts'
import { changeAt, type Desk } from './desk.ts'
import { doubtWhatFollows } from './fresh-findings.ts'
import { isUntouched } from './is-untouched.ts'

export interface MoveRequest {
  readonly to: FilingState
  /** The filing's revision the move was decided on. */
  readonly revision: number
  readonly note: string | null
  /** As whom the actor moves this filing. */
  readonly roles: readonly Role[]
  /** Only while this campaign, the filing's own, is open. */
  readonly whileOpen?: string | undefined
}

export type MoveOutcome =
  | { readonly kind: 'moved'; readonly filing: Filing; readonly version: Version }
  | { readonly kind: 'missing' }
  /** Changed since it was looked at. */
  | { readonly kind: 'stale'; readonly filing: Filing }
  | { readonly kind: 'no-such-move'; readonly filing: Filing }
  | { readonly kind: 'note-missing' }
  /** It can be had back only while nobody has been at it. */
  | { readonly kind: 'touched'; readonly filing: Filing }
  | { readonly kind: 'blocked'; readonly findings: readonly CheckFinding[] }

/** Moves a filing: checks it anew as it stands, keeps it as a version, and tells those who subscribed. */
export async function moveFiling(
  desk: Desk,
  {
    id,
    agency,
    move: { to, revision, note, roles, whileOpen },
  }: { readonly id: string; readonly agency: Agency; readonly move: MoveRequest },
): Promise<MoveOutcome> {
  const { store, district } = desk
  const draft = await store.filings.draft(district, id)
  if (!draft) return { kind: 'missing' }
  const { filing } = draft
  const move = moveBy({ from: filing.state, to }, roles)
  if (!move) return { kind: 'no-such-move', filing }
  if (move.note && !note?.trim()) return { kind: 'note-missing' }
  if (filing.revision !== revision) return { kind: 'stale', filing }
  if (move.untouchedOnly && !(await isUntouched(desk, filing))) return { kind: 'touched', filing }
  const beside = await besideOf(desk, { filing, agency })
  const report = await datedReport(desk, { draft, agency, as: to })
  const checked = checkBeside(report, beside)
  const findings = blockedBy(move, checked)
  if (findings.length > 0) return { kind: 'blocked', findings }
  const moved = await store.filings.move(
    district,
    id,
    {
      from: filing.state,
      to,
      revision,
      report,
      note: note?.trim() || null,
      whileOpen,
      unasked: move.untouchedOnly === true,
      event: (done) => eventOf(desk, { ...done, agency, from: filing.state }),
    },
    changeAt(desk),
  )
  if (moved.kind === 'missing') return moved
  if (moved.kind === 'stale') {
    const isAsked = move.untouchedOnly && moved.current.revision === revision
    return { kind: isAsked ? 'touched' : 'stale', filing: moved.current }
  }
  await keepFindings(desk, {
    filing: moved.value.filing,
    report,
    checked,
    beside: { ...beside, isJudged: isJudgedIn(to) },
  })
  await doubtWhatFollows(desk, moved.value.filing)
  return { kind: 'moved', ...moved.value }
}

function eventOf(
  { newId, clock }: Desk,
  { filing, version, agency, from }: Moved & { readonly agency: Agency; readonly from: FilingState },
): WebhookEvent {
  return {
    id: newId(),
    event: `filing.${filing.state}`,
    payload: {
      filing: filing.id,
      campaign: filing.campaign,
      agency: { id: agency.id, name: agency.name },
      year: filing.year,
      from,
      to: filing.state,
      version: version.number,
      hash: version.hash,
      at: version.at,
    } satisfies FilingMoved,
    at: clock().toISOString(),
  }
}
