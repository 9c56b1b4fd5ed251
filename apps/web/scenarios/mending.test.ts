import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { cellOf, describePages, eventually, saved, shownIn, typeInto } from './in-browser.ts'
import { keptField, writeFields } from './service.ts'

describePages('what one is led to', (office) => {
  const before = ['（一）主动公开。', '全年举办政府信息公开培训2次，参加120人次。', '（三）其他。'].join('\n')

  /** Sent by an input method, as Chinese is. */
  async function compose(page: Page, text: string): Promise<void> {
    const session = await page.context().newCDPSession(page)
    await session.send('Input.imeSetComposition', { text: 'yi', selectionStart: 2, selectionEnd: 2 })
    await session.send('Input.insertText', { text })
  }

  it('by a remark is not lost by typing: it goes behind the paragraph, short or long, also by an input method', async () => {
    await writeFields(office.site, { as: 'clerk', values: { 'sections.overview': before } })
    for (const paragraph of [1, 0]) {
      await office.site.service.as('reviewer').send('POST', `/filings/${office.site.filing}/remarks`, {
        target: { field: 'sections.overview', paragraph },
        text: `第 ${paragraph} 段请补充`,
      })
    }
    const page = await office.enter('clerk')
    const text = page.locator('textarea[id="sections.overview"]')
    const goTo = page.getByRole('button', { name: '到总体情况' })
    await goTo.nth(0).click()
    await page.keyboard.type('另有座谈。')
    await expect.poll(() => text.inputValue()).toBe(before.replace('120人次。', '120人次。另有座谈。'))
    await goTo.nth(1).click()
    await compose(page, '已补充')
    await expect.poll(() => text.inputValue()).toContain('（一）主动公开。已补充\n全年举办')
  })
})

describePages('a cell that holds no number', (office) => {
  it('is filled with 0 where a “/” stands, at the finding; words are an error and fill nothing', async () => {
    const page = await office.enter('clerk')
    const row = ['naturalPerson', 'enterprise'].map((column) => `requests.received.${column}`)
    const [first = '', second = ''] = row
    await typeInto(page, first, '/')
    await typeInto(page, second, '/')
    await cellOf(page, 'disputes.reconsideration.upheld').click()
    const findings = page.getByRole('region', { name: '检查结果' })
    await findings.getByRole('button', { name: '改填 0' }).click()
    await eventually(page, first).toBe('0')
    expect(await shownIn(page, second)).toBe('0')
    const bar = page.locator('#part-requests .bar')
    await bar.getByText(/^已填 2 \/ /u).waitFor()
    await typeInto(page, first, '十二')
    await cellOf(page, 'disputes.reconsideration.upheld').click()
    await findings.locator('.finding.error', { hasText: '填“十二”，请只填数字' }).waitFor()
    await bar.getByText(/^已填 1 \/ /u).waitFor()
  })
})

describePages('the contact of a report', (office) => {
  it('outlives a head of one’s own, and is written into it with one press', async () => {
    const page = await office.enter('clerk')
    const head = page.locator('#part-head')
    const [text, phone] = [head.getByLabel('导语'), head.getByLabel('电话')]
    await phone.fill('0300-1234567')
    await text.fill('本报告由云溪区教育局编制，欢迎查阅。')
    await text.blur()
    expect(await phone.inputValue()).toBe('0300-1234567')
    await head.getByText('导语里没有写电话，印出来也没有').waitFor()
    await head.getByRole('button', { name: '写进导语' }).click()
    await expect
      .poll(() => text.inputValue())
      .toContain('欢迎查阅。\n对本报告有疑问的，请联系本单位（电话：0300-1234567）。')
    expect(await phone.getAttribute('readonly')).not.toBeNull()
    await text.fill('')
    await text.blur()
    await saved(page)
    await expect.poll(() => keptField(office.site, 'head.contact.phone')).toBe('0300-1234567')
  })
})
