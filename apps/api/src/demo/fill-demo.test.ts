import { randomBytes } from 'node:crypto'
import { createStore, migrate, openSqlite } from '@gouji/store'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openAccounts } from '../accounts/open-accounts.ts'
import { createApp } from '../app.ts'
import type { Parts } from '../parts.ts'
import { readHere } from '../reading/read-one.ts'
import { setUp } from '../set-up.ts'
import { defaultSettings } from '../settings.ts'
import { askerOf } from '../testing/index.ts'
import { type Answer, type Talk, talk } from '../testing/talk.ts'
import { demoDistrict, fillDemo } from './fill-demo.ts'
import { demoPassword } from './people.ts'

let parts: Parts
let printed: string
beforeAll(async () => {
  const database = openSqlite(':memory:')
  await migrate(database)
  const clock = () => new Date('2026-11-20T02:00:00.000Z')
  const random = (bytes: number) => new Uint8Array(randomBytes(bytes))
  let ids = 0
  parts = {
    store: createStore(database),
    accounts: await openAccounts({
      database: openSqlite(':memory:'),
      secret: 'x'.repeat(48),
      origin: 'http://gouji.test',
      clock,
      random,
    }),
    clock,
    newId: () => `id-${String(++ids).padStart(6, '0')}`,
    random,
    log: { info: () => {}, warn: () => {}, error: () => {} },
    read: readHere,
    settings: { ...defaultSettings, origin: 'http://gouji.test', verifyAnswers: true },
  }
  await setUp(parts, { districtName: demoDistrict })
  printed = await fillDemo(parts)
}, 60_000)
afterAll(async () => {
  await parts.accounts.close()
  await parts.store.close()
})

async function as(username: string): Promise<Talk> {
  const app = createApp(parts)
  const response = await askerOf(app, {}).send('POST', '/session', { username, password: demoPassword })
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ')
  return talk(askerOf(app, { Cookie: cookie }))
}

test('the demonstration prints who may sign in, and they may', async () => {
  for (const username of ['guanli', 'shenhe', 'jyj', 'jyj-qf', 'scj']) {
    expect(printed).toContain(username)
    expect(await (await as(username)).ask('/session')).toMatchObject({ district: { name: '云溪区' } })
  }
  expect(printed).toContain(demoPassword)
})

test('there are filings in every state, one waiting for its own head, two late, some with faults, returned ones with remarks, a published last year', async () => {
  const office = await as('shenhe')
  const { campaigns } = await office.ask('/campaigns')
  expect(campaigns.map(({ year, state }: Answer) => `${year} ${state}`)).toEqual(['2025 open', '2024 closed'])
  const { rows } = await office.ask(`/campaigns/${campaigns[0].id}/board`)
  expect(rows).toHaveLength(30)
  const states = new Set(rows.map(({ state }: Answer) => state))
  expect(states).toEqual(
    new Set(['draft', 'signed-off', 'submitted', 'returned', 'approved', 'published', 'corrected']),
  )
  const named = (filter: (row: Answer) => boolean) => rows.filter(filter).map(({ agency }: Answer) => agency)
  expect(named(({ late }) => late)).toEqual(['tjj', 'ylx', 'dpx'])
  expect(named(({ errors }) => errors > 0)).toEqual(expect.arrayContaining(['scj', 'jtj', 'tjj']))
  expect(named(({ openRemarks }) => openRemarks > 0)).toEqual(['zjj', 'mzj'])
  expect(named(({ state, errors }) => ['published', 'corrected', 'approved'].includes(state) && errors > 0)).toEqual([])
  expect(named(({ signOffAsked }) => signOffAsked !== null)).toEqual(['sjj'])
  const published = await office.ask('/public/reports?year=2024')
  expect(published.total).toBe(30)
})

test('two subdistricts wrote the same: nobody has to lower the threshold to see it, and the list of findings names them', async () => {
  const office = await as('shenhe')
  const { campaigns } = await office.ask('/campaigns')
  const { pairs } = await office.ask(`/campaigns/${campaigns[0].id}/similar`)
  expect(pairs).toMatchObject([{ section: 'overview', a: { agency: 'wjjd' }, b: { agency: 'cbjd' } }])
  expect(pairs[0].shared.length).toBeGreaterThan(3)
  const { items } = await office.ask(`/campaigns/${campaigns[0].id}/findings?rule=similar-to-other`)
  expect(new Set(items.map(({ agency }: Answer) => agency))).toEqual(new Set(['wjjd', 'cbjd']))
})

test('filling it a second time changes nothing', async () => {
  const before = await parts.store.audit.verify('district')
  await fillDemo(parts)
  expect((await parts.store.audit.verify('district')).checked).toBe(before.checked)
})
