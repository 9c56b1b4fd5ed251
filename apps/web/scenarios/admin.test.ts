import { codeOf } from '@gouji/api/testing'
import { writeTable } from '@gouji/documents'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { copied, describePages, type Office, signIn } from './in-browser.ts'
import { password } from './service.ts'

const dialog = (page: Page) => page.getByRole('dialog')
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name })
const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name })

async function importRoster(page: Page, { name, bytes }: { name: string; bytes: Uint8Array | string }): Promise<void> {
  await page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })
  await dialog(page).waitFor()
}

async function closeDialog(page: Page): Promise<void> {
  await page.keyboard.press('Escape')
  await dialog(page).waitFor({ state: 'hidden' })
}

async function save(page: Page, name: string | RegExp = '保存'): Promise<void> {
  await dialog(page).getByRole('button', { name, exact: true }).click()
}

const enter = (office: Office, page: string) => office.enter('admin', { path: `/admin/${page}` })

/** Deliveries that another system never took. */
async function giveUp({ site: { service } }: Office, count: number): Promise<void> {
  const { store, district, clock } = service
  const at = clock().toISOString()
  const change = { by: { kind: 'system', id: 'test', name: '测试' }, at } as const
  const hook = {
    id: 'away',
    url: 'https://gkpt.example.gov.cn/',
    secret: 'x',
    events: ['filing.published'],
    active: true,
  }
  await store.webhooks.put(district, hook, change)
  for (let i = 0; i < count; i++)
    await store.webhooks.emit(district, {
      id: `event-${i}`,
      event: 'filing.published',
      payload: { agency: { name: '云溪区教育局' } },
      at,
    })
  const until = new Date(clock().getTime() + 60_000).toISOString()
  for (const { id } of await store.webhooks.due({ worker: 'test', now: at, until, limit: count }))
    await store.webhooks.settle(id, 'test', { delivered: false, error: '对方答复 HTTP 503', retryAt: null, at })
}

describePages('the administrator', (office) => {
  it('imports a roster: a wrong file is told row by row and writes nothing, the right one is seen before it is written', async () => {
    const page = await enter(office, 'roster')
    await importRoster(page, {
      name: '名册.csv',
      bytes: '单位名称,类别,上级单位\n云溪区档案馆,部门,云溪区人民政府\n云溪区档案馆,部门,没有的单位\n',
    })
    await dialog(page).getByText('有 1 行有问题，不会写入').waitFor()
    expect(
      await dialog(page)
        .getByText(/^第 3 行：/u)
        .count(),
    ).toBeGreaterThan(0)
    expect(await dialog(page).getByRole('button', { name: '写入名册' }).count()).toBe(0)
    await closeDialog(page)
    expect(await rowOf(page, '云溪区档案馆').count()).toBe(0)

    const columns = ['单位名称', '类别', '上级单位'].map((head) => ({ head, width: 20 }))
    const agencies = ['云溪区档案馆', '云溪区教育局'].map((name) => [name, '部门', '云溪区人民政府'])
    const sheets = [{ name: '名册', columns, rows: agencies }]
    await importRoster(page, { name: '名册.xlsx', bytes: writeTable({ title: '名册', sheets }) })
    await dialog(page).getByText('读出 2 个单位：新增 1 个，改动 0 个，其余不变').waitFor()
    await save(page, '写入名册')
    await page.getByText('已写入名册').waitFor()
    await rowOf(page, '云溪区档案馆').waitFor()
  })

  it('of a list with faults writes the sound rows when told to; unknown columns and faults are named, and can be taken along', async () => {
    const page = await enter(office, 'roster')
    await importRoster(page, {
      name: '名册.csv',
      bytes: [
        '序号,单位全称,单位类型,统一信用代码,主管单位,简称,联系人',
        '1,云溪区医疗保障局,区直部门,11500000MB1A2B3C4D,云溪区人民政府,区医保局,李明',
        '2,云溪区机关事务中心,事业单位,12345,,,',
        '3,云溪区供水公司,公共企业,,云溪区人民政府,,王芳',
      ].join('\n'),
    })
    await dialog(page).getByText('没有认出的列（不导入）：联系人').waitFor()
    await dialog(page).getByRole('row').filter({ hasText: '11500000MB1A2B3C4D' }).getByText('区医保局').waitFor()
    await dialog(page).getByText('第 3 行：云溪区机关事务中心：“12345”不是 18 位统一社会信用代码').waitFor()
    await expectAccessible(page)
    await save(page, '只写入没有问题的 2 行')
    await dialog(page).getByRole('heading', { name: '已写入名册 2 行，1 行有问题没有写入' }).waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      dialog(page).getByRole('button', { name: '下载问题清单' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('名册问题清单.xlsx')
    await save(page, '关闭')
    await rowOf(page, '云溪区医疗保障局').getByText('11500000MB1A2B3C4D').waitFor()
    await rowOf(page, '云溪区供水公司').getByText('其他').waitFor()
    expect(await rowOf(page, '云溪区机关事务中心').count()).toBe(0)
    // The page stands where it stood: no dialog pushes it aside.
    await page.setViewportSize({ width: 1366, height: 300 })
    const left = () => page.getByRole('heading', { level: 1 }).evaluate((it) => it.getBoundingClientRect().left)
    const before = await left()
    await button(page, '新增单位').click()
    await dialog(page).waitFor()
    expect(await left()).toBe(before)
    expect(await dialog(page).getByLabel('统一社会信用代码').getAttribute('title')).toContain('18 位')
  })

  it('adds an agency, changes it and takes it off the roster; two of one name are refused', async () => {
    const page = await enter(office, 'roster')
    await button(page, '新增单位').click()
    await page.getByLabel('单位名称').fill('云溪区水务局')
    await save(page)
    await dialog(page).getByRole('alert').waitFor()
    await page.getByLabel('单位名称').fill('云溪区林业局')
    await page.getByLabel('类别').selectOption('authorized')
    await save(page)
    await page.getByText('已保存：云溪区林业局').waitFor()
    await rowOf(page, '云溪区林业局').getByRole('button').click()
    await dialog(page).getByLabel('简称').fill('区林业局')
    await page.getByLabel('撤并，不再参加以后的批次').check()
    await save(page)
    await rowOf(page, '区林业局').getByText('已撤并').waitFor()
    await page.getByPlaceholder('按名称、简称或代码查找').fill('林业')
    await page.getByText('1 个单位，共 4 个').waitFor()
    expect(await rowOf(page, '云溪区教育局').count()).toBe(0)
  })

  it('enters a person, whose password is shown once and has to be changed; who is stopped is out at once', async () => {
    const page = await enter(office, 'people')
    await button(page, '新增人员').click()
    await dialog(page).getByLabel('姓名').fill('程一诺')
    await dialog(page)
      .getByLabel(/^用户名/u)
      .fill('chengyinuo')
    await dialog(page).getByRole('combobox', { name: '单位', exact: true }).selectOption({ label: '云溪区水务局' })
    await save(page)
    const secret = (await dialog(page).locator('code').textContent()) ?? ''
    await dialog(page).getByRole('button', { name: '复制' }).click()
    await dialog(page).getByRole('button', { name: '已复制' }).waitFor()
    expect(await copied(page)).toBe(secret)
    await save(page, '关闭')
    expect(await page.getByText(secret).count()).toBe(0)

    const theirs = await office.visit('/sign-in')
    await theirs.getByLabel('用户名').fill('chengyinuo')
    await theirs.getByLabel('密码').fill(secret)
    await button(theirs, '登录').click()
    await theirs.waitForURL('**/password')
    await theirs.goto(`${office.site.address}/fill`)
    await theirs.getByText('这是管理员给的初始密码').waitFor()
    await theirs.getByLabel('原密码').fill(secret)
    await theirs.getByLabel('新密码', { exact: true }).fill('qingshan-lvshui-8')
    await theirs.getByLabel('再输入一次新密码').fill('qingshan-lvshui-8')
    await button(theirs, '修改').click()
    await theirs.waitForURL('**/fill')

    await rowOf(page, '程一诺').getByRole('button', { name: '停用' }).click()
    await save(page, '停用')
    await rowOf(page, '程一诺').getByText('已停用').waitFor()
    await theirs.goto(`${office.site.address}/fill`)
    await button(theirs, '登录').waitFor()
  })

  it('begins the next campaign, gives one agency another day, and ends and reopens it', async () => {
    const page = await enter(office, 'campaigns')
    await button(page, '新建批次').click()
    expect(await page.getByLabel('名称').inputValue()).toBe('2026年度报告')
    await dialog(page)
      .getByText('将为 3 个单位各建立一份待填的报告，报送截止 2027 年 1 月 21 日（2 个）、2027 年 3 月 21 日（1 个）。')
      .waitFor()
    await dialog(page).getByText('“2025年度报告”还有 3 个单位没有报送').waitFor()
    await page.getByLabel('报告年度').fill('2027')
    expect(await page.getByLabel('名称').inputValue()).toBe('2027年度报告')
    await page.getByLabel('报告年度').fill('')
    await dialog(page).getByText('请填 2008 到 2100 之间的报告年度').waitFor()
    await page.getByLabel('报告年度').fill('2025')
    await dialog(page).getByText('2025 年度的“2025年度报告”还在进行').waitFor()
    expect(await dialog(page).getByRole('button', { name: '新建批次' }).isDisabled()).toBe(true)
    await page.getByLabel('报告年度').fill('2026')
    await save(page, '新建批次')
    await page.getByText('已新建“2026年度报告”，3 个单位可以填报了').waitFor()
    const row = rowOf(page, '2026年度报告')
    await row.getByRole('button', { name: '单位和截止日期' }).click()
    await dialog(page).getByRole('row').nth(3).waitFor()
    const search = page.getByPlaceholder('按单位名称查找')
    await expect.poll(() => search.evaluate((it) => it === document.activeElement)).toBe(true)
    await page.keyboard.type('水务')
    await page.keyboard.press('Enter')
    await dialog(page).getByText('下列 1 个单位都改为').waitFor()
    await page.getByLabel('云溪区水务局 截止日期').fill('2027-02-20')
    await page.getByLabel('云溪区水务局 截止日期').blur()
    await save(page)
    await page.getByText('已改 1 个单位的截止日期').waitFor()
    await row.getByRole('button', { name: '单位和截止日期' }).click()
    expect(await page.getByLabel('云溪区水务局 截止日期').inputValue()).toBe('2027-02-20')
    expect(await page.getByLabel('云溪区教育局 截止日期').inputValue()).toBe('2027-01-21')
    await closeDialog(page)
    await row.getByRole('button', { name: '结束批次' }).click()
    await save(page, '结束批次')
    await row.getByRole('button', { name: '重新打开' }).click()
    await row.getByText('进行中').waitFor()
    await row.getByRole('button', { name: '撤销批次' }).click()
    await save(page, '撤销批次')
    await page.getByText('已撤销“2026年度报告”').waitFor()
    await row.waitFor({ state: 'hidden' })
    await rowOf(page, '2025年度报告').getByText('进行中').waitFor()
  })

  it('makes a key that another system uses until it is taken back', async () => {
    const page = await enter(office, 'settings/keys')
    await button(page, '新建密钥').click()
    await page.getByLabel('用途').fill('市级平台')
    await page.getByLabel('云溪区教育局').check()
    await save(page)
    const secret = (await dialog(page).locator('code').textContent()) ?? ''
    await save(page, '关闭')
    const ask = async () => (await office.site.service.withKey(secret).get(`/filings/${office.site.filing}`)).status
    await rowOf(page, '市级平台').getByText('没有用过').waitFor()
    expect(await ask()).toBe(200)
    await page.reload()
    await rowOf(page, '市级平台').getByText('云溪区教育局').waitFor()
    expect(await rowOf(page, '市级平台').getByText('没有用过').count()).toBe(0)
    await rowOf(page, '市级平台').getByRole('button', { name: '停用' }).click()
    await save(page, '停用')
    await page.getByText('还没有接口密钥').waitFor()
    expect(await ask()).toBe(401)
  })

  it('enters where another system is told of what happens, at least of one thing, and takes it back', async () => {
    const page = await enter(office, 'settings/webhooks')
    await button(page, '新增推送地址').click()
    await page.getByLabel('地址', { exact: true }).fill('http://192.168.1.5/gouji')
    await save(page)
    await dialog(page).getByText('请至少勾选一种变化').waitFor()
    await page.getByLabel('发布').check()
    await save(page)
    await dialog(page).getByText('192.168.1.5 是内部网络地址，没有开放推送').waitFor()
    await page.getByLabel('地址', { exact: true }).fill('https://gkpt.example.gov.cn/gouji')
    await save(page)
    await dialog(page).getByText('对方系统用它核对签名').waitFor()
    await save(page, '关闭')
    const row = rowOf(page, 'gkpt.example.gov.cn')
    await row.getByRole('button', { name: '修改' }).click()
    await page.getByLabel('启用').uncheck()
    await save(page)
    await row.getByText('停用').waitFor()
    await row.getByRole('button', { name: '删除' }).click()
    await save(page, '删除')
    await page.getByText('还没有推送地址').waitFor()
  })

  it('sees all deliveries that were given up, however many, and sends one again', async () => {
    await giveUp(office, 60)
    const page = await enter(office, 'settings/webhooks')
    const table = page.getByRole('table', { name: '推送记录' })
    await table.getByText('对方答复 HTTP 503').first().waitFor()
    expect(await table.getByRole('row').count()).toBe(51)
    await button(page, '显示更早的').click()
    await button(page, '显示更早的').waitFor({ state: 'hidden' })
    expect(await table.getByRole('row').count()).toBe(61)
    await table.getByRole('button', { name: '重新推送' }).first().click()
    await page.getByText('已重新排队').waitFor()
    await page.getByLabel('推送结果').selectOption('等待推送')
    await expect.poll(() => table.getByRole('row').count()).toBe(2)
    await table.getByText('云溪区教育局').waitFor()
  })

  it('sets deadlines, limits and rules in fields, is told at the field what is wrong, and finds them in force', async () => {
    const page = await enter(office, 'settings/profile')
    await page.getByLabel('部门：日').selectOption('20')
    await page.getByText('国家规定为次年 1 月 31 日').waitFor()
    const alike = page.getByLabel(/正文相似度达到多少算相似/u)
    await alike.fill('150')
    await alike.press('Tab')
    await page.getByText('应为 0 到 100 之间的数').waitFor()
    await alike.fill('97')
    await alike.press('Tab')
    await page.getByText('不能高于雷同的界限（95%）').waitFor()
    await button(page, '保存设置').click()
    await page.getByText(/有 \d 处不对，改好后再保存/u).waitFor()
    await alike.fill('70')
    await alike.press('Tab')
    await page.getByPlaceholder('按规则名称查找').fill('全角标点')
    await page.getByLabel(/^停用“/u).check()
    await page.getByText('请写明停用的理由').waitFor()
    await page.getByPlaceholder('停用的理由（必填）').fill('由校对系统检查')
    await page.getByLabel('选择单位').selectOption('云溪区教育局')
    await button(page, '添加').click()
    await page.getByLabel('云溪区教育局的其他称呼').fill('区教体局、教体局')
    await page.getByLabel('云溪区教育局的其他称呼').press('Tab')
    await button(page, '保存设置').click()
    await page.locator('.save').getByText('已保存').waitFor()
    const kept = (await (await office.site.service.as('admin').get('/profile')).json()) as { profile: unknown }
    expect(kept.profile).toEqual({
      schema: 'gouji/profile@1',
      deadlines: { department: '01-20' },
      thresholds: { similarityAlike: 0.7 },
      off: { punctuation: '由校对系统检查' },
      agencies: [{ name: '云溪区教育局', shortNames: ['区教体局', '教体局'] }],
    })
  })

  it('edits the rest as JSON, and is told why it is refused', async () => {
    const page = await enter(office, 'settings/profile')
    await page.getByText('全部设置（JSON）').click()
    const text = page.getByLabel('全部设置（JSON）')
    await text.fill('{ "schema": "gouji/profile@1", ')
    await text.press('Tab')
    await page.getByText('没有写完，末尾少了引号或者括号').waitFor()
    await text.fill('{ "schema": "gouji/profile@1", "off": { "no-such-rule": "不用" } }')
    await text.press('Tab')
    await page.getByText('停用的规则 · “no-such-rule”：没有 no-such-rule 这条规则').waitFor()
    await text.fill('{ "schema": "gouji/profile@1", "rosterFields": [{ "id": "lxr", "label": 5 }] }')
    await text.press('Tab')
    await button(page, '名册字段 · 第 1 项 · 列名').click()
    const marked = (box: HTMLTextAreaElement) => box.value.slice(box.selectionStart, box.selectionEnd)
    expect(await text.evaluate(marked)).toBe('"label": 5')
    await expectAccessible(page)
    await text.fill('{ "schema": "gouji/profile@1", "deadlines": { "department": "01-20" } }')
    await text.press('Tab')
    await button(page, '保存设置').click()
    await page.getByText('已保存').waitFor()
    expect(await page.getByLabel('部门：日').inputValue()).toBe('20')
  })

  it('reads in words who did what, by kind and by day, and has the record verified', async () => {
    const page = await enter(office, 'settings/audit')
    await rowOf(page, '新建批次').getByText('2025年度报告', { exact: true }).first().waitFor()
    await page.getByRole('combobox', { name: '操作', exact: true }).selectOption('登录')
    await button(page, '查找').click()
    await rowOf(page, '新建批次').waitFor({ state: 'hidden' })
    await page.getByLabel('到').fill('2020-01-01')
    await button(page, '查找').click()
    await page.getByText('没有符合条件的操作').waitFor()
    await button(page, '核验').click()
    await page.getByText(/^完好：核验了 \d+ 条日志/u).waitFor()
  })
})

describePages('one’s own account', (office) => {
  it('asks for a code of the phone once two-step sign-in is on, takes a backup code once, and can be turned off', async () => {
    const page = await office.enter('reviewer', { path: '/password' })
    await page.getByLabel('当前密码').fill(password)
    await button(page, '开启').click()
    const uri = (await page.getByRole('link', { name: /直接添加/u }).getAttribute('href')) ?? ''
    const backup = (await page.getByRole('listitem').first().textContent()) ?? ''
    await page.getByLabel('动态验证码').fill(codeOf(uri))
    await button(page, '填好验证码，完成开启').click()
    await page.getByText(/^已开启/u).waitFor()

    const elsewhere = await office.visit('/sign-in?to=/password')
    await signIn(elsewhere, 'reviewer')
    await elsewhere.getByLabel('动态验证码').fill(backup)
    await button(elsewhere, '登录').click()
    await elsewhere.getByLabel('当前密码').fill(password)
    await button(elsewhere, '关闭两步验证').click()
    await elsewhere.getByText(/^未开启/u).waitFor()
  })
})

/** Each page, and what opens its dialogs. */
const pages: readonly (readonly [path: string, ...buttons: readonly (string | RegExp)[]])[] = [
  ['campaigns', '新建批次', /^单位和截止日期/u, /^结束批次/u],
  ['roster', '新增单位', /^修改.*云溪区教育局/u],
  ['people', '新增人员', /^修改/u, /^重置密码/u, /^停用/u],
  ['settings/profile'],
  ['settings/keys', '新建密钥'],
  ['settings/webhooks', '新增推送地址'],
  ['settings/audit'],
]

for (const colorScheme of ['light', 'dark'] as const) {
  describePages(`the administrator’s pages for everybody, ${colorScheme}`, (office) => {
    it('every page and every dialog, on a narrow screen too', async () => {
      const page = await office.enter('admin', { path: '/admin/campaigns', colorScheme })
      for (const [path, ...buttons] of pages) {
        await page.goto(`${office.site.address}/admin/${path}`)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await page.getByText('正在读取').waitFor({ state: 'hidden' })
        await page.setViewportSize({ width: 390, height: 844 })
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390)
        await expectAccessible(page)
        await page.setViewportSize({ width: 1366, height: 768 })
        for (const name of buttons) {
          await button(page, name).first().click()
          await dialog(page).waitFor()
          await page.getByText('正在读取').waitFor({ state: 'hidden' })
          await expectAccessible(page)
          await closeDialog(page)
        }
      }
    })

    it('a roster that was read, a secret shown once, an entry of the log as it is kept, the own account', async () => {
      const page = await office.enter('admin', { path: '/admin/roster', colorScheme })
      await importRoster(page, { name: '名册.csv', bytes: '单位名称,上级单位\n云溪区档案馆,没有的单位\n' })
      await expectAccessible(page)
      await page.goto(`${office.site.address}/admin/people`)
      await button(page, /^重置密码.*other-clerk/u).click()
      await save(page, '重置密码')
      await dialog(page).locator('code').waitFor()
      await expectAccessible(page)
      await page.goto(`${office.site.address}/admin/settings/audit`)
      await page
        .getByText(/^原始记录/u)
        .first()
        .click()
      await button(page, '核验').click()
      await page.getByText(/^完好/u).waitFor()
      await expectAccessible(page)
      await page.goto(`${office.site.address}/password`)
      await page.getByRole('heading', { name: '两步验证' }).waitFor()
      await expectAccessible(page)
    })
  })
}
