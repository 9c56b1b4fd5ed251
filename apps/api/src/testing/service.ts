/** The service in memory, with people of every role, for tests. */

import { randomBytes } from 'node:crypto'
import { createStore, type Database, migrate, openSqlite, type Store } from '@gouji/store'
import type { SingleSignOn } from '../accounts/auth.ts'
import { openAccounts } from '../accounts/open-accounts.ts'
import { createApp } from '../app.ts'
import type { Api } from '../env.ts'
import { runNextJob } from '../jobs/run-job.ts'
import type { Log } from '../log.ts'
import type { Parts } from '../parts.ts'
import { type ReadOne, readHere } from '../reading/read-one.ts'
import { setUp } from '../set-up.ts'
import { defaultSettings, type Settings } from '../settings.ts'
import { theDistrict } from '../the-district.ts'
import { type Asker, askerOf } from './asker.ts'
import { createClock, type TestClock } from './clock.ts'

export const testOrigin = 'http://gouji.test'

/** Fictional: the district's government, two departments. */
export const testAgencies = [
  { id: 'top', parent: null, name: '云溪区人民政府', kind: 'government' },
  { id: 'own', parent: 'top', name: '云溪区教育局', kind: 'department' },
  { id: 'other', parent: 'top', name: '云溪区水务局', kind: 'department' },
] as const

const people = [
  ['clerk', 'clerk', 'own'],
  ['lead', 'lead', 'own'],
  ['other-clerk', 'clerk', 'other'],
  ['other-lead', 'lead', 'other'],
  ['reviewer', 'reviewer', null],
  ['admin', 'admin', null],
] as const

export type TestPerson = (typeof people)[number][0]

export interface TestService {
  readonly app: Api
  readonly parts: Parts
  readonly store: Store
  readonly clock: TestClock
  readonly district: string
  /** Asks as one of the people (signed in), with a key, or as nobody. */
  as(who: TestPerson | 'public'): Asker
  withKey(secret: string): Asker
  /** Does the jobs that wait, until there is none left. */
  work(): Promise<void>
  close(): Promise<void>
}

export interface TestServiceOptions {
  /** Opens one connection more to the same database; in-memory SQLite where nothing is said. */
  readonly open?: () => Database
  readonly settings?: Partial<Settings>
  readonly log?: Log
  readonly now?: string
  readonly singleSignOn?: SingleSignOn
  /** In this process where nothing is said. */
  readonly read?: ReadOne
}

const silent: Log = { info: () => {}, warn: () => {}, error: () => {} }
const password = 'correct-horse-47'

export async function createTestService(options: TestServiceOptions = {}): Promise<TestService> {
  const {
    open = () => openSqlite(':memory:'),
    settings,
    log = silent,
    now = '2026-01-15T02:00:00.000Z',
    singleSignOn,
    read = readHere,
  } = options
  const clock = createClock(now)
  const database = open()
  await migrate(database)
  const store = createStore(database)
  const random = (bytes: number) => new Uint8Array(randomBytes(bytes))
  const accounts = await openAccounts({
    database: open(),
    secret: 'x'.repeat(48),
    origin: settings?.origin ?? testOrigin,
    singleSignOn,
    clock,
    random,
  })
  const stopping = new AbortController()
  const streams = new Set<Promise<void>>()
  let ids = 0
  const parts: Parts = {
    store,
    accounts,
    clock,
    newId: () => `id-${String(++ids).padStart(6, '0')}`,
    random,
    log,
    read,
    stopping: stopping.signal,
    streams,
    settings: { ...defaultSettings, origin: testOrigin, verifyAnswers: true, ...settings },
  }
  await setUp(parts, { districtName: '云溪区' })
  const app = createApp(parts)
  const district = (await theDistrict(store)).id
  const cookies = await enterPeople(parts, district)
  return {
    app,
    parts,
    store,
    clock,
    district,
    as: (who) => askerOf(app, who === 'public' ? {} : { Cookie: cookies.get(who) ?? '' }),
    withKey: (secret) => askerOf(app, { Authorization: `Bearer ${secret}` }),
    work: async () => {
      while (await runNextJob(parts, 'worker'));
    },
    close: async () => {
      stopping.abort()
      await Promise.allSettled(streams)
      await accounts.close()
      await store.close()
    },
  }
}

async function enterPeople(parts: Parts, district: string): Promise<ReadonlyMap<string, string>> {
  const { store, accounts, clock } = parts
  const change = { by: { kind: 'system', id: 'test', name: '测试' }, at: clock().toISOString() } as const
  const rows = testAgencies.map((agency, position) => ({
    ...agency,
    shortName: null,
    code: null,
    position,
    retired: false,
  }))
  await store.roster.put(district, rows, change)
  const cookies = new Map<string, string>()
  for (const [username, role, agency] of people) {
    // The first start has entered `admin` already; this one is known by its password.
    const name = username === 'admin' ? 'office' : username
    const person = await accounts.people.createWith({ username: name, name, password })
    await store.people.put(district, { person: person.id, role, agency, active: true }, change)
    const signedIn = await accounts.signIn({ username: name, password }, new Headers())
    if (signedIn.kind !== 'signed-in') throw new Error(`${name}: ${signedIn.kind}`)
    cookies.set(username, signedIn.cookies.map((cookie) => cookie.split(';', 1)[0]).join('; '))
  }
  return cookies
}
