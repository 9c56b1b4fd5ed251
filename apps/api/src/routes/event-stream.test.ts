import { setTimeout as sleep } from 'node:timers/promises'
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import type { Env } from '../env.ts'
import { createTestService } from '../testing/index.ts'
import { follow } from './event-stream.ts'

test('a service that stops waits for what a stream still reads, and not for a client that reads no more', async () => {
  const service = await createTestService()
  const { parts, store, district } = service
  const app = new Hono<Env>()
  let read: unknown = 'nothing yet'
  app.get('/', (c) => {
    c.set('parts', parts)
    return follow(c, {
      store,
      fits: () => false,
      send: async (say) => {
        // Longer than a client that does not take it is waited for.
        await sleep(800)
        read = await store.districts.get(district).catch((error: Error) => error.message)
        for (let i = 0; i < 8; i += 1) await say({ event: 'row', data: 'x'.repeat(1_000_000) })
        return true
      },
    })
  })
  await app.request('/')
  const begun = performance.now()
  await service.close()
  expect(read).toMatchObject({ name: '云溪区' })
  expect(performance.now() - begun).toBeLessThan(3000)
})
