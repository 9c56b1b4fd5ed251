import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { send } from './send.ts'

let receiver: Server
let heard = 0
beforeAll(async () => {
  receiver = createServer((_, response) => {
    heard += 1
    response.end()
  })
  await new Promise<void>((resolve) => receiver.listen(0, resolve))
})
afterAll(() => {
  receiver.close()
})

test.each(['http://127.0.0.1', 'http://localhost', 'http://[::1]', 'http://2130706433', 'http://0x7f.1'])(
  '%s is not reached unless the intranet is allowed',
  async (host) => {
    const { port } = receiver.address() as AddressInfo
    const sent = await send({ url: `${host}:${port}/in`, body: '{}', headers: {}, allowPrivate: false })
    expect(sent).toMatchObject({ ok: false, error: expect.stringContaining('未允许推送') })
    expect(heard).toBe(0)
  },
)
