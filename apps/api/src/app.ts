/** The service as a function of its parts: nothing happens before the first request. */

import { OpenAPIHono } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import type { Api, Env } from './env.ts'
import { invalid } from './invalid.ts'
import { identify } from './middleware/identify.ts'
import { giveRequestId } from './middleware/request-id.ts'
import type { Parts } from './parts.ts'
import { answerProblem, Problem } from './problem.ts'
import { addRoutes } from './routes/index.ts'

export function createApp(parts: Parts): Api {
  const app = new OpenAPIHono<Env>()
  const v1 = new OpenAPIHono<Env>({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error, result.target)
    },
  })
  app.use(giveRequestId(parts.newId))
  app.use(async function giveParts(c, next) {
    c.set('parts', parts)
    await next()
  })
  v1.use(identify())
  addRoutes(v1)
  app.route('/api/v1', v1)
  app.notFound((c) => answerProblem(c, new Problem('not-found')))
  app.onError((error, c) => {
    if (error instanceof Problem) return answerProblem(c, error)
    if (error instanceof HTTPException && error.status === 400) return answerProblem(c, new Problem('bad-json'))
    parts.log.error({ request: c.var.requestId, error }, 'a request broke')
    return answerProblem(c, new Problem('broken'))
  })
  return app
}
