import { readFile } from 'node:fs/promises'
import type { BrowserContext, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { agenciesOf, submit } from './campaign.ts'
import { cellOf, describePages, saved, shownIn, signIn, typeInto } from './in-browser.ts'

/** What Chromium has gained of the language since 92, the oldest the pages are for. */
const gained = `
for (const name of ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']) {
  delete Array.prototype[name]
  delete Object.getPrototypeOf(Int8Array.prototype)[name]
}
for (const name of ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom'])
  delete Set.prototype[name]
for (const name of ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'])
  delete Object.getPrototypeOf(Object.getPrototypeOf([].values()))[name]
for (const [of, names] of [[Object, ['hasOwn', 'groupBy']], [Map, ['groupBy']], [Array, ['fromAsync']], [Promise, ['withResolvers', 'try']],
  [String.prototype, ['isWellFormed', 'toWellFormed']], [Math, ['sumPrecise', 'f16round']], [RegExp, ['escape']], [self, ['Iterator', 'structuredClone']]])
  for (const name of names) delete of[name]
`

/** As if the browser were years older; workers read the same before their own script. */
async function grownOld(context: BrowserContext, local: string): Promise<void> {
  await context.addInitScript(gained)
  await context.route(/\/assets\/older-worker-[^/]*\.js$/u, async (route) => {
    const script = await (await fetch(`${local}${new URL(route.request().url()).pathname}`)).text()
    await route.fulfill({ contentType: 'text/javascript', body: `${gained}\n${script}` })
  })
}

describePages('browsers of offices, which follow Chromium late', (office) => {
  async function enter(who: 'clerk' | 'reviewer', path: string): Promise<Page> {
    const page = await office.visit('/sign-in')
    await grownOld(page.context(), office.site.local)
    await page.goto(`${office.site.address}/sign-in?to=${encodeURIComponent(path)}`)
    await signIn(page, who)
    await page.waitForURL(`**${path}`)
    return page
  }

  it('sign in, fill in and are told what is wrong and what it should be', async () => {
    const page = await enter('clerk', `/fill/${office.site.filing}`)
    expect(await page.evaluate(() => [...document.scripts].map(({ src }) => new URL(src).pathname))).toContain(
      '/core-js.js',
    )
    const buffer = await readFile(new URL('../../../tooling/corpus/documents/education/2024-wps.wps', import.meta.url))
    const input = page.locator('.ways input[type=file]').first()
    await input.setInputFiles({ name: '2024.wps', mimeType: 'application/octet-stream', buffer })
    await page.getByText(/已从上年报告带入 \d+ 项/u).waitFor()
    await typeInto(page, 'requests.received.naturalPerson', '7')
    await saved(page)
    await page.getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => shownIn(page, 'requests.received.naturalPerson')).toBe('')
    await cellOf(page, 'requests.received.total').waitFor()
  })

  it('follow a campaign, and read what was published', async () => {
    const { own, campaign } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name: '云溪区教育局' })
    const page = await enter('reviewer', `/review/${campaign}`)
    await page.getByRole('link', { name: '云溪区教育局' }).click()
    await page.getByRole('button', { name: '审核通过', exact: true }).waitFor()
    await page.goto(`${office.site.address}/public/compare`)
    await page.getByRole('heading', { name: '数据比较' }).waitFor()
  })

  it('that know no modules are told how to change to one that does', async () => {
    const page = await office.visit('/public')
    await page.context().addInitScript(() => Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule'))
    await page.goto(`${office.site.address}/sign-in`)
    await page.getByRole('heading', { name: '这个浏览器太旧，打不开本系统' }).waitFor()
    await page.getByText('切换到“极速模式”').waitFor()
  })
})
