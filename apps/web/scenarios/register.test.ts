import { readFile } from 'node:fs/promises'
import { outcomeRows, readRegister, registerTerms } from '@gouji/core'
import { readLists, writeTable } from '@gouji/documents'
import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { describePages, eventually, paste, saved } from './in-browser.ts'
import { keptField } from './service.ts'

const columns = ['序号', '收到日期', '申请人', '申请人类型', '申请内容', '答复日期', '答复结果']
const rows = [
  ['1', '2024-12-20', '李某', '自然人', '河道清淤合同', '2025-01-09', '予以公开'],
  ['2', '2025-02-11', '王某某', '自然人', '取水许可审批表', '2025-03-05', '部分公开'],
  ['3', '2025-04-01', '云溪清源环保有限公司', '法人或其他组织', '水质监测数据', '2025-04-25', '信息不存在'],
  ['4', '2025-05-06', '云溪正言律师事务所', '法人或其他组织', '水价成本监审报告', '2025-06-03', '不予公开'],
  ['5', '2025-12-24', '张某', '自然人', '水库除险加固方案', '', '办理中'],
  ['合计', '', '', '', '5件', '', ''],
]

/** A workbook whose register stands on the second sheet. */
const workbook = () =>
  Buffer.from(
    writeTable({
      title: '登记台账',
      sheets: [
        { name: '说明', columns: [{ head: '说明', width: 20 }], rows: [['一年一张表']] },
        { name: '2025年', columns: columns.map((head) => ({ head, width: 16 })), rows },
      ],
    }),
  )

describePages('counting from the register of requests', (office) => {
  it('counts table three from a workbook, once every wording has its place, and takes it back as one', async () => {
    const page = await office.enter('clerk')
    await page.getByRole('button', { name: '按台账统计' }).click()
    const dialog = page.getByRole('dialog', { name: '按登记台账统计这张表' })
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: '台账.xlsx', mimeType: 'application/octet-stream', buffer: workbook() })
    await dialog.getByText('台账.xlsx，登记 5 行').waitFor()
    await dialog.getByText('不知道答复结果，没有计：第 5 行').waitFor()
    const write = dialog.getByRole('button', { name: /填入这张表/u })
    expect(await write.isDisabled()).toBe(true)
    await expectAccessible(page)
    await dialog.getByLabel('不予公开 计入').selectOption({ label: '不予公开—保护第三方合法权益' })
    await dialog.getByText('本年新收 4，上年结转 1，本年办理 4，结转下年度 1。').waitFor()
    await write.click()
    await eventually(page, 'requests.received.total').toBe('4')
    await eventually(page, 'requests.notDisclosed.thirdPartyRights.legalServices').toBe('1')
    await eventually(page, 'requests.unableToProvide.notHeld.enterprise').toBe('1')
    await eventually(page, 'requests.handled.total').toBe('4')
    await saved(page)
    expect(await keptField(office.site, 'cells.requests.disclosed.otherOrganization')).toBe(0)
    await page.keyboard.press('Control+z')
    await eventually(page, 'requests.received.total').toBe('')
  })

  it('counts a register that is pasted, and says which columns it took', async () => {
    const page = await office.enter('clerk')
    await page.getByRole('button', { name: '按台账统计' }).click()
    const dialog = page.getByRole('dialog', { name: '按登记台账统计这张表' })
    await dialog.getByLabel('粘贴台账').focus()
    await paste(page, { 'text/plain': [columns, ...rows.slice(0, 3)].map((row) => row.join('\t')).join('\r\n') })
    await dialog.getByText('本年新收 2，上年结转 1，本年办理 3，结转下年度 0。').waitFor()
    expect(await dialog.getByLabel('收到日期', { exact: true }).locator('option:checked').textContent()).toBe(
      '收到日期',
    )
    await dialog.getByLabel('答复日期', { exact: true }).selectOption({ label: '（没有这一列）' })
    await dialog.getByText('本年新收 2，上年结转 1，本年办理 3，结转下年度 0。').waitFor()
    await dialog.getByRole('button', { name: '填入这张表（144 格，合计自动算出）' }).click()
    await eventually(page, 'requests.broughtForward.naturalPerson').toBe('1')
  })

  it('asks row by row where one wording was given for several reasons', async () => {
    const page = await office.enter('clerk')
    await page.getByRole('button', { name: '按台账统计' }).click()
    const dialog = page.getByRole('dialog', { name: '按登记台账统计这张表' })
    await dialog.getByLabel('粘贴台账').focus()
    const refused = [
      ['1', '2025-02-11', '王某某', '自然人', '会议纪要', '2025-03-05', '不予公开'],
      ['2', '2025-03-11', '李某', '自然人', '考核结果', '2025-04-05', '不予公开'],
    ]
    await paste(page, { 'text/plain': [columns, ...refused].map((row) => row.join('\t')).join('\r\n') })
    await dialog.getByRole('button', { name: '逐件选' }).click()
    await dialog.getByLabel('不予公开（第 2 行：会议纪要） 计入').selectOption({ label: '不予公开—属于四类过程性信息' })
    await dialog
      .getByLabel('不予公开（第 3 行：考核结果） 计入')
      .selectOption({ label: '不予公开—属于三类内部事务信息' })
    await dialog.getByRole('button', { name: '填入这张表（144 格，合计自动算出）' }).click()
    await eventually(page, 'requests.notDisclosed.processInformation.naturalPerson').toBe('1')
    await eventually(page, 'requests.notDisclosed.internalAffairs.naturalPerson').toBe('1')
  })

  it('gives an empty register whose own words are all told', async () => {
    const page = await office.enter('clerk')
    await page.getByRole('button', { name: '按台账统计' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '下载空白台账' }).click(),
    ])
    const read = await readLists(new Uint8Array(await readFile(await download.path())))
    if (read.kind !== 'lists') throw new Error(read.message.en)
    const [form, terms] = read.lists
    const answers = terms?.rows.slice(1).flatMap(({ cells: [answer = ''] }) => answer) ?? []
    const filled = answers.map((answer, i) => ({
      row: i + 2,
      cells: ['', '2025-03-01', '', '自然人', '', '2025-03-09', answer],
    }))
    const register = readRegister([...(form?.rows ?? []), ...filled])
    expect(Object.keys(register?.columns ?? {})).toHaveLength(5)
    expect(register && registerTerms(register, { edition: '2021' }).outcomes.map(({ meaning }) => meaning)).toEqual(
      outcomeRows('2021'),
    )
  })

  it('says what to do with a paste that is no register', async () => {
    const page = await office.enter('clerk')
    await page.getByRole('button', { name: '按台账统计' }).click()
    const dialog = page.getByRole('dialog', { name: '按登记台账统计这张表' })
    await dialog.getByLabel('粘贴台账').focus()
    await paste(page, { 'text/plain': '见附件' })
    await dialog.getByRole('alert').getByText('请连同表头一起复制').waitFor()
  })
})
