/**
 * How long after a key the sums, the findings and the page are up to date: all rules, a whole report with its prose
 * and last year's beside it, in Chromium. Run by `pnpm --filter @gouji/web run bench`.
 */

import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { cellsOf, fieldsOf } from '@gouji/core'
import { cityReport } from '@gouji/core/testing'
import { openChromium } from '../scenarios/chromium.ts'
import { password, startSite, writeFields } from '../scenarios/service.ts'

/** Milliseconds between two keys of somebody who looks at a paper. */
const pause = 210

function report(what: string, taken: readonly number[]): void {
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1)
  console.log(`${what}: median ${at(0.5)} ms, 95 % within ${at(0.95)} ms of the page’s thread`)
}

/** As long as a report is, with numbers that the tables hold. */
function prose(): { readonly overview: string; readonly improvements: string } {
  const paragraph = '（一）主动公开\n本年主动公开政府信息，围绕重点领域做好解读，群众关心的事项随时更新。'
  const overview = Array.from({ length: 30 }, (_, i) => `${paragraph}第${i + 1}季度答复咨询 ${i} 次。`).join('\n')
  return {
    overview: `${overview}\n本年收到政府信息公开申请 12 件。`,
    improvements: `一是公开不够及时。${paragraph.repeat(8)}`,
  }
}

const site = await startSite()
const browser = await openChromium()
try {
  const { cells } = cityReport()
  const fields = fieldsOf({ ...cityReport(), sections: prose() }).filter(({ value }) => value !== null && value !== '')
  await writeFields(site, { as: 'clerk', values: Object.fromEntries(fields.map(({ id, value }) => [id, value])) })
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.goto(`${site.address}/sign-in?to=/fill/${site.filing}`)
  await page.locator('input[name=username]').fill('clerk')
  await page.locator('input[name=password]').fill(password)
  await page.locator('form.sign-in button').click()
  await page.locator('[data-cell="requests.received.naturalPerson"]').click()
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  // Work of the page's own thread, as Linux counts it: what else the machine does meanwhile is not in it.
  const spent = () =>
    renderers.reduce((sum, id) => {
      const file = `/proc/${id}/task/${id}/schedstat`
      return sum + (existsSync(file) ? Number(readFileSync(file, 'utf8').split(' ')[0]) / 1e6 : 0)
    }, 0)
  // The page says by itself when what a key changed is drawn: asking it costs its thread as much as many a key.
  const { promise: ready, resolve: isReady } = Promise.withResolvers<void>()
  let whenDrawn = isReady
  await page.exposeBinding('drawn', () => whenDrawn())
  await page.evaluate(() => {
    const { drawn } = globalThis as unknown as { drawn: () => void }
    addEventListener('keydown', () => requestAnimationFrame(() => setTimeout(drawn)), { capture: true })
  })
  await page.keyboard.press('F9')
  await ready
  const cost = async (key: string) => {
    const { promise, resolve } = Promise.withResolvers<void>()
    whenDrawn = resolve
    const before = spent()
    await page.keyboard.press(key)
    await promise
    return spent() - before
  }
  /** What it does by itself meanwhile. */
  const costOfWaiting = async (milliseconds: number) => {
    const before = spent()
    await wait(milliseconds)
    return spent() - before
  }
  const ids = cellsOf('2021').flatMap(({ table, id }) => (table === 'requests' ? [id] : []))
  const typed: number[] = []
  const idle: number[] = []
  // Every number of the table is typed over by itself: on the way the report is wrong in one cell, and right again.
  for (const id of ids) {
    for (const digit of JSON.stringify(cells[id] ?? 0)) {
      await wait(40)
      idle.push(await cost('F9'))
      typed.push(await cost(digit))
    }
    await page.keyboard.press('Tab')
  }
  report(`a digit (of ${typed.length}), sums, findings and drawing`, typed)
  report('a key that does nothing, which is in each of these figures', idle)

  /** Any digit in every cell, with the pauses of somebody who looks at a paper: each is long enough to look for mistakes. */
  async function anyDigits(where: string): Promise<void> {
    await page.locator('[data-cell="requests.received.naturalPerson"]').click()
    const digits: number[] = []
    const tabs: number[] = []
    const panels: number[] = []
    for (const i of ids.keys()) {
      digits.push(await cost(String((i * 7 + 3) % 10)))
      await wait(pause)
      // What the way to the next cell costs is not the digit’s that follows.
      tabs.push(await cost('Tab'))
      panels.push(await costOfWaiting(pause))
    }
    report(`a digit ${where}`, digits)
    report(`on to the next cell ${where}`, tabs)
    report('its panel at the side and what else waits until it is drawn', panels)
  }
  await anyDigits('where every number is wrong, while mistakes are looked for')
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await anyDigits('in a table that begins empty')
} finally {
  await browser.close()
  await site.close()
}
