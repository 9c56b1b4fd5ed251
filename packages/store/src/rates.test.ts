import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createStore } from './create-store.ts'
import { describeOnDatabases, useStore } from './testing/databases.ts'

describeOnDatabases('what someone may do within a minute', (kind) => {
  const on = useStore(kind)
  let now = Date.UTC(2025, 0, 13)
  const pass = async (seconds: number) => {
    now += seconds * 1000
    if (kind.dialect === 'postgres')
      await sql`update rates set at = at - ${sql.lit(`${seconds} seconds`)}::interval`.execute(on.database.kysely)
  }
  const take = (who: string, perMinute: number, want = 1) =>
    on.store.rates.take(who, { perMinute, want, now: new Date(now).toISOString() })

  test('is used up, refused with how long to wait, and comes back evenly', async () => {
    for (let turn = 0; turn < 4; turn += 1) expect(await take('a', 4)).toEqual({ granted: 1, wait: 0 })
    expect(await take('a', 4)).toEqual({ granted: 0, wait: 15 })
    expect(await take('b', 4)).toEqual({ granted: 1, wait: 0 })
    await pass(16)
    expect(await take('a', 4)).toEqual({ granted: 1, wait: 0 })
    expect((await take('a', 4)).granted).toBe(0)
    await pass(600)
    expect(await take('a', 4, 10)).toEqual({ granted: 4, wait: 0 })
    await on.store.rates.forget()
  })

  test('is granted together as far as it goes', async () => {
    expect(await take('c', 100, 60)).toEqual({ granted: 60, wait: 0 })
    const { granted } = await take('c', 100, 60)
    expect(granted).toBeGreaterThanOrEqual(40)
    expect(granted).toBeLessThan(45)
  })
})

describeOnDatabases(
  'what someone may do within a minute, asked in two processes',
  (kind) => {
    const on = useStore(kind)

    test('is counted together', async () => {
      const other = on.place.open()
      const stores = [on.store, createStore(other)] as const
      const asked = Array.from({ length: 30 }, (_, turn) =>
        stores[turn % 2 === 0 ? 0 : 1].rates.take('p', { perMinute: 20, want: 1, now: '2025-01-13T00:00:00.000Z' }),
      )
      const answers = await Promise.all(asked)
      expect(answers.filter((answer) => answer.granted === 1)).toHaveLength(20)
      await other.close()
    })
  },
  { only: ({ dialect }) => dialect === 'postgres' },
)
