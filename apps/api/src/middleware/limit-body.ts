/** Refuses bodies above the size a route takes, as soon as it is known. */

import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Env } from '../env.ts'
import { Problem } from '../problem.ts'
import type { RequestLimits } from '../settings.ts'

export type BodySize = 'json' | 'document' | 'archive'

const bytesOf: Readonly<Record<BodySize, (limits: RequestLimits) => number>> = {
  json: ({ jsonBytes }) => jsonBytes,
  document: ({ documentBytes }) => documentBytes,
  archive: ({ archiveBytes }) => archiveBytes,
}

export function limitBody(size: BodySize): MiddlewareHandler<Env> {
  return async function bodyLimited(c, next) {
    if (c.req.method === 'GET' || c.req.method === 'DELETE') return next()
    const maxSize = bytesOf[size](c.var.parts.settings.limits)
    const refuse = () => {
      throw new Problem('too-large', { detail: `内容超过 ${Math.floor(maxSize / 1024 / 1024)} MB，没有处理。` })
    }
    // The server reads no further than the length that was announced.
    const length = c.req.header('Content-Length')
    const isAnnounced = length !== undefined && c.req.header('Transfer-Encoding') === undefined
    if (!isAnnounced) return bodyLimit({ maxSize, onError: refuse })(c, next)
    if (Number(length) > maxSize) refuse()
    return next()
  }
}
