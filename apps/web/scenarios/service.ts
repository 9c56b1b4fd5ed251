/** The whole service with the pages as they are built, on a port of its own, with a campaign to fill in. */

import { mkdtempSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createTestService, type TestPerson, type TestService, type TestServiceOptions } from '@gouji/api/testing'
import { getRequestListener } from '@hono/node-server'
import { build } from 'vite'

/** Of every person of the service for tests; their user names are their roles. */
export const password = 'correct-horse-47'

/**
 * As in an office's own net: a name without a secure connection, where a browser keeps some of its tools back
 * (`crypto.subtle`, `navigator.clipboard`), which it grants to 127.0.0.1.
 */
export const officeHost = 'gouji.test'

export interface Site {
  readonly service: TestService
  readonly address: string
  /** The same for programs on this machine, which know no such name. */
  readonly local: string
  /** The filing of 云溪区教育局. */
  readonly filing: string
  close(): Promise<void>
}

let built: Promise<string> | undefined

/** Builds the pages from their source, once a process. */
export function pages(): Promise<string> {
  built ??= (async () => {
    const outDir = mkdtempSync(join(tmpdir(), 'gouji-pages-'))
    const root = fileURLToPath(new URL('..', import.meta.url))
    for (const mode of ['production', 'public', 'older'])
      await build({ root, mode, logLevel: 'silent', build: { outDir } })
    return outDir
  })()
  return built
}

export async function startSite({
  port: wanted = 0,
  singleSignOn,
}: { readonly port?: number } & Pick<TestServiceOptions, 'singleSignOn'> = {}): Promise<Site> {
  const webRoot = await pages()
  // The service has to know its address before it answers.
  const server = await listening(wanted)
  const { port } = server.address() as AddressInfo
  const address = `http://${officeHost}:${port}`
  const service = await createTestService({
    settings: { webRoot, origin: address },
    ...(singleSignOn && { singleSignOn }),
  })
  const listener = getRequestListener(service.app.fetch)
  server.on('request', (request, response) => void listener(request, response))
  return {
    service,
    address,
    local: `http://127.0.0.1:${port}`,
    filing: await openCampaign(service),
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await service.close()
    },
  }
}

/** Begins the campaign on 2025; returns the filing of the clerk's agency. */
async function openCampaign(service: TestService): Promise<string> {
  const admin = service.as('admin')
  const created = await admin.send('POST', '/campaigns', { name: '2025年度报告', year: 2025 })
  const { id } = (await created.json()) as { id: string }
  const board = (await (await admin.get(`/campaigns/${id}/board`)).json()) as {
    rows: { filing: string; agency: string }[]
  }
  const filing = board.rows.find(({ agency }) => agency === 'own')?.filing
  if (!filing) throw new Error('the campaign has no filing of the clerk’s agency')
  return filing
}

/** Writes fields of the filing as somebody else would: by a request, not by the page. */
export async function writeFields(
  { service, filing }: Site,
  {
    as,
    values,
    origin = 'typed',
  }: { readonly as: TestPerson; readonly values: Readonly<Record<string, unknown>>; readonly origin?: string },
): Promise<void> {
  const view = (await (await service.as(as).get(`/filings/${filing}`)).json()) as {
    fields: { id: string; revision: number }[]
  }
  const base = new Map(view.fields.map(({ id, revision }) => [id, revision]))
  const changes = Object.entries(values).map(([id, value]) => ({ id, value, base: base.get(id) ?? 0, origin }))
  const answer = await service.as(as).send('PATCH', `/filings/${filing}/fields`, { changes })
  if (!answer.ok) throw new Error(await answer.text())
}

/** The value of a field as the service keeps it. */
export async function keptField({ service, filing }: Site, id: string, as: TestPerson = 'lead'): Promise<unknown> {
  const view = (await (await service.as(as).get(`/filings/${filing}`)).json()) as {
    fields: { id: string; value: unknown }[]
  }
  return view.fields.find((field) => field.id === id)?.value
}

function listening(port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(port, '127.0.0.1', () => resolve(server))
  })
}
