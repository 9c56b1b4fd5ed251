import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestService, type TestService } from '../testing/index.ts'
import { talk } from '../testing/talk.ts'
import { refusalOf } from './refusal.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService()
})
afterAll(() => service.close())

test.each(['http://192.168.1.5/in', 'http://localhost:8080/in', 'https://[fd12::1]/in', 'http://2130706433/'])(
  '%s is refused when it is entered, with the reason',
  async (url) => {
    const refused = await talk(service.as('admin'), 422).send('PUT', '/webhooks/platform', {
      url,
      events: ['filing.published'],
    })
    expect(refused).toMatchObject({
      code: 'invalid',
      errors: [{ path: 'url', message: expect.stringContaining('是内部网络地址，没有开放推送') }],
    })
    expect((await talk(service.as('admin')).ask('/webhooks')).webhooks).toEqual([])
  },
)

test('an address of the internet is taken, and one of the intranet where the deployment allows it', async () => {
  expect(await refusalOf('https://1.1.1.1/in', { allowPrivate: false })).toBeUndefined()
  expect(await refusalOf('http://192.168.1.5/in', { allowPrivate: true })).toBeUndefined()
})
