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

test('the own line of the machine is refused whatever the deployment allows, and so are a name and a password', async () => {
  for (const allowPrivate of [true, false]) {
    for (const url of ['http://169.254.169.254/latest/', 'http://[fe80::1]/in', 'http://[::ffff:169.254.169.254]/']) {
      expect(await refusalOf(url, { allowPrivate })).toMatch(
        allowPrivate ? /任何设置下都不能推送/u : /不能推送|没有开放/u,
      )
    }
    expect(await refusalOf('https://gouji:secret@1.1.1.1/in', { allowPrivate })).toContain('用户名和密码')
  }
})
