import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { move, submit, wholeReport } from './campaign.ts'
import { describePages, typeInto } from './in-browser.ts'
import { writeFields } from './service.ts'

const sections = {
  overview: [
    '（一）主动公开。在门户网站公开政策文件和解读材料。',
    '（二）依申请公开。本年没有收到申请。',
    '（三）政府信息管理。修订公开目录，清理失效文件。',
    '（四）政府信息公开平台建设。整理网站栏目，补齐检索。',
    '（五）监督保障。组织培训，接受社会评议。',
  ].join('\n'),
  otherMatters: '本年没有收取政府信息公开信息处理费。',
}
const title = '云溪区教育局2025年政府信息公开工作年度报告'

const asked = /clerk于 (?:\d+年)?1月15日提请签发/u

describePages('a clerk who is done', (office) => {
  it('asks the lead to sign off, as the lead sees at once and in the list; a signature says whose it is', async () => {
    await writeFields(office.site, { as: 'clerk', values: { ...wholeReport({ sections }), title } })
    const list = await office.enter('lead', { path: '/fill' })
    await list.getByRole('link', { name: /^查看、签发/u }).waitFor()
    expect(await list.getByText(/提请签发/u).count()).toBe(0)
    const lead = await office.enter('lead')
    expect(await lead.getByRole('button', { name: '提请签发' }).count()).toBe(0)
    await lead.getByText(/上次由clerk于(?:\d+年)?1月15日修改/u).waitFor()
    const clerk = await office.enter('clerk')
    expect(await clerk.getByText(/上次由/u).count()).toBe(0)
    await clerk.getByText('请点页面上方的“提请签发”').waitFor()
    await clerk.getByRole('button', { name: '提请签发' }).click()
    const dialog = clerk.getByRole('dialog', { name: '提请签发' })
    await dialog.getByText(/没有错误和警告，可以办理。有 \d+ 条提示/u).waitFor()
    await expectAccessible(clerk)
    await dialog.getByRole('button', { name: '确认提请签发' }).click()
    await clerk.getByText('已提请签发，单位负责人登录后').waitFor()
    for (const page of [clerk, lead]) await page.getByText(/^clerk (?:\d+年)?1月15日提请签发$/u).waitFor()
    await list.reload()
    await list.getByText(asked).waitFor()
    await lead.getByRole('button', { name: '签发', exact: true }).click()
    const note = lead.getByLabel('说明（可以不写）')
    await note.fill('局长办公会已议过')
    await lead.mouse.click(5, 400)
    await lead.getByText('写的内容还没有提交').waitFor()
    await note.press('Escape')
    expect(await note.inputValue()).toBe('局长办公会已议过')
    await note.fill('')
    await note.press('Escape')
    await lead.getByRole('dialog').waitFor({ state: 'hidden' })
    await lead.getByRole('button', { name: '签发', exact: true }).click()
    await lead.getByRole('button', { name: '确认签发' }).click()
    for (const page of [clerk, lead]) await page.getByText(/^lead (?:\d+年)?1月15日签发$/u).waitFor()
    expect(await clerk.getByRole('button', { name: '提请签发' }).count()).toBe(0)
    await list.reload()
    await list.getByText('已签发').waitFor()
    expect(await list.getByText(/提请签发/u).count()).toBe(0)
  })

  it('is told of the remarks of a return, not yet to ask; the lead who is asked anew is offered to sign', async () => {
    const { service, filing } = office.site
    const values = { 'sections.overview': sections.overview, 'sections.otherMatters': sections.otherMatters }
    await submit(office.site, { filing, by: 'clerk', name: '云溪区教育局', values })
    for (const text of ['请核对许可数', '请核对收费'])
      await service.as('reviewer').send('POST', `/filings/${filing}/remarks`, { target: null, text })
    await move(office.site, { filing, as: 'reviewer', to: 'returned', note: '请核对。' })
    const list = await office.enter('lead', { path: '/fill' })
    await list.getByRole('link', { name: /^按退回意见修改/u }).waitFor()
    const clerk = await office.enter('clerk')
    const panel = clerk.locator('.findings')
    await panel.getByText('没有错误，但还有 2 条意见没有答复。处理完再点').waitFor()
    expect(await panel.getByText('已填写完整').count()).toBe(0)
    const { remarks } = (await (await service.as('clerk').get(`/filings/${filing}/remarks`)).json()) as {
      remarks: { id: string }[]
    }
    for (const { id } of remarks) await service.as('clerk').send('POST', `/remarks/${id}/answer`, { text: '已核对。' })
    await clerk.reload()
    await panel.getByText('已填写完整').waitFor()
    await clerk.getByRole('button', { name: '提请签发' }).click()
    await clerk.getByRole('button', { name: '确认提请签发' }).click()
    await clerk.locator('.toolbar').getByText('待签发').waitFor()
    await list.reload()
    await list.getByRole('link', { name: /^查看、签发/u }).waitFor()
    await list.getByText('待签发').waitFor()
  })

  it('is told what is unanswered before asking, and may ask all the same', async () => {
    const { 'sections.improvements': _, ...values } = wholeReport()
    await writeFields(office.site, {
      as: 'clerk',
      values: { ...values, 'cells.disputes.reconsideration.total': 4, 'cells.disclosure.licensing.decisions': null },
    })
    const clerk = await office.enter('clerk')
    await typeInto(clerk, 'disclosure.penalties.decisions', '3')
    await clerk.getByRole('button', { name: '提请签发' }).click()
    const dialog = clerk.getByRole('dialog')
    await dialog.getByText('还有 2 个错误。可以提请签发，但要先改正').waitFor()
    await dialog.getByRole('button', { name: '主动公开政府信息情况表：1 格' }).waitFor()
    await dialog.getByRole('button', { name: '确认提请签发' }).click()
    await clerk.getByText(/^clerk (?:\d+年)?1月15日提请签发$/u).waitFor()
  })

  it('asks again once the report was changed after the request; the lead sees what was changed, and what is asked of them first', async () => {
    await writeFields(office.site, { as: 'clerk', values: { ...wholeReport({ sections }), title } })
    const lead = await office.enter('lead')
    const card = lead.getByRole('region', { name: /^(?:等待签发|请您签发)$/u })
    await card.getByText('经办人还没有提请签发').waitFor()
    const clerk = await office.enter('clerk')
    await clerk.getByRole('button', { name: '提请签发' }).click()
    await clerk.getByRole('button', { name: '确认提请签发' }).click()
    await card.getByText(/经办人clerk于 .+ 提请签发/u).waitFor()
    await card.getByText(/没有错误和警告，有 \d+ 条提示/u).waitFor()
    expect(await lead.getByText(/提请后又改过/u).count()).toBe(0)
    await typeInto(clerk, 'disclosure.penalties.decisions', '3')
    await clerk.locator('.toolbar').getByText('提请后又改过 1 项').waitFor()
    await card.getByText('提请后又改过 1 项').waitFor()
    await expectAccessible(lead)
    await clerk.getByText('提请签发以后又改过').waitFor()
    const list = await office.enter('lead', { path: '/fill' })
    await list.getByText(/1月15日提请签发，提请后又改过/u).waitFor()
    await clerk.getByRole('button', { name: '再次提请签发' }).click()
    await clerk.getByRole('dialog').getByText('提请后又改过 1 项').waitFor()
    await clerk.getByRole('button', { name: '确认再次提请签发' }).click()
    await clerk.getByText('已提请签发，单位负责人登录后').waitFor()
    for (const page of [clerk, lead]) await expect.poll(() => page.getByText(/提请后又改过/u).count()).toBe(0)
    await lead.getByRole('button', { name: '预览' }).click()
    await lead.getByRole('button', { name: '回到填报' }).click()
    await lead.getByRole('button', { name: '签发', exact: true }).click()
    await lead.getByRole('button', { name: '确认签发' }).click()
    await lead.getByText(/^lead (?:\d+年)?1月15日签发$/u).waitFor()
    expect(await card.count()).toBe(0)
  })

  it('gets back what the lead would not sign yet: the words stand above the report and in the list until it is asked for again', async () => {
    await writeFields(office.site, { as: 'clerk', values: { ...wholeReport({ sections }), title } })
    await office.site.service.as('clerk').send('POST', `/filings/${office.site.filing}/sign-off-request`)
    const clerk = await office.enter('clerk')
    const lead = await office.enter('lead')
    const card = lead.getByRole('region', { name: /签发|退回/u })
    await card.getByText('新收政府信息公开申请（件）').waitFor()
    await lead.getByRole('button', { name: '退回经办人' }).click()
    const dialog = lead.getByRole('dialog', { name: '退回经办人' })
    await dialog.getByRole('button', { name: '确认退回经办人' }).click()
    await dialog.getByText('请写明要改什么').waitFor()
    await dialog.getByLabel('请经办人改什么（必填）').fill('处罚件数请再与法规科核对。')
    await expectAccessible(lead)
    await dialog.getByRole('button', { name: '确认退回经办人' }).click()
    await card.getByRole('heading', { name: '已退回经办人，等待再次提请' }).waitFor()
    expect(await lead.getByRole('button', { name: '退回经办人' }).count()).toBe(0)
    await clerk.getByText(/^lead于 .+ 退回修改：处罚件数请再与法规科核对。$/u).waitFor()
    await expectAccessible(clerk)
    const list = await office.enter('clerk', { path: '/fill' })
    await list.getByText(/^lead于 1月15日退回修改$/u).waitFor()
    await list.getByRole('link', { name: /^按负责人意见修改/u }).waitFor()
    await clerk.getByText('办理过程（2）').click()
    await clerk.getByText('“处罚件数请再与法规科核对。”').waitFor()
    await typeInto(clerk, 'disclosure.penalties.decisions', '3')
    await clerk.getByRole('button', { name: '提请签发' }).click()
    await clerk.getByRole('button', { name: '确认提请签发' }).click()
    await card.getByRole('heading', { name: '请您签发' }).waitFor()
    await expect.poll(() => clerk.getByText(/退回修改/u).count()).toBe(0)
    await card.getByText(/^您上次于 .+ 退回，写的是：处罚件数请再与法规科核对。$/u).waitFor()
    await card.getByText('退回以后改了 1 格').waitFor()
    await card.getByRole('button', { name: /行政处罚.+ → 3$/u }).waitFor()
    await expectAccessible(lead)
    await lead.getByRole('button', { name: '签发', exact: true }).click()
    await lead.getByRole('button', { name: '确认签发' }).click()
    await clerk.getByText('办理过程（4）').waitFor()
    await clerk.getByText('“处罚件数请再与法规科核对。”').waitFor()
  })

  it('is told where nobody of the agency can sign, and asks nobody', async () => {
    const { service } = office.site
    const members = await service.store.people.list(service.district)
    const lead = members.find((one) => one.role === 'lead' && one.agency === 'own')
    if (!lead) throw new Error('there is no lead')
    const change = { by: { kind: 'system', id: 'test', name: '测试' }, at: service.clock().toISOString() } as const
    await service.store.people.put(service.district, { ...lead, active: false }, change)
    await writeFields(office.site, { as: 'clerk', values: { ...wholeReport({ sections }), title } })
    const clerk = await office.enter('clerk')
    await clerk.locator('.findings').getByText('本单位还没有可用的“单位负责人”账号').waitFor()
    await clerk.getByRole('button', { name: '提请签发' }).click()
    const dialog = clerk.getByRole('dialog', { name: '提请签发' })
    await dialog.getByText('请联系区级管理员建立或启用').waitFor()
    expect(await dialog.getByRole('button', { name: '确认提请签发' }).isDisabled()).toBe(true)
  })
})
