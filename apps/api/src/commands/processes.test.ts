/** Two API processes and a worker on one PostgreSQL behave as one. */

import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { describeOnDatabases, type Place } from '@gouji/store/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventsOf, next } from '../testing/events.ts'
import { createTestService, freePort } from '../testing/index.ts'
import { endProcess, readyAt, startProcess } from '../testing/processes.ts'
import { type Answer, talk } from '../testing/talk.ts'

const ports = [await freePort(), await freePort()] as const
const password = 'correct-horse-47'

describeOnDatabases(
  'Several processes',
  (kind) => {
    let place: Place
    let children: readonly ChildProcess[] = []
    let campaign: string
    let filing: string

    beforeAll(async () => {
      place = await kind.make()
      const service = await createTestService({ open: () => place.open() })
      campaign = (await talk(service.as('admin')).send('POST', '/campaigns', { name: '2025年度报告', year: 2025 })).id
      filing = (await talk(service.as('clerk')).ask(`/filings?campaign=${campaign}`)).filings[0].id
      await service.close()
      const start = (...args: string[]) => startProcess(args, { database: place.url })
      children = [...ports.map((port) => start('serve', '--port', String(port), '--no-worker')), start('worker')]
      await Promise.all(ports.map(readyAt))
    })
    afterAll(async () => {
      await Promise.all(children.map((child) => endProcess(child)))
      await place.remove()
    })

    const at = (port: number, path: string) => `http://localhost:${port}/api/v1${path}`

    function signIn(port: number, username: string, word = password): Promise<Response> {
      return fetch(at(port, '/session'), {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ username, password: word }),
      })
    }

    async function cookieOf(username: string): Promise<{ readonly Cookie: string }> {
      const response = await signIn(ports[0], username)
      expect(response.status).toBe(200)
      const cookies = response.headers.getSetCookie().map((cookie) => cookie.split(';', 1)[0])
      return { Cookie: cookies.join('; ') }
    }

    test.each([[[]], [['--no-worker']]])('end when their port is taken: serve %j', async (more) => {
      const late = startProcess(['serve', '--port', String(ports[0]), ...more], { database: place.url })
      expect(await once(late, 'exit', { signal: AbortSignal.timeout(20_000) })).toEqual([2, null])
    })

    test('tell each other who has a draft open', async () => {
      const follow = async (port: number, headers: Readonly<Record<string, string>>) => {
        const ending = new AbortController()
        const response = await fetch(at(port, `/filings/${filing}/events`), { headers, signal: ending.signal })
        return { events: eventsOf(response), leave: () => ending.abort() }
      }
      const here = async (events: Parameters<typeof next>[0]) =>
        (await next(events, 'presence')).data.people.map(({ name }: Answer) => name)
      const clerk = await follow(ports[0], await cookieOf('clerk'))
      expect(await here(clerk.events)).toEqual(['clerk'])
      const lead = await follow(ports[1], await cookieOf('lead'))
      expect(await here(lead.events)).toEqual(['clerk', 'lead'])
      expect(await here(clerk.events)).toEqual(['clerk', 'lead'])
      clerk.leave()
      expect(await here(lead.events)).toEqual(['lead'])
      lead.leave()
    })

    test('know one session, and one worker does what either is asked for', async () => {
      const headers = await cookieOf('reviewer')
      const asked = await fetch(at(ports[1], `/campaigns/${campaign}/check`), { method: 'POST', headers })
      const { id } = (await asked.json()) as { readonly id: string }
      const progress = await (await fetch(at(ports[0], `/jobs/${id}/events`), { headers })).text()
      const [last] = progress.match(/(?<=^data: ).*$/gmu)?.slice(-1) ?? []
      expect(JSON.parse(last ?? '{}')).toMatchObject({ state: 'done', attempts: 1 })
    })

    test('count wrong passwords, and then all attempts, together', async () => {
      const guess = (turn: number, name: string) => signIn(ports[turn % 2 === 0 ? 0 : 1], name, 'wrong-and-long')
      const statuses: number[] = []
      for (let turn = 0; turn < 8; turn += 1) statuses.push((await guess(turn, 'other-clerk')).status)
      expect(statuses).toEqual([401, 401, 401, 401, 401, 401, 401, 423])
      // Twenty a minute at one account, from one address. Each process on its own would let pass forty of these.
      const answers = await Promise.all(Array.from({ length: 60 }, (_, turn) => guess(turn, 'nobody')))
      const refused = answers.filter(({ status }) => status === 429)
      expect(refused.length).toBeGreaterThan(33)
      for (const { headers } of refused) expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0)
    })
  },
  { only: ({ dialect }) => dialect === 'postgres' },
)
