/** Problems as answers: RFC 9457, in Chinese, each with a code that programs may rely on. */

import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { type ProblemCode, problemTitles } from './problem-codes.ts'

export interface ProblemMember {
  readonly path: string
  readonly message: string
}

interface ProblemOptions {
  /** What is wrong here and what to do, in Chinese; without it the code's own sentence. */
  readonly detail?: string
  /** The places of the request that are wrong. */
  readonly errors?: readonly ProblemMember[]
  /** Members of the code's own, such as the state that stands in the way. */
  readonly more?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

/** Thrown anywhere beneath a route; answered as `application/problem+json`. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly code: ProblemCode
  readonly options: ProblemOptions

  constructor(code: ProblemCode, options: ProblemOptions = {}) {
    super(`${code}: ${options.detail ?? problemTitles[code].detail}`)
    this.code = code
    this.options = options
  }

  get status(): ContentfulStatusCode {
    return problemTitles[this.code].status
  }
}

/** The problem as the body of an answer. `instance` is the request's id, by which it is found in the log. */
export function answerProblem(c: Context, { code, options }: Problem): Response {
  const { status, title, detail } = problemTitles[code]
  const body = {
    ...options.more,
    type: `/problems/${code}`,
    title,
    status,
    detail: options.detail ?? detail,
    code,
    instance: c.var.requestId,
    ...(options.errors && { errors: options.errors }),
  }
  return c.body(JSON.stringify(body), status, {
    ...options.headers,
    'Content-Type': 'application/problem+json; charset=utf-8',
    'X-Request-Id': c.var.requestId,
  })
}
