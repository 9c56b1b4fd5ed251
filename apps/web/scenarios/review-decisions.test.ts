import { exampleReport } from '@gouji/core/testing'
import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { addAgencies, agenciesOf, move, stateOf, submit } from './campaign.ts'
import { describePages } from './in-browser.ts'
import type { Site } from './service.ts'

const name = '云溪区教育局'
const water = '云溪区水务局'

/** Reports handed in by agencies that nobody signs in for. */
async function submitMany(
  { service }: Site,
  { campaign, count }: { readonly campaign: string; readonly count: number },
) {
  await addAgencies({ service } as Site, { campaign, count })
  const report = { ...exampleReport({ edition: '2021' }), year: 2025 }
  const change = { by: { kind: 'system', id: 'test', name: '测试' }, at: service.clock().toISOString() } as const
  const filings = await service.store.filings.list(service.district, { campaign })
  for (const { id, agency, revision } of filings.filter((filing) => filing.agency.startsWith('many-'))) {
    const step = { from: 'draft', to: 'submitted', revision, report, note: null } as const
    const moved = await service.store.filings.move(service.district, id, step, change)
    if (moved.kind !== 'done') throw new Error(`${agency} is not handed in`)
  }
}

async function remark({ service }: Site, filing: string, text: string): Promise<string> {
  const answer = await service.as('reviewer').send('POST', `/filings/${filing}/remarks`, { target: null, text })
  return ((await answer.json()) as { id: string }).id
}

describePages('deciding on reports', (office) => {
  it('names every one of those that are decided on, however many', async () => {
    const { campaign } = await agenciesOf(office.site)
    await submitMany(office.site, { campaign, count: 32 })
    const page = await office.enter('reviewer', { path: `/review/${campaign}?state=submitted` })
    await page.getByLabel('全选列出的单位').check()
    await page.getByRole('button', { name: '审核通过（32）' }).click()
    const names = page.getByRole('dialog').getByRole('list', { name: '要办理的 32 份报告' }).getByRole('listitem')
    const told = (await names.allTextContents()).map((text) => text.replace(/\d+ 个警告没有说明$/u, ''))
    expect(told).toEqual(Array.from({ length: 32 }, (_, i) => `云溪区第${i + 1}单位`))
    const list = page.getByRole('dialog').getByRole('list').first()
    expect(await list.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0)
    await list.press('End')
    await expect.poll(() => list.evaluate((box) => box.scrollTop)).toBeGreaterThan(0)
    await expectAccessible(page)
  })

  it('what was remarked and never answered is shown before it is put away', async () => {
    const { own, other } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name })
    await submit(office.site, { filing: other, by: 'other-clerk', name: water })
    const answered = await remark(office.site, own, '收费依据请写全')
    await remark(office.site, own, '第三段的数请核对')
    await move(office.site, { filing: own, as: 'reviewer', to: 'returned', note: '请看意见。' })
    await office.site.service.as('clerk').send('POST', `/remarks/${answered}/answer`, { text: '已写全。' })
    await submit(office.site, { filing: own, by: 'clerk', name })
    const page = await office.enter('reviewer', { path: `/review/filings/${own}` })
    await page.getByRole('button', { name: '审核通过', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('还有 2 条意见没有办结：已答复 1 条、未答复 1 条').waitFor()
    expect(await dialog.getByRole('listitem').allTextContents()).toEqual(['第三段的数请核对'])
    expect(await dialog.getByLabel('办理后一并标为已处理').isChecked()).toBe(false)
    await expectAccessible(page)
    await dialog.getByRole('button', { name: '确认审核通过' }).click()
    await page.locator('.top').getByText('审核通过').waitFor()
    expect(await page.getByText('已处理', { exact: true }).count()).toBe(0)
  })

  it('a return is taken back with a reason until the agency answers it, and the report waits again', async () => {
    const { own } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name })
    const remarked = await remark(office.site, own, '收费依据请写全')
    await move(office.site, { filing: own, as: 'reviewer', to: 'returned', note: '应退另一家。' })
    const page = await office.enter('reviewer', { path: `/review/filings/${own}` })
    await page.getByRole('heading', { name: '退回' }).first().waitFor()
    await page.getByRole('button', { name: '撤回退回', exact: true }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('撤回后报告回到“待审核”').waitFor()
    await expectAccessible(page)
    await dialog.getByLabel('撤回退回理由（必填）').fill('点错了单位。')
    await dialog.getByRole('button', { name: '确认撤回退回' }).click()
    await page.locator('.top').getByText('待审核').waitFor()
    await page.getByText(/^办理过程/u).click()
    await page.getByText('“点错了单位。”').waitFor()
    expect(await page.locator('#since-return-title').count()).toBe(0)
    await move(office.site, { filing: own, as: 'reviewer', to: 'returned', note: '请看意见。' })
    await office.site.service.as('clerk').send('POST', `/remarks/${remarked}/answer`, { text: '已写全。' })
    await page.reload()
    await page.locator('#since-return-title').waitFor()
    expect(await page.getByRole('button', { name: '撤回退回', exact: true }).count()).toBe(0)
  })

  it('many at once are told apart by what each leaves open: warnings, remarks answered and not', async () => {
    const { campaign, own, other } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name })
    const blank = { 'cells.requests.received.naturalPerson': null, 'cells.requests.disclosed.naturalPerson': null }
    await submit(office.site, { filing: other, by: 'other-clerk', name: water, values: blank })
    const answered = await remark(office.site, own, '收费依据请写全')
    await remark(office.site, own, '第三段的数请核对')
    await office.site.service.as('clerk').send('POST', `/remarks/${answered}/answer`, { text: '已写全。' })
    const page = await office.enter('reviewer', { path: `/review/${campaign}?state=submitted` })
    await page.getByLabel('全选列出的单位').check()
    await page.getByRole('button', { name: '审核通过（2）' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('有 1 份报告共 2 条意见没有办结：已答复 1 条、未答复 1 条').waitFor()
    await dialog.getByText(/有 2 份报告共 \d+ 个警告没有改正，也没有说明理由。/u).waitFor()
    const told = await dialog.getByRole('listitem').allTextContents()
    expect(told.find((text) => text.startsWith(name))).toMatch(/1 条意见没有答复，1 条意见已答复、没有办结$/u)
    expect(told.find((text) => text.startsWith(water))).toMatch(/^云溪区水务局\d+ 个警告没有说明$/u)
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
  })

  it('a reason is written at once, and after a return the next report comes', async () => {
    const { own, other } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name })
    await submit(office.site, { filing: other, by: 'other-clerk', name: water })
    const page = await office.enter('reviewer', { path: `/review/filings/${own}` })
    await page.getByRole('link', { name: '下一份待审（另有 1 份）' }).waitFor()
    await page.getByRole('button', { name: '退回', exact: true }).click()
    const reason = page.getByLabel('退回理由（必填）')
    await expect.poll(() => reason.evaluate((box) => box === document.activeElement)).toBe(true)
    await page.keyboard.type('请核对收费情况。')
    expect(await reason.inputValue()).toBe('请核对收费情况。')
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').getByText('写的内容还没有提交').waitFor()
    await page.mouse.click(5, 400)
    expect(await reason.inputValue()).toBe('请核对收费情况。')
    await expectAccessible(page)
    await page.locator('.el-dialog__headerbtn').click()
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await page.getByRole('button', { name: '退回', exact: true }).click()
    await expect.poll(() => reason.evaluate((box) => box === document.activeElement)).toBe(true)
    // What was closed too early was not sent, and is not lost.
    expect(await reason.inputValue()).toBe('请核对收费情况。')
    await page.getByRole('button', { name: '退回并看下一份' }).click()
    await page.getByRole('heading', { name: new RegExp(water, 'u') }).waitFor()
    await page.getByText('云溪区教育局：已退回').waitFor()
    expect(await stateOf(office.site, own)).toBe('returned')
    await page.getByText('最后一份待审').waitFor()
    const decide = page.getByRole('button', { name: '审核通过', exact: true })
    const { x } = (await decide.boundingBox()) ?? { x: 0 }
    await decide.click()
    expect(await page.getByRole('button', { name: '通过并看下一份' }).count()).toBe(0)
    await page.getByRole('button', { name: '确认审核通过' }).click()
    await page.getByText('没有待审的报告').waitFor()
    await page.goto(`${office.site.address}/review/filings/${own}`)
    await page.getByText('没有待审的报告').waitFor()
    expect(x).toBeGreaterThan(0)
  })

  it('nothing is said to be in order, or to lie beside it, until that is known', async () => {
    const { own } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name })
    const page = await office.enter('reviewer', { path: '/review' })
    let answer = () => {}
    const held = new Promise<void>((go) => {
      answer = go
    })
    for (const late of ['**/findings?*', '**/documents'])
      await page.route(late, async (route) => {
        await held
        await route.continue()
      })
    await page.goto(`${office.site.address}/review/filings/${own}`)
    await page.getByText('正在与其他报告比对…').waitFor()
    expect(await page.getByText(/没有发现问题|对照原件|没有上传原件/u).count()).toBe(0)
    answer()
    await page.getByText('没有上传原件').waitFor()
    await expect.poll(() => page.getByText('正在与其他报告比对…').count()).toBe(0)
  })

  it('a decision stands in the same place whether others wait or not', async () => {
    const { own, other } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name })
    await submit(office.site, { filing: other, by: 'other-clerk', name: water })
    const page = await office.enter('reviewer', { path: `/review/filings/${own}` })
    await page.getByRole('link', { name: '下一份待审（另有 1 份）' }).waitFor()
    const decide = page.getByRole('button', { name: '审核通过', exact: true })
    const place = await decide.boundingBox()
    await move(office.site, { filing: other, as: 'reviewer', to: 'approved' })
    await page.reload()
    await page.getByText('最后一份待审').waitFor()
    expect(await decide.boundingBox()).toEqual(place)
  })
})
