/** Lets those pass whom the policy lets pass. */

import type { MiddlewareHandler } from 'hono'
import { singleSignOnStart } from '../accounts/single-sign-on.ts'
import type { Env } from '../env.ts'
import { type Action, reachOf } from '../policy/policy.ts'
import { Problem } from '../problem.ts'

export function guard(action: Action): MiddlewareHandler<Env> {
  return async function guarded(c, next) {
    const { who, parts } = c.var
    if (reachOf(who, action, parts.settings) === undefined) {
      if (who.role !== 'public') throw new Problem('forbidden')
      // Whoever is to sign in learns where the city's single sign-on begins.
      const { singleSignOn } = parts.accounts
      throw new Problem('not-signed-in', singleSignOn ? { more: { singleSignOn: singleSignOnStart } } : {})
    }
    if (who.mustChangePassword && !action.startsWith('session.')) throw new Problem('password-change-needed')
    await next()
  }
}
