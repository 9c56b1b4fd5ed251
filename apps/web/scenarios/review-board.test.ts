import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { agenciesOf, move, stateOf, submit } from './campaign.ts'
import { describePages } from './in-browser.ts'

const education = '云溪区教育局'
const water = '云溪区水务局'

describePages('the board of a campaign', (office) => {
  it('shows every agency with its state, and is filtered, sorted, and found again by its address', async () => {
    const { own, campaign } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name: education })
    const page = await office.enter('reviewer', { path: `/review/${campaign}` })
    await page.getByRole('row', { name: new RegExp(`${education}.*已报送`, 'u') }).waitFor()
    await page.getByRole('row', { name: /云溪区人民政府 未开始/u }).waitFor()
    await page.getByRole('button', { name: '已报送 1' }).click()
    await page.getByText('列出 1 家，共 3 家单位').waitFor()
    expect(page.url()).toContain('state=submitted')
    await page.reload()
    await page.getByText('列出 1 家，共 3 家单位').waitFor()
    await page.getByRole('searchbox', { name: '单位名称' }).fill('没有的')
    await page.getByText('没有符合条件的单位').waitFor()
    await page.getByRole('button', { name: '清除条件' }).click()
    await page.getByRole('button', { name: '已填' }).click()
    await page.getByRole('button', { name: '已填' }).click()
    await expect.poll(() => page.locator('tbody tr.row th').first().textContent()).toBe(education)
  })

  it('approves many with one confirmation, leaves alone what cannot be, and publishes after having asked', async () => {
    const { own, other, top, campaign } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name: education })
    await submit(office.site, { filing: other, by: 'other-clerk', name: water })
    const page = await office.enter('reviewer', { path: `/review/${campaign}` })
    await page.getByLabel('全选列出的单位').check()
    await page.getByRole('button', { name: '审核通过（2）' }).click()
    await page.getByText('另有 1 份现在的状态不能这样办理').waitFor()
    await page.getByRole('button', { name: '确认审核通过' }).click()
    await page.getByRole('button', { name: '审核通过 2' }).waitFor()
    expect([await stateOf(office.site, own), await stateOf(office.site, other)]).toEqual(['approved', 'approved'])
    expect(await stateOf(office.site, top)).toBe('draft')
    await page.getByLabel(`选择${education}`).check()
    await page.getByRole('button', { name: '发布（1）' }).click()
    await page.getByText('发布不能撤回，只能更正').waitFor()
    await page.getByRole('button', { name: '再看看' }).click()
    expect(await stateOf(office.site, own)).toBe('approved')
    await page.getByRole('button', { name: '发布（1）' }).click()
    await page.getByRole('button', { name: '确认发布' }).click()
    await page.getByRole('button', { name: '已发布 1' }).waitFor()
    expect(await stateOf(office.site, own)).toBe('published')
  })

  it('takes an approval back, with the reason, for as long as the report is not published', async () => {
    const { own, campaign } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name: education })
    await move(office.site, { filing: own, as: 'reviewer', to: 'approved' })
    const page = await office.enter('reviewer', { path: `/review/${campaign}` })
    await page.getByLabel(`选择${education}`).check()
    await page.getByRole('button', { name: '撤回审核（1）' }).click()
    await page.getByText('撤回后报告回到“已报送”').waitFor()
    await page.getByRole('button', { name: '确认撤回审核' }).click()
    await page.getByText('请写明撤回审核理由').waitFor()
    await page.getByLabel('撤回审核理由（必填）').fill('点错了。')
    await page.getByRole('button', { name: '确认撤回审核' }).click()
    await page.getByRole('button', { name: '已报送 1' }).waitFor()
    expect(await stateOf(office.site, own)).toBe('submitted')
    await page.getByRole('link', { name: education }).click()
    await page.getByText('办理过程').click()
    await page.getByText('“点错了。”').waitFor()
    await page.getByRole('button', { name: '审核通过', exact: true }).click()
    await page.getByRole('button', { name: '确认审核通过' }).click()
    await page.getByRole('button', { name: '撤回审核', exact: true }).waitFor()
    expect(await stateOf(office.site, own)).toBe('approved')
  })

  it('returns none without a reason, and tells of one that was moved by somebody else meanwhile', async () => {
    const { own, other, campaign } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name: education })
    await submit(office.site, { filing: other, by: 'other-clerk', name: water })
    const page = await office.enter('reviewer', { path: `/review/${campaign}` })
    await page.getByLabel(`选择${education}`).check()
    await page.getByLabel(`选择${water}`).check()
    await move(office.site, { filing: other, as: 'reviewer', to: 'approved' })
    await page.getByRole('button', { name: '退回（2）' }).click()
    await page.getByRole('button', { name: '确认退回' }).click()
    await page.getByText('请写明退回理由').waitFor()
    await page.getByLabel('退回理由（必填）').fill('请核对收费情况。')
    await page.getByRole('button', { name: '确认退回' }).click()
    await page.getByText('1 份没有办成').waitFor()
    await page.getByRole('dialog').getByRole('link', { name: water }).waitFor()
    expect([await stateOf(office.site, own), await stateOf(office.site, other)]).toEqual(['returned', 'approved'])
  })

  it('draws of 500 agencies the rows that show, and reaches the last', async () => {
    const { service } = office.site
    const { campaign } = await agenciesOf(office.site)
    const agencies = Array.from({ length: 500 }, (_, i) => ({
      id: `many-${i}`,
      parent: 'top',
      name: `云溪区第${i + 1}单位`,
      shortName: null,
      kind: 'other' as const,
      code: null,
      position: i + 10,
      retired: false,
    }))
    const change = { by: { kind: 'system', id: 'test', name: '测试' }, at: service.clock().toISOString() } as const
    await service.store.roster.put(service.district, agencies, change)
    const due = agencies.map(({ id }) => ({ agency: id, dueOn: '2026-01-31' }))
    await service.store.campaigns.putAgencies(service.district, campaign, due, change)
    const page = await office.enter('reviewer', { path: `/review/${campaign}` })
    await page.getByText('共 503 家单位').waitFor()
    expect(await page.locator('tr.row').count()).toBeLessThan(60)
    await page.getByRole('region', { name: '各单位进度' }).focus()
    await page.keyboard.press('End')
    await page.getByRole('link', { name: '云溪区第500单位' }).waitFor()
    expect(await page.locator('tr.row').count()).toBeLessThan(60)
  })

  it('lets an administrator look, and decide nothing; a clerk does not enter', async () => {
    const { campaign } = await agenciesOf(office.site)
    const page = await office.enter('admin', { path: `/review/${campaign}` })
    await page.getByText('共 3 家单位').waitFor()
    expect(await page.getByRole('checkbox').count()).toBe(0)
    const clerk = await office.visit(`/sign-in?to=${encodeURIComponent(`/review/${campaign}`)}`)
    await clerk.locator('input[name=username]').fill('clerk')
    await clerk.locator('input[name=password]').fill('correct-horse-47')
    await clerk.locator('form.sign-in button[type=submit]').click()
    await clerk.getByRole('heading', { name: '我的填报' }).waitFor()
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  describePages(`the board, ${colorScheme}`, (office) => {
    it('is read by everybody: as it stands, with nothing found, with agencies chosen, while it asks', async () => {
      const { own, campaign } = await agenciesOf(office.site)
      await submit(office.site, { filing: own, by: 'clerk', name: education })
      const page = await office.enter('reviewer', { path: `/review/${campaign}`, colorScheme })
      await page.getByText('共 3 家单位').waitFor()
      await expectAccessible(page)
      await page.getByRole('searchbox').fill('没有的')
      await page.getByText('没有符合条件的单位').waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: '清除条件' }).click()
      await page.getByLabel(`选择${education}`).check()
      await page.getByRole('button', { name: '退回（1）' }).click()
      await page.getByRole('dialog').waitFor()
      await expectAccessible(page)
    })
  })
}
