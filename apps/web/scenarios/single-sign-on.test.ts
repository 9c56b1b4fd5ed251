import { createServer } from 'node:http'
import { freePort } from '@gouji/api/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { describePages, eventually, saved, typeInto } from './in-browser.ts'
import { keptField } from './service.ts'

const port = await freePort()
const city = `http://127.0.0.1:${port}`
/** Who is signed in at the city, and whom it sends back at once. */
let username = ''

/** A provider as cities run them: sends the browser back with a code, and tells against it who somebody is. */
const provider = createServer((request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', city)
  if (pathname === '/authorize') {
    const back = new URL(searchParams.get('redirect_uri') ?? '')
    back.search = new URLSearchParams({ code: 'a-code', state: searchParams.get('state') ?? '' }).toString()
    response.writeHead(302, { location: back.href }).end()
    return
  }
  const said: Readonly<Record<string, unknown>> = {
    '/.well-known/openid-configuration': {
      issuer: city,
      authorization_endpoint: `${city}/authorize`,
      token_endpoint: `${city}/token`,
      userinfo_endpoint: `${city}/userinfo`,
    },
    '/token': { access_token: 'a-token', token_type: 'Bearer', expires_in: 60 },
    '/userinfo': { sub: `sub-${username}`, preferred_username: username, name: username },
  }
  response.setHeader('content-type', 'application/json').end(JSON.stringify(said[pathname] ?? {}))
})

beforeAll(() => new Promise<void>((resolve) => provider.listen(port, '127.0.0.1', resolve)))
afterAll(() => new Promise((resolve) => provider.close(resolve)))

const discoveryUrl = `${city}/.well-known/openid-configuration`
const singleSignOn = { discoveryUrl, clientId: 'gouji', clientSecret: 'a-client-secret' }
const link = '用统一身份认证登录'

describePages(
  'the city’s single sign-on',
  (office) => {
    it('leads whoever the service knows to the report they came for, and again where the session ends', async () => {
      username = 'clerk'
      const path = `/fill/${office.site.filing}`
      const page = await office.visit(`/sign-in?to=${encodeURIComponent(path)}`)
      await page.getByRole('link', { name: link }).waitFor()
      await expectAccessible(page)
      await page.getByRole('link', { name: link }).click()
      await page.waitForURL(`**${path}`)
      await typeInto(page, 'requests.received.naturalPerson', '12')
      await saved(page)
      await page.context().clearCookies()
      await typeInto(page, 'requests.received.enterprise', '3')
      await page.getByText('您填写的内容都还在').waitFor()
      await page.getByRole('link', { name: link }).click()
      await page.waitForURL(`**${path}`)
      await eventually(page, 'requests.received.enterprise').toBe('3')
      await saved(page)
      expect(await keptField(office.site, 'cells.requests.received.enterprise')).toBe(3)
    })

    it('leaves whoever the service does not know outside, and says what to do', async () => {
      username = 'stranger'
      const page = await office.visit('/')
      await page.getByRole('link', { name: link }).click()
      await page.getByText('统一身份认证没有登录成功，或者系统里还没有您的账号').waitFor()
      await expectAccessible(page)
      expect(new URL(page.url()).pathname).toBe('/sign-in')
    })
  },
  { singleSignOn },
)

describePages('a service without single sign-on', (office) => {
  it('offers the password only', async () => {
    const page = await office.visit('/sign-in')
    await page.waitForLoadState('networkidle')
    expect(await page.getByRole('link', { name: link }).count()).toBe(0)
  })
})
