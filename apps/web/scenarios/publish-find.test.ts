import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { endedCampaign, move, submit } from './campaign.ts'
import { describePages } from './in-browser.ts'
import type { Site } from './service.ts'

async function publish(site: Site): Promise<void> {
  await submit(site, { filing: site.filing, by: 'clerk', name: '云溪区教育局' })
  for (const to of ['approved', 'published']) await move(site, { filing: site.filing, as: 'reviewer', to })
}

const phone = { viewport: { width: 390, height: 844 } }

describePages('a citizen who looks for an agency', (office) => {
  it('finds it by what people call it, and stands before its figures after two presses', async () => {
    await publish(office.site)
    const page = await office.visit('/public')
    const find = page.getByRole('searchbox', { name: '单位名称或报告内容' })
    // No text of the report says so.
    await find.fill('云溪教局')
    await find.press('Enter')
    await page.getByText('共 1 份报告').waitFor()
    await expectAccessible(page)
    const agencies = page.getByRole('region', { name: '单位' })
    await agencies.getByRole('link', { name: '2025' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('rowheader', { name: '新收政府信息公开申请（件）' }).waitFor()
  })

  it('is told which years are not public here, and nothing of the one that is being filled in', async () => {
    await publish(office.site)
    await endedCampaign(office.site, { year: 2024, agencies: ['own', 'other'] })
    const page = await office.visit('/public?text=云溪', { colorScheme: 'dark' })
    const agencies = page.getByRole('region', { name: '单位' })
    const years = (agency: string) =>
      agencies.getByRole('list', { name: `${agency}各年度的报告` }).getByRole('listitem')
    await expect.poll(() => years('云溪区教育局').allTextContents()).toEqual(['2025', '2024年度：本站未公布'])
    expect(await years('云溪区水务局').allTextContents()).toEqual(['2024年度：本站未公布'])
    await expectAccessible(page)
    await years('云溪区教育局').getByRole('link', { name: '2025' }).click()
    await page.getByRole('navigation', { name: '其他年度' }).getByText('2024年度：本站未公布').waitFor()
    await expectAccessible(page)
    await page.goto(`${office.site.address}/public/compare?agencies=own`)
    await page.getByText('云溪区教育局 2024年度：本站未公布').waitFor()
    await page.goto(`${office.site.address}/public/reports/own/2024`)
    await page.getByRole('heading', { name: '云溪区教育局 2024年度：本站未公布' }).waitFor()
    await page.getByRole('link', { name: '2025' }).waitFor()
    await expectAccessible(page)
    await page.goto(`${office.site.address}/public/reports/other/2025`)
    await page.getByRole('heading', { name: '没有找到这份报告' }).waitFor()
    expect(await page.getByText('未公布').count()).toBe(0)
  })

  it('comes back from a report to where the search was, also by the browser itself, and after a reload', async () => {
    await publish(office.site)
    const page = await office.visit('/public?text=教育&year=2025')
    const search = (url: URL) => url.pathname === '/public' && url.searchParams.get('text') === '教育'
    // With words to mark the report is loaded anew.
    await page.getByRole('link', { name: /教育局2025年/u }).click()
    await page.reload()
    await page.getByRole('link', { name: '返回查找结果' }).click()
    await page.waitForURL(search)
    await page.getByText('共 1 份报告').waitFor()
    await page.getByRole('region', { name: '单位' }).getByRole('link', { name: '2025' }).click()
    await page.getByRole('button', { name: '核对' }).waitFor()
    await page.goBack()
    await page.waitForURL(search)
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('教育')
    await page.goto(`${office.site.address}/public/compare?agencies=own`)
    await page.getByRole('link', { name: /^\d+$/u }).first().click()
    await page.getByRole('link', { name: '返回数据比较' }).click()
    await page.waitForURL(/compare\?agencies=own/u)
  })

  it('who comes from elsewhere is led to all reports', async () => {
    await publish(office.site)
    const page = await office.visit('/public/reports/own/2025')
    await page.getByRole('link', { name: '全部报告' }).click()
    await page.getByText('共 1 份报告').waitFor()
  })
})

describePages('a table that is wider than a telephone', (office) => {
  it('says that it can be pushed, fades where there is more, and prints without either', async () => {
    await publish(office.site)
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await office.visit('/public/reports/own/2025', { ...phone, colorScheme })
      await page.getByRole('button', { name: '核对' }).waitFor()
      const table = page.getByRole('region', { name: /^三、/u })
      await table.scrollIntoViewIfNeeded()
      const seen = () =>
        table.evaluate((region) => {
          const hint = getComputedStyle(region, '::before')
          const isShown = hint.display === 'block' && hint.content.includes('左右滑动')
          return { isShown, fades: getComputedStyle(region).maskImage !== 'none' }
        })
      await expect.poll(seen).toEqual({ isShown: true, fades: true })
      await expectAccessible(page)
      await table.evaluate((region) => region.scrollTo({ left: region.scrollWidth }))
      await expect.poll(seen).toEqual({ isShown: true, fades: false })
      await table.evaluate((region) => region.scrollTo({ left: 0 }))
      await expect.poll(seen).toEqual({ isShown: true, fades: true })
      await page.emulateMedia({ media: 'print' })
      await expect.poll(seen).toEqual({ isShown: false, fades: false })
    }
  })

  it('says nothing where all of it is in sight', async () => {
    await publish(office.site)
    const page = await office.visit('/public/reports/own/2025')
    await page.getByRole('button', { name: '核对' }).waitFor()
    expect(await page.locator('[data-sideways]').count()).toBe(0)
  })
})
