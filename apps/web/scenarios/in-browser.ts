/** Pages in a real Chromium. Elsewhere than in CI they are skipped, and say so, where none is installed. */

import { existsSync } from 'node:fs'
import type { TestPerson } from '@gouji/api/testing'
import type { Browser, BrowserContext, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect } from 'vitest'
import { executablePath, openChromium } from './chromium.ts'
import { password, type Site, startSite } from './service.ts'

const missing = !existsSync(executablePath)
if (missing && !process.env.CI)
  console.warn(`no Chromium at ${executablePath} (CHROMIUM_PATH): the pages are not tried`)

export interface Office {
  readonly site: Site
  /** A browser of somebody's own, signed in, with the filing (or another page) open. */
  enter(who: TestPerson, options?: BrowserContextOptions & { readonly path?: string }): Promise<Page>
  /** A browser of nobody. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>
}

let opened: Promise<Browser> | undefined

/** One for all files of a process, which ends with it: whoever enters has a context of their own. */
async function openBrowser(): Promise<Browser> {
  if (opened && !(await opened).isConnected()) opened = undefined
  opened ??= openChromium()
  return opened
}

/** What is tried on a site of its own each time. A page that reports an error fails. */
export function describePages(
  name: string,
  tries: (office: Office) => void,
  options: Parameters<typeof startSite>[0] = {},
): void {
  describe.skipIf(missing && !process.env.CI)(name, { timeout: 180_000 }, () => {
    let browser: Browser
    let site: Site
    let contexts: BrowserContext[] = []
    let errors: string[] = []

    beforeAll(async () => {
      browser = await openBrowser()
    }, 90_000)
    beforeEach(async () => {
      site = await startSite(options)
    }, 90_000)
    afterEach(async () => {
      await Promise.all(contexts.map((context) => context.close()))
      contexts = []
      await site.close()
      const said = errors
      errors = []
      if (said.length > 0) throw new Error(said.join('\n'))
    })

    async function visit(path: string, options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1366, height: 768 }, ...options })
      contexts.push(context)
      context.on('weberror', (error) => errors.push(String(error.error())))
      const page = await context.newPage()
      page.setDefaultTimeout(20_000)
      await page.goto(`${site.address}${path}`)
      return page
    }

    tries({
      get site() {
        return site
      },
      visit,
      async enter(who, { path = `/fill/${site.filing}`, ...options } = {}) {
        const page = await visit(`/sign-in?to=${encodeURIComponent(path)}`, options)
        await signIn(page, who)
        await page.waitForURL(`**${path}`)
        if (path.startsWith('/fill/')) await page.locator('[data-cell]').first().waitFor()
        return page
      },
    })
  })
}

export async function signIn(page: Page, who: TestPerson): Promise<void> {
  await page.locator('input[name=username]').fill(who === 'admin' ? 'office' : who)
  await page.locator('input[name=password]').fill(password)
  await page.locator('form.sign-in button[type=submit]').click()
}

export const cellOf = (page: Page, cell: string): Locator => page.locator(`.room [data-cell="${cell}"]`)

/** What a cell shows: the number in it, typed or not. */
export async function shownIn(page: Page, cell: string): Promise<string> {
  return cellOf(page, cell).evaluate(
    (td) => td.querySelector('input')?.value ?? td.querySelector('.now')?.textContent ?? '',
  )
}

/** What a cell comes to show: what others write takes its way over the service. */
export const eventually = (page: Page, cell: string) => expect.poll(() => shownIn(page, cell), { timeout: 20_000 })

export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await cellOf(page, cell).click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

/** To the end of what scrolls. Chromium drops a key that scrolls what it has not painted yet: it is pressed again. */
export async function pressEndUntil(last: Locator, scrolls: Locator): Promise<void> {
  const reaches = async () => {
    await scrolls.press('End')
    return last.isVisible()
  }
  await expect.poll(reaches, { interval: 500, timeout: 20_000 }).toBe(true)
}

/** Until everything typed is kept by the service. */
export async function saved(page: Page): Promise<void> {
  await page.getByText('已全部保存').waitFor()
}

/** What was copied, as another page has it pasted. */
export async function copied(page: Page): Promise<string> {
  const other = await page.context().newPage()
  await other.setContent('<textarea></textarea>')
  await other.locator('textarea').press('Control+V')
  const text = await other.locator('textarea').inputValue()
  await other.close()
  return text
}

/** Puts something on the clipboard and pastes it where one is, as the browser does with Ctrl+V. */
export async function paste(page: Page, data: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate((types) => {
    const clipboardData = new DataTransfer()
    for (const [type, text] of Object.entries(types)) clipboardData.setData(type, text)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    )
  }, data)
}
