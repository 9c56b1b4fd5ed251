import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { addAgencies, agenciesOf, move, submit } from './campaign.ts'
import { describePages } from './in-browser.ts'
import { type Site, writeFields } from './service.ts'

/** 61 people asked, and all were answered. */
const requests = Object.fromEntries(
  ['received', 'disclosed', 'handled'].flatMap((row) =>
    ['naturalPerson', 'total'].map((column) => [`cells.requests.${row}.${column}`, 61]),
  ),
)

/** The clerk’s report as it goes to the public. */
async function publish(site: Site): Promise<void> {
  await submit(site, { filing: site.filing, by: 'clerk', name: '云溪区教育局', values: requests })
  for (const to of ['approved', 'published']) await move(site, { filing: site.filing, as: 'reviewer', to })
}

for (const colorScheme of ['light', 'dark'] as const) {
  describePages(`published reports, ${colorScheme}`, (office) => {
    it('nobody who is not published is shown, and that is said', async () => {
      const page = await office.visit('/public', { colorScheme })
      await page.getByText('还没有发布的报告').waitFor()
      await expectAccessible(page)
      await page.goto(`${office.site.address}/public/reports/own/2025`)
      await page.getByRole('heading', { name: '没有找到这份报告' }).waitFor()
      await expectAccessible(page)
      for (const cut of ['/public/reports/own', '/public/reports', '/public/reports/own/2025/more']) {
        let documents = 0
        page.on('request', (request) => {
          if (request.isNavigationRequest()) documents += 1
        })
        const answer = await page.goto(office.site.address + cut)
        expect(answer?.status()).toBe(404)
        await page.getByRole('heading', { name: '没有这个页面' }).waitFor()
        expect(documents).toBe(1)
        page.removeAllListeners('request')
      }
      await expectAccessible(page)
      await page.getByRole('link', { name: '回到首页' }).click()
      await page.getByText('还没有发布的报告').waitFor()
    })

    it('a citizen finds a report without signing in, reads it, and sees that it is as published', async () => {
      await publish(office.site)
      const page = await office.visit('/public', { colorScheme })
      await page.getByRole('link', { name: /教育局2025年/u }).waitFor()
      await expectAccessible(page)
      await page.getByLabel('单位名称或报告内容').fill('水务')
      await page.getByRole('button', { name: '查找' }).click()
      await page.getByText('没有符合条件的报告').waitFor()
      await page.getByRole('link', { name: '清除条件' }).click()
      await page.getByRole('link', { name: /教育局2025年/u }).click()
      await page.getByRole('heading', { level: 1, name: /教育局2025年/u }).waitFor()
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
      await page.getByRole('button', { name: '核对' }).click()
      await page.getByText('一致：您看到的就是发布时的内容。').waitFor()
      await expectAccessible(page)
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Excel' }).click(),
      ])
      expect(file.suggestedFilename()).toMatch(/教育局.*\.xlsx$/u)
    })

    it('figures are drawn with their table, and the address passes on what is shown', async () => {
      await publish(office.site)
      const page = await office.visit('/public/compare?by=agencies', { colorScheme, reducedMotion: 'reduce' })
      await page.getByRole('img', { name: /^新收政府信息公开申请/u }).waitFor()
      await page.locator('.chart svg').waitFor()
      await page.getByRole('rowheader', { name: '云溪区教育局' }).waitFor()
      await expectAccessible(page)
      await page.locator('.asked .cell select').selectOption('requests.carriedForward.total')
      await page.waitForURL(/cell=requests\.carriedForward\.total/u)
      await page.getByRole('heading', { name: '结转下年度（件）' }).waitFor()
      await page.getByText('2025 年度：列出 1 家已公开年度报告的单位。').waitFor()
      await page.getByRole('columnheader', { name: '2025' }).waitFor()
      const fetching = page.waitForEvent('download')
      await page.getByRole('button', { name: '下载这张表（CSV）' }).click()
      expect((await fetching).suggestedFilename()).toBe('结转下年度（件）-各单位比较-2025年度.csv')
      // A figure that few ask for: by the row of the form, then by its column.
      await page.locator('.asked .cell select').selectOption('requests.disclosed.total')
      await page.locator('.asked .column select').selectOption({ label: '自然人' })
      await page.getByRole('heading', { name: '“予以公开”行“自然人”列' }).waitFor()
      await page.getByRole('radio', { name: '历年变化' }).check()
      await page.getByRole('group', { name: '部门' }).getByLabel('云溪区教育局').waitFor()
    })
  })
}

describePages('agencies that are compared', (office) => {
  it('are named where they were chosen and have published nothing of the year', async () => {
    await publish(office.site)
    const page = await office.visit('/public/compare?by=agencies&agencies=own,other', { reducedMotion: 'reduce' })
    await page.getByText('云溪区水务局 2025 年度的报告还没有在本站公布。').waitFor()
    await page.getByRole('rowheader', { name: '云溪区教育局' }).waitFor()
    await page.getByRole('checkbox', { name: '云溪区教育局' }).uncheck()
    await page.getByRole('rowheader', { name: '云溪区教育局' }).waitFor({ state: 'hidden' })
    await page.getByText('云溪区水务局 2025 年度的报告还没有在本站公布。').waitFor()
    await page.getByRole('radio', { name: '历年变化' }).check()
    await expect.poll(() => page.getByText('还没有在本站公布').count()).toBe(0)
  })

  it('stay those that were chosen between the years and one year, and no figure is offered twice', async () => {
    await publish(office.site)
    const { other } = await agenciesOf(office.site)
    await submit(office.site, { filing: other, by: 'other-clerk', name: '云溪区水务局' })
    for (const to of ['approved', 'published']) await move(office.site, { filing: other, as: 'reviewer', to })
    const page = await office.visit('/public/compare?agencies=own', { reducedMotion: 'reduce' })
    const rows = page.locator('tbody').getByRole('rowheader')
    await expect.poll(() => rows.allTextContents()).toEqual(['云溪区教育局'])
    await page.getByRole('radio', { name: '各单位比较' }).check()
    await page.getByText('2025 年度：列出 1 家已公开年度报告的单位。').waitFor()
    expect(await rows.allTextContents()).toEqual(['云溪区教育局'])
    expect(page.url()).toContain('agencies=own')
    const find = page.getByRole('searchbox', { name: '查找单位' })
    await find.fill('没有这个局')
    await page.getByRole('checkbox', { name: '云溪区水务局' }).waitFor({ state: 'hidden' })
    // What is chosen can be taken away, whatever is looked for.
    expect(await page.getByRole('checkbox', { name: '云溪区教育局' }).isChecked()).toBe(true)
    await find.fill('水务')
    await page.getByRole('checkbox', { name: '云溪区水务局' }).check()
    await page.getByText('列出 2 家').waitFor()
    await find.fill('')
    await expectAccessible(page)
    await page.getByRole('button', { name: '比较全部单位' }).click()
    await page.waitForURL((url) => !url.searchParams.has('agencies'))
    await page.getByText('列出 2 家').waitFor()
    expect(await page.getByRole('checkbox').count()).toBe(0)
    const offered = await page.locator('.asked .cell option').allTextContents()
    expect(offered.filter((name) => name.includes('行政许可')).map((name) => name.trim())).toEqual([
      '行政许可处理决定（件）',
    ])
  })
})

describePages('a district of many agencies', (office) => {
  it('offers them part by part, and names those compared whatever part they are in', async () => {
    await publish(office.site)
    const { campaign } = await agenciesOf(office.site)
    await addAgencies(office.site, { campaign, count: 120 })
    const page = await office.visit('/public/compare?agencies=own,many-119', { reducedMotion: 'reduce' })
    const boxes = page.getByRole('checkbox')
    const last = page.getByRole('checkbox', { name: '云溪区第120单位' })
    await expect.poll(() => last.isChecked()).toBe(true)
    expect(await boxes.count()).toBe(101)
    await expectAccessible(page)
    await page.getByRole('button', { name: '再列出一些单位' }).click()
    await expect.poll(() => boxes.count()).toBe(123)
    expect(await last.isChecked()).toBe(true)
  })
})

describePages('the page of a published report', (office) => {
  it('comes with its report, names it without any script, and says what there is not', async () => {
    await publish(office.site)
    const address = `${office.site.address}/public/reports/own/2025`
    const sent = await (await fetch(`${office.site.local}/public/reports/own/2025`)).text()
    expect(sent).toContain('<title>云溪区教育局2025年政府信息公开工作年度报告</title>')
    const page = await office.visit('/public')
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(address)
    await page.getByRole('button', { name: '核对' }).waitFor()
    expect(await page.getByRole('heading', { level: 2, name: /^六、/u }).count()).toBe(1)
    await expectAccessible(page)
    await page.getByRole('rowheader', { name: '新收政府信息公开申请（件）' }).waitFor()
    // What stands in the page is not asked for again.
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual(['/api/v1/public/agencies'])
    const absent = await page.goto(`${office.site.address}/public/reports/own/2019`)
    expect(absent?.status()).toBe(404)
    await page.getByText('没有找到这份报告').waitFor()
  })

  it('is read whole without any script, as engines that search do', async () => {
    await publish(office.site)
    const robots = await (await fetch(`${office.site.local}/robots.txt`)).text()
    const map = /^Sitemap: (.*)$/mu.exec(robots)?.[1] ?? ''
    expect(await (await fetch(map.replace(office.site.address, office.site.local))).text()).toContain(
      `<loc>${office.site.address}/public/reports/own/2025</loc>`,
    )
    const page = await office.visit('/public/reports/own/2025', { javaScriptEnabled: false })
    await page.getByRole('heading', { level: 2, name: /^六、/u }).waitFor()
    await page.getByRole('cell', { name: '61' }).first().waitFor()
  })
})

describePages('a report that was corrected', (office) => {
  it('keeps its address; the version before stays, and says that it is not the last', async () => {
    await publish(office.site)
    await writeFields(office.site, {
      as: 'reviewer',
      values: { title: '云溪区教育局2025年政府信息公开工作年度报告（更正）' },
    })
    await move(office.site, { filing: office.site.filing, as: 'reviewer', to: 'corrected', note: '更正标题' })
    const page = await office.visit('/public/reports/own/2025')
    await page.getByRole('heading', { level: 1, name: /（更正）/u }).waitFor()
    await page.getByText('更正原因：更正标题').waitFor()
    const row = page.getByRole('row', { name: /首次发布/u })
    await row.getByRole('link', { name: '查看' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: '看更正前的版本' }).click()
    await page.getByText('您看的是第 1 版，之后又更正过').waitFor()
    expect(await page.getByRole('heading', { level: 1, name: /（更正）/u }).count()).toBe(0)
  })
})

describePages('the way to published reports', (office) => {
  it('begins where officials sign in, and stands in the header of whoever has', async () => {
    await publish(office.site)
    const page = await office.visit('/')
    await page.getByRole('link', { name: '查看已公开的年度报告' }).click()
    await page.getByRole('link', { name: /教育局2025年/u }).waitFor()
    const clerk = await office.enter('clerk')
    await clerk.getByRole('link', { name: '已公开的年度报告' }).click()
    await clerk.getByRole('link', { name: /教育局2025年/u }).waitFor()
  })

  it('leads from words that were looked for to where they stand in the report', async () => {
    await writeFields(office.site, { as: 'clerk', values: { 'sections.otherMatters': '我局公开校外培训机构名单。' } })
    await publish(office.site)
    const page = await office.visit('/public?text=校外培训')
    await page.getByRole('link', { name: /教育局2025年/u }).click()
    await page.getByRole('button', { name: '核对' }).waitFor()
    const found = page.getByText('校外培训机构名单')
    await expect.poll(() => found.evaluate((p) => p.getBoundingClientRect().top)).toBeLessThan(768)
  })

  it('shows on a telephone the labels of a row beside its last figure', async () => {
    await publish(office.site)
    const page = await office.visit('/public/reports/own/2025', { viewport: { width: 390, height: 844 } })
    await page.getByRole('button', { name: '核对' }).waitFor()
    const table = page.getByRole('region', { name: /^三、/u })
    await table.getByRole('cell').last().scrollIntoViewIfNeeded()
    await table.evaluate((region) => region.scrollTo({ left: region.scrollWidth }))
    for (const label of ['三、本年度办理结果', '（七）总计', '四、结转下年度继续办理']) {
      const { x = -1, width = 0 } = (await table.getByText(label).boundingBox()) ?? {}
      expect(x, label).toBeGreaterThanOrEqual(0)
      expect(x + width, label).toBeLessThan(220)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
  })
})

describePages('the public pages before an official', (office) => {
  it('lead back to work by name while one is signed in; a citizen is offered to sign in, and asked nothing', async () => {
    const page = await office.enter('reviewer', { path: '/review' })
    await page.getByRole('link', { name: '已公开的年度报告' }).click()
    await page.getByRole('link', { name: 'reviewer，回到工作页面' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'reviewer，回到工作页面' }).click()
    await page.getByRole('button', { name: '退出' }).click()
    await page.locator('input[name=username]').waitFor()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`${office.site.address}/public`)
    await page.getByRole('link', { name: '工作人员登录' }).waitFor()
    await page.getByText('还没有发布的报告').waitFor()
    expect(asked).not.toContain('/api/v1/session')
  })
})
