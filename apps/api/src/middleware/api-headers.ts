/** Headers of every answer of the API. */

import type { Context, MiddlewareHandler } from 'hono'
import type { Env } from '../env.ts'

const always = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
} as const

/** Given with the answer when it is made: setting them afterwards costs as much as a small request. */
export function apiHeaders(c: Context<Env>): Record<string, string> {
  c.set('hasHeaders', true)
  return { ...always, 'X-Request-Id': c.var.requestId }
}

/** Puts them on answers that were made without: files, streams. What an answer says itself stays. */
export function ensureApiHeaders(): MiddlewareHandler<Env> {
  return async function headersEnsured(c, next) {
    await next()
    if (c.var.hasHeaders) return
    for (const [name, value] of Object.entries(apiHeaders(c))) if (!c.res.headers.has(name)) c.header(name, value)
  }
}
