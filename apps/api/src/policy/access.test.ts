import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Description, describeApi } from '../describe.ts'
import { defaultSettings } from '../settings.ts'
import { createTestCampaign, type TestCampaign } from '../testing/campaign.ts'
import { type Asker, createTestService, type TestService } from '../testing/index.ts'
import { type Access, accessPage, type Column, columns, keyActionFor, type RouteAccess } from './access-page.ts'
import { routesOf } from './routes-of.ts'

let service: TestService
let thing: TestCampaign
let description: Description
let routes: readonly RouteAccess[]
beforeAll(async () => {
  const limits = { ...defaultSettings.limits, requests: 1e6, signIns: 1e6, signInsOfAll: 1e6 }
  service = await createTestService({ settings: { limits } })
  thing = await createTestCampaign(service)
  description = describeApi(service.app)
  routes = routesOf(service.app)
}, 60_000)
afterAll(() => service.close())

const page = readFileSync(new URL('../../access.md', import.meta.url), 'utf8')

test('The table of permissions is what the policy says; `pnpm run docs` writes it anew', () => {
  expect(accessPage(routes)).toBe(page)
})

test('Every route answers every role as the table says', async () => {
  const [, , ...rows] = page.split('\n').filter((line) => line.startsWith('|'))
  const wrong: string[] = []
  // Signing out comes last: who has signed out is nobody.
  const sorted = rows.map(cellsOf).toSorted((a, b) => Number(isSignOut(a)) - Number(isSignOut(b)))
  expect(sorted.length).toBe(routes.length)
  for (const [path = '', , , ...cells] of sorted) {
    const route = routes.find((one) => `\`${one.route}\`` === path)
    if (!route) throw new Error(`the table lists ${path}, which is no route`)
    for (const [at, column] of columns.entries()) {
      const met = await call(route, column)
      if (met !== cells[at]) wrong.push(`${route.route} as ${column.title}: ${met}, but the table says ${cells[at]}`)
    }
  }
  expect(wrong).toEqual([])
}, 120_000)

function cellsOf(line: string): readonly string[] {
  return line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim())
}

const isSignOut = ([path = '']: readonly string[]) => path === '`delete /session`'

/** What somebody meets who calls a route with what its description gives as an example. */
async function call(route: RouteAccess, column: Column): Promise<Access> {
  const asker = await askerIn(column, route)
  const response = await ask(asker, route, pathOf(route, thingsOf(column)))
  if (response.status === 200 && route.route === 'get /filings') {
    const { filings } = (await response.json()) as { filings: readonly { agency: string }[] }
    return filings.some(({ agency }) => agency === agencyOf(column)) ? '可' : '不列出'
  }
  const problem = await problemOf(response)
  if (problem?.code === 'not-signed-in') return '登录'
  if (problem?.code === 'forbidden') return '禁止'
  if (problem?.code !== 'not-found') return '可'
  const nothing = { filing: 'no-such', remark: 'no-such', document: thing.documents.own }
  const missing = await problemOf(await ask(asker, route, pathOf(route, nothing)))
  const same = JSON.stringify({ ...missing, instance: '' }) === JSON.stringify({ ...problem, instance: '' })
  return same && /\/(?:filings|remarks)\/\{id\}/u.test(route.route) ? '不可见' : '可'
}

async function askerIn({ role, lacking }: Column, { action }: RouteAccess): Promise<Asker> {
  if (role !== 'integration') return service.as(role)
  const actions = keyActionFor(action, { ...(lacking && { lacking }) })
  const key = { district: service.district, name: '矩阵', agencies: ['own'], actions, expiresAt: null }
  return service.withKey((await service.parts.accounts.keys.create(key)).secret)
}

function agencyOf({ role, of }: Column): 'own' | 'other' | 'top' {
  return role === 'reviewer' && of === 'own' ? 'top' : of
}

interface Things {
  readonly filing: string
  readonly remark: string
  readonly document: string
}

function thingsOf(column: Column): Things {
  const agency = agencyOf(column)
  return { filing: thing.filings[agency], remark: thing.remarks[agency], document: thing.documents[agency] }
}

/** For each subject what its `{id}` is; a new route with parameters needs its line here. */
function idOf(path: string, { filing, remark }: Things): string {
  const [, subject = ''] = path.split('/')
  const ids: Readonly<Record<string, string>> = {
    filings: filing,
    remarks: remark,
    campaigns: thing.campaign,
    people: thing.person,
    keys: thing.key,
    jobs: thing.job,
    webhooks: 'hook-1',
  }
  const id = ids[subject]
  if (id === undefined) throw new Error(`${path}: say in idOf what its {id} is`)
  return id
}

function pathOf({ route }: RouteAccess, things: Things): string {
  const path = route.split(' ')[1] ?? ''
  const known: Readonly<Record<string, () => string>> = {
    id: () => idOf(path, things),
    hash: () => things.document,
    field: () => 'title',
    fingerprint: () => 'f'.repeat(16),
    number: () => '1',
    other: () => '2',
    rule: () => 'requests-balance',
    file: () => '2021.txt',
    agency: () => 'own',
    year: () => '2025',
  }
  return path.replaceAll(/\{(\w+)\}/gu, (_, name: string) => {
    const value = known[name]?.()
    if (value === undefined) throw new Error(`${path}: say in pathOf what {${name}} is`)
    return encodeURIComponent(value)
  })
}

async function ask(asker: Asker, { route }: RouteAccess, path: string): Promise<Response> {
  const [method = '', template = ''] = route.split(' ')
  if (method === 'get') return asker.get(path + queryOf(method, template))
  const content = operationOf(method, template)?.requestBody?.content
  const json = content?.['application/json']
  const body = json ? json.example : content ? new TextEncoder().encode('{}') : undefined
  return asker.send(method.toUpperCase() as 'POST', path + queryOf(method, template), body)
}

interface Operation {
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly example?: unknown } | undefined>> }
  readonly parameters?: readonly {
    readonly name: string
    readonly in: string
    readonly required?: boolean
    readonly schema?: { readonly enum?: readonly string[]; readonly example?: string }
  }[]
}

function operationOf(method: string, template: string): Operation | undefined {
  const paths = description.paths as unknown as Readonly<Record<string, Readonly<Record<string, Operation>>>>
  return paths[`/api/v1${template}`]?.[method]
}

function queryOf(method: string, template: string): string {
  const needed = (operationOf(method, template)?.parameters ?? []).filter((one) => one.in === 'query' && one.required)
  const query = new URLSearchParams()
  for (const { name, schema } of needed) query.set(name, schema?.enum?.[0] ?? schema?.example ?? 'x')
  return needed.length > 0 ? `?${query.toString()}` : ''
}

async function problemOf(response: Response): Promise<{ readonly code: string } | undefined> {
  if (response.headers.get('Content-Type')?.includes('problem+json')) return (await response.json()) as { code: string }
  // Streams go on for as long as somebody listens.
  await response.body?.cancel()
  return undefined
}
