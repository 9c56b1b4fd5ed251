/** Requests to the service. An answer is a value: nothing here throws because of the network or of a refusal. */

import { keyOf, settle } from './same-request.ts'

/** What the service refused, in its own words (RFC 9457). */
export interface Problem {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly detail: string
  readonly instance: string | null
  /** The members that belong to the code. */
  readonly more: Readonly<Record<string, unknown>>
}

export type Answer<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** No answer came: whether the request was carried out is not known. */
  | { readonly kind: 'offline' }

export interface RequestOptions {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Sent as JSON, unless it is bytes or a form. */
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** The request outlives the page. */
  readonly keepalive?: boolean
  /** It adds something: sent again because no answer came, it must not add it twice. */
  readonly once?: boolean
}

const base = '/api/v1'

let expired: () => void = () => {}

/** Who is told when the service says that nobody is signed in. */
export function onExpired(tell: () => void): void {
  expired = tell
}

export async function request<T>(path: string, options: RequestOptions = {}): Promise<Answer<T>> {
  if (!options.once) return send(path, options)
  const sent = JSON.stringify([path, options.body])
  const answer = await send<T>(path, { ...options, headers: { ...options.headers, 'idempotency-key': keyOf(sent) } })
  if (isAnswered(answer)) settle(sent)
  return answer
}

function isAnswered(answer: Answer<unknown>): boolean {
  if (answer.kind === 'problem') return answer.problem.status < 500 && answer.problem.code !== 'request-running'
  return answer.kind === 'ok'
}

async function send<T>(path: string, options: RequestOptions): Promise<Answer<T>> {
  const { method = 'GET', body, headers = {}, keepalive = false } = options
  const raw = body instanceof Blob || body instanceof FormData
  let response: Response
  try {
    response = await fetch(`${base}${path}`, {
      method,
      keepalive,
      credentials: 'same-origin',
      headers: {
        accept: 'application/json',
        ...(body !== undefined && !raw && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: raw ? body : JSON.stringify(body) }),
    })
  } catch {
    return { kind: 'offline' }
  }
  return answerOf(response, path)
}

/** Sends a form as `request` does, and tells on the way what share of it (0 to 1) has gone out. */
export function upload<T>(path: string, form: FormData, told: (share: number) => void): Promise<Answer<T>> {
  return new Promise((resolve) => {
    const sending = new XMLHttpRequest()
    sending.open('POST', `${base}${path}`)
    sending.setRequestHeader('accept', 'application/json')
    sending.upload.addEventListener('progress', ({ loaded, total }) => told(total > 0 ? loaded / total : 0))
    sending.addEventListener('load', () => {
      const { status, responseText } = sending
      const type = sending.getResponseHeader('content-type') ?? ''
      const body = status === 204 ? null : responseText
      resolve(answerOf(new Response(body, { status, headers: { 'content-type': type } }), path))
    })
    for (const ended of ['error', 'abort', 'timeout'] as const)
      sending.addEventListener(ended, () => resolve({ kind: 'offline' }))
    sending.send(form)
  })
}

async function answerOf<T>(response: Response, path: string): Promise<Answer<T>> {
  // A gateway that answers for a service that is down.
  if ([502, 503, 504].includes(response.status) && !isProblem(response)) return { kind: 'offline' }
  if (!response.ok) {
    if (response.status === 401 && path !== '/session') expired()
    return { kind: 'problem', problem: await problemOf(response) }
  }
  if (response.status === 204) return { kind: 'ok', value: undefined as T }
  try {
    return { kind: 'ok', value: (await response.json()) as T }
  } catch {
    return { kind: 'offline' }
  }
}

function isProblem(response: Response): boolean {
  return response.headers.get('content-type')?.includes('json') ?? false
}

async function problemOf(response: Response): Promise<Problem> {
  const said: Record<string, unknown> = isProblem(response) ? await response.json().catch(() => ({})) : {}
  const { code, title, detail, instance, ...more } = said
  const text = (value: unknown, otherwise: string) => (typeof value === 'string' ? value : otherwise)
  return {
    status: response.status,
    code: text(code, `http-${response.status}`),
    title: text(title, '请求没有成功'),
    detail: text(detail, ''),
    instance: typeof instance === 'string' ? instance : response.headers.get('x-request-id'),
    more,
  }
}
