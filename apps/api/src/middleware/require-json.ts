import type { MiddlewareHandler } from 'hono'
import type { Env } from '../env.ts'
import { Problem } from '../problem.ts'

/** A form, or text, taken for JSON would be read as an empty request. It is also what another site could send. */
export function requireJson(): MiddlewareHandler<Env> {
  return async function jsonRequired(c, next) {
    const type = c.req.header('Content-Type') ?? ''
    if (!/^application\/(?:[\w.+-]+\+)?json\b/iu.test(type)) throw new Problem('unsupported-media')
    await next()
  }
}
