import { emptyReport } from '@gouji/core'
import { writeReport } from '@gouji/documents'
import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { agenciesOf } from './campaign.ts'
import { describePages } from './in-browser.ts'
import { keptField } from './service.ts'
import { zipOf } from './zip.ts'

const education = '云溪区教育局'
const water = '云溪区水务局'

/** A report of 2025 in which one number stands. */
function report(agency: string, { year = 2025, licensing = 21 } = {}) {
  const empty = emptyReport('2021', { agency, year })
  return {
    ...empty,
    title: `${agency}${year}年政府信息公开工作年度报告`,
    cells: { ...empty.cells, 'disclosure.licensing.decisions': licensing },
  }
}

async function archive(): Promise<Buffer> {
  return zipOf({
    'bumen/jiaoyu.docx': await writeReport(report(education), 'docx'),
    'bumen/shuiwu.json': await writeReport(report(water), 'json'),
    'jiaoyu-2024.json': await writeReport(report(education, { year: 2024 }), 'json'),
    'qingshi.json': await writeReport(report('青石县水务局'), 'json'),
    'huai.docx': new TextEncoder().encode('PK\u0003\u0004坏'),
  })
}

describePages('a zip on its way', (office) => {
  it('goes on while another page is read; that it did not arrive is told to who comes back', async () => {
    const { campaign } = await agenciesOf(office.site)
    const page = await office.enter('reviewer', { path: `/review/${campaign}/import` })
    let arrive = () => {}
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve
    })
    await page.route('**/import', async (route) => {
      await arrived
      await route.abort()
    })
    const zip = { name: 'baogao.zip', mimeType: 'application/zip', buffer: await archive() }
    await page.getByLabel(/选择 zip 文件/u).setInputFiles(zip)
    await page.getByRole('button', { name: '开始导入' }).click()
    await page.getByText(/^正在上传/u).waitFor()
    await page.getByRole('link', { name: '进度' }).click()
    await page.getByText('共 3 家单位').waitFor()
    await page.getByRole('link', { name: '批量导入' }).click()
    await page.getByText(/^正在上传/u).waitFor()
    await expectAccessible(page)
    arrive()
    await page.getByText('连不上服务器').waitFor()
    await page.getByText('还没有导入过').waitFor()
  })
})

describePages('a zip of thousands of documents', (office) => {
  it('is told page by page, those that were not read first, found by a text, and taken along as a list', async () => {
    const { store, district, clock } = office.site.service
    const { campaign } = await agenciesOf(office.site)
    const at = clock().toISOString()
    const input = { campaign, document: 'none', name: '全市.zip' }
    const change = { by: { kind: 'system', id: 'test', name: '测试' }, at } as const
    await store.jobs.add(district, { id: 'many', kind: 'import-archive', input }, change)
    await store.jobs.take('worker', { now: at, kinds: ['import-archive'] })
    const files = Array.from({ length: 2300 }, (_, i) => ({
      file: `全市.zip/第${i + 1}单位.docx`,
      outcome: i % 100 === 99 ? 'unmatched' : 'imported',
      agency: i % 100 === 99 ? null : `第${i + 1}单位`,
      filing: null,
      written: 200,
      doubtful: 0,
      kept: 0,
      message: i % 100 === 99 ? '没有读到单位名称' : '',
    }))
    await store.jobs.finish('many', 'worker', { state: 'done', result: { files } }, at)
    const page = await office.enter('reviewer', { path: `/review/${campaign}/import` })
    const rows = page.getByRole('table', { name: '每个文件的结果' }).locator('tbody tr')
    await page.getByText('第 1–100 个，共 2300 个').waitFor()
    expect(await rows.count()).toBe(100)
    expect(await rows.first().textContent()).toContain('没有读到单位名称')
    await expectAccessible(page)
    await page.getByRole('button', { name: '下一页' }).click()
    await page.getByText('第 101–200 个，共 2300 个').waitFor()
    await page.getByRole('searchbox', { name: '文件、单位或说明中的文字' }).fill('没有读到')
    await expect.poll(() => rows.count()).toBe(23)
    const fetching = page.waitForEvent('download')
    await page.getByRole('button', { name: '下载清单（Excel，23 个文件）' }).click()
    expect((await fetching).suggestedFilename()).toBe('导入结果-全市.xlsx')
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  describePages(`a zip of a campaign’s documents, ${colorScheme}`, (office) => {
    it('is read in the background; each file is told, for whom it was and what became of it, also to who comes back', async () => {
      const { service } = office.site
      const { own, other, campaign } = await agenciesOf(office.site)
      const page = await office.enter('reviewer', { path: `/review/${campaign}/import`, colorScheme })
      await page.getByText('还没有导入过').waitFor()
      await expectAccessible(page)
      const chooser = page.getByLabel(/选择 zip 文件/u)
      await chooser.setInputFiles({ name: 'a.docx', mimeType: 'application/zip', buffer: Buffer.from('x') })
      await page.getByText('“a.docx”不是 zip 文件').waitFor()
      await chooser.setInputFiles({ name: 'baogao.zip', mimeType: 'application/zip', buffer: await archive() })
      await page.getByRole('button', { name: '开始导入' }).click()
      await page.getByText('已安排，马上开始').waitFor()
      await expectAccessible(page)
      await page.getByRole('link', { name: '进度' }).click()
      await page.getByText('共 3 家单位').waitFor()
      const working = service.work()
      await page.getByRole('link', { name: '批量导入' }).click()
      await working
      await page.getByText('共 5 个文件。').waitFor()
      const table = page.getByRole('table', { name: '每个文件的结果' })
      const row = (file: string) => table.getByRole('row').filter({ hasText: file })
      await row('bumen/jiaoyu.docx').getByText('已填入草稿').waitFor()
      await row('jiaoyu-2024.json').getByText('留作上年报告').waitFor()
      await row('qingshi.json').getByText('名册里没有“青石县水务局”').waitFor()
      await row('huai.docx').getByText('读不出').waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: '没有读入 2' }).click()
      expect(await table.getByRole('row').count()).toBe(3)
      for (const filing of [own, other])
        expect(await keptField({ ...office.site, filing }, 'cells.disclosure.licensing.decisions', 'reviewer')).toBe(21)
      await page.getByRole('button', { name: '全部 5' }).click()
      await row('bumen/jiaoyu.docx').getByRole('link', { name: education }).click()
      await page.getByRole('heading', { name: new RegExp(education, 'u') }).waitFor()
      await page.getByRole('button', { name: '对照原件' }).click()
      await page.locator('.original').getByText('jiaoyu.docx').waitFor()
    })
  })
}
