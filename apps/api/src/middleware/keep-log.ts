/** One line for each request, and its time for the metrics. Neither bodies nor headers are written. */

import type { MiddlewareHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Env } from '../env.ts'
import type { Metrics } from '../metrics.ts'
import { addressOf } from '../request-origin.ts'

export function keepLog(metrics: Metrics): MiddlewareHandler<Env> {
  return async function logged(c, next) {
    const start = performance.now()
    await next()
    const milliseconds = performance.now() - start
    const { status } = c.res
    const route = routePath(c, -1)
    metrics.request({ method: c.req.method, route, status, seconds: milliseconds / 1000 })
    const line = {
      request: c.var.requestId,
      method: c.req.method,
      path: c.req.path,
      status,
      milliseconds: Math.round(milliseconds * 10) / 10,
      who: c.var.who?.actor.id,
      address: addressOf(c),
    }
    const { log } = c.var.parts
    if (status >= 500) log.error(line, 'request')
    else if (log.plain) log.plain(line, 'request')
    else log.info(line, 'request')
  }
}
