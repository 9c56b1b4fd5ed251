import { type FilingState, filingStates, findMove, movesFrom, type Role } from '@gouji/core'
import type { Agency, Campaign } from '@gouji/store'
import { reaches } from '../policy/policy.ts'
import type { Who } from '../policy/who.ts'

type Owner = Pick<Agency, 'id' | 'parent'>

/**
 * As whom somebody acts on the filing of an agency; nothing: it is none of theirs. The district's office fills in the
 * report of the district's government itself; that report is still signed off by a lead of its own.
 */
export function rolesOn(who: Who, agency: Owner): readonly Role[] {
  if (who.role === 'public') return []
  const subject = { agency: agency.id, top: agency.parent === null }
  if (!reaches(who, { action: 'filings.move', ...subject })) return []
  const fillsToo = who.role === 'reviewer' && reaches(who, { action: 'filings.fill', ...subject })
  return fillsToo ? [who.role, 'clerk'] : [who.role]
}

/**
 * The states in which somebody may change the fields of a filing: who fills it in, while it is with the agency; the
 * district's office, once it is published: it writes the correction (更正), and the published version stays as it is
 * until the correction is published.
 */
export function statesToPatch(who: Who, agency: Owner): readonly FilingState[] {
  const fills = reaches(who, { action: 'filings.fill', agency: agency.id, top: agency.parent === null })
  return [
    ...(fills ? (['draft', 'returned'] as const) : []),
    ...(who.role === 'reviewer' ? (['published', 'corrected'] as const) : []),
  ]
}

/** The states in which somebody may ask the agency's lead to sign off (提请签发): they may not sign off themselves. */
export function statesToAsk(who: Who, agency: Owner): readonly FilingState[] {
  if (!reaches(who, { action: 'filings.ask', agency: agency.id, top: agency.parent === null })) return []
  const roles = rolesOn(who, agency)
  const signsOff = (state: FilingState) =>
    roles.some((role) => movesFrom(state, role).some(({ to }) => to === 'signed-off'))
  return filingStates.filter((state) => findMove(state, 'signed-off') && !signsOff(state))
}

/** Once a campaign is closed its agencies are done with it; the district's office may still correct what it published. */
export function isClosedTo(who: Pick<Who, 'role'>, { state }: Pick<Campaign, 'state'>): boolean {
  return state === 'closed' && endsWithCampaign(who)
}

export function endsWithCampaign({ role }: Pick<Who, 'role'>): boolean {
  return role !== 'reviewer'
}
