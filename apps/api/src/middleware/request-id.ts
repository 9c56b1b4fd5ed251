/** Gives every request an id, by which an answer is found in the log. */

import type { MiddlewareHandler } from 'hono'
import type { Env } from '../env.ts'

const acceptable = /^[\w.-]{8,80}$/u

export function giveRequestId(newId: () => string): MiddlewareHandler<Env> {
  return async function requestId(c, next) {
    const given = c.req.header('X-Request-Id')
    c.set('requestId', given !== undefined && acceptable.test(given) ? given : newId())
    await next()
  }
}
