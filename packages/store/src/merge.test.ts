/** Nobody's work is lost where several type into one draft at once, over connections of their own. */

import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Field } from './contract/fields.ts'
import type { Store } from './contract/store.ts'
import { createStore } from './create-store.ts'
import { migrate } from './database/migrate.ts'
import { describeOnDatabases, type Place } from './testing/databases.ts'
import { aCampaign, aDistrict, aReport, at, by, patch } from './testing/examples.ts'

const people = 3

/** One thing somebody does, on what he last saw. */
const step = fc.record({
  who: fc.nat({ max: people - 1 }),
  does: fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('type' as const),
        fields: fc.uniqueArray(fc.nat({ max: 3 }), { minLength: 1 }),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('clear' as const), field: fc.nat({ max: 3 }) }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('look' as const) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('move' as const) }) },
  ),
})

interface Saved {
  readonly id: string
  readonly value: unknown
  readonly base: number
  readonly revision: number
}

describeOnDatabases(
  'one draft, three people',
  (kind) => {
    let place: Place
    let stores: readonly Store[]

    beforeAll(async () => {
      place = await kind.make()
      const databases = Array.from({ length: kind.shared ? people : 1 }, () => place.open())
      for (const database of databases) await migrate(database)
      stores = databases.map(createStore)
    })
    afterAll(async () => {
      for (const store of stores) await store.close()
      await place.remove()
    })

    test('each change is kept or refused with what is there, in any interleaving', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 24 }), async (steps) => {
          const first = stores[0] as Store
          const district = await aDistrict(first, [])
          const filing = `${await aCampaign(first, district)}.a1`
          const saved: Saved[] = []
          let typed = 0

          const person = async (who: number) => {
            const store = stores[who % stores.length] as Store
            let seen = new Map<string, Field>()
            const look = async () => {
              const draft = await store.filings.draft(district, filing)
              seen = new Map(draft?.fields.map((field) => [field.id, field]))
              return draft
            }
            for (const { who: actor, does } of steps) {
              if (actor !== who) continue
              if (does.kind === 'look') {
                await look()
                continue
              }
              if (does.kind === 'move') {
                const draft = await look()
                if (!draft) continue
                const to = draft.filing.state === 'draft' ? 'signed-off' : 'draft'
                const move = {
                  from: draft.filing.state,
                  to,
                  revision: draft.filing.revision,
                  report: aReport(),
                  note: null,
                } as const
                await store.filings.move(district, filing, move, by(undefined, at(1)))
                continue
              }
              const ids = does.kind === 'type' ? does.fields : [does.field]
              const asked = ids.map((id) => {
                typed += 1
                const value = does.kind === 'type' ? `${who}-${typed}` : undefined
                return { id: `cells.${id}`, value, base: seen.get(`cells.${id}`)?.revision ?? 0 }
              })
              const changes = patch(...asked.map(({ id, value, base }) => [id, value, base] as const))
              const result = await store.filings.patch(district, filing, changes, by(undefined, at(1)))
              if (result.kind !== 'done') continue
              for (const [place, outcome] of result.value.outcomes.entries()) {
                const change = asked[place]
                if (!change) throw new Error('an outcome without a change')
                if (outcome.kind === 'saved') {
                  saved.push({ ...change, revision: outcome.revision })
                  const field = { value: change.value, revision: outcome.revision } as Field
                  if (change.value === undefined) seen.delete(change.id)
                  else seen.set(change.id, field)
                } else {
                  // A conflict is told only to those who had not seen what is there.
                  expect(outcome.current?.revision ?? 0).not.toBe(change.base)
                  if (outcome.current && outcome.current.value !== undefined) seen.set(change.id, outcome.current)
                  else seen.delete(change.id)
                }
              }
            }
          }
          await Promise.all(Array.from({ length: people }, (_, who) => person(who)))

          const draft = await first.filings.draft(district, filing)
          for (const id of ['cells.0', 'cells.1', 'cells.2', 'cells.3']) {
            const written = saved
              .filter((one) => one.id === id && (one.value !== undefined || one.revision > 0))
              .sort((a, b) => a.revision - b.revision)
            const values = written.filter(({ value }) => value !== undefined)
            // Nobody wrote over a value he had not seen: each was made on the one before, or where none was.
            let before: Saved | undefined
            for (const one of written) {
              const resent = one.value === undefined && before?.value === undefined
              if (before && !resent) {
                expect(one.base === before.revision || (one.base === 0 && before.value === undefined)).toBe(true)
              }
              before = one
            }
            const history = await first.filings.history(district, filing, id, { limit: 100 })
            const kept = history.items.map(({ value, revision }) => `${revision} ${String(value)}`)
            for (const { value, revision } of values) expect(kept).toContain(`${revision} ${String(value)}`)
            expect(draft?.fields.find((field) => field.id === id)?.value).toEqual(written.at(-1)?.value)
          }
          expect(await first.filings.verify(district)).toMatchObject({ broken: [] })
          expect(await first.audit.verify(district)).toMatchObject({ broken: [] })
        }),
        { numRuns: kind.dialect === 'postgres' ? 12 : 40 },
      )
    }, 200_000)

    test('of many who change one cell on one base, one is kept', async () => {
      const first = stores[0] as Store
      const district = await aDistrict(first, [])
      const filing = `${await aCampaign(first, district)}.a1`
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, who) => {
          const store = stores[who % stores.length] as Store
          return store.filings.patch(district, filing, patch(['title', `第${who}个`]), by())
        }),
      )
      const outcomes = results.flatMap((result) => (result.kind === 'done' ? result.value.outcomes : []))
      expect(outcomes.filter((outcome) => outcome.kind === 'saved')).toHaveLength(1)
      expect(outcomes).toHaveLength(20)
      const draft = await first.filings.draft(district, filing)
      const other = outcomes.find((outcome) => outcome.kind === 'conflict')
      expect(other).toMatchObject({ current: { value: draft?.fields[0]?.value } })
    })
  },
  { only: ({ shared }) => shared },
)
