/** The page in a real Chromium. Elsewhere than in CI it is skipped, and says so, where none is installed. */

import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { AxeBuilder } from '@axe-core/playwright'
import { checkReport, checkResult, rules } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chromiumArguments, chromiumPath, isChromiumMissing } from '../testing/chromium.ts'
import { withFiles } from '../testing/in-memory.ts'
import { wholeOf } from '../testing/whole-of.ts'
import { html } from './html.ts'

/** Two agencies with findings of each severity, and a document that was not read. */
function page(): string {
  const sections = { overview: '全年公开财政资金资金信息<b>。' }
  const reports = ['云溪区教育局', '云溪区民政局'].map((name, i) =>
    exampleReport({
      edition: '2021',
      agency: { name },
      cells: { 'requests.received.total': 6 + i, 'disputes.reconsideration.total': 2, 'requests.handled.total': null },
      sections,
    }),
  )
  const bySource = new Map(reports.map((report, i) => [`${i}.docx`, report]))
  const checked = [...bySource].map(([source, report]) => checkReport({ source, report }))
  const unreadable = [{ source: 'x.pdf', reason: 'no-text-layer', message: '没有文字层' }]
  const result = checkResult({ reports: checked, unreadable })
  return [...html(wholeOf(result, bySource), { language: 'zh', rules })].join('')
}

const rowsOf = (tab: Page) => tab.locator('.row').count()

// A busy machine takes long to start a browser and to look at a page.
describe.skipIf(isChromiumMissing && !process.env.CI)('the page in Chromium', { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath, args: chromiumArguments })
  }, 60_000)
  afterAll(() => browser.close())

  async function opened<T>(options: BrowserContextOptions, use: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.newContext(options)
    try {
      return await withFiles({}, async (folder) => {
        const file = join(folder, '结果.html')
        await writeFile(file, page())
        const tab = await context.newPage()
        const problems: string[] = []
        tab.on('pageerror', ({ message }) => problems.push(message))
        tab.on('console', (said) => problems.push(said.text()))
        tab.on('request', (request) => {
          if (!request.url().startsWith('file:')) problems.push(request.url())
        })
        await tab.goto(pathToFileURL(file).href)
        const answer = await use(tab)
        expect(problems).toEqual([])
        return answer
      })
    } finally {
      await context.close()
    }
  }

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [1366, 390]) {
      it(`is accessible, closed and open, ${colorScheme} and ${width} pixels wide`, async () => {
        await opened({ colorScheme, viewport: { width, height: 768 } }, async (tab) => {
          // The page has no frames, whose answers a second page would have to put together.
          const look = () => new AxeBuilder({ page: tab }).setLegacyMode(true).analyze()
          const closed = await look()
          await tab.click('#open-all')
          const open = await look()
          expect([...closed.violations, ...open.violations].map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
        })
      })
    }
  }

  it('opens a finding by keyboard and says that it is open', async () => {
    await opened({}, async (tab) => {
      const button = tab.locator('.open').first()
      await button.focus()
      await tab.keyboard.press('Enter')
      expect(await button.getAttribute('aria-expanded')).toBe('true')
      expect(await tab.locator('.detail .wrong').count()).toBe(1)
      await tab.keyboard.press('Enter')
      expect(await button.getAttribute('aria-expanded')).toBe('false')
      expect(await tab.locator('.detail').count()).toBe(0)
    })
  })

  it('filters by agency, by severity and by words, and says how many are left', async () => {
    await opened({}, async (tab) => {
      const all = await rowsOf(tab)
      expect(await tab.textContent('#said')).toBe(`共 ${all} 条`)
      await tab.selectOption('#agency', { label: '云溪区民政局' })
      await expect.poll(() => rowsOf(tab)).toBeLessThan(all)
      expect(new Set(await tab.locator('.row .agency').allTextContents())).toEqual(new Set(['云溪区民政局']))
      await tab.fill('#search', '资金资金')
      await expect.poll(() => rowsOf(tab)).toBe(1)
      await tab.locator('[name=level]').nth(2).uncheck()
      await expect.poll(() => rowsOf(tab)).toBe(0)
      expect(await tab.textContent('#said')).toContain('没有符合条件的问题')
      await tab.click('button[type=reset]')
      await expect.poll(() => rowsOf(tab)).toBe(all)
    })
  })

  it('sorts by a column, one way and the other', async () => {
    await opened({}, async (tab) => {
      const head = tab.locator('th.agency')
      await head.locator('button').click()
      const up = await tab.locator('.row .agency').allTextContents()
      expect(await head.getAttribute('aria-sort')).toBe('ascending')
      await head.locator('button').click()
      expect(await head.getAttribute('aria-sort')).toBe('descending')
      expect((await tab.locator('.row .agency').allTextContents())[0]).not.toBe(up[0])
    })
  })

  it('prints a selection without the summary of everything, and says that it is one', async () => {
    await opened({}, async (tab) => {
      await tab.locator('#agency').selectOption({ label: '云溪区教育局' })
      await expect.poll(async () => new Set(await tab.locator('.row .agency').allTextContents()).size).toBe(1)
      const event = (name: string) =>
        tab.evaluate((type) => void (globalThis as unknown as EventTarget).dispatchEvent(new Event(type)), name)
      await tab.emulateMedia({ media: 'print' })
      await event('beforeprint')
      expect(await tab.locator('details').first().isVisible()).toBe(false)
      expect(await tab.locator('#paper').textContent()).toMatch(
        /^本次打印 \d+ 条，符合筛选条件的 \d+ 条，全部 \d+ 条。$/u,
      )
      expect(await tab.locator('.detail').count()).toBe(await rowsOf(tab))
      await event('afterprint')
      expect(await tab.locator('#paper').isVisible()).toBe(false)
      await tab.emulateMedia({ media: 'screen' })
      await tab.click('[type=reset]')
      await expect.poll(async () => new Set(await tab.locator('.row .agency').allTextContents()).size).toBe(2)
      await tab.emulateMedia({ media: 'print' })
      await event('beforeprint')
      expect(await tab.locator('details').first().isVisible()).toBe(true)
      expect(await tab.locator('#paper').isVisible()).toBe(false)
    })
  })

  it('is all there and open without script', async () => {
    const listed = await opened({}, rowsOf)
    await opened({ javaScriptEnabled: false }, async (tab) => {
      expect(await rowsOf(tab)).toBe(listed)
      expect(await tab.locator('.detail').count()).toBe(listed)
      expect(await tab.locator('#tools').isVisible()).toBe(false)
    })
  })
})
