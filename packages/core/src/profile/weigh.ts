/** How grave a breach is in a district. */

import type { Rule, Severity, Violation } from '../rules/rule.ts'
import type { Profile } from './profile.ts'

const order: readonly Severity[] = ['error', 'warning', 'info']

/** What the profile says of a rule is the gravest its breaches may be: a lighter one stays lighter. */
export function weigh(
  { id, severity }: Rule,
  violation: Pick<Violation, 'severity'>,
  { severities }: Pick<Profile, 'severities'>,
): Severity {
  const most = severities[id]
  if (most === undefined) return violation.severity ?? severity
  const own = violation.severity ?? most
  return order.indexOf(own) > order.indexOf(most) ? own : most
}
