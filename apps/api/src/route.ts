/** A route as data: path, permission, what goes in and comes out. Check, answer and description follow from it. */

import { createRoute, type z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type DeepReadonly, problemAnswers, requestOf, successOf } from './describe-route.ts'
import type { Api, Env } from './env.ts'
import { answerOnce } from './middleware/answer-once.ts'
import { apiHeaders } from './middleware/api-headers.ts'
import { guard } from './middleware/guard.ts'
import { type BodySize, limitBody } from './middleware/limit-body.ts'
import { requireJson } from './middleware/require-json.ts'
import { type Action, policy } from './policy/policy.ts'
import type { ProblemCode } from './problem-codes.ts'
import { refuseOtherRevision } from './revision.ts'

type Tag =
  | '登录'
  | '工具'
  | '规则与设置'
  | '名册与人员'
  | '报送批次'
  | '填报'
  | '汇总'
  | '公开'
  | '推送与任务'
  | '操作日志'

export interface RouteSpec {
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** Beneath `/api/v1`, parameters in braces: `/filings/{id}`. */
  readonly path: string
  readonly tag: Tag
  /** In Chinese. */
  readonly summary: string
  readonly description?: string
  /** The row of the policy. */
  readonly action: Action
  readonly params?: z.ZodObject
  readonly query?: z.ZodObject
  readonly json?: z.ZodType
  /** The body is a file, as `multipart/form-data` (field `file`) or as it is; take it with `readUpload`. */
  readonly upload?: true
  /** Of a JSON answer; without it, `file` and `events` the answer is empty (204). */
  readonly answer?: z.ZodType
  /** Media types of a file as an answer. */
  readonly file?: readonly string[]
  /** The answer is a stream of server-sent events. */
  readonly events?: true
  readonly status?: 200 | 201 | 202
  /** Problems besides those any route may answer with. */
  readonly problems?: readonly ProblemCode[]
  /** How much may be sent; `json` where nothing is said. */
  readonly size?: BodySize
  /** The answer holds a secret that is shown once: it is not given again for the same `Idempotency-Key`. */
  readonly once?: true
}

type Taken<T> = T extends z.ZodType ? z.output<T> : undefined
type Given<T> = T extends z.ZodType ? DeepReadonly<z.input<T>> | Response : Response | undefined

interface Input<S extends RouteSpec> {
  readonly params: Taken<S['params']>
  readonly query: Taken<S['query']>
  readonly json: Taken<S['json']>
}

type Handler<S extends RouteSpec> = (
  c: Context<Env>,
  input: Input<S>,
) => Given<S['answer']> | Promise<Given<S['answer']>>

/**
 * Adds a route. The handler answers data (or `undefined` where the answer is empty), or a response of its own; what it
 * cannot do it throws as a `Problem`.
 */
export function add<const S extends RouteSpec>(api: Api, spec: S, handler: Handler<S>): void {
  const { method, path, tag, summary, description, action, answer, once, size = 'json', status = 200 } = spec
  const config = createRoute({
    method,
    path,
    tags: [tag],
    summary,
    ...(description && { description }),
    operationId: operationIdOf(spec),
    security: securityOf(action),
    middleware: [
      guard(action),
      limitBody(size),
      ...(spec.json ? [requireJson()] : []),
      answerOnce({ secret: once === true }),
    ],
    'x-action': action,
    request: requestOf(spec),
    responses: { ...successOf(spec), ...problemAnswers(spec) },
  })
  api.openapi(config, async (c: Context<Env>) => {
    const { req } = c as unknown as { readonly req: { valid(target: string): unknown } }
    const input = {
      params: spec.params && req.valid('param'),
      query: spec.query && req.valid('query'),
      json: spec.json && req.valid('json'),
    } as Input<S>
    refuseOtherRevision(c, input.json)
    const given = await handler(c, input)
    if (given instanceof Response) return given
    if (given === undefined || !answer) return c.body(null, 204, apiHeaders(c))
    if (c.var.parts.settings.verifyAnswers) answer.parse(JSON.parse(JSON.stringify(given)))
    return c.json(given as never, status as ContentfulStatusCode, apiHeaders(c))
  })
}

/** How one may ask: also as nobody, signed in, with a key; as the policy has it. */
function securityOf(action: Action): Record<string, string[]>[] {
  const row = policy[action]
  return [...('public' in row ? [{}] : []), { session: [] }, ...('integration' in row ? [{ key: [] }] : [])]
}

/** `get /filings/{id}/versions` is `getFilingsByIdVersions`. */
function operationIdOf({ method, path }: RouteSpec): string {
  const words = path
    .split('/')
    .flatMap((part) => part.split(/[.-]/u))
    .filter((part) => part !== '')
    .map((part) => part.replace(/\{(\w+)\}/gu, (_, name: string) => `By${capital(name)}`))
  return method + words.map(capital).join('')
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
