/** Against forged requests (CSRF): a browser that writes with a cookie must be on one of our pages. */

import type { Context, MiddlewareHandler } from 'hono'
import type { Env } from '../env.ts'
import { Problem } from '../problem.ts'
import { originOf } from '../request-origin.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Keys are exempt: no browser sends them by itself. Programs send no `Origin`; browsers always do when they write. */
export function refuseForeign(): MiddlewareHandler<Env> {
  return async function foreignRefused(c, next) {
    if (!reading.has(c.req.method) && c.req.header('Authorization') === undefined && isForeign(c)) {
      throw new Problem('foreign-origin')
    }
    await next()
  }
}

function isForeign(c: Context<Env>): boolean {
  const site = c.req.header('Sec-Fetch-Site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return true
  const origin = c.req.header('Origin')
  return origin !== undefined && origin !== originOf(c)
}
