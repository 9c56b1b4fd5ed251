/** The built service in a process of its own, and a client that costs less than what it asks for. */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'

const program = fileURLToPath(new URL('../../../../apps/api/dist/main.mjs', import.meta.url))

// biome-ignore lint/suspicious/noExplicitAny: a bench reads ids and counts; the service’s own tests hold each answer against its schema
export type Answer = any

export type Headers = Readonly<Record<string, string>>

export interface Service {
  /** By node:http: fetch costs the client more than a save costs the service. Anything but success is an error. */
  readonly ask: (
    method: string,
    path: string,
    request: { readonly body?: unknown; readonly headers: Headers },
  ) => Promise<Answer>
  /** The headers of the administrator, who has changed the one-time password. */
  readonly admin: Headers
  readonly stop: () => Promise<void>
}

/** On SQLite, or on the PostgreSQL that `database` is the address of. */
export async function startService({
  port,
  sockets,
  database,
}: {
  readonly port: number
  readonly sockets: number
  readonly database?: string
}): Promise<Service> {
  const folder = mkdtempSync(join(tmpdir(), 'gouji-service-'))
  const log = join(folder, 'service.log')
  const output = openSync(log, 'w')
  const env = {
    ...process.env,
    GOUJI_DATA: folder,
    GOUJI_SECRET: 'x'.repeat(48),
    GOUJI_LOG: 'error',
    GOUJI_REQUESTS_PER_MINUTE: '100000000',
    ...(database && { DATABASE_URL: database }),
  }
  const child = spawn(process.execPath, [program, 'serve', '--port', String(port), '--no-worker'], {
    env,
    stdio: ['ignore', output, output],
  })
  const agent = new Agent({ keepAlive: true, maxSockets: sockets })
  const stop = async () => {
    agent.destroy()
    await end(child)
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    const ask: Service['ask'] = (method, path, { body, headers }) => asked({ port, agent, method, path, body, headers })
    await ready(port)
    const current = /一次性密码　(\S+)/u.exec(readFileSync(log, 'utf8'))?.[1]
    const next = '青石板上的雨-2026'
    // None is printed where this ran on the same database before.
    if (current)
      await ask('POST', '/session/password', { body: { current, next }, headers: await signIn(port, current) })
    return { ask, admin: await signIn(port, next), stop }
  } catch (error) {
    await stop()
    throw error
  }
}

export function bearer(key: string): Headers {
  return { Authorization: `Bearer ${key}` }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}

async function signIn(port: number, password: string): Promise<Headers> {
  const response = await fetch(`http://localhost:${port}/api/v1/session`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ username: 'admin', password }),
  })
  if (!response.ok) throw new Error(await response.text())
  const cookies = response.headers.getSetCookie().map((one) => one.split(';', 1)[0])
  return { Cookie: cookies.join('; ') }
}

function asked({
  port,
  agent,
  method,
  path,
  body,
  headers,
}: {
  readonly port: number
  readonly agent: Agent
  readonly method: string
  readonly path: string
  readonly body: unknown
  readonly headers: Headers
}): Promise<Answer> {
  const text = body === undefined ? undefined : JSON.stringify(body)
  // As browsers ask: what the public reads comes compressed.
  const sent = { ...headers, 'Accept-Encoding': 'gzip', ...(text && { 'Content-Type': 'application/json' }) }
  return new Promise((resolve, reject) => {
    const outgoing = request({ port, path: `/api/v1${path}`, method, agent, headers: sent }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const bytes = Buffer.concat(parts)
        const answer = (response.headers['content-encoding'] === 'gzip' ? gunzipSync(bytes) : bytes).toString()
        if ((response.statusCode ?? 500) >= 300)
          reject(new Error(`${method} ${path}: ${response.statusCode} ${answer}`))
        else resolve(answer === '' ? undefined : JSON.parse(answer))
      })
    })
    outgoing.on('error', reject)
    outgoing.end(text)
  })
}

async function ready(port: number): Promise<void> {
  for (let turn = 0; turn < 600; turn += 1) {
    const response = await fetch(`http://localhost:${port}/readyz`).catch(() => undefined)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`nothing answers at ${port}`)
}
