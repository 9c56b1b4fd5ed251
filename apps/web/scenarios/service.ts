/** The whole service with the built pages, on a port of its own, with a campaign to fill in. */

import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { createTestService, type TestService } from '@gouji/api/testing'
import { getRequestListener } from '@hono/node-server'

export const password = 'correct-horse-47'

export interface Site {
  readonly service: TestService
  readonly address: string
  /** The filing of 云溪区教育局, and that of another agency. */
  readonly filing: string
  readonly otherFiling: string
  /** Cuts the line: the service answers nobody until it is opened again. */
  cut(): Promise<void>
  open(): Promise<void>
  close(): Promise<void>
}

const pages = fileURLToPath(new URL('../dist', import.meta.url))

export async function startSite({ port: wanted = 0 }: { readonly port?: number } = {}): Promise<Site> {
  // The service has to know its address before it answers.
  const first = await listen(() => {}, wanted)
  const { port } = first.address() as AddressInfo
  await stopped(first)
  const address = `http://127.0.0.1:${port}`
  const service = await createTestService({ settings: { webRoot: pages, origin: address } })
  const admin = service.as('admin')
  const created = await admin.send('POST', '/campaigns', { name: '2025年度报告', year: 2025 })
  const { id } = (await created.json()) as { id: string }
  const board = await admin.get(`/campaigns/${id}/board`)
  const { rows } = (await board.json()) as { rows: { filing: string; agency: string }[] }
  const filingOf = (agency: string) => rows.find((row) => row.agency === agency)?.filing ?? ''
  const listener = getRequestListener(service.app.fetch)
  let server = await listen(listener, port)
  return {
    service,
    address,
    filing: filingOf('own'),
    otherFiling: filingOf('other'),
    cut: () => stopped(server),
    open: async () => {
      server = await listen(listener, port)
    },
    close: async () => {
      await stopped(server)
      await service.close()
    },
  }
}

function stopped(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

function listen(listener: RequestListener, port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer(listener)
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
