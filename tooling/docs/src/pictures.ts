/**
 * The walk of the README, in a real Chromium, with a picture of each station:
 * `pnpm --filter @gouji/docs run pictures [address]` while `npm start -- --demo` serves a new database. Changes its data.
 */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { root } from './places.ts'

const [address = 'http://localhost:3000'] = process.argv.slice(2)
const password = 'yunxi-demo-2026'
const agency = '云溪区市场监督管理局'

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--lang=zh-CN'],
})
try {
  await clerkMends(browser)
  await move(browser, { username: 'scj-qf', name: '签发' })
  await move(browser, { username: 'scj', name: '报送' })
  await reviewerPublishes(browser)
  await administratorLooks(browser)
  await publicReads(browser)
} finally {
  await browser.close()
}

async function clerkMends(by: Browser): Promise<void> {
  const page = await signedIn(by, 'scj')
  await openOwn(page)
  const diagnosis = page.getByRole('region', { name: '检查结果' })
  await diagnosis.getByText('“予以公开”行“自然人”列').first().click()
  const wrong = page.locator('.room [data-cell="requests.disclosed.naturalPerson"]')
  await wrong.click()
  await wrong.evaluate((cell) => cell.scrollIntoView({ block: 'center' }))
  await picture(page, 'clerk')
  await diagnosis.getByRole('button', { name: '改为 5' }).click()
  await diagnosis.getByText('没有发现问题').waitFor()
  await page.getByText('已全部保存').waitFor()
  await page.context().close()
}

/** Somebody of the agency takes its report one step on. */
async function move(by: Browser, { username, name }: { readonly username: string; readonly name: string }) {
  const page = await signedIn(by, username)
  await openOwn(page)
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('button', { name: `确认${name}` }).click()
  await page.getByText(`已${name}`).first().waitFor()
  await page.context().close()
}

async function reviewerPublishes(by: Browser): Promise<void> {
  const page = await signedIn(by, 'shenhe')
  const agencyOnBoard = (state: string) => page.getByRole('row', { name: new RegExp(`${agency}.*${state}`, 'u') })
  await page.getByRole('checkbox', { name: `选择${agency}` }).check()
  await picture(page, 'board')
  await page.getByRole('link', { name: agency }).click()
  await page.getByText(/^结转核对/u).waitFor()
  await picture(page, 'review')
  await page.getByRole('button', { name: '审核通过', exact: true }).click()
  await page.getByRole('button', { name: '确认审核通过' }).click()
  await page.locator('.tag', { hasText: '审核通过' }).waitFor()
  await page.getByRole('link', { name: '进度' }).click()
  await agencyOnBoard('审核通过').waitFor()
  await page.getByRole('checkbox', { name: `选择${agency}` }).check()
  await page.getByRole('button', { name: '发布（1）' }).click()
  await page.getByRole('button', { name: '确认发布' }).click()
  await agencyOnBoard('已发布').waitFor()
  await page.getByRole('link', { name: '全区汇总' }).click()
  await page.getByText(/^17 家单位已报送/u).waitFor()
  await page.getByRole('link', { name: '雷同' }).click()
  await page.getByRole('link', { name: '城北街道办事处' }).waitFor()
  await page.context().close()
}

async function administratorLooks(by: Browser): Promise<void> {
  const page = await signedIn(by, 'guanli')
  await page.getByRole('table', { name: '各单位进度' }).waitFor()
  await page.getByRole('link', { name: '系统设置' }).click()
  await page.getByRole('link', { name: '操作日志' }).click()
  await page.getByRole('button', { name: '核验' }).click()
  await page.getByText(/^完好/u).waitFor()
  await picture(page, 'administrator')
  await page.context().close()
}

async function publicReads(by: Browser): Promise<void> {
  const page = await newPage(by)
  await page.goto(`${address}/public`)
  await page.getByLabel('单位名称或报告内容').fill('市场监督')
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByText('共 2 份报告').waitFor()
  await page.getByRole('link', { name: agency }).first().click()
  await page.getByText('历年变化').waitFor()
  await picture(page, 'public')
  await page.context().close()
}

async function newPage(by: Browser): Promise<Page> {
  const context = await by.newContext({
    locale: 'zh-CN',
    viewport: { width: 1366, height: 768 },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  return page
}

async function signedIn(by: Browser, username: string): Promise<Page> {
  const page = await newPage(by)
  await page.goto(`${address}/sign-in`)
  await page.locator('input[name=username]').fill(username)
  await page.locator('input[name=password]').fill(password)
  await page.locator('form.sign-in button[type=submit]').click()
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
  return page
}

async function openOwn(page: Page): Promise<void> {
  await page.getByRole('link', { name: /2025 年度报告$/u }).click()
  await page.locator('[data-cell]').first().waitFor()
}

async function picture(page: Page, name: string): Promise<void> {
  // Charts are drawn, and what slides in has come to rest.
  await page.waitForTimeout(1_500)
  const developer = await page.context().newCDPSession(page)
  const { data } = await developer.send('Page.captureScreenshot', { format: 'webp', quality: 76 })
  writeFileSync(join(root, `tooling/docs/pictures/${name}.webp`), data, 'base64')
}
