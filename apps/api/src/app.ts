/** The service as a function of its parts: nothing happens before the first request. */

import { OpenAPIHono } from '@hono/zod-openapi'
import { compress } from 'hono/compress'
import { HTTPException } from 'hono/http-exception'
import { addDescription } from './describe.ts'
import type { Api, Env } from './env.ts'
import { invalid } from './invalid.ts'
import { createMetrics } from './metrics.ts'
import { ensureApiHeaders } from './middleware/api-headers.ts'
import { identify } from './middleware/identify.ts'
import { keepLog } from './middleware/keep-log.ts'
import { createRateLimit, limitRate } from './middleware/limit-rate.ts'
import { refuseForeign } from './middleware/refuse-foreign.ts'
import { giveRequestId } from './middleware/request-id.ts'
import { protectPages } from './middleware/security-headers.ts'
import { noRoute } from './no-route.ts'
import type { Parts } from './parts.ts'
import { answerProblem, Problem } from './problem.ts'
import { refuseNul } from './refuse-nul.ts'
import { addHealth } from './routes/health.ts'
import { addRoutes } from './routes/index.ts'
import { addSingleSignOn } from './routes/single-sign-on.ts'
import { storeProblem } from './store-problem.ts'
import { addWeb } from './web/web.ts'

export function createApp(parts: Parts): Api {
  const { log, settings, clock } = parts
  const metrics = parts.metrics ?? createMetrics({ process: false })
  const limit = createRateLimit({ rates: parts.store.rates, clock })
  const app = new OpenAPIHono<Env>()
  app.use(giveRequestId(parts.newId))
  app.use(async function giveParts(c, next) {
    c.set('parts', parts)
    await next()
  })
  app.use(keepLog(metrics))
  app.use(protectPages((path) => path.startsWith('/api/v1/')))
  app.use('/api/v1/*', ensureApiHeaders())
  // Read by everybody, over any line. What officials work with stays as it is: its ETags are compared to the byte.
  app.use('/api/v1/public/*', compress())
  addHealth(app, { parts, metrics })

  const v1 = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error, result.target)
      refuseNul(result.data, result.target)
    },
  })
  v1.use(refuseForeign())
  v1.use(identify())
  v1.use(limitRate(limit))
  addRoutes(v1, { limit, metrics })
  app.route('/api/v1', v1)
  addSingleSignOn(app, parts.accounts)
  addDescription(app)
  if (settings.webRoot !== undefined) addWeb(app, settings.webRoot)

  app.notFound((c) => answerProblem(c, noRoute(app, c.req)))
  app.onError((error, c) => {
    if (error instanceof Problem) return answerProblem(c, error)
    if (error instanceof HTTPException && error.status === 400) return answerProblem(c, malformed(error))
    log.error({ request: c.var.requestId, error }, 'a request broke')
    return answerProblem(c, storeProblem(error) ?? new Problem('broken'))
  })
  return app
}

/** The body did not have the form its type says. */
function malformed({ message }: HTTPException): Problem {
  return new Problem(message.includes('FormData') ? 'bad-upload' : 'bad-json')
}
