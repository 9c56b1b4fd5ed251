import { readFile } from 'node:fs/promises'
import { fieldsOf } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { readReport } from '@gouji/documents'
import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { wholeReport } from './campaign.ts'
import { cellOf, describePages, eventually, saved, shownIn, typeInto } from './in-browser.ts'
import { keptField, writeFields } from './service.ts'

const corpus = (name: string) => new URL(`../../../tooling/corpus/documents/${name}`, import.meta.url)

describePages('the way of a report', (office) => {
  it('from the lead’s signature to the office, with errors in the way until they are mended', async () => {
    await writeFields(office.site, {
      as: 'clerk',
      values: { ...wholeReport(), 'cells.disputes.reconsideration.total': 4 },
    })
    const lead = await office.enter('lead')
    await lead.getByRole('button', { name: '签发', exact: true }).click()
    await lead.getByRole('button', { name: '确认签发' }).click()
    await lead.getByText('已签发').first().waitFor()
    await lead.getByText('报告已签发，还没有报送').waitFor()
    await lead.getByRole('button', { name: '报送', exact: true }).click()
    await lead.getByText(/还有 1 个错误/u).waitFor()
    expect(await lead.getByRole('button', { name: '确认报送' }).isDisabled()).toBe(true)
    await lead.getByRole('dialog').getByRole('listitem').getByRole('button').first().click()
    expect(await lead.evaluate(() => document.activeElement?.closest('td')?.dataset.cell)).toMatch(
      /^disputes\.reconsideration/u,
    )
    await lead.getByRole('button', { name: '报送', exact: true }).click()
    await lead.getByRole('dialog').getByRole('button', { name: '撤回签发' }).click()
    await lead.getByLabel('理由（必填）').fill('复议总计要改')
    await lead.getByRole('button', { name: '确认撤回签发' }).click()
    await lead.getByText(/撤回了签发，写的是：“复议总计要改”/u).waitFor()
    await lead.locator('.tag', { hasText: '填报中' }).waitFor()
    await cellOf(lead, 'disputes.reconsideration.total').click()
    await lead.getByRole('button', { name: /^改为合计/u }).click()
    await saved(lead)
    for (const name of ['签发', '报送']) {
      await lead.getByRole('button', { name, exact: true }).click()
      await lead.getByRole('button', { name: `确认${name}` }).click()
      await lead.getByText(`已${name}`).first().waitFor()
      // The button is gone; whoever works by keys goes on at the head of the page.
      await lead.waitForFunction(() => document.activeElement?.id === 'fill-title')
    }
    await lead.getByText('报告已报送，内容不能改动').waitFor()
    await lead.locator('.toolbar .due', { hasText: /^\S+ \d+月\d+日报送$/u }).waitFor()
    const clerk = await office.enter('clerk')
    await clerk.getByText('报告已报送，内容不能改动').waitFor()
    await cellOf(clerk, 'disputes.reconsideration.total').click()
    await clerk.keyboard.type('9')
    expect(await shownIn(clerk, 'disputes.reconsideration.total')).not.toBe('9')
  })

  it('lists what is lacking before it is signed off: blanks, prose, warnings, each leads to its place', async () => {
    const { 'cells.disclosure.licensing.decisions': _, 'sections.improvements': __, ...others } = wholeReport()
    await writeFields(office.site, {
      as: 'clerk',
      values: {
        ...others,
        'sections.overview': '（一）主动公开。本年公开信息若干条。',
        'cells.disclosure.governmentRules.issued': 1,
        'cells.disclosure.governmentRules.inForce': 1,
      },
    })
    const lead = await office.enter('lead')
    const dialog = lead.getByRole('dialog')
    const place = () =>
      lead.evaluate(() => document.activeElement?.closest('td')?.dataset.cell ?? document.activeElement?.id)
    for (const [item, found] of [
      ['主动公开政府信息情况表：1 格', 'disclosure.licensing.decisions'],
      ['第五部分没有写存在的问题和改进情况', 'sections.improvements'],
      ['没有规章制定权', 'disclosure.governmentRules.issued'],
    ] as const) {
      await lead.getByRole('button', { name: '签发', exact: true }).click()
      await expectAccessible(lead)
      await dialog.getByRole('button', { name: item }).click()
      await expect.poll(place).toBe(found)
    }
  })

  it('is mended and explained with the keyboard alone: F8 to a finding, F6 to what is said of it and back', async () => {
    await writeFields(office.site, {
      as: 'clerk',
      values: { ...wholeReport(), 'cells.requests.received.total': 16, 'cells.disclosure.licensing.decisions': null },
    })
    const page = await office.enter('clerk')
    const findings = page.getByRole('region', { name: '检查结果' })
    await findings.locator('.finding').first().waitFor()
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('td')?.dataset.cell ?? document.activeElement?.id)
    const pressButton = async (name: RegExp) => {
      // A diagnosis comes when somebody pauses.
      await page.getByRole('button', { name }).first().waitFor()
      for (let i = 0; i < 60; i += 1) {
        await page.keyboard.press('Tab')
        if (name.test(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''))) {
          await page.keyboard.press('Enter')
          return
        }
      }
      throw new Error(`no key leads to ${name}`)
    }
    await page.keyboard.press('F8')
    await expect.poll(focused).toBe('requests.received.total')
    await page.keyboard.press('F6')
    await pressButton(/^改为 0$/u)
    await expect.poll(focused).toBe('findings-title')
    await expectAccessible(page)
    await pressButton(/^说明理由$/u)
    await page.keyboard.type('许可由上级统一办理')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await findings.getByText('许可由上级统一办理（clerk）').waitFor()
    await expect.poll(focused).toBe('findings-title')
    await page.keyboard.press('F6')
    await expect.poll(focused).toBe('requests.received.total')
  })

  it('is not signed off by who has not seen the last change: it is told, and asked again', async () => {
    await writeFields(office.site, { as: 'clerk', values: wholeReport() })
    const lead = await office.enter('lead')
    await lead.getByRole('button', { name: '签发', exact: true }).click()
    const confirm = lead.getByRole('button', { name: '确认签发' })
    await confirm.waitFor()
    await writeFields(office.site, { as: 'clerk', values: { 'head.contact.phone': '0300-1234567' } })
    await confirm.click()
    await lead.getByText('刚才别人改了电话，还没有办理').waitFor()
    await confirm.click()
    await lead.locator('.tag', { hasText: '已签发' }).waitFor()
  })

  it('a reviewer’s remark stands at its cell and at its section as soon as it is made, and is answered there', async () => {
    const clerk = await office.enter('clerk')
    const remark = (target: object | null, text: string) =>
      office.site.service.as('reviewer').send('POST', `/filings/${office.site.filing}/remarks`, { target, text })
    await remark({ field: 'sections.overview' }, '请写明培训次数')
    await clerk.locator('#part-overview').getByText('请写明培训次数').waitFor()
    const field = clerk.locator('#part-overview').getByLabel('对这一部分写意见')
    await field.fill('已补充，共 4 次')
    await clerk.locator('#part-overview').getByRole('button', { name: '回复', exact: true }).click()
    await clerk.locator('#part-overview').getByText('已补充，共 4 次').waitFor()
    await remark({ field: 'cells.requests.received.total' }, '请核对登记簿')
    await clerk.locator('[data-cell="requests.received.total"].remarked').click()
    await clerk.getByRole('region', { name: '当前单元格' }).getByText('请核对登记簿').waitFor()
    const open = clerk.getByRole('region', { name: '还没有处理完的意见（2 条，其中 1 条已答复）' })
    await open.getByText('已补充，共 4 次').waitFor()
    await open.getByRole('button', { name: '已按意见修改' }).click()
    await open.getByText('提意见以后，这里还没有改动。').waitFor()
    await open.getByRole('button', { name: '仍答复“已按意见修改”' }).click()
    await clerk.getByRole('heading', { name: '意见都已答复，等审核员确认' }).waitFor()
    const { remarks } = (await (
      await office.site.service.as('clerk').get(`/filings/${office.site.filing}/remarks`)
    ).json()) as { remarks: { answer: { text: string } | null }[] }
    expect(remarks.map(({ answer }) => answer?.text)).toEqual(['已补充，共 4 次', '已按意见修改。'])
    await clerk.getByRole('button', { name: '到总体情况' }).click()
    expect(await clerk.evaluate(() => document.activeElement?.id)).toBe('sections.overview')
    await expect
      .poll(() => clerk.locator('#title-overview').evaluate((title) => title.getBoundingClientRect().top))
      .toBeGreaterThan(await clerk.locator('.desk .top').evaluate((bar) => bar.getBoundingClientRect().bottom))
    await remark(null, '总体写得清楚')
    await clerk.getByRole('region', { name: '对整份报告的意见' }).getByText('总体写得清楚').waitFor()
  })

  it('a warning is explained once, with a reason that is kept', async () => {
    await writeFields(office.site, {
      as: 'clerk',
      values: {
        ...wholeReport(),
        'cells.disclosure.governmentRules.issued': 1,
        'cells.disclosure.governmentRules.inForce': 1,
      },
    })
    const page = await office.enter('clerk')
    const findings = page.getByRole('region', { name: '检查结果' })
    await cellOf(page, 'disclosure.governmentRules.issued').click()
    const here = page.getByRole('region', { name: '当前单元格' })
    await here.getByRole('button', { name: '说明理由' }).click()
    await expectAccessible(page)
    await here.getByRole('button', { name: '取消' }).click()
    await findings.getByRole('button', { name: '说明理由' }).first().click()
    await findings.getByRole('textbox').fill('本年承接了上级下放的事项')
    await findings.getByRole('button', { name: '保存' }).click()
    await findings.getByText('本年承接了上级下放的事项（clerk）').waitFor()
    await page.reload()
    await page.getByText('本年承接了上级下放的事项（clerk）').waitFor()
    await findings.getByRole('button', { name: '修改说明' }).click()
    await findings.getByRole('textbox').fill('承接事项，见批复')
    await findings.getByRole('button', { name: '保存' }).click()
    await findings.getByText('承接事项，见批复（clerk）').waitFor()
    await typeInto(page, 'disclosure.governmentRules.issued', '2')
    await findings.getByText('数改动以前说明过：“承接事项，见批复”').waitFor()
    await findings
      .locator('.finding', { hasText: '数改动以前说明过' })
      .getByRole('button', { name: '说明理由' })
      .click()
    expect(await findings.getByRole('textbox').inputValue()).toBe('承接事项，见批复')
  })
})

describePages('a difference that is right as it is', (office) => {
  it('is explained once for the total and for its columns', async () => {
    const example = exampleReport({ edition: '2021' })
    const previous = { ...example, year: 2024, agency: { ...example.agency, name: '云溪区教育局' } }
    const cells = { ...previous.cells }
    for (const column of ['naturalPerson', 'total'] as const) cells[`requests.carriedForward.${column}`] = 3
    const kept = await office.site.service
      .as('clerk')
      .send('POST', `/filings/${office.site.filing}/previous`, { ...previous, cells })
    expect(kept.ok).toBe(true)
    await writeFields(office.site, {
      as: 'clerk',
      values: wholeReport({
        cells: {
          'requests.broughtForward.naturalPerson': 5,
          'requests.broughtForward.total': 5,
          'requests.carriedForward.naturalPerson': 5,
          'requests.carriedForward.total': 5,
        },
      }),
    })
    const page = await office.enter('clerk')
    const findings = page.getByRole('region', { name: '检查结果' })
    const total = findings.locator('.finding', { hasText: '上年结转总计填 5' })
    await total.getByRole('button', { name: '说明理由' }).click()
    await total.getByRole('checkbox').check()
    await expectAccessible(page)
    await total.getByRole('textbox').fill('机构改革划入2件')
    await total.getByRole('button', { name: '保存' }).click()
    await expect.poll(() => findings.getByText('机构改革划入2件（clerk）').count()).toBe(2)
  })
})

describePages('starting a report', (office) => {
  it('from last year’s file takes over what was carried forward, and shows last year beside each cell', async () => {
    const page = await office.enter('clerk')
    await page
      .locator('.ways input[type=file]')
      .first()
      .setInputFiles({
        name: '2024.wps',
        mimeType: 'application/octet-stream',
        buffer: await readFile(corpus('education/2024-wps.wps')),
      })
    await page.getByText(/已从上年报告带入 \d+ 项/u).waitFor()
    const read = await readReport(new Uint8Array(await readFile(corpus('education/2024-wps.wps'))), { name: '' })
    const carried = read.kind === 'report' ? read.report.cells['requests.carriedForward.total'] : undefined
    await eventually(page, 'requests.broughtForward.total').toBe(JSON.stringify(carried))
    await cellOf(page, 'requests.received.total')
      .getByText(/^上年 \d+/u)
      .waitFor()
  })

  const files = [
    'education/2024-wps.wps',
    'education/2024-docx-word-title-twice.docx',
    'education/2024-html-cms.html',
    'education/2024-text-cell-lines-chrome.txt',
    'market-regulation/2024-xlsx-sheets.xlsx',
    'market-regulation/2024-pdf-word-abridged.pdf',
  ]
  it.each(files)('from %s: what was read is looked at before it is written', async (name) => {
    const buffer = await readFile(corpus(name))
    const read = await readReport(new Uint8Array(buffer), { name })
    if (read.kind !== 'report') throw new Error(read.message.zh)
    const page = await office.enter('clerk')
    await page
      .locator('.ways input[type=file]')
      .last()
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
    await page.getByRole('heading', { name: '核对读出的内容' }).waitFor()
    await page.getByText('文件是 2024 年度的，这份报告是 2025 年度的').waitFor()
    expect(await keptField(office.site, 'cells.requests.received.total')).toBeUndefined()
    await page.getByRole('button', { name: /^写入 \d+ 项/u }).click()
    await page.getByRole('button', { name: '仍要写入' }).click()
    await eventually(page, 'requests.received.total').toBe(JSON.stringify(read.report.cells['requests.received.total']))
    await saved(page)
    expect(await keptField(office.site, 'sections.overview')).toBe(read.report.sections.overview)
  })

  it('from a PDF and from a workbook that the page itself wrote gives every cell back', async () => {
    await writeFields(office.site, {
      as: 'clerk',
      values: { ...wholeReport(), title: '云溪区教育局2025年政府信息公开工作年度报告' },
    })
    const page = await office.enter('clerk')
    const formats = { xlsx: 'Excel（xlsx）', pdf: 'PDF', docx: 'Word（docx）' } as const
    for (const format of ['xlsx', 'pdf', 'docx'] as const) {
      const downloading = page.waitForEvent('download')
      await page.getByText('下载', { exact: true }).click()
      await page.getByRole('button', { name: formats[format] }).click()
      const download = await downloading
      expect(download.suggestedFilename()).toBe(`云溪区教育局2025年政府信息公开工作年度报告.${format}`)
      const read = await readReport(new Uint8Array(await readFile(await download.path())), { name: '' })
      const fields = new Map((read.kind === 'report' ? fieldsOf(read.report) : []).map(({ id, value }) => [id, value]))
      for (const [id, value] of Object.entries(wholeReport())) expect(fields.get(id), id).toEqual(value)
    }
  })

  it('a file that holds no report says so, and what to do', async () => {
    const page = await office.enter('clerk')
    const buffer = Buffer.from('今天天气很好。')
    await page
      .locator('.ways input[type=file]')
      .last()
      .setInputFiles({ name: '别的.txt', mimeType: 'text/plain', buffer })
    await page.getByText('“别的.txt”没有读出').waitFor()
    await page.getByRole('button', { name: '换一个文件' }).click()
    await page.getByRole('heading', { name: '从哪里开始填' }).waitFor()
  })
})

describePages('the prose', (office) => {
  it('is outlined by five aspects; its numbers are bound to cells, listed where asked for, and corrected with one click', async () => {
    const page = await office.enter('clerk')
    await page.getByRole('button', { name: /^依申请公开/u }).click()
    await page.keyboard.type('本年共收到政府信息公开申请 61 件，均已按期答复。')
    await typeInto(page, 'requests.received.total', '16')
    await page.locator('#part-overview').getByText('1 处不一致').click()
    const corrects = { name: '正文改为 16' }
    await page.getByRole('region', { name: '检查结果' }).getByRole('button', corrects).waitFor()
    await page.locator('#part-overview').getByRole('button', corrects).click()
    await saved(page)
    expect(await keptField(office.site, 'sections.overview')).toBe(
      '（二）依申请公开\n本年共收到政府信息公开申请 16 件，均已按期答复。',
    )
  })
})
