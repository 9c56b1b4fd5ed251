/** For whoever watches over the service: alive, ready, figures. Outside `/api/v1`, without signing in. */

import { timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import type { Api, Env } from '../env.ts'
import type { Metrics } from '../metrics.ts'
import type { Parts } from '../parts.ts'
import { answerProblem, Problem } from '../problem.ts'
import { storeProblem } from '../store-problem.ts'

export function addHealth(app: Api, { parts, metrics }: { readonly parts: Parts; readonly metrics: Metrics }): void {
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('/readyz', async (c) => {
    if (parts.stopping?.aborted) return answerProblem(c, new Problem('unavailable', { detail: '正在停止服务。' }))
    try {
      await Promise.all([parts.store.ping(), parts.accounts.ping()])
      return c.json({ status: 'ready' })
    } catch (error) {
      parts.log.error({ error }, 'the database does not answer')
      return answerProblem(c, storeProblem(error) ?? new Problem('unavailable', { detail: '数据库没有响应。' }))
    }
  })
  app.get('/metrics', async (c) => {
    if (!mayMeasure(c)) return answerProblem(c, new Problem('not-found'))
    const { type, body } = await metrics.text()
    return c.body(body, 200, { 'Content-Type': type })
  })
}

const thisMachine = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])

/** With the token from anywhere; without one set, from this machine and not through a proxy. */
function mayMeasure(c: Context<Env>): boolean {
  const { metricsToken } = c.var.parts.settings
  if (metricsToken !== undefined) return isSame(c.req.header('Authorization') ?? '', `Bearer ${metricsToken}`)
  const forwarded = c.req.header('X-Forwarded-For') ?? c.req.header('Forwarded')
  return forwarded === undefined && thisMachine.has(c.env?.incoming?.socket.remoteAddress ?? '')
}

function isSame(given: string, wanted: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}
