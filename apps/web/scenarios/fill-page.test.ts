import { readFile } from 'node:fs/promises'
import { emptyReport, fieldsOf, type Report } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { writeReport } from '@gouji/documents'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { cellOf, describePages, eventually, saved, shownIn, typeInto } from './in-browser.ts'
import { keptField, writeFields } from './service.ts'

const corpus = (name: string) => readFile(new URL(`../../../tooling/corpus/documents/${name}`, import.meta.url))

/** Takes last year's report from a file, as a clerk does whose agency filed elsewhere. */
async function takeLastYear(page: Page): Promise<void> {
  const buffer = await corpus('education/2024-wps.wps')
  const file = { name: '2024.wps', mimeType: 'application/octet-stream', buffer }
  await page.locator('.ways input[type=file]').first().setInputFiles(file)
  await page.getByText(/已从上年报告带入 \d+ 项/u).waitFor()
}

describePages('the fill page', (office) => {
  it('says at a cell how to fill it, by which article, what it was last year, and by how much it changed', async () => {
    const page = await office.enter('clerk')
    await takeLastYear(page)
    const cell = 'requests.received.naturalPerson'
    const before = Number((await cellOf(page, cell).locator('.before').textContent())?.replace(/\D/gu, ''))
    await typeInto(page, cell, String(before + 7))
    await cellOf(page, cell).getByText('+7').waitFor()
    await cellOf(page, cell).click()
    const panel = page.getByRole('region', { name: '当前单元格' })
    await panel.getByText(`${before} （增减 +7）`).waitFor()
    await cellOf(page, 'requests.disclosed.naturalPerson').click()
    await panel.getByText(/全部提供了申请的信息/u).waitFor()
    await panel.getByText(/依据：《政府信息公开条例》第三十六条/u).waitFor()
  })

  it('shows a blank, a zero, what does not apply and what is no number each in its own way', async () => {
    const page = await office.enter('clerk')
    const cells = ['naturalPerson', 'enterprise', 'researchInstitution', 'publicWelfare', 'legalServices'].map(
      (column) => `requests.received.${column}`,
    )
    for (const [i, text] of ['5', '0', '/', '约2件'].entries()) await typeInto(page, cells[i] ?? '', text)
    await cellOf(page, 'disputes.reconsideration.upheld').click()
    const looks = await Promise.all(
      cells.map((cell) =>
        cellOf(page, cell).evaluate((td) => {
          const { backgroundColor, backgroundImage, color } = getComputedStyle(td)
          return [backgroundColor, backgroundImage, color].join(' ')
        }),
      ),
    )
    expect(new Set(looks).size).toBe(5)
    await cellOf(page, cells[2] ?? '').click()
    expect(
      await cellOf(page, cells[2] ?? '')
        .locator('input')
        .getAttribute('aria-label'),
    ).toContain('不适用')
  })

  it('selects a range with the mouse and clears it; undoing brings all of it back', async () => {
    const page = await office.enter('clerk')
    for (const column of ['naturalPerson', 'enterprise', 'researchInstitution']) {
      await typeInto(page, `requests.received.${column}`, '4')
    }
    await cellOf(page, 'requests.received.naturalPerson').hover()
    await page.mouse.down()
    await cellOf(page, 'requests.received.enterprise').hover()
    await cellOf(page, 'requests.received.researchInstitution').hover()
    await page.mouse.up()
    expect(await page.locator('.room td[aria-selected=true]').count()).toBe(3)
    await page.keyboard.press('Delete')
    expect(await shownIn(page, 'requests.received.enterprise')).toBe('')
    await page.keyboard.press('Control+z')
    expect(await shownIn(page, 'requests.received.researchInstitution')).toBe('4')
  })

  it('shows how much of a text is last year’s, and marks what was taken over', async () => {
    const page = await office.enter('clerk')
    await takeLastYear(page)
    const section = page.locator('#part-overview')
    await section.getByRole('button', { name: '对照上年' }).click()
    const before = section.getByRole('region', { name: '上年正文' })
    const said = await before.locator('p').allTextContents()
    await section.locator('textarea').fill(said.join('\n'))
    await section.getByText('与上年相似 100%').waitFor()
    expect(await before.locator('p.same').count()).toBe(said.length)
  })

  it('looks for the mistake by itself where the worker’s script does not come', async () => {
    const cells = fieldsOf(exampleReport({ edition: '2021' })).filter(({ id }) => id.startsWith('cells.'))
    const values = Object.fromEntries(cells.map(({ id, value }) => [id, value ?? 0]))
    const total = Number(values['cells.requests.received.total'])
    await writeFields(office.site, { as: 'clerk', values: { ...values, 'cells.requests.received.total': total + 9 } })
    const page = await office.enter('clerk')
    await page.context().route('**/*worker*', (route) => route.abort())
    await page.reload()
    await page.getByText(`可能应为 ${total}，而不是 ${total + 9}`).waitFor()
  })

  it('saves while somebody types on and on', async () => {
    const page = await office.enter('clerk')
    await cellOf(page, 'requests.received.naturalPerson').click()
    for (let i = 0; i < 25; i++) {
      await page.keyboard.type('1')
      await page.keyboard.press('Tab')
      await page.waitForTimeout(60)
    }
    expect(await keptField(office.site, 'cells.requests.received.naturalPerson')).toBe(1)
    await saved(page)
  })
})

describePages('last year’s report from a file', (office) => {
  it('is asked about where it names another agency, is named, is exchanged and taken away with what it brought', async () => {
    const page = await office.enter('clerk')
    const cell = 'requests.broughtForward.naturalPerson'
    const choose = async (name: string, agency: string, carried: number) => {
      const file = { name, mimeType: '', buffer: await lastYearOf(agency, carried) }
      const input = page.locator('.source input[type=file], .ways input[type=file]').first()
      await input.setInputFiles(file)
    }
    await choose('水务局.docx', '云溪区水务局', 8)
    const dialog = page.getByRole('dialog', { name: '文件与这份报告不符' })
    await dialog.getByText('文件里的单位是“云溪区水务局”，这份报告是“云溪区教育局”的').waitFor()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: '不读入' }).click()
    const source = page.getByRole('region', { name: '上年数据的来源' })
    expect(await source.count()).toBe(0)
    await choose('水务局.docx', '云溪区水务局', 8)
    await dialog.getByRole('button', { name: '仍要读入' }).click()
    await eventually(page, cell).toBe('8')
    await source.getByText(/上年数据来自文件“水务局.docx”（.+读入），未经报送审核/u).waitFor()
    await source.getByText(/这份上年报告里有 \d+ 处错误/u).waitFor()
    await choose('教育局.docx', '云溪区教育局', 2)
    await eventually(page, cell).toBe('2')
    await source.getByText('文件“教育局.docx”').waitFor()
    await expectAccessible(page)
    const reviewer = await office.enter('reviewer', { path: `/review/filings/${office.site.filing}` })
    await reviewer.getByText(/上年数据来自文件“教育局.docx”（.+读入），未经报送审核/u).waitFor()
    await source.getByRole('button', { name: '不用这份' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '不用这份' }).click()
    await eventually(page, cell).toBe('')
    await expect.poll(() => source.count()).toBe(0)
    await page.getByRole('button', { name: '撤销' }).last().click()
    await eventually(page, cell).toBe('2')
  })

  it('of another year is refused, and it is said of which year it is', async () => {
    const page = await office.enter('clerk')
    const file = { name: '报告.docx', mimeType: '', buffer: await reportOf(2025) }
    await page.locator('.ways input[type=file]').first().setInputFiles(file)
    await page.getByText('文件是 2025 年度的报告，这里需要 2024 年度的报告').waitFor()
  })
})

describePages('the review of a document', (office) => {
  it('says what was not read and what is doubtful; only what is sure is chosen to be written', async () => {
    const page = await office.enter('clerk')
    // A text whose blanks left no trace: what stands in which column cannot be told everywhere.
    const name = '2024-text-dropped-blanks-blanks-dropped.txt'
    const buffer = await corpus(`government-office/${name}`)
    await page
      .locator('.ways input[type=file]')
      .last()
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    await page.getByRole('heading', { name: '核对读出的内容' }).waitFor()
    await page
      .getByText(/格存疑|没有读出/u)
      .first()
      .waitFor()
    const doubts = page.locator('td.read.doubt, td.read.unread')
    expect(await doubts.count()).toBeGreaterThan(0)
    expect(await page.locator('td.read.doubt input:checked').count()).toBe(0)
    await doubts.first().locator('input, button').first().click()
    await page
      .getByRole('status')
      .filter({ hasText: /在文件中的位置|没有读出/u })
      .first()
      .waitFor()
    const said = await page.locator('.place').boundingBox()
    expect(said && said.y >= 0 && said.y < 300).toBe(true)
    // The document is of another agency and another year.
    const title = page.getByRole('checkbox', { name: /^标题/u })
    expect(await title.isChecked()).toBe(false)
    await page.getByRole('button', { name: '全选' }).click()
    expect(await title.isChecked()).toBe(true)
    await page.getByRole('button', { name: '取消' }).click()
    await eventually(page, 'requests.received.total').toBe('')
  })

  it('asks before a report of another year is written; not to write it is the answer at hand', async () => {
    const page = await office.enter('clerk')
    await review(page, await reportOf(2024))
    const write = page.getByRole('button', { name: /^写入 \d+ 项/u })
    expect(await write.evaluate((button) => button.classList.contains('strong'))).toBe(false)
    await write.click()
    const dialog = page.getByRole('dialog', { name: '文件与这份报告不符' })
    await dialog.getByText('这份文件是 2024 年度的，填报的是 2025 年度。').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('不写入')
    await expectAccessible(page)
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    await page.getByRole('heading', { name: '核对读出的内容' }).waitFor()
    await write.click()
    await dialog.getByRole('button', { name: '仍要写入' }).click()
    await eventually(page, 'disclosure.licensing.decisions').toBe('21')
  })

  it('leaves alone a total that the file confirms, and shows where the file is blank and the report is not', async () => {
    const kept = { naturalPerson: 161, enterprise: 12, otherOrganization: 3, total: 176 }
    const values = {
      ...Object.fromEntries(
        Object.entries(kept).map(([column, value]) => [`cells.requests.received.${column}`, value]),
      ),
      'cells.requests.received.researchInstitution': 0,
      'cells.requests.received.publicWelfare': 0,
      'cells.requests.received.legalServices': 0,
      'cells.requests.disclosed.naturalPerson': 90,
    }
    await writeFields(office.site, { as: 'clerk', values })
    const page = await office.enter('clerk')
    await page.getByRole('button', { name: '重新开始、导入' }).click()
    const cells = Object.fromEntries(
      Object.entries(values).map(([id, value]) => [id.slice('cells.'.length), value] as const),
    )
    const swapped = { ...cells, 'requests.received.naturalPerson': 116, 'requests.disclosed.naturalPerson': null }
    await review(page, await reportOf(2025, swapped))
    await page.getByText('文件里有 1 格空白，而报告里已经填了数').waitFor()
    const blank = page.getByRole('button', { name: /^看原文：.*予以公开.*自然人.*空白，现填的“90”保持不变$/u })
    expect((await page.locator('td.read.kept').textContent())?.replace(/\s+/gu, ' ').trim()).toBe('空留 90')
    await blank.click()
    await page.locator('.place').getByText('现填的“90”保持不变').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: /^写入 \d+ 项/u }).click()
    await eventually(page, 'requests.received.naturalPerson').toBe('116')
    await eventually(page, 'requests.received.total').toBe('176')
    await eventually(page, 'requests.disclosed.naturalPerson').toBe('90')
    await page
      .getByText(/“本年新收政府信息公开申请数量”行.*176.*相差 45/u)
      .first()
      .waitFor()
  })

  it('says beforehand what will be blank and wrong, and shows where a number stands without changing anything', async () => {
    const page = await office.enter('clerk')
    await review(page, await reportOf(2025))
    const write = page.getByRole('button', { name: /^写入 \d+ 项/u })
    expect(await write.evaluate((button) => button.classList.contains('strong'))).toBe(true)
    const before = await write.textContent()
    const look = page.getByRole('button', { name: /^看原文：.*行政许可.*21$/u })
    await look.first().click()
    await page.locator('.place').getByText('在文件中的位置').waitFor()
    await look.first().press('Enter')
    expect(await write.textContent()).toBe(before)
    const box = page.getByRole('checkbox', { name: /^写入这一格：.*行政许可/u })
    await box.press(' ')
    expect(await write.textContent()).not.toBe(before)
    await box.press(' ')
    await page.locator('td.read.blank').first().getByRole('button').click()
    await page.locator('.place').getByText('文件里这一格空白').waitFor()
    await expectAccessible(page)
    await page.setViewportSize({ width: 390, height: 844 })
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    await expect.poll(sideways).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1366, height: 768 })
    const said = (await page.locator('.outcome').textContent()) ?? ''
    const [, blank, warnings, unbegun] = /空白 (\d+) 格。写入后还有 (\d+) 个警告，(\d+) 项还没有填写/u.exec(said) ?? []
    expect(await page.locator('td.read.blank').count()).toBe(Number(blank))
    await write.click()
    await page.getByText(`0 个错误，${warnings} 个警告`).waitFor()
    await page.getByText(`${unbegun} 项还没有填写`).waitFor()
  })
})

describePages('the head of a report that was taken from last year’s file', (office) => {
  it('is right once its sentence is put right, also for who comes back, and in standard words of this year', async () => {
    const page = await office.enter('clerk')
    await review(page, await reportOf(2024))
    await page.getByRole('button', { name: '全选' }).click()
    await page.getByRole('button', { name: /^写入 \d+ 项/u }).click()
    await page.getByRole('button', { name: '仍要写入' }).click()
    const head = page.locator('#part-head')
    const text = head.getByLabel('导语')
    const findings = page.getByRole('region', { name: '检查结果' })
    const wrong = findings.getByText(/统计期限写/u)
    await wrong.first().waitFor()
    await head.getByRole('button', { name: '用标准写法' }).first().click()
    await text.fill((await text.inputValue()).replaceAll('2024年', '2025年'))
    await text.blur()
    await expect.poll(() => wrong.count()).toBe(0)
    await head.getByText('导语写明的统计期限为 2025-01-01 至 2025-12-31').waitFor()
    expect(await head.getByLabel('电话').inputValue()).toBe('0300-1234567')
    await text.fill((await text.inputValue()).replace('0300-1234567', '0300-7654321'))
    await text.blur()
    await saved(page)
    expect(await keptField(office.site, 'head.period')).toEqual({ from: '2025-01-01', to: '2025-12-31' })
    expect(await keptField(office.site, 'head.contact.phone')).toBe('0300-7654321')
    await page.reload()
    await findings.waitFor()
    expect(await wrong.count()).toBe(0)
    await text.fill('统计期限为2024年1月1日至12月31日。')
    await wrong.first().waitFor()
    await head.getByRole('button', { name: '用标准写法' }).click()
    await expect.poll(() => text.inputValue()).toContain('统计期限为2025年1月1日至12月31日')
    expect(await wrong.count()).toBe(0)
  })
})

/** A report of the clerk's agency as Word has it, of which one number stands in the tables. */
async function reportOf(year: number, cells: Report['cells'] = {}): Promise<Buffer> {
  const empty = emptyReport('2021', { agency: '云溪区教育局', year })
  const report = {
    ...empty,
    title: `云溪区教育局${year}年政府信息公开工作年度报告`,
    cells: { ...empty.cells, 'disclosure.licensing.decisions': 21, ...cells },
    head: { text: '', contact: { office: '办公室', address: '文昌路8号', phone: '0300-1234567' } },
  }
  return Buffer.from(await writeReport(report, 'docx'))
}

/** Last year's report of an agency, whose rows do not add up. */
async function lastYearOf(agency: string, carried: number): Promise<Buffer> {
  const report = exampleReport({ edition: '2021', year: 2024, agency: { name: agency } })
  const cells = { 'requests.carriedForward.naturalPerson': carried, 'requests.carriedForward.total': carried + 1 }
  return Buffer.from(
    await writeReport(
      { ...report, title: `${agency}2024年政府信息公开工作年度报告`, cells: { ...report.cells, ...cells } },
      'docx',
    ),
  )
}

async function review(page: Page, buffer: Buffer): Promise<void> {
  const file = { name: '报告.docx', mimeType: '', buffer }
  await page.locator('.ways input[type=file]').last().setInputFiles(file)
  await page.getByRole('heading', { name: '核对读出的内容' }).waitFor()
}
