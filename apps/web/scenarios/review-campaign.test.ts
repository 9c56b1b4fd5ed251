import { readFile } from 'node:fs/promises'
import { emptyReport } from '@gouji/core'
import { readRows } from '@gouji/documents'
import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { agenciesOf, stopPeople, submit, wholeReport } from './campaign.ts'
import { copied, describePages } from './in-browser.ts'
import { keptField, type Site, writeFields } from './service.ts'

const education = '云溪区教育局'
const water = '云溪区水务局'
const problems =
  '一是主动公开不够及时，个别科室的信息在形成二十个工作日以后才公开，影响了群众的知情权。二是政策解读的形式比较单一，文字解读多，图表和视频解读少，群众不容易看懂。三是业务培训不够经常，新到岗的同志对申请办理的时限和程序还不够熟悉。下一步将把公开时限列入督查，每季度培训一次。'

async function submitBoth(site: Site): Promise<string> {
  const { own, other, campaign } = await agenciesOf(site)
  const values = { 'sections.improvements': problems, 'cells.disclosure.licensing.decisions': 21 }
  await submit(site, { filing: own, by: 'clerk', name: education, values })
  await submit(site, { filing: other, by: 'other-clerk', name: water, values })
  return campaign
}

describePages('what a reviewer sees of a campaign as a whole', (office) => {
  it('reports that say the same stand side by side, with the same words marked in both', async () => {
    const campaign = await submitBoth(office.site)
    const page = await office.enter('reviewer', { path: `/review/${campaign}/similar` })
    await page.getByText('比对了 2 份报送过的报告').waitFor()
    expect(await page.getByRole('list', { name: '相似的报告' }).getByText('待判断').count()).toBe(2)
    for (const name of [education, water]) {
      const marked = page.getByRole('region', { name }).locator('mark')
      await marked.first().waitFor()
      expect((await marked.allTextContents()).join('')).toContain('政策解读的形式比较单一')
      const side = page.getByRole('region', { name })
      await side.getByText(/\d+ 报送$/u).waitFor()
      await side.getByText('没有上年报告可比').waitFor()
    }
    await page.getByRole('region', { name: education }).getByRole('link', { name: '去判断（通过或退回）' }).click()
    await page.getByRole('link', { name: '← 雷同' }).waitFor()
    await page.getByRole('link', { name: '下一份待审（另有 1 份）' }).click()
    await page.getByRole('heading', { name: `${water} 2025 年度` }).waitFor()
    await page.getByRole('link', { name: '← 进度' }).waitFor()
  })

  it('what a report shares with another stands at the report, when it is approved, and leads to both', async () => {
    const campaign = await submitBoth(office.site)
    const { service } = office.site
    await service.as('reviewer').send('POST', `/campaigns/${campaign}/check`)
    await service.work()
    const page = await office.enter('reviewer', { path: `/review/${campaign}/findings` })
    await page.getByRole('cell', { name: '待判断' }).first().waitFor()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载列出的问题（Excel）' }).click()
    const sheet = await readRows(await readFile(await (await download).path()))
    expect(JSON.stringify(sheet)).toContain('待判断')
    await page.goto(`${office.site.address}/review/${campaign}`)
    await page.getByLabel('全选列出的单位').check()
    await page.getByRole('button', { name: '审核通过（2）' }).click()
    await page.getByRole('dialog').getByText('其中 2 份与其他报告雷同，还没有判断').waitFor()
    expect(await page.getByRole('dialog').getByText('雷同 1 处待判断').count()).toBe(2)
    await page.getByRole('button', { name: '取消', exact: true }).click()
    await page.goto(`${office.site.address}/review/${campaign}/findings`)
    await page.getByRole('link', { name: new RegExp(`与${water}.*相似度`, 'u') }).click()
    const side = page.getByRole('region', { name: '与其他报告比对' })
    await side.getByText(/相似度/u).waitFor()
    await page.locator('.paragraph.lit').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: '审核通过', exact: true }).click()
    await page
      .getByRole('dialog')
      .getByText(/相似度/u)
      .waitFor()
    await page.getByRole('button', { name: '取消', exact: true }).click()
    await side.getByRole('button', { name: '雷同，退回' }).click()
    const reason = page.getByRole('textbox', { name: '退回理由（必填）' })
    expect(await reason.inputValue()).toMatch(
      new RegExp(`“问题改进”与${water}的报告雷同（相似度 \\d+%）；整句相同的至少有第 1 段`, 'u'),
    )
    await page.getByRole('button', { name: '取消', exact: true }).click()
    await side.getByRole('button', { name: '不妨碍，通过' }).click()
    await page.getByRole('button', { name: '确认审核通过' }).click()
    await page.getByRole('status').getByText('已审核通过').waitFor()
    await side.getByRole('link', { name: '左右对照雷同的文字' }).click()
    await page.getByRole('region', { name: water }).locator('mark').first().waitFor()
    const pair = page.getByRole('list', { name: '相似的报告' })
    expect(await pair.locator('.tag').allTextContents()).toEqual(['已审核通过', '待判断'])
  })

  it('who is not in the sum is named where the district’s own report is filled in', async () => {
    const { own, top } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name: education })
    const page = await office.enter('reviewer', { path: `/fill/${top}` })
    await page.getByRole('heading', { name: '三、收到和处理政府信息公开申请情况' }).waitFor()
    const said = page.getByText(`还有 1 家单位没有报送（${water}），合计里没有它们的数`)
    expect(await said.count()).toBe(0)
    await writeFields(
      { ...office.site, filing: top },
      { as: 'reviewer', values: { 'cells.disclosure.licensing.decisions': 42 } },
    )
    await page.reload()
    await said.waitFor()
  })

  it('who is not in the sum is named before the district’s own report is approved', async () => {
    const { own, top } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name: education })
    await writeFields({ ...office.site, filing: top }, { as: 'reviewer', values: wholeReport() })
    // It has a lead of its own, who is nobody of those that sign in here.
    const { store, district, clock } = office.site.service
    const change = { by: { kind: 'person', id: 'lead-of-top', name: '区长' }, at: clock().toISOString() } as const
    const report = emptyReport('2021', { agency: '云溪区人民政府', year: 2025 })
    for (const [from, to] of [['draft', 'signed-off'] as const, ['signed-off', 'submitted'] as const]) {
      const revision = (await store.filings.get(district, top))?.revision ?? 0
      await store.filings.move(district, top, { from, to, revision, report, note: null }, change)
    }
    const page = await office.enter('reviewer', { path: `/review/filings/${top}` })
    await page.getByRole('button', { name: '审核通过', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(`还有 1 家单位没有报送（${water}），数字里没有它们的`).waitFor()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: '取消', exact: true }).click()
    await page.getByRole('button', { name: '退回', exact: true }).click()
    await dialog.getByText('退回后单位可以修改').waitFor()
    expect(await dialog.getByText('家单位没有报送').count()).toBe(0)
  })

  it('who has not handed in is reminded with a text to copy; the circular is a Word document', async () => {
    const { own, campaign } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name: education })
    const page = await office.enter('reviewer', { path: `/review/${campaign}/reminders` })
    await page.getByText('1 家单位还没有报送').waitFor()
    expect(await page.getByText(education).count()).toBe(0)
    await page.getByRole('button', { name: new RegExp(`^复制.*${water}`, 'u') }).click()
    await page.getByText(`已复制给${water}的催报`).waitFor()
    expect(await copied(page)).toContain(`${water}：你单位2025年`)
    await page.getByLabel('只看还没有开始的').check()
    await page.getByText('1 家单位还没有开始填报').waitFor()
    await page.getByRole('button', { name: new RegExp(`^催报.*${water}`, 'u') }).click()
    await page.getByText('已催 1 次').waitFor()
    await page.getByRole('button', { name: '全部催报' }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: '催报 1 家' }).click()
    await page.getByText('已催 2 次').waitFor()
    const clerk = await office.enter('other-clerk', { path: '/fill' })
    await clerk.getByText('催报（第 2 次）').waitFor()
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: '下载通报（Word）' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toMatch(/通报.*\.docx$/u)
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK')
    await stopPeople(office.site, 'other')
    await page.reload()
    await page.getByText('没有账号，看不到催报').waitFor()
    await page.getByRole('button', { name: '全部催报' }).click()
    await page.getByRole('dialog').getByText('其中 1 家没有能登录的填报员或单位负责人').waitFor()
    await page.getByRole('button', { name: '催报 1 家' }).click()
    await page.getByText(`已催报 1 家单位，其中 1 家没有账号，看不到，请另行通知：${water}`).waitFor()
  })

  it('the district’s report: each sum leads to its parts, the own part is added, and the whole goes to the same fill page', async () => {
    const campaign = await submitBoth(office.site)
    const { top } = await agenciesOf(office.site)
    const page = await office.enter('reviewer', { path: `/review/${campaign}/aggregate` })
    await page.getByText('2 家单位已报送').waitFor()
    const licensing = page.locator('td.cell button', { hasText: '“行政许可”行' })
    await licensing.getByText('42', { exact: true }).waitFor()
    await licensing.click()
    const side = page.getByRole('complementary')
    await side.getByRole('link', { name: education }).waitFor()
    await side.getByLabel('本级填数').fill('5')
    await side.getByText('1 格还没有保存').waitFor()
    await page.locator('td.cell button', { hasText: '“行政处罚”行' }).click()
    await expect.poll(() => side.getByLabel('本级填数').inputValue()).toBe('')
    await licensing.click()
    await expect.poll(() => side.getByLabel('本级填数').inputValue()).toBe('5')
    await side.getByRole('button', { name: '保存本级数' }).click()
    await page.getByText('本级数已保存').waitFor()
    await side.getByText('47', { exact: true }).waitFor()
    await page.locator('td.cell button', { hasText: /“本年新收[^”]*”行“总计”列/u }).click()
    await side.getByLabel('本级填数').fill('9')
    await side.getByText(/^本级数据：.*“总计”列填 9，自然人与法人或其他组织各列之和为 0/u).waitFor()
    await expectAccessible(page)
    await side.getByRole('button', { name: '应为 0，填入' }).click()
    await side.getByText(/^本级数据：/u).waitFor({ state: 'detached' })
    await licensing.click()
    await side.getByRole('link', { name: education }).click()
    await page.getByRole('heading', { name: `${education} 2025 年度` }).waitFor()
    await page.locator('td.active[data-cell="disclosure.licensing.decisions"]').waitFor()
    await page.getByRole('link', { name: '← 全区汇总' }).click()
    await page.locator('td.active', { hasText: '“行政许可”行' }).waitFor()
    await page.getByRole('button', { name: '把合计填入本级报告' }).click()
    const anyway = page.getByLabel(/不完整也采用/u)
    if (await anyway.isVisible()) await anyway.check()
    await page.getByRole('button', { name: '确认填入' }).click()
    await page.getByText(/^已填入 \d+ 格$/u).waitFor()
    expect(await keptField({ ...office.site, filing: top }, 'cells.disclosure.licensing.decisions', 'reviewer')).toBe(
      47,
    )
    await page.getByText('本级人民政府报告与合计一致。').waitFor()
    const documents = 'cells.disclosure.normativeDocuments.issued'
    const kept = await keptField({ ...office.site, filing: top }, documents, 'reviewer')
    await writeFields({ ...office.site, filing: top }, { as: 'reviewer', values: { [documents]: Number(kept) + 3 } })
    await page.reload()
    await page.getByText('本级人民政府报告与合计一致。').waitFor()
    await page.getByRole('heading', { name: '文件件数与合计不同（不算差）' }).waitFor()
    await page.locator('td.cell button', { hasText: `本级报告 ${Number(kept) + 3}` }).waitFor()
    await page.getByRole('button', { name: '起草文字' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('【待填：场次和人数，没有则填未组织专门培训】').waitFor()
    await dialog.getByRole('button', { name: '写入选中的 6 部分' }).click()
    await page.getByText('已写入 6 个部分的文字').waitFor()
    const drafted = await keptField({ ...office.site, filing: top }, 'sections.overview', 'reviewer')
    expect(drafted).toContain('（五）监督保障')
    await page.getByRole('button', { name: '起草文字' }).click()
    await dialog.getByText('已有文字，不改动').first().waitFor()
    expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(0)
    await dialog.getByLabel(/总体情况/u).check()
    await dialog.getByText('将替换已有的文字').waitFor()
    await dialog.getByRole('button', { name: '取消', exact: true }).click()
    await page.getByRole('link', { name: '到本级报告填报页' }).click()
    await page.getByRole('heading', { name: '云溪区人民政府 2025 年度' }).waitFor()
    const licensed = 'cells.disclosure.licensing.decisions'
    await writeFields({ ...office.site, filing: top }, { as: 'reviewer', values: { [licensed]: 46 } })
    await page.reload()
    await page.getByText(/合计有 1 格不同：.*填 46，合计 47/u).waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: '← 全区汇总' }).click()
    await page.getByText('2 家单位已报送').waitFor()
  })

  it('a sum that is taken over again is followed by the numbers of the prose, seen before and taken back after', async () => {
    const campaign = await submitBoth(office.site)
    const { top } = await agenciesOf(office.site)
    const overview = (count: number) => `全年作出行政许可决定${count}件，开展培训2场，由专人登记。`
    const values = { 'cells.disclosure.licensing.decisions': 42, 'sections.overview': overview(42) }
    await writeFields({ ...office.site, filing: top }, { as: 'reviewer', values })
    const page = await office.enter('reviewer', { path: `/review/${campaign}/aggregate` })
    await page.locator('td.cell button', { hasText: '“行政许可”行' }).click()
    await page.getByLabel('本级填数').fill('5')
    await page.getByRole('button', { name: '保存本级数' }).click()
    await page.getByText('本级数已保存').waitFor()
    await page.getByRole('button', { name: '把合计填入本级报告' }).click()
    const anyway = page.getByLabel(/不完整也采用/u)
    if (await anyway.isVisible()) await anyway.check()
    await page.getByRole('button', { name: '确认填入' }).click()
    const dialog = page.getByRole('dialog', { name: '只更新文字中的数字' })
    await dialog.getByText('47件').waitFor()
    expect(await dialog.locator('del').allTextContents()).toEqual(['42件'])
    await dialog.getByText(/拿不准的数不改动/u).click()
    await dialog.locator('mark', { hasText: '2场' }).waitFor()
    await expectAccessible(page)
    const kept = () => keptField({ ...office.site, filing: top }, 'sections.overview', 'reviewer')
    expect(await kept()).toBe(overview(42))
    await dialog.getByRole('button', { name: '更新 1 处数字' }).click()
    await page.getByText('已更新文字中 1 处数字').waitFor()
    expect(await kept()).toBe(overview(47))
    await page.getByRole('link', { name: '进度' }).click()
    await page.getByRole('link', { name: '全区汇总' }).click()
    await page.getByRole('button', { name: '撤销更新' }).click()
    await page.getByText('文字已恢复原样').waitFor()
    expect(await kept()).toBe(overview(42))
    await page.getByRole('button', { name: '只更新数字' }).click()
    await dialog.getByText('47件').waitFor()
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  describePages(`the pages of a campaign, ${colorScheme}`, (office) => {
    it('are read by everybody: sameness, reminders, the district’s report and what it asks', async () => {
      const { campaign } = await agenciesOf(office.site)
      const page = await office.enter('reviewer', { path: `/review/${campaign}/similar`, colorScheme })
      await page.getByText('没有雷同的报告').waitFor()
      await expectAccessible(page)
      await submitBoth(office.site)
      await page.reload()
      await page.locator('mark').first().waitFor()
      await expectAccessible(page)
      await page.getByRole('link', { name: '催报与通报' }).click()
      await page.getByText('各单位都已报送').waitFor()
      await expectAccessible(page)
      await page.getByRole('link', { name: '全区汇总' }).click()
      await page.locator('td.cell button').nth(30).click()
      await page.getByLabel('本级填数').waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: '把合计填入本级报告' }).click()
      await page.getByRole('dialog').waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: '取消', exact: true }).click()
      await page.getByRole('button', { name: '起草文字' }).click()
      await page.getByRole('dialog').getByText('【待填：场次和人数，没有则填未组织专门培训】').waitFor()
      await expectAccessible(page)
    })
  })
}
