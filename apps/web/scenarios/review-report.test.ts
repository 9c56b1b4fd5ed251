import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { agenciesOf, move, stateOf, submit, wholeReport } from './campaign.ts'
import { describePages, pressEndUntil } from './in-browser.ts'
import { type Site, writeFields } from './service.ts'

const name = '云溪区教育局'
const corpus = (file: string) => new URL(`../../../tooling/corpus/documents/${file}`, import.meta.url)

const cellIn = (page: Page, cell: string) => page.locator(`td[data-cell="${cell}"] button`)

/** Sends a file as the clerk's page does. */
async function upload({ service, filing }: Site, { to, file }: { readonly to: string; readonly file: string }) {
  const body = new FormData()
  body.append('file', new File([await readFile(corpus(file))], file.split('/').at(-1) ?? ''))
  const answer = await service.as('clerk').send('POST', `/filings/${filing}/${to}`, body)
  if (!answer.ok) throw new Error(await answer.text())
}

const wrong = { 'cells.requests.received.total': 99 }

describePages('all findings of a campaign', (office) => {
  it('stand in one table, filtered by its address, and lead to the cell in the report', async () => {
    const { campaign, own, other } = await agenciesOf(office.site)
    await writeFields({ ...office.site, filing: own }, { as: 'clerk', values: { ...wholeReport(), ...wrong } })
    await writeFields(
      { ...office.site, filing: other },
      { as: 'other-clerk', values: { 'cells.requests.received.total': 3 } },
    )
    for (const filing of [own, other]) await office.site.service.as('reviewer').send('POST', `/filings/${filing}/check`)
    const page = await office.enter('reviewer', { path: `/review/${campaign}/findings?drafts=all` })
    await page
      .getByRole('row', { name: new RegExp(`错误 ${name}`, 'u') })
      .first()
      .waitFor()
    await page
      .getByRole('row', { name: /错误 云溪区水务局/u })
      .first()
      .waitFor()
    await page.getByLabel('单位').selectOption({ label: name })
    await expect.poll(() => page.getByRole('row', { name: /云溪区水务局/u }).count()).toBe(0)
    await page.getByLabel('程度').selectOption({ label: '错误' })
    await page.getByRole('searchbox').fill('99')
    await expect.poll(() => page.url()).toContain('text=99')
    await page.getByRole('link', { name: /99/u }).first().click()
    await page.waitForURL('**/review/filings/**')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('td')?.dataset.cell))
      .toMatch(/^requests\./u)
  })

  it('are read on as one scrolls, to the last', async () => {
    const { campaign, own } = await agenciesOf(office.site)
    const { service } = office.site
    await writeFields({ ...office.site, filing: own }, { as: 'clerk', values: wrong })
    await service.as('reviewer').send('POST', `/filings/${own}/check`)
    const { items } = await service.store.findings.list(service.district, { campaign }, { limit: 1 })
    const draft = await service.store.filings.get(service.district, own)
    if (!items[0] || !draft) throw new Error('nothing was found')
    const { filing: _, campaign: __, agency: ___, ...one } = items[0]
    const findings = Array.from({ length: 900 }, (_, i) => {
      const fingerprint = `many-${i}`
      return { ...one, fingerprint, finding: { ...(one.finding as object), fingerprint } }
    })
    await service.store.findings.replace(service.district, own, { revision: draft.revision, rules: 'x', findings })
    // Only in a campaign that is closed stays what other rules found.
    const { revision = 0 } = (await service.store.campaigns.get(service.district, campaign)) ?? {}
    await service.as('admin').send('PATCH', `/campaigns/${campaign}`, { state: 'closed', revision })
    const page = await office.enter('reviewer', { path: `/review/${campaign}/findings?drafts=all` })
    await page.getByText('共 900 条').waitFor()
    const table = page.getByRole('region', { name: '全部报告的问题' })
    await pressEndUntil(table.locator('tr[aria-rowindex="901"]'), table)
    expect(await page.locator('tr.row').count()).toBeLessThan(60)
  })
})

describePages('a report before its reviewer', (office) => {
  it('is returned with what was remarked on a cell and a paragraph; the clerk sees both', async () => {
    const { own, campaign } = await agenciesOf(office.site)
    const values = {
      'sections.improvements': '一是公开不够及时，已安排专人每周更新。\n二是培训不够经常，下一步每季度组织一次。',
    }
    await submit(office.site, { filing: own, by: 'clerk', name, values })
    const page = await office.enter('reviewer', { path: `/review/filings/${own}` })
    await cellIn(page, 'requests.received.total').click()
    await page.getByLabel('对这一格写意见').fill('请核对总数')
    await page.getByRole('button', { name: '发送' }).first().click()
    await page.getByText('请核对总数').first().waitFor()
    await page.locator('.paragraph').getByRole('button', { name: /^批注/u }).first().click()
    await page.getByLabel('对这一段写意见').fill('请写本年的情况')
    await page.locator('.paragraph').getByRole('button', { name: '发送' }).click()
    await page.getByRole('button', { name: /^批注 1/u }).waitFor()
    await page.getByRole('button', { name: /问题改进第 1 段/u }).click()
    await page.locator('.paragraph.lit p', { hasText: '一是公开不够及时' }).first().waitFor()
    await page.getByRole('button', { name: '退回', exact: true }).click()
    await page.getByRole('button', { name: '把问题和意见列入理由' }).click()
    expect(await page.getByLabel('退回理由（必填）').inputValue()).toMatch(/请核对总数[\s\S]*请写本年的情况/u)
    await page.getByRole('button', { name: '确认退回' }).click()
    await page.locator('.top').getByText('已退回').waitFor()
    expect(await stateOf(office.site, own)).toBe('returned')
    const clerk = await office.enter('clerk')
    await clerk.locator('.returned').getByText('请核对总数').waitFor()
    // Beside the whole section nobody would know which paragraph is meant.
    await clerk
      .getByText(/第 1 段（“一是公开不够及时，已安排…”）：\s?请写本年的情况/u)
      .first()
      .waitFor()
    await page.goto(`${office.site.address}/review/${campaign}`)
    await page.getByRole('row', { name: new RegExp(`${name} 已退回.* 2 `, 'u') }).waitFor()
  })

  it('is remarked on at its title and head too, and shows which numbers of its prose the tables hold', async () => {
    const { own } = await agenciesOf(office.site)
    const received = Number(wholeReport()['cells.requests.received.total'])
    const overview = `（二）依申请公开。新收政府信息公开申请${received}件，上年结转77件。`
    await writeFields(
      { ...office.site, filing: own },
      { as: 'clerk', values: { ...wholeReport(), 'sections.overview': overview } },
    )
    const page = await office.enter('reviewer', { path: `/review/filings/${own}` })
    const prose = page.locator('#prose-overview')
    await prose
      .locator('.agrees', { hasText: `${received}件` })
      .first()
      .waitFor()
    await prose.locator('.differs', { hasText: '77件' }).first().waitFor()
    await prose.getByText('正文中的数与表格').click()
    await prose.getByText(/^不一致，表内/u).waitFor()
    expect(await prose.getByRole('button', { name: /正文改为/u }).count()).toBe(0)
    await expectAccessible(page)
    await page.getByRole('button', { name: /^批注\s*，对“标题”/u }).click()
    await page.getByLabel('对标题写意见').fill('单位名称请写全称')
    await page.locator('#printed-title').getByRole('button', { name: '发送' }).click()
    await page.getByRole('button', { name: /^批注 1\s*，对“标题”/u }).waitFor()
    const clerk = await office.enter('clerk', { path: `/fill/${own}` })
    await clerk.getByText('对标题的意见').waitFor()
    await clerk.getByRole('button', { name: '到标题' }).click()
    await expect.poll(() => clerk.evaluate(() => document.activeElement?.id)).toBe('title')
  })

  it('is approved, and the next that waits is one click away; a remark is settled', async () => {
    const { own, other } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name })
    await submit(office.site, { filing: other, by: 'other-clerk', name: '云溪区水务局' })
    const page = await office.enter('reviewer', { path: `/review/filings/${own}` })
    const thread = page.locator('.thread').last()
    const onReport = page.getByLabel('对整份报告写意见')
    await onReport.fill('已电话核对过')
    await thread.getByRole('button', { name: '发送' }).click()
    await thread.getByRole('button', { name: '撤回改写' }).click()
    await thread.locator('.remark').waitFor({ state: 'detached' })
    expect(await onReport.inputValue()).toBe('已电话核对过')
    await onReport.fill('已电话核对')
    await thread.getByRole('button', { name: '发送' }).click()
    await page.getByRole('button', { name: '标为已处理' }).click()
    await page.getByRole('button', { name: '重新打开' }).waitFor()
    await page.getByRole('button', { name: '审核通过', exact: true }).click()
    await page.getByRole('button', { name: '确认审核通过' }).click()
    await page.locator('.top').getByText('审核通过').waitFor()
    expect(await stateOf(office.site, own)).toBe('approved')
    await page.getByRole('link', { name: '下一份待审（另有 1 份）' }).click()
    await page.getByRole('heading', { name: /云溪区水务局/u }).waitFor()
  })

  it('is not left or returned without a word while a remark on it is unsent', async () => {
    const { own, other } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name })
    await submit(office.site, { filing: other, by: 'other-clerk', name: '云溪区水务局' })
    const page = await office.enter('reviewer', { path: `/review/filings/${own}` })
    await page.getByRole('button', { name: /^批注/u }).first().click()
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA')
    await page.keyboard.type('请写本年的情况')
    await page.getByRole('link', { name: '下一份待审（另有 1 份）' }).click()
    await page.getByText('有 1 条意见写了没有发送').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: '留在这里' }).click()
    await page.getByRole('heading', { name: new RegExp(name, 'u') }).waitFor()
    await page.getByRole('button', { name: '退回', exact: true }).click()
    expect(await page.getByLabel('有 1 条意见没有发送，一并发送').isChecked()).toBe(true)
    await page.getByRole('button', { name: '把问题和意见列入理由' }).click()
    expect(await page.getByLabel('退回理由（必填）').inputValue()).toContain('请写本年的情况')
    await page.getByRole('button', { name: '确认退回' }).click()
    await page.locator('.top').getByText('已退回').waitFor()
    await page.getByRole('button', { name: /^批注 1/u }).waitFor()
    await page.getByRole('link', { name: '下一份待审（另有 1 份）' }).click()
    await page.getByRole('heading', { name: /云溪区水务局/u }).waitFor()
  })

  it('that comes back shows why it was returned and what was changed, its remarks are settled with the approval, and the next comes', async () => {
    const { own, other } = await agenciesOf(office.site)
    const cell = 'disclosure.licensing.decisions'
    const overview = '（一）主动公开\n改写过的一段。'
    await submit(office.site, { filing: own, by: 'clerk', name })
    await submit(office.site, { filing: other, by: 'other-clerk', name: '云溪区水务局' })
    const remark = { target: { field: `cells.${cell}` }, text: '请核对许可数' }
    const { service } = office.site
    const kept = await service.as('reviewer').send('POST', `/filings/${own}/remarks`, remark)
    const { id } = (await kept.json()) as { id: string }
    await move(office.site, { filing: own, as: 'reviewer', to: 'returned', note: '请核对许可数。' })
    await service.as('clerk').send('POST', `/remarks/${id}/answer`, { text: '已核对。' })
    const values = { [`cells.${cell}`]: 77, 'sections.overview': overview }
    await submit(office.site, { filing: own, by: 'clerk', name, values })
    const page = await office.enter('reviewer', { path: `/review/filings/${own}` })
    const back = page.getByRole('region', { name: '上次退回' })
    await back.getByText(/退回，理由：请核对许可数。/u).waitFor()
    await back.getByText(/退回以后改了 1 格、\d+ 处文字/u).waitFor()
    await back.getByRole('button', { name: /→ 77/u }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.closest('td')?.dataset.cell)).toBe(cell)
    await back.getByRole('button', { name: /改写过的一段/u }).click()
    await page.locator('.paragraph.lit p', { hasText: '改写过的一段' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: '审核通过', exact: true }).click()
    await page.getByText('还有 1 条意见没有办结：已答复 1 条、未答复 0 条').waitFor()
    expect(await page.getByLabel('办理后一并标为已处理').isChecked()).toBe(true)
    await page.getByRole('button', { name: '通过并看下一份' }).click()
    await page.getByRole('heading', { name: /云溪区水务局/u }).waitFor()
    expect(await stateOf(office.site, own)).toBe('approved')
    const { remarks } = (await (await office.site.service.as('reviewer').get(`/filings/${own}/remarks`)).json()) as {
      remarks: { settled: object | null }[]
    }
    expect(remarks.map(({ settled }) => settled !== null)).toEqual([true])
  })

  it('published after its day has no error: that is told at the report, and marked on the board', async () => {
    const { own } = await agenciesOf(office.site)
    const { service } = office.site
    await submit(office.site, { filing: own, by: 'clerk', name })
    await move(office.site, { filing: own, as: 'reviewer', to: 'approved' })
    service.clock.advance(20 * 24 * 60 * 60 * 1000)
    const page = await office.enter('reviewer', { path: `/review/filings/${own}` })
    await page.getByRole('button', { name: '发布', exact: true }).click()
    await page.getByRole('button', { name: '确认发布' }).click()
    const outside = page.getByRole('region', { name: '与其他报告、公布期限比对' })
    await outside.getByText('公布日期 2026-02-04，应在 2026-01-31 前公布').waitFor()
    await page.getByRole('link', { name: '查看公开页' }).waitFor()
    await page.getByRole('link', { name: '← 进度' }).click()
    const row = page.getByRole('row', { name: new RegExp(`${name} 已发布 逾期公布`, 'u') })
    await row.waitFor()
    expect(await row.locator('td.wrong').count()).toBe(0)
  })

  it('is printed whole, on a narrow sheet too, with what was found after it', async () => {
    const { own } = await agenciesOf(office.site)
    await writeFields({ ...office.site, filing: own }, { as: 'clerk', values: { ...wholeReport(), ...wrong } })
    const page = await office.enter('reviewer', { path: `/review/filings/${own}` })
    await page.getByRole('region', { name: '检查结果' }).locator('.finding').first().waitFor()
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 700, height: 1000 })
    const hold = page.locator('.table-hold:has(.requests)')
    expect(
      await hold.evaluate((box) => box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth),
    ).toBe(true)
    expect(await page.getByRole('region', { name: '检查结果' }).isVisible()).toBe(true)
    expect(await page.getByRole('region', { name: '当前单元格' }).count()).toBe(0)
  })

  it('stands beside last year’s, with what was carried over, and beside its document at the place of a cell', async () => {
    const site = office.site
    await upload(site, { to: 'previous', file: 'education/2024-docx-word-title-twice.docx' })
    await upload(site, { to: 'import', file: 'education/2024-wps.wps' })
    await writeFields(site, { as: 'clerk', values: { 'cells.requests.broughtForward.total': 987, ...wrong } })
    const page = await office.enter('reviewer', { path: `/review/filings/${site.filing}` })
    await page.getByText(/与上年不同的有 \d+ 格/u).waitFor()
    await page.getByRole('row', { name: /987 不一致/u }).waitFor()
    await page.getByRole('button', { name: '对照原件' }).click()
    await cellIn(page, 'requests.received.total').click()
    const marked = page.locator('.original td.marked')
    await marked.waitFor()
    expect(await marked.count()).toBe(1)
    await page.getByText('与填报的“99”不同').waitFor()
    expect(await page.locator('.original .paper').evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0)
    await page.getByRole('button', { name: '写意见' }).click()
    expect(await page.getByLabel('对这一格写意见').evaluate((box) => box === document.activeElement)).toBe(true)
    await expectAccessible(page)
    await explain(site, 'carry-over-total')
    await page.reload()
    await page.getByText('1 处不一致，均已说明').click()
    await page.getByRole('row', { name: /987 不一致（已说明）/u }).waitFor()
  })
})

/** The agency gives its reason. */
async function explain({ service, filing }: Site, rule: string): Promise<void> {
  const clerk = service.as('clerk')
  const checked = await clerk.send('POST', `/filings/${filing}/check`)
  const { reports } = (await checked.json()) as { reports: { findings: { rule: string; fingerprint: string }[] }[] }
  const found = reports.flatMap(({ findings }) => findings).find((finding) => finding.rule === rule)
  if (!found) throw new Error(`${rule} is not found`)
  const reason = '上年一件申请登记时漏记，已与台账核对。'
  const put = await clerk.send('PUT', `/filings/${filing}/explanations/${found.fingerprint}`, { rule, reason })
  if (!put.ok) throw new Error(await put.text())
}

for (const colorScheme of ['light', 'dark'] as const) {
  describePages(`findings and one report, ${colorScheme}`, (office) => {
    it('are read by everybody', async () => {
      const { campaign, own } = await agenciesOf(office.site)
      const empty = await office.enter('reviewer', { path: `/review/${campaign}/findings?drafts=all`, colorScheme })
      await empty.getByText('没有符合条件的问题').waitFor()
      await expectAccessible(empty)
      await upload(office.site, { to: 'previous', file: 'education/2024-docx-word-title-twice.docx' })
      await writeFields(office.site, {
        as: 'clerk',
        values: { ...wrong, 'sections.overview': '（一）主动公开\n本年主动公开信息。' },
      })
      await office.site.service.as('reviewer').send('POST', `/filings/${own}/check`)
      await empty.reload()
      await empty.locator('tr.row').first().waitFor()
      await expectAccessible(empty)
      await empty.goto(`${office.site.address}/review/filings/${own}`)
      await cellIn(empty, 'requests.received.total').click()
      await empty.getByRole('button', { name: /^批注/u }).first().click()
      await expectAccessible(empty)
    })
  })
}
