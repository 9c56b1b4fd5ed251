/** Requests as one and the same person makes them. */

import type { Api } from '../env.ts'

export interface Asker {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** `body` as JSON; bytes and forms as they are. */
  send(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Response>
}

/** Paths beneath `/api/v1`, or from the root where they begin with `//`. */
export function askerOf(app: Pick<Api, 'request'>, own: Readonly<Record<string, string>>): Asker {
  return {
    get: async (path, headers = {}) => app.request(addressOf(path), { headers: { ...own, ...headers } }),
    send: async (method, path, body, headers = {}) =>
      app.request(addressOf(path), {
        method,
        headers: { ...own, ...(isPlain(body) ? { 'Content-Type': 'application/json' } : {}), ...headers },
        ...(body !== undefined && {
          body: isPlain(body) ? JSON.stringify(body) : (body as Uint8Array<ArrayBuffer> | FormData),
        }),
      }),
  }
}

function isPlain(body: unknown): boolean {
  return body !== undefined && !(body instanceof Uint8Array) && !(body instanceof FormData)
}

function addressOf(path: string): string {
  return `http://gouji.test${path.startsWith('//') ? path.slice(1) : `/api/v1${path}`}`
}
