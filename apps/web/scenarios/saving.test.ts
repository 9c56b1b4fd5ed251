import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { cellOf, describePages, eventually, saved, shownIn, signIn, typeInto } from './in-browser.ts'
import { keptField, writeFields } from './service.ts'

const cell = 'requests.received.naturalPerson'
const other = 'requests.received.enterprise'
const total = 'requests.received.total'
const rowOfRequests = [
  'naturalPerson',
  'enterprise',
  'researchInstitution',
  'publicWelfare',
  'legalServices',
  'otherOrganization',
]

describePages('what is typed', (office) => {
  it('is there after a reload', async () => {
    const page = await office.enter('clerk')
    await typeInto(page, cell, '12')
    await saved(page)
    await page.reload()
    await eventually(page, cell).toBe('12')
  })

  it('waits on this computer while the line is down, outlives a reload, and is saved when the line is back', async () => {
    const page = await office.enter('clerk')
    await page.route('**/fields', (route) => route.abort())
    await typeInto(page, cell, '12')
    await typeInto(page, other, '3')
    await page.getByText('连不上服务器，2 项存在本机，恢复后自动保存').waitFor()
    expect(await keptField(office.site, `cells.${cell}`)).toBeUndefined()
    await page.reload()
    await eventually(page, cell).toBe('12')
    await page.unroute('**/fields')
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await saved(page)
    expect(await keptField(office.site, `cells.${cell}`)).toBe(12)
    expect(await keptField(office.site, `cells.${other}`)).toBe(3)
  })

  it('and waits is never called saved, not even before the browser’s own store has been read', async () => {
    const page = await office.enter('clerk')
    await page.route('**/fields', (route) => route.abort())
    await typeInto(page, cell, '12')
    await page.getByText(/连不上服务器，1 项/u).waitFor()
    await page.addInitScript(() => {
      const said = new Set<string>()
      Object.assign(globalThis, { said })
      const look = () => said.add(document.querySelector('[aria-label="保存情况"]')?.textContent?.trim() ?? '')
      new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true })
    })
    await page.reload()
    await page.getByText(/连不上服务器，1 项/u).waitFor()
    const said = await page.evaluate(() => [...(globalThis as unknown as { said: Set<string> }).said].join('\n'))
    expect(said).toContain('1 项')
    expect(said).not.toContain('已全部保存')
  })

  it('and not entered yet is not called saved', async () => {
    const page = await office.enter('clerk')
    await saved(page)
    await cellOf(page, cell).click()
    await page.keyboard.type('12')
    await expect.poll(() => page.getByText('已全部保存').count()).toBe(0)
    await page.keyboard.press('Enter')
    await saved(page)
    expect(await keptField(office.site, `cells.${cell}`)).toBe(12)
    await page.locator('#part-overview textarea').pressSequentially('今年')
    expect(await page.getByText('已全部保存').count()).toBe(0)
    await saved(page)
    expect(await keptField(office.site, 'sections.overview')).toBe('今年')
  })

  it('and not entered yet is entered and sent when the page is closed', async () => {
    const page = await office.enter('clerk')
    await saved(page)
    await cellOf(page, cell).click()
    await page.keyboard.type('12')
    await page.goto('about:blank')
    await expect.poll(() => keptField(office.site, `cells.${cell}`)).toBe(12)
  })

  it('that was on its way when the page was closed is taken up by the next page', async () => {
    const page = await office.enter('clerk')
    await page.route('**/fields', (route) => route.abort())
    await typeInto(page, cell, '12')
    await page.getByText(/连不上服务器，1 项/u).waitFor()
    const context = page.context()
    await page.close()
    const next = await context.newPage()
    await next.goto(`${office.site.address}/fill/${office.site.filing}`)
    await eventually(next, cell).toBe('12')
    await saved(next)
    expect(await keptField(office.site, `cells.${cell}`)).toBe(12)
  })

  it('while the session ends is not lost: one signs in again in place, and it is saved', async () => {
    const page = await office.enter('clerk')
    await typeInto(page, cell, '12')
    await saved(page)
    await page.context().clearCookies()
    await typeInto(page, other, '3')
    await page.getByText('登录已过期，1 项存在本机，重新登录后自动保存').waitFor()
    await page.getByText('您填写的内容都还在').waitFor()
    expect(await shownIn(page, other)).toBe('3')
    await signIn(page, 'clerk')
    await saved(page)
    expect(await keptField(office.site, `cells.${other}`)).toBe(3)
  })
})

describePages('two people on one draft', (office) => {
  it('see what the other enters, and that the other is there', async () => {
    const clerk = await office.enter('clerk')
    const lead = await office.enter('lead')
    await clerk.getByText('lead 也打开了这份报告').waitFor()
    await typeInto(clerk, cell, '12')
    await eventually(lead, cell).toBe('12')
    await typeInto(lead, other, '3')
    await eventually(clerk, other).toBe('3')
  })

  it('who change the same cell are asked whose number stands; nothing is overwritten unseen', async () => {
    const page = await office.enter('clerk')
    await page.route('**/fields', (route) => route.abort())
    await typeInto(page, cell, '12')
    await writeFields(office.site, { as: 'lead', values: { [`cells.${cell}`]: 15 } })
    await page.unroute('**/fields')
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await page.getByText('1 项别人也改了，请选定用谁的').waitFor()
    expect(await keptField(office.site, `cells.${cell}`)).toBe(15)
    await page.getByRole('button', { name: '去处理' }).click()
    await page.getByText('lead填了“15”，已经保存；您填的“12”没有保存').waitFor()
    await page.getByRole('button', { name: '用我填的“12”' }).click()
    await saved(page)
    expect(await keptField(office.site, `cells.${cell}`)).toBe(12)
  })

  it('whose sentence another rewrote is told, and has it back with one press', async () => {
    const page = await office.enter('clerk')
    const overview = page.locator('textarea[id="sections.overview"]')
    await overview.fill('全年培训2次。')
    await saved(page)
    await expect.poll(() => keptField(office.site, 'sections.overview')).toBe('全年培训2次。')
    await writeFields(office.site, { as: 'lead', values: { 'sections.overview': '全年没有培训。' } })
    await page.getByText('lead改了您写的“总体情况”，您写的有一部分不在了。').waitFor()
    await page.getByRole('button', { name: '恢复我写的' }).click()
    await saved(page)
    await expect.poll(() => keptField(office.site, 'sections.overview')).toBe('全年培训2次。')
  })

  it('are led from one conflict to the next, and asked about cells only: sums are added up anew', async () => {
    const zeros = Object.fromEntries(rowOfRequests.map((column) => [`cells.requests.received.${column}`, 0]))
    await writeFields(office.site, { as: 'lead', values: { ...zeros, [`cells.${total}`]: 0 } })
    const clerk = await office.enter('clerk')
    const lead = await office.enter('lead')
    await clerk.route('**/fields', (route) => route.abort())
    await typeInto(clerk, cell, '12')
    await typeInto(clerk, other, '3')
    await clerk.getByText('连不上服务器，3 项').waitFor()
    await typeInto(lead, cell, '15')
    await typeInto(lead, other, '4')
    await saved(lead)
    await clerk.unroute('**/fields')
    await clerk.evaluate(() => window.dispatchEvent(new Event('online')))
    await clerk.getByText('2 项别人也改了，请选定用谁的').waitFor()
    await cellOf(clerk, cell).click()
    await clerk.getByRole('button', { name: '用对方填的“15”' }).click()
    await clerk.getByRole('button', { name: '用我填的“3”' }).click()
    await saved(clerk)
    expect(await shownIn(clerk, total)).toBe('18')
    await eventually(lead, total).toBe('18')
    await lead.getByText(/^clerk把您填的.*改为“3”/u).waitFor()
  })

  it('settle all conflicts at once, both values of each in sight', async () => {
    const clerk = await office.enter('clerk')
    await clerk.route('**/fields', (route) => route.abort())
    await typeInto(clerk, cell, '12')
    await typeInto(clerk, other, '3')
    await writeFields(office.site, { as: 'lead', values: { [`cells.${cell}`]: 15, [`cells.${other}`]: 4 } })
    await clerk.unroute('**/fields')
    await clerk.evaluate(() => window.dispatchEvent(new Event('online')))
    await clerk.getByText('2 项别人也改了，请选定用谁的').waitFor()
    await cellOf(clerk, cell).click()
    await clerk.getByText('这 2 格一起选').click()
    const list = clerk.getByRole('region', { name: '这 2 格一起选' })
    expect(await list.getByRole('row').allInnerTexts()).toEqual([
      expect.stringContaining('对方填的'),
      expect.stringMatching(/\s12\s+15$/u),
      expect.stringMatching(/\s3\s+4$/u),
    ])
    await expectAccessible(clerk)
    await clerk.getByRole('button', { name: '2 格都用对方填的' }).click()
    await saved(clerk)
    expect([await shownIn(clerk, cell), await shownIn(clerk, other)]).toEqual(['15', '4'])
  })

  it('who fill in different cells of one row, one of them offline, are asked nothing: the sum holds both', async () => {
    const zeros = Object.fromEntries(rowOfRequests.map((column) => [`cells.requests.received.${column}`, 0]))
    await writeFields(office.site, { as: 'lead', values: { ...zeros, [`cells.${total}`]: 0 } })
    const clerk = await office.enter('clerk')
    await clerk.route('**/fields', (route) => route.abort())
    await typeInto(clerk, cell, '12')
    await clerk.getByText('连不上服务器，2 项').waitFor()
    await writeFields(office.site, { as: 'lead', values: { [`cells.${other}`]: 4 } })
    await writeFields(office.site, { as: 'lead', values: { [`cells.${total}`]: 4 }, origin: 'summed' })
    await clerk.unroute('**/fields')
    await clerk.evaluate(() => window.dispatchEvent(new Event('online')))
    await saved(clerk)
    await eventually(clerk, total).toBe('16')
    expect(await keptField(office.site, `cells.${total}`)).toBe(16)
  })

  it('are one person in two windows: everything speaks of the other window, of nobody else', async () => {
    const page = await office.enter('clerk')
    await page.route('**/fields', (route) => route.abort())
    await typeInto(page, cell, '12')
    await writeFields(office.site, { as: 'clerk', values: { [`cells.${cell}`]: 15 } })
    await page.unroute('**/fields')
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await page.getByText('1 项您在另一个窗口也改了，请选定用哪一个').waitFor()
    await page.getByRole('button', { name: '去处理' }).click()
    await page.getByText('您在另一个窗口填了“15”，已经保存；这里填的“12”没有保存').waitFor()
    await page.getByRole('button', { name: '用这里填的“12”' }).waitFor()
    await page.getByRole('button', { name: '用另一个窗口填的“15”' }).click()
    await saved(page)
    expect(await shownIn(page, cell)).toBe('15')
  })

  it('who write the same text see the other’s whole, and choose', async () => {
    const page = await office.enter('clerk')
    const text = page.locator('#part-overview textarea')
    await page.route('**/fields', (route) => route.abort())
    await text.fill('本年培训 3 次。')
    await text.blur()
    await page.getByText('连不上服务器，1 项').waitFor()
    const theirs = `本年培训 4 次。${'另有座谈。'.repeat(40)}`
    await writeFields(office.site, { as: 'lead', values: { 'sections.overview': theirs } })
    await page.unroute('**/fields')
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await page.getByRole('button', { name: '去处理' }).click()
    await page.locator('#part-overview').getByText(theirs).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: '用对方写的' }).click()
    await saved(page)
    await expect.poll(() => text.inputValue()).toBe(theirs)
  })
})

describePages('what others write', (office) => {
  it('between reading the draft and listening is not missed', async () => {
    const page = await office.enter('clerk')
    const written = Promise.withResolvers<void>()
    await page.route('**/events?since=*', async (route) => {
      await written.promise
      await route.continue()
    })
    await page.reload()
    await saved(page)
    await writeFields(office.site, { as: 'lead', values: { [`cells.${cell}`]: 15 } })
    written.resolve()
    await eventually(page, cell).toBe('15')
  })

  it('comes again after a gateway has refused the line', async () => {
    const page = await office.enter('clerk')
    let refused = 0
    await page.route('**/events?since=*', async (route) => {
      refused += 1
      if (refused === 1) await route.fulfill({ status: 503 })
      else await route.continue()
    })
    await page.reload()
    await expect.poll(() => refused, { timeout: 20_000 }).toBe(2)
    await writeFields(office.site, { as: 'lead', values: { [`cells.${cell}`]: 16 } })
    await eventually(page, cell).toBe('16')
  })
})

describePages('who signs out', (office) => {
  it('has what was typed last saved before, also where they press at once', async () => {
    const page = await office.enter('clerk')
    await typeInto(page, cell, '12')
    await page.getByRole('button', { name: '退出' }).click()
    await page.getByRole('button', { name: '登录' }).waitFor()
    expect(await keptField(office.site, `cells.${cell}`)).toBe(12)
  })

  it('is told where something would stay on this computer, or where nobody hears', async () => {
    const page = await office.enter('clerk')
    await page.route('**/fields', (route) => route.abort())
    await page.route('**/session', (route) => route.abort())
    await typeInto(page, cell, '12')
    await page.getByRole('button', { name: '退出' }).click()
    const dialog = page.getByRole('dialog', { name: '还没有退出' })
    await dialog.getByText('有改动没有保存到服务器').waitFor()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: '仍要退出' }).click()
    await dialog.getByText('连不上服务器，退不出去').waitFor()
    await page.unroute('**/session')
    await dialog.getByRole('button', { name: '再试一次' }).click()
    await page.getByRole('button', { name: '登录' }).waitFor()
  })
})

describePages('what comes too late', (office) => {
  it('because the lead has signed off meanwhile is said, kept in sight, and given up only when told to', async () => {
    const page = await office.enter('clerk')
    await typeInto(page, other, '3')
    await saved(page)
    await page.route('**/fields', (route) => route.abort())
    await typeInto(page, other, '4')
    const { filing, service } = office.site
    const view = (await (await service.as('lead').get(`/filings/${filing}`)).json()) as { filing: { revision: number } }
    const { revision } = view.filing
    await service.as('lead').send('POST', `/filings/${filing}/moves`, { to: 'signed-off', revision, note: null })
    await page.unroute('**/fields')
    await page.evaluate(() => window.dispatchEvent(new Event('online')))
    await page.getByText('报告已经不能改动，1 项没有保存').waitFor()
    await eventually(page, other).toBe('4')
    await page.getByRole('button', { name: '放弃这些改动' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(/不再保留这 1 项：.*本年新收.*商业企业/u).waitFor()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: '先不放弃' }).click()
    await eventually(page, other).toBe('4')
    await page.getByRole('button', { name: '放弃这些改动' }).click()
    await dialog.getByRole('button', { name: '放弃这些改动' }).click()
    await eventually(page, other).toBe('3')
    // Where nothing can be changed any more nothing is said of saving.
    await expect.poll(async () => (await page.getByLabel('保存情况').textContent())?.trim()).toBe('')
  })
})

describePages('two tabs of one person', (office) => {
  it('show the same draft, and neither undoes what the other entered', async () => {
    const one = await office.enter('clerk')
    const two = await one.context().newPage()
    await two.goto(`${office.site.address}/fill/${office.site.filing}`)
    await cellOf(two, cell).waitFor()
    await typeInto(one, cell, '12')
    await eventually(two, cell).toBe('12')
    await typeInto(two, cell, '13')
    await eventually(one, cell).toBe('13')
    await saved(two)
    await one.keyboard.press('Control+z')
    expect(await shownIn(one, cell)).toBe('13')
  })
})
