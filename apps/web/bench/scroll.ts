/**
 * How a board of 500 agencies and a list of 20,000 findings scroll in Chromium, and how soon the end of the list is
 * there. Run by `pnpm --filter @gouji/web run bench:scroll`.
 */

import type { Page } from 'playwright-core'
import { addAgencies, agenciesOf } from '../scenarios/campaign.ts'
import { openChromium } from '../scenarios/chromium.ts'
import { password, type Site, startSite } from '../scenarios/service.ts'

const agencies = 500
/** Of each agency. */
const findings = 40
/** Frames that are looked at, and pixels scrolled in each. */
const frames = 480
const speed = 60

/** Enters the agencies, and the findings of their reports, as a check would leave them. */
async function fillSite(site: Site, campaign: string): Promise<void> {
  const { store, district } = site.service
  await addAgencies(site, { campaign, count: agencies })
  const rules = ['requests-row-sum', 'narrative-received', 'problems-generic']
  for (const { id } of await store.filings.list(district, { campaign })) {
    const found = Array.from({ length: findings }, (_, i) => {
      const rule = rules[i % rules.length] ?? ''
      const severity = (['error', 'warning', 'info'] as const)[i % 3] ?? 'info'
      const message = `“予以公开”行：“总计”列填 ${i + 40}，自然人与法人或其他组织各列之和为 ${i}，相差 40`
      const common = { rule, severity, outcome: 'failed', fingerprint: `${id}-${i}`, message }
      return { ...common, finding: { ...common, cells: [], params: {} } }
    })
    await store.findings.replace(district, id, { revision: 0, rules: 'bench', findings: found })
  }
}

/** Milliseconds from frame to frame while the table is scrolled by its own script, as fast as a wheel is turned. */
const scroll = (page: Page): Promise<readonly number[]> =>
  page.evaluate(
    ([count, step]) =>
      new Promise<number[]>((resolve) => {
        const box = document.querySelector('.long')
        const taken: number[] = []
        let before: number | undefined
        const frame = (now: number) => {
          if (before !== undefined) taken.push(now - before)
          before = now
          box?.scrollBy(0, taken.length < count / 2 ? step : -step)
          if (taken.length < count) requestAnimationFrame(frame)
          else resolve(taken)
        }
        requestAnimationFrame(frame)
      }),
    [frames, speed] as const,
  )

function report(what: string, taken: readonly number[]): void {
  const sorted = taken.toSorted((a, b) => a - b)
  const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1)
  const late = taken.filter((ms) => ms > 17.5).length
  console.log(`${what}: a frame every ${at(0.5)} ms, 95 % within ${at(0.95)} ms, ${late} of ${taken.length} late`)
}

const site = await startSite()
const browser = await openChromium()
try {
  const { campaign } = await agenciesOf(site)
  await fillSite(site, campaign)
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  await page.goto(`${site.address}/sign-in?to=/review/${campaign}`)
  await page.locator('input[name=username]').fill('reviewer')
  await page.locator('input[name=password]').fill(password)
  await page.locator('form.sign-in button').click()
  await page.getByText(`共 ${agencies + 3} 家单位`).waitFor()
  await scroll(page)
  report('board of 500 agencies', await scroll(page))
  await page.goto(`${site.address}/review/${campaign}/findings?drafts=all`)
  await page.getByText(/^共 2\d{4} 条$/u).waitFor()
  const began = performance.now()
  await page.evaluate(() => document.querySelector('.long')?.scrollTo(0, 1e9))
  await page.locator(`tr[aria-rowindex="${(agencies + 3) * findings + 1}"] a`).waitFor()
  console.log(`to the end of ${(agencies + 3) * findings} findings: ${Math.round(performance.now() - began)} ms`)
  await page.evaluate(() => document.querySelector('.long')?.scrollTo(0, 0))
  await scroll(page)
  report('list of 20,000 findings', await scroll(page))
} finally {
  await browser.close()
  await site.close()
}
