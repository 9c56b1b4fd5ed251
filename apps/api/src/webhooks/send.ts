import { lookup as lookUp } from 'node:dns'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { mayReach } from './public-address.ts'
import { whyNot } from './why-not.ts'

const patience = 10_000

export interface Outgoing {
  readonly url: string
  readonly body: string
  readonly headers: Readonly<Record<string, string>>
  /** Addresses that are not public may be reached too: the receiver is in the same intranet. */
  readonly allowPrivate: boolean
}

export type Sent = { readonly ok: true } | { readonly ok: false; readonly error: string }

/** Posts a body. Answers why it did not arrive; a redirection is not followed: it could lead anywhere. */
export function send({ url, body, headers, allowPrivate }: Outgoing): Promise<Sent> {
  const target = new URL(url)
  const host = target.hostname.replace(/^\[|\]$/gu, '')
  if (isIP(host) !== 0 && !mayReach(host, { allowPrivate }))
    return Promise.resolve({ ok: false, error: notPublic(host) })
  const request = target.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve) => {
    const failed = (error: string) => resolve({ ok: false, error: error.slice(0, 500) })
    const outgoing = request(
      target,
      {
        method: 'POST',
        headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
        signal: AbortSignal.timeout(patience),
        agent: false,
        lookup: lookUpWithin({ allowPrivate }),
      },
      (response) => {
        response.resume()
        const { statusCode = 0 } = response
        if (statusCode >= 200 && statusCode < 300) resolve({ ok: true })
        else failed(`对方答复 HTTP ${statusCode}`)
      },
    )
    outgoing.on('error', (error) => failed(whyNot(error)))
    outgoing.end(body)
  })
}

/** Resolved here and connected to as resolved: a name cannot be public when asked and private when connected to. */
const lookUpWithin =
  (reach: Parameters<typeof mayReach>[1]): LookupFunction =>
  (hostname, options, callback) => {
    lookUp(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const found = addresses.filter(({ address }) => mayReach(address, reach))
      const [first] = found
      if (!first) return callback(new Error(notPublic(hostname)), '', 0)
      return options.all ? callback(null, found) : callback(null, first.address, first.family)
    })
  }

const notPublic = (host: string) => `${host} 是内部网络地址，未允许推送`
