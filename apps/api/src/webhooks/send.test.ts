import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freePort } from '../testing/free-port.ts'
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

test('What did not arrive is told in words an administrator can act on', async () => {
  const to = (url: string) => send({ url, body: '{}', headers: {}, allowPrivate: true })
  const breaking = createServer((request) => void request.socket.destroy())
  await new Promise<void>((resolve) => breaking.listen(0, '127.0.0.1', resolve))
  const { port } = breaking.address() as AddressInfo
  const errors = await Promise.all(
    [
      `http://127.0.0.1:${await freePort()}/in`,
      `http://127.0.0.1:${port}/in`,
      `https://127.0.0.1:${(receiver.address() as AddressInfo).port}/in`,
    ].map(to),
  )
  breaking.close()
  expect(errors).toEqual([
    { ok: false, error: expect.stringContaining('对方拒绝连接') },
    { ok: false, error: '对方中途断开了连接' },
    { ok: false, error: '对方这个端口不是 https，请核对网址' },
  ])
})
