import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { wholeReport } from './campaign.ts'
import { cellOf, describePages, eventually, paste, saved, shownIn, typeInto } from './in-browser.ts'
import { keptField, writeFields } from './service.ts'

const overview = '（一）主动公开。全年公开信息若干条，作出行政许可决定16件。\n（二）依申请公开。依法办理。'

const topOf = (place: Locator) => place.evaluate((element) => element.getBoundingClientRect().top)
const scrolled = (page: Page) => page.evaluate(() => window.scrollY)

describePages('a report that has figures', (office) => {
  it('is begun anew once asked what is lost: cells and prose are cleared in one act, which is undone as one', async () => {
    const title = '云溪区教育局2025年政府信息公开工作年度报告'
    await writeFields(office.site, { as: 'lead', values: { ...wholeReport(), title } })
    const page = await office.enter('clerk')
    const blank = page.getByRole('button', { name: /^从空白表开始/u })
    await page.getByRole('button', { name: '重新开始、导入' }).click()
    await blank.click()
    const dialog = page.getByRole('dialog', { name: /^清空已填的 \d+ 格和 \d+ 个部分的正文？$/u })
    await dialog.getByText('标题、导语、公开日期、上年报告、意见和说明都保留').waitFor()
    await expectAccessible(page)
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('不清空')
    await page.keyboard.press('Enter')
    await dialog.waitFor({ state: 'hidden' })
    const before = await shownIn(page, 'requests.received.total')
    expect(before).not.toBe('')
    await blank.click()
    await dialog.getByRole('button', { name: '清空', exact: true }).click()
    await page.getByText(/^已清空 \d+ 格和 \d+ 个部分的正文/u).waitFor()
    await eventually(page, 'requests.received.total').toBe('')
    expect(await page.locator('#part-overview textarea').inputValue()).toBe('')
    await saved(page)
    expect(await keptField(office.site, 'cells.requests.received.total')).toBe(null)
    expect(await keptField(office.site, 'title')).toBe(title)
    await page.locator('.notice').getByRole('button', { name: '撤销' }).click()
    await eventually(page, 'requests.received.total').toBe(before)
    await saved(page)
    expect(await keptField(office.site, 'sections.overview')).not.toBe('')
  })

  it('that is empty is begun without a question', async () => {
    const page = await office.enter('clerk')
    await page.getByRole('button', { name: /^从空白表开始/u }).click()
    await page.locator('.start').waitFor({ state: 'hidden' })
    expect(await page.getByRole('dialog').count()).toBe(0)
  })

  it('is put into words from its tables: what only people know is left open, one gap after the other', async () => {
    const cells = { 'requests.received.total': 16, 'requests.received.naturalPerson': 16 }
    await writeFields(office.site, {
      as: 'clerk',
      values: wholeReport({ cells, sections: { overview: '', improvements: '' } }),
    })
    const page = await office.enter('clerk')
    const part = page.locator('#part-overview')
    const written = part.getByRole('textbox')
    await part.getByRole('button', { name: '按表格起草' }).click()
    await expect.poll(() => written.inputValue()).toContain('全年新收政府信息公开申请16件')
    await page
      .locator('.notice')
      .getByText(/^已起草，\d+ 处【待填】要补写/u)
      .waitFor()
    expect(await part.getByRole('button', { name: '按表格起草' }).count()).toBe(0)
    const selected = () =>
      written.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd))
    await expect.poll(selected).toBe('【待填：重点公开了什么、怎么做】')
    await page.keyboard.insertText('围绕入学招生公开信息')
    await part.getByRole('button', { name: /^下一处待填/u }).click()
    await expect.poll(selected).toBe('【待填：公开的重点和条数】')
    expect(await written.inputValue()).toContain('围绕入学招生公开信息。')
    await part.getByRole('button', { name: '这一处不写' }).click()
    await expect.poll(selected).toBe('【待填：答复工作的做法】')
    expect(await written.inputValue()).not.toContain('公开的重点和条数')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Control+Enter')
    await page.keyboard.press('Control+Enter')
    await expect.poll(selected).toBe('【待填：场次和人数，没有则填未组织专门培训】')
    await part.getByRole('button', { name: '写“未组织专门培训”' }).click()
    await expect.poll(selected).toBe('【待填：结果，没有则填未开展专项考核】')
    expect(await written.inputValue()).toContain('业务培训方面，未组织专门培训；')
    await page.locator('#part-improvements').getByRole('button', { name: '起草框架' }).click()
    await expectAccessible(page)
    await page.locator('.notice').getByRole('button', { name: '撤销' }).click()
    await expect.poll(() => page.locator('#part-improvements').getByRole('textbox').inputValue()).toBe('')
    await saved(page)
    expect(await keptField(office.site, 'sections.overview')).toContain('围绕入学招生公开信息')
  })

  it('keeps the table where it is while a number of the prose begins to differ; what is put right there is said', async () => {
    const cells = { 'disclosure.licensing.decisions': 16 }
    const values = wholeReport({ cells, sections: { overview } })
    await writeFields(office.site, { as: 'clerk', values })
    const page = await office.enter('clerk')
    const numbers = page.locator('#part-overview details')
    const cell = cellOf(page, 'disclosure.licensing.decisions')
    await cell.click()
    const top = await topOf(cell)
    await page.keyboard.type('317')
    await numbers.getByText('1 处不一致').waitFor()
    expect(await numbers.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(false)
    expect(await topOf(cell)).toBe(top)
    await page.keyboard.press('Enter')
    await numbers.locator('summary').click()
    const at = await scrolled(page)
    await numbers.getByRole('button', { name: /^正文改为 \d+$/u }).click()
    await page.getByText(/^正文已改为 \d+/u).waitFor()
    expect(await numbers.evaluate((details) => (details as HTMLDetailsElement).open)).toBe(true)
    expect(await scrolled(page)).toBe(at)
    expect(await page.evaluate(() => document.activeElement?.closest('details') !== null)).toBe(true)
    await page.locator('.notice').getByRole('button', { name: '撤销' }).click()
    await numbers.getByText('1 处不一致').waitFor()
  })

  it('offers no number of a table that does not add up: which of the two is right is not known', async () => {
    const cells = { 'requests.received.total': 16, 'requests.received.naturalPerson': 16 }
    const sections = { overview: '（一）主动公开。\n（二）依申请公开。全年新收政府信息公开申请12件。' }
    await writeFields(office.site, { as: 'clerk', values: wholeReport({ cells, sections }) })
    const page = await office.enter('clerk')
    const numbers = page.locator('#part-overview details')
    await numbers.getByText('1 处不一致').waitFor()
    await numbers.locator('summary').click()
    await numbers.getByText('不一致，表内 16').waitFor()
    expect(await numbers.getByRole('button', { name: /^正文改为/u }).count()).toBe(0)
  })
})

describePages('a cell that is pressed', (office) => {
  it('stays under the pointer at the edge of the page, and comes out from beneath what covers it by no more than that', async () => {
    const page = await office.enter('clerk')
    await page.getByRole('button', { name: /^从空白表开始/u }).click()
    const id = 'requests.disclosed.naturalPerson'
    const cell = cellOf(page, id)
    const put = (bottom: number) =>
      cell.evaluate((td, to) => window.scrollBy(0, td.getBoundingClientRect().bottom - innerHeight + to), bottom)
    // A click of the browser's driver would bring the cell into sight by itself.
    const press = async (down: number) => {
      const { x, y } = (await cell.boundingBox()) ?? { x: 0, y: 0 }
      await page.mouse.click(x + 20, y + down)
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest('td')?.dataset.cell)).toBe(id)
    }
    await put(2)
    const at = await scrolled(page)
    await press(6)
    expect(await scrolled(page)).toBe(at)
    await cellOf(page, 'requests.received.total').click()
    await put(-15)
    const before = await scrolled(page)
    await press(6)
    await expect.poll(() => scrolled(page)).toBeGreaterThan(before)
    expect(Math.abs((await scrolled(page)) - before - 15)).toBeLessThanOrEqual(1)
    await cellOf(page, 'requests.received.total').click()
    const head = page.locator('.room table.requests thead')
    await cell.evaluate((td) => {
      const covered = td.closest('table')?.tHead?.getBoundingClientRect().height ?? 0
      window.scrollBy(0, td.getBoundingClientRect().top - covered - 121 + 10)
    })
    await press(25)
    const covers = async () => (await topOf(cell)) - (await head.evaluate((row) => row.getBoundingClientRect().bottom))
    await expect.poll(async () => Math.abs(await covers())).toBeLessThanOrEqual(1)
  })

  it('beside a total still open says what is there so far, not how many cells', async () => {
    const page = await office.enter('clerk')
    await typeInto(page, 'requests.received.naturalPerson', '14')
    await cellOf(page, 'requests.received.total').getByText('暂计 14').waitFor()
  })
})

describePages('what the fill page offers', (office) => {
  it('prints from the menu of files, and goes back to where one was', async () => {
    const page = await office.enter('clerk')
    await page.evaluate(() => {
      window.print = () => {
        document.title = `printed ${document.querySelectorAll('.preview table').length} tables`
      }
    })
    await page.getByText('下载', { exact: true }).click()
    await page.getByRole('button', { name: '打印' }).click()
    await expect.poll(() => page.title()).toBe('printed 3 tables')
    await cellOf(page, 'requests.received.total').waitFor()
  })

  it('says things beside the side and its buttons, and never over the row one is in', async () => {
    const page = await office.enter('clerk')
    await page.getByRole('button', { name: /^从空白表开始/u }).click()
    const zeros = page.locator('#part-requests').getByRole('button', { name: /^空白格填 0/u })
    expect(await zeros.count()).toBe(2)
    const notice = page.locator('.notice .said')
    await zeros.last().click()
    await notice.waitFor()
    await expect.poll(() => page.locator('#part-requests').getByRole('button', { name: '没有空白格' }).count()).toBe(1)
    const apart = async (place: Locator) => {
      const [one, other] = [await notice.boundingBox(), await place.boundingBox()]
      if (!one || !other) throw new Error('not in sight')
      return (
        one.x >= other.x + other.width ||
        other.x >= one.x + one.width ||
        one.y >= other.y + other.height ||
        other.y >= one.y + one.height
      )
    }
    expect(await apart(page.locator('.room > .side'))).toBe(true)
    const cell = cellOf(page, 'requests.handled.total')
    await cell.click()
    await cell.evaluate((td) => window.scrollBy(0, td.getBoundingClientRect().bottom - innerHeight + 30))
    await expect.poll(() => apart(cell.locator('xpath=ancestor::tr'))).toBe(true)
    await page.setViewportSize({ width: 1000, height: 700 })
    await cell.click()
    await cell.evaluate((td) => window.scrollBy(0, td.getBoundingClientRect().bottom - innerHeight + 30))
    await paste(page, { 'text/plain': '7' })
    await page.getByText('已粘贴 1 格').waitFor()
    await expect.poll(() => apart(cell)).toBe(true)
  })

  it('shows at the side what is said of another cell that is gone to, but leaves the list one goes through', async () => {
    await writeFields(office.site, { as: 'clerk', values: wholeReport({ cells: { 'requests.received.total': 99 } }) })
    const page = await office.enter('clerk')
    await page.setViewportSize({ width: 1400, height: 420 })
    const side = page.locator('.room > .side')
    const scrolledSide = () => side.evaluate(({ scrollTop }) => scrollTop)
    const title = page.locator('#cell-title')
    await cellOf(page, 'requests.received.naturalPerson').click()
    await side.evaluate((aside) => aside.scrollTo(0, aside.scrollHeight))
    const down = await scrolledSide()
    expect(down).toBeGreaterThan(0)
    const at = await scrolled(page)
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await topOf(title)) - (await topOf(side))).toBeGreaterThan(0)
    expect(await scrolled(page)).toBe(at)
    const go = side.locator('.findings li button').first()
    await go.scrollIntoViewIfNeeded()
    const list = await topOf(go)
    await go.click()
    await page.waitForTimeout(300)
    expect(Math.abs((await topOf(go)) - list)).toBeLessThanOrEqual(1)
    expect(await topOf(title)).toBeLessThan(await topOf(side))
  })

  it('names the choice of the theme', async () => {
    const page = await office.enter('clerk')
    expect(await page.getByLabel('外观').isVisible()).toBe(true)
    expect(await page.getByText('外观').isVisible()).toBe(true)
  })
})

describePages('a table half filled in', (office) => {
  it('says once how much is not filled in, so that what contradicts itself stays in sight; each row is told when asked', async () => {
    const rows = ['received', 'disclosed', 'partlyDisclosed', 'handled']
    const blank = rows.map((row) => [`cells.requests.${row}.naturalPerson`, null])
    await writeFields(office.site, {
      as: 'clerk',
      values: { ...wholeReport(), ...Object.fromEntries(blank), 'cells.disputes.reconsideration.total': 4 },
    })
    const page = await office.enter('clerk')
    const findings = page.locator('.findings')
    const folded = findings.getByRole('button', { name: '3 处还没有填，共 3 格' })
    await folded.waitFor()
    await findings.getByText('（其中 3 个是还没有填，合为一条）').waitFor()
    expect(await findings.getByText('为空，请补填').count()).toBe(0)
    await expectAccessible(page)
    await findings.getByRole('button', { name: '逐处列出' }).click()
    expect(await findings.getByText('为空，请补填').count()).toBe(3)
    await findings.getByRole('button', { name: '收起' }).click()
    expect(await findings.getByText('为空，请补填').count()).toBe(0)
    await folded.click()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('[data-cell]')?.getAttribute('data-cell')))
      .toBe('requests.received.naturalPerson')
  })
})
