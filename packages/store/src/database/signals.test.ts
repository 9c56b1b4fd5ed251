import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Signal } from '../contract/signals.ts'
import { describeOnDatabases } from '../testing/databases.ts'

describeOnDatabases(
  'two processes on one database',
  (kind) => {
    test('hear each other, also after the connection they listen on was cut', async () => {
      const place = await kind.make()
      const [one, two] = [place.open(), place.open()]
      const heard: Signal[] = []
      const stop = two.listen((signal) => heard.push(signal))
      /** The listener may not be there yet: signals are hints, so it is said until it is heard. */
      const say = async (filing: string) => {
        const signal = { kind: 'filing', district: 'd', filing } as const
        for (
          let turn = 0;
          turn < 400 && !heard.some((other) => 'filing' in other && other.filing === filing);
          turn += 1
        ) {
          one.signal(signal)
          await sleep(25)
        }
        expect(heard).toContainEqual(signal)
      }
      try {
        await say('before')
        await sql`select pg_terminate_backend(pid) from pg_stat_activity
          where query like 'listen%' and datname = current_database()`.execute(one.kysely)
        await say('after')
        stop()
        await sleep(100)
        heard.length = 0
        one.signal({ kind: 'jobs' })
        await sleep(100)
        expect(heard).toEqual([])
      } finally {
        await one.close()
        await two.close()
        await place.remove()
      }
    }, 30_000)
  },
  { only: ({ dialect }) => dialect === 'postgres' },
)
