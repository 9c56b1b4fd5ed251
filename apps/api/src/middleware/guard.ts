/** Lets those pass whom the policy lets pass. */

import type { MiddlewareHandler } from 'hono'
import type { Env } from '../env.ts'
import { type Action, reachOf } from '../policy/policy.ts'
import { Problem } from '../problem.ts'

export function guard(action: Action): MiddlewareHandler<Env> {
  return async function guarded(c, next) {
    const { who, parts } = c.var
    if (reachOf(who, action, parts.settings) === undefined) {
      throw new Problem(who.role === 'public' ? 'not-signed-in' : 'forbidden')
    }
    if (who.mustChangePassword && !action.startsWith('session.')) throw new Problem('password-change-needed')
    await next()
  }
}
