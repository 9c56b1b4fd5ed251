import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadFrom } from '../backup/load.ts'
import { createStore } from '../create-store.ts'
import type { Database } from '../database/database.ts'
import { migrate } from '../database/migrate.ts'
import { describeOnDatabases, withDatabase } from '../testing/databases.ts'
import { aCampaign, aDistrict, aReport, by } from '../testing/examples.ts'

/** Of a program that kept no cells beside the versions. */
async function* ofThirdVersion() {
  const url = new URL('../database/migrations/testing/0003-figures.ndjson', import.meta.url)
  yield* readFileSync(url, 'utf8').trimEnd().split('\n')
}

describeOnDatabases('cells of a campaign, for sums', (kind) => {
  const on = (work: (database: Database) => Promise<void>) => withDatabase(kind, work)

  test('are those each filing was last moved with, every state of a cell and the units as they were written', () =>
    on(async (database) => {
      await migrate(database)
      const store = createStore(database)
      const district = await aDistrict(store)
      const campaign = await aCampaign(store, district)
      const first = aReport()
      const second = aReport({
        cells: {
          'requests.received.total': 0,
          'requests.broughtForward.total': null,
          'disclosure.procurement.amount': 164.7,
          'disclosure.governmentRules.publishedTotal': { state: 'notApplicable', text: '/' },
          'disclosure.penalties.decisions': { state: 'text', text: '12件' },
        },
        units: { 'disclosure.procurement.amount': '万元' },
      })
      const move = (filing: string, report: typeof first, [from, to, revision]: readonly [string, string, number]) =>
        store.filings.move(
          district,
          `${campaign}.${filing}`,
          { from, to, revision, report, note: null } as Parameters<typeof store.filings.move>[2],
          by(),
        )
      await move('a1', first, ['draft', 'signed-off', 0])
      await move('a1', second, ['signed-off', 'submitted', 1])
      await move('a2', first, ['draft', 'signed-off', 0])
      const { cells, units } = second
      const handedOver = [{ filing: 'c2024.a1', version: 2, cells, units }]
      expect(await store.filings.cells(district, { campaign, states: ['submitted'] })).toEqual(handedOver)
      const signedOff = { filing: 'c2024.a2', version: 1, cells: first.cells }
      const states = ['signed-off', 'submitted'] as const
      expect(await store.filings.cells(district, { campaign, states })).toEqual([...handedOver, signedOff])
      expect(await store.filings.cells(district, { campaign: 'none', states })).toEqual([])
    }))

  test('are there after an upgrade for everything that had ever been moved', () =>
    on(async (database) => {
      await loadFrom(database, ofThirdVersion())
      const store = createStore(database)
      const [district, campaign] = ['yunxi', 'c2024']
      const filings = await store.filings.list(district, { campaign })
      const states = filings.map(({ state }) => state)
      const moved = filings.flatMap(({ id, version }) => (version === null ? [] : [{ id, version }]))
      expect(moved.length).toBeGreaterThan(0)
      const whole = await Promise.all(moved.map(({ id, version }) => store.filings.version(district, id, version)))
      const cells = await store.filings.cells(district, { campaign, states })
      expect(cells.map((one) => [one.filing, one.version, one.cells])).toEqual(
        whole.map((version) => [version?.filing, version?.number, version?.report.cells]),
      )
    }))
})
