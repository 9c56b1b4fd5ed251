/** The client: one typed call for each route. */

import createFetchClient, { type Client as FetchClient, type Middleware } from 'openapi-fetch'
import type { paths } from './schema.ts'

export type Client = FetchClient<paths>

export interface ClientOptions {
  /** Where the service is, `https://gkbg.example.gov.cn`; in a page of the service itself `/`. */
  readonly baseUrl: string
  /** The key of an integration. Without it the browser's session counts. */
  readonly key?: string
  readonly fetch?: (request: Request) => Promise<Response>
}

/**
 * Writes carry an `Idempotency-Key`, so that a request sent again by a network on the way happens once. Give your own
 * where you send a request again yourself.
 */
export function createClient({ baseUrl, key, fetch }: ClientOptions): Client {
  const client = createFetchClient<paths>({
    baseUrl,
    credentials: 'same-origin',
    ...(key !== undefined && { headers: { Authorization: `Bearer ${key}` } }),
    ...(fetch && { fetch }),
  })
  client.use(writesOnce)
  return client
}

const reading = new Set(['GET', 'HEAD'])

const writesOnce: Middleware = {
  onRequest({ request }) {
    if (!reading.has(request.method) && !request.headers.has('Idempotency-Key')) {
      request.headers.set('Idempotency-Key', crypto.randomUUID())
    }
    return request
  },
}
