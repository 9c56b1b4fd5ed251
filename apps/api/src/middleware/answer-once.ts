/** Idempotency keys: a write that was sent twice happens once, whichever process hears it. */

import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Env } from '../env.ts'
import { Problem } from '../problem.ts'

const acceptable = /^[\x21-\x7e]{1,200}$/u

interface Kept {
  readonly type: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** `secret`: the answer holds one, which is not kept. */
export function answerOnce({ secret }: { readonly secret: boolean }): MiddlewareHandler<Env> {
  return async function answeredOnce(c, next) {
    const given = c.req.header('Idempotency-Key')
    if (given === undefined || c.req.method === 'GET') return next()
    if (!acceptable.test(given)) {
      throw new Problem('invalid', {
        errors: [{ path: 'header.Idempotency-Key', message: '应为 1 至 200 个可见字符' }],
      })
    }
    const { parts, who } = c.var
    const key = { actor: `${who.district.id} ${who.actor.kind} ${who.actor.id}`, key: given }
    const begun = await parts.store.requests.begin({
      ...key,
      body: await fingerprintOf(c),
      at: parts.clock().toISOString(),
    })
    if (begun.kind === 'running') throw new Problem('request-running', { headers: { 'Retry-After': '1' } })
    if (begun.kind === 'other') throw new Problem('key-reused')
    if (begun.kind === 'answered') return answerAgain(c, begun)
    if (begun.kind === 'unanswered') throw new Problem('answer-lost')
    c.set('once', key)
    await next()
    const body = c.res.status >= 500 ? undefined : await keptOf(c, secret)
    if (body === undefined) return parts.store.requests.abandon(key)
    try {
      await parts.store.requests.answer({ ...key, status: c.res.status, body })
    } catch (error) {
      // It was carried out all the same: who sends it again is told so.
      parts.log.warn({ request: c.var.requestId, error }, 'an answer could not be kept')
      await parts.store.requests.abandon(key).catch(() => undefined)
    }
  }
}

async function fingerprintOf(c: Context<Env>): Promise<string> {
  const hash = createHash('sha256').update(`${c.req.method} ${pathOf(c.req.url)}\n`)
  return hash.update(new Uint8Array(await c.req.arrayBuffer())).digest('hex')
}

const largest = 4 * 1024 * 1024

/** The answer as it is kept; `undefined` for what is not text or too long to keep. */
async function keptOf(c: Context<Env>, isSecret: boolean): Promise<string | undefined> {
  const type = c.res.headers.get('Content-Type') ?? ''
  if (isSecret && c.res.ok) return 'secret'
  if (type !== '' && !/json/u.test(type)) return undefined
  const body = await c.res.clone().text()
  if (body.length > largest) return undefined
  const etag = c.res.headers.get('ETag')
  const kept: Kept = { type, headers: etag === null ? {} : { ETag: etag }, body }
  return JSON.stringify(kept)
}

function answerAgain(c: Context<Env>, { status, body }: { readonly status: number; readonly body: string }): Response {
  if (body === 'secret') throw new Problem('answered-once')
  const { type, headers, body: text } = JSON.parse(body) as Kept
  const given = { ...headers, ...(type !== '' && { 'Content-Type': type }), 'Idempotency-Replayed': 'true' }
  return c.newResponse(text === '' ? null : text, status as ContentfulStatusCode, given)
}

/** Without the host: processes behind one address have their own. */
function pathOf(url: string): string {
  const { pathname, search } = new URL(url)
  return pathname + search
}
