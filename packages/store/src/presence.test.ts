import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { createStore } from './create-store.ts'
import { describeOnDatabases, useStore } from './testing/databases.ts'

const visit = (id: string, name: string, filing = 'c2024.a1') => ({
  id,
  district: 'yunxi',
  filing,
  person: { id: `person-${name}`, name },
})

describeOnDatabases('who has a filing open', (kind) => {
  const on = useStore(kind)

  test('is told once each, in the order of coming, until the last window is closed', async () => {
    const { presence } = on.store
    const leave = await presence.enter(visit('v1', '程一诺'))
    const again = await presence.enter(visit('v2', '程一诺'))
    const other = await presence.enter(visit('v3', '何静'))
    await presence.enter(visit('v4', '何静', 'c2024.a2'))
    const here = async () => (await presence.at('yunxi', 'c2024.a1')).map(({ name }) => name)
    expect(await here()).toEqual(['程一诺', '何静'])
    await leave()
    expect(await here()).toEqual(['程一诺', '何静'])
    await again()
    expect(await here()).toEqual(['何静'])
    await other()
    expect(await here()).toEqual([])
    expect(await presence.at('another', 'c2024.a2')).toEqual([])
  })

  test('is a signal of the filing when someone comes or goes', async () => {
    const heard: unknown[] = []
    const stop = on.store.onSignal((signal) => heard.push(signal))
    const wanted = { kind: 'filing', district: 'yunxi', filing: 'c2024.a3' }
    const until = async (count: number) => {
      for (let turn = 0; turn < 200 && heard.length < count; turn += 1) {
        // On PostgreSQL the listener may not be there yet.
        if (count === 1 && turn % 20 === 19) await (await on.store.presence.enter(visit('v5', '何静', 'c2024.a3')))()
        await sleep(10)
      }
      expect(heard.length).toBeGreaterThanOrEqual(count)
      expect(heard.at(-1)).toEqual(wanted)
    }
    const leave = await on.store.presence.enter(visit('v5', '何静', 'c2024.a3'))
    await until(1)
    await sleep(50)
    const before = heard.length
    await leave()
    await until(before + 1)
    stop()
  })
})

describeOnDatabases(
  'who has a filing open in another process',
  (kind) => {
    const on = useStore(kind)

    test('is seen here, and gone a while after that process died', async () => {
      const other = on.place.open()
      await createStore(other).presence.enter(visit('v1', '何静'))
      expect(await on.store.presence.at('yunxi', 'c2024.a1')).toMatchObject([{ name: '何静' }])
      await other.close()
      await sql`update visits set seen = seen - interval '1 minute'`.execute(on.database.kysely)
      expect(await on.store.presence.at('yunxi', 'c2024.a1')).toEqual([])
    })
  },
  { only: ({ dialect }) => dialect === 'postgres' },
)
