import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { agenciesOf, submit } from './campaign.ts'
import { describePages, pressEndUntil } from './in-browser.ts'
import type { Site } from './service.ts'

const education = '云溪区教育局'

/** Findings of one report, as a check would leave them. */
async function findMany({ service }: Site, filing: string, count: number): Promise<void> {
  const findings = Array.from({ length: count }, (_, i) => {
    const message = `第 ${i + 1} 处：总计与各列之和不等`
    const common = {
      rule: 'requests-row-sum',
      severity: 'error' as const,
      outcome: 'failed',
      fingerprint: `f-${i}`,
      message,
    }
    return { ...common, finding: { ...common, cells: [], params: {} } }
  })
  await service.store.findings.replace(service.district, filing, { revision: 0, rules: 'x', findings })
}

describePages('all findings of a campaign', (office) => {
  it('are as long as there are, and the last is there at once', async () => {
    const { own, campaign } = await agenciesOf(office.site)
    await findMany(office.site, own, 3000)
    const page = await office.enter('reviewer', { path: `/review/${campaign}/findings?drafts=all` })
    await page.getByText('共 3000 条').waitFor()
    const table = page.getByRole('region', { name: '全部报告的问题' })
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/findings?')) asked.push(request.url())
    })
    await pressEndUntil(page.getByText('第 3000 处：'), table)
    expect(await page.locator('tr.row').count()).toBeLessThan(60)
    expect(asked.length).toBeLessThan(6)
    const fetching = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载列出的问题（Excel）' }).click()
    expect((await fetching).suggestedFilename()).toBe('问题清单.xlsx')
    await page.getByPlaceholder('问题中的文字').fill('第 2999 处')
    await page.getByText('共 1 条').waitFor()
    await page.getByText('第 2999 处：').waitFor()
    await expectAccessible(page)
  })

  it('are printed as a whole once they are read; too many for paper are offered as a workbook', async () => {
    const { own, campaign } = await agenciesOf(office.site)
    await findMany(office.site, own, 450)
    const page = await office.enter('reviewer', { path: `/review/${campaign}/findings?drafts=all` })
    await page.getByText('共 450 条').waitFor()
    const printed = () => page.locator('tr.row').count()
    const sheet = (event: 'beforeprint' | 'afterprint') =>
      page.evaluate((name) => void dispatchEvent(new Event(name)), event)
    // By the browser's own menu: what is here, and how to have the rest.
    await sheet('beforeprint')
    await page.emulateMedia({ media: 'print' })
    await page.getByText('这里只印出已读出的 100 条，另有 350 条').waitFor()
    await expect.poll(printed).toBe(100)
    expect(await page.locator('.awaited').count()).toBe(0)
    await page.emulateMedia({ media: 'screen' })
    await sheet('afterprint')
    await page.evaluate(() => {
      window.print = () => {
        dispatchEvent(new Event('beforeprint'))
      }
    })
    await page.getByRole('button', { name: '打印列出的问题' }).click()
    await expect.poll(printed).toBe(450)
    expect(await page.locator('.part-only').count()).toBe(0)
    await sheet('afterprint')
    await findMany(office.site, own, 2001)
    await page.reload()
    await page.getByText('超过 2000 条，请下载 Excel').waitFor()
    expect(await page.getByRole('button', { name: '打印列出的问题' }).isDisabled()).toBe(true)
  })

  it('are found anew in the background, also by who went away and came back', async () => {
    const { own, campaign } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name: education })
    const page = await office.enter('reviewer', { path: `/review/${campaign}/findings` })
    await page.getByRole('button', { name: '检查全部报告' }).click()
    await page.getByText('检查已安排，可以离开这一页').waitFor()
    await page.getByRole('link', { name: '进度' }).click()
    await page.getByText('共 3 家单位').waitFor()
    await page.getByRole('link', { name: '问题', exact: true }).click()
    await page.getByText('检查已安排，可以离开这一页').waitFor()
    await office.site.service.work()
    await page.getByText('检查完成').waitFor()
  })

  it('are those of the settings as they are now, without a check being asked for', async () => {
    const { own, campaign } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name: education })
    const { service } = office.site
    const found = await service.as('reviewer').get(`/campaigns/${campaign}/findings?handed=yes`)
    const { total, counts } = (await found.json()) as { total: number; counts: { rule: string; count: number }[] }
    const [off] = counts
    const left = total - counts.reduce((sum, { rule, count }) => sum + (rule === off?.rule ? count : 0), 0)
    expect(left).toBeGreaterThan(0)
    const admin = service.as('admin')
    const { revision } = (await (await admin.get('/profile')).json()) as { revision: number }
    const profile = { schema: 'gouji/profile@1', off: { [String(off?.rule)]: '另有核对' } }
    await admin.send('PUT', '/profile', profile, { 'if-match': `"${revision}"` })
    const page = await office.enter('reviewer', { path: `/review/${campaign}/findings` })
    await page.getByText(`共 ${left} 条`).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: '检查全部报告' }).click()
    await page.getByText('检查已安排，可以离开这一页').waitFor()
    await service.work()
    await page.getByText('检查完成').waitFor()
    await page.getByText(`共 ${left} 条`).waitFor()
  })
})
