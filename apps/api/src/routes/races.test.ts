/** Two people act on one filing at the same instant: what comes of it is what comes of one after the other. */

import { type FilingState, fieldsOf, type Report } from '@gouji/core'
import { verifyStore } from '@gouji/store'
import { describeOnDatabases, type Place } from '@gouji/store/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeDistrict } from '../demo/reports.ts'
import { defaultSettings } from '../settings.ts'
import { createTestService, type TestPerson, type TestService } from '../testing/index.ts'
import { type Answer, talk } from '../testing/talk.ts'

const cell = 'cells.disclosure.fees.amount'
const report = makeDistrict(2025).members[0]?.reports[1] as Report
const all = ['draft', 'signed-off', 'submitted', 'returned', 'approved', 'published', 'corrected'] as const
const by = { by: { kind: 'system', id: 'test', name: '测试' }, at: '2026-01-15T01:00:00.000Z' } as const

interface Seen {
  readonly revision: number
  /** Of the cell. */
  readonly base: number
  readonly campaign: number
}

type Act = (seen: Seen) => readonly [who: TestPerson, method: 'POST' | 'PATCH', path: string, body?: unknown]

const moving =
  (who: TestPerson, to: FilingState): Act =>
  ({ revision }) => [who, 'POST', '/filings/FILING/moves', { to, revision, note: '请核对' }]
const saving =
  (who: TestPerson, value: number): Act =>
  ({ base }) => [who, 'PATCH', '/filings/FILING/fields', { changes: [{ id: cell, value, base }] }]

const acts = {
  'the clerk saves': saving('clerk', 1),
  'the lead saves': saving('lead', 2),
  'the reviewer saves': saving('reviewer', 3),
  'the clerk asks for the signature': () => ['clerk', 'POST', '/filings/FILING/sign-off-request'],
  'the lead sends it back': () => ['lead', 'POST', '/filings/FILING/send-back', { note: '请再改' }],
  'the lead signs': moving('lead', 'signed-off'),
  'the clerk takes it up again': moving('clerk', 'draft'),
  'the clerk hands it in': moving('clerk', 'submitted'),
  'the reviewer returns it': moving('reviewer', 'returned'),
  'the reviewer approves': moving('reviewer', 'approved'),
  'the reviewer takes it back': moving('reviewer', 'submitted'),
  'the reviewer publishes': moving('reviewer', 'published'),
  'the reviewer corrects': moving('reviewer', 'corrected'),
  'the campaign is closed': ({ campaign }) => [
    'admin',
    'PATCH',
    '/campaigns/CAMPAIGN',
    { state: 'closed', revision: campaign },
  ],
} as const satisfies Readonly<Record<string, Act>>

type Name = keyof typeof acts

/** What may happen in each state; any two of them, and each with itself, may happen at once. */
const possible: readonly (readonly [state: FilingState, asked: boolean, names: readonly Name[]])[] = [
  ['draft', false, ['the clerk saves', 'the lead saves', 'the lead signs', 'the campaign is closed']],
  ['draft', true, ['the clerk asks for the signature', 'the lead sends it back', 'the lead signs']],
  ['signed-off', false, ['the clerk takes it up again', 'the clerk hands it in', 'the campaign is closed']],
  ['submitted', false, ['the reviewer returns it', 'the reviewer approves']],
  [
    'returned',
    false,
    ['the reviewer takes it back', 'the clerk saves', 'the clerk asks for the signature', 'the lead signs'],
  ],
  ['approved', false, ['the reviewer publishes', 'the reviewer takes it back', 'the reviewer returns it']],
  ['published', false, ['the reviewer corrects', 'the reviewer saves']],
]

describeOnDatabases(
  'Two acts at once',
  (kind) => {
    let place: Place
    let service: TestService
    let campaign: string
    let filing: string

    beforeAll(async () => {
      place = await kind.make()
      const limits = { ...defaultSettings.limits, requests: 1_000_000 }
      service = await createTestService({ open: place.open, settings: { limits } })
      const admin = talk(service.as('admin'))
      campaign = (await admin.send('POST', '/campaigns', { name: '2025年度报告', year: 2025 })).id
      filing = (await admin.ask(`/filings?campaign=${campaign}&agency=own`)).filings[0].id
      const changes = fieldsOf(report).map(({ id, value }) => ({ id, value, base: 0 }))
      await talk(service.as('clerk')).send('PATCH', `/filings/${filing}/fields`, { changes })
    })
    afterAll(async () => {
      await service.close()
      await place.remove()
    })

    /** Brings the filing into a state, whatever became of it before, and answers what everybody sees of it. */
    async function prepare(state: FilingState, asked: boolean): Promise<Seen> {
      const { store, district } = service
      const { filings, campaigns } = store
      const open = await campaigns.get(district, campaign)
      if (open?.state === 'closed') await campaigns.update(district, { ...open, state: 'open' }, by)
      const standing = (await filings.draft(district, filing))?.fields.find(({ id }) => id === cell)
      const zero = { id: cell, value: 0, base: standing?.revision ?? 0, origin: 'typed' } as const
      await filings.patch(district, filing, { changes: [zero], states: all }, by)
      const now = await filings.get(district, filing)
      if (!now) throw new Error('no filing')
      const move = { from: now.state, to: state, revision: now.revision, report, note: null }
      const moved = await filings.move(district, filing, move, by)
      if (moved.kind !== 'done') throw new Error(moved.kind)
      if (asked) await filings.askSignOff(district, filing, { states: all }, by)
      const base = (await filings.draft(district, filing))?.fields.find(({ id }) => id === cell)?.revision ?? 0
      const { revision = 0 } = (await campaigns.get(district, campaign)) ?? {}
      return { revision: moved.value.filing.revision, base, campaign: revision }
    }

    /** `done`, `kept out` (a conflict of the cell), or `refused`, which says that nothing was written. */
    async function perform(name: Name, seen: Seen): Promise<string> {
      const [who, method, path, body] = (acts[name] as Act)(seen)
      const address = path.replace('FILING', filing).replace('CAMPAIGN', campaign)
      const response = await service.as(who).send(method, address, body)
      const said = (await response.json()) as Answer
      if (response.ok) return said.outcomes?.[0].kind === 'conflict' ? 'kept out' : 'done'
      expect([409, 422], JSON.stringify(said)).toContain(response.status)
      return 'refused'
    }

    /** What was said to each, and all that is there afterwards, in the order in which the log has it. */
    async function outcome(
      [state, asked]: readonly [FilingState, boolean],
      run: (seen: Seen) => Promise<readonly string[]>,
    ): Promise<string> {
      const { store, district } = service
      const seen = await prepare(state, asked)
      const before = (await store.filings.get(district, filing))?.version ?? 0
      const [last] = (await store.audit.list(district, {}, { limit: 1 })).items
      const said = await run(seen)
      const draft = await store.filings.draft(district, filing)
      const versions = (await store.filings.steps(district, filing)).filter(({ version }) => version > before)
      const events = (await store.audit.list(district, {}, { limit: 20 })).items
      return JSON.stringify({
        said,
        state: draft?.filing.state,
        asked: draft?.filing.signOffAsked !== null,
        sentBack: draft?.filing.sentBack !== null,
        cell: draft?.fields.find(({ id }) => id === cell)?.value,
        moves: versions.map(({ from, to }) => `${from} ${to}`),
        events: events.filter(({ number }) => number > (last?.number ?? 0)).map(({ action }) => action),
        campaign: (await store.campaigns.get(district, campaign))?.state,
      })
    }

    test.each(possible)('on what is %s (asked: %s)', async (state, asked, names) => {
      for (const [i, one] of names.entries()) {
        for (const other of names.slice(i)) {
          const inTurn = await outcome([state, asked], async (seen) => [
            await perform(one, seen),
            await perform(other, seen),
          ])
          const turned = await outcome([state, asked], async (seen) => {
            const second = await perform(other, seen)
            return [await perform(one, seen), second]
          })
          // The second begins while the first is looked at, checked or written.
          for (const delay of [0, 5, 10]) {
            const atOnce = await outcome([state, asked], (seen) =>
              Promise.all([
                perform(one, seen),
                new Promise((resolve) => setTimeout(resolve, delay)).then(() => perform(other, seen)),
              ]),
            )
            expect([inTurn, turned], `${one} while ${other}`).toContain(atOnce)
          }
        }
      }
    })

    test('leave chains that hold', async () => {
      expect((await verifyStore(service.store)).broken).toEqual([])
    })
  },
  { only: ({ shared }) => shared },
)
