/** `serve`: API, web app and, unless told otherwise, the jobs, in one process. */

import type { Server } from 'node:http'
import { serve as listen } from '@hono/node-server'
import { createApp } from '../app.ts'
import { startWorker } from '../jobs/worker.ts'
import { setUp } from '../set-up.ts'
import type { Deployment } from './deployment.ts'
import { WrongUse } from './deployment.ts'
import { forgetOldRequests } from './forget-requests.ts'
import { type Opened, openParts } from './open.ts'
import { words } from './words.ts'

export interface ServeCommand {
  readonly port: number
  readonly host: string
  readonly deployment: Deployment
  /** Jobs are left to processes of their own. */
  readonly withoutWorker?: boolean
  readonly districtName?: string | undefined
  /** Fills an empty database with a fictional district; answers what is to be printed. */
  readonly fill?: ((parts: Opened) => Promise<string>) | undefined
  readonly print: (text: string) => void
}

export interface Running {
  readonly address: string
  /** Takes nothing new, finishes what is under way, closes the database. */
  stop(): Promise<void>
}

/** How long requests under way may take once the service is told to stop. */
const patience = 10_000

export async function serve(command: ServeCommand): Promise<Running> {
  const { port, host, deployment } = command
  const stopping = new AbortController()
  const address = deployment.settings.origin ?? `http://${host.includes(':') ? `[${host}]` : shownHost(host)}:${port}`
  const parts = await openParts(deployment, { origin: address, stopping: stopping.signal })
  try {
    return await begin({ ...command, parts, address, stopping })
  } catch (error) {
    // What stays open, such as the line to PostgreSQL, would keep the process from ending.
    await parts.close()
    throw error
  }
}

interface Beginning extends ServeCommand {
  readonly parts: Opened
  readonly address: string
  readonly stopping: AbortController
}

async function begin(beginning: Beginning): Promise<Running> {
  const {
    parts,
    address,
    stopping,
    port,
    host,
    deployment,
    withoutWorker = false,
    districtName,
    fill,
    print,
  } = beginning
  const first = await setUp(parts, { districtName })
  const filled = await fill?.(parts)
  const server = await listening(createApp(parts).fetch, { port, host })
  const worker = withoutWorker ? undefined : startWorker(parts)
  const forgetting = forgetOldRequests(parts)
  print(words.serving({ address, database: deployment.database, web: deployment.settings.webRoot !== undefined }))
  if (first && filled === undefined) print(words.firstAdministrator(first))
  if (filled !== undefined) print(filled)
  return {
    address,
    stop: async () => {
      stopping.abort()
      forgetting.stop()
      await Promise.all([closed(server), worker?.stop()])
      await parts.close()
    },
  }
}

function shownHost(host: string): string {
  return host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host
}

function listening(
  fetch: Parameters<typeof listen>[0]['fetch'],
  { port, host }: { readonly port: number; readonly host: string },
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = listen({ fetch, port, hostname: host }, () => resolve(server)) as Server
    // Slow requests hold a connection no longer than this.
    server.headersTimeout = 15_000
    server.requestTimeout = 120_000
    server.once('error', (error: NodeJS.ErrnoException) => reject(asWrongUse(error, port)))
  })
}

function asWrongUse(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new WrongUse(`端口 ${port} 已被占用，请用 --port 换一个。`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new WrongUse('本机没有这个地址，请核对 --host；0.0.0.0 表示本机所有地址。')
  if (error.code === 'EACCES') return new WrongUse(`没有权限使用端口 ${port}，请用 --port 换一个 1024 以上的。`)
  return error
}

/** Connections that wait are closed at once, those under way when they are done, and all after a while. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const last = setTimeout(() => server.closeAllConnections(), patience)
    server.close(() => {
      clearTimeout(last)
      resolve()
    })
    server.closeIdleConnections()
  })
}
