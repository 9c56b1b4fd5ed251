import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { agenciesOf, move, submit, wholeReport } from './campaign.ts'
import { describePages } from './in-browser.ts'
import { writeFields } from './service.ts'

const name = '云溪区教育局'
const wrong = { 'cells.requests.received.total': 99 }

describePages('the way of a reviewer', (office) => {
  it('leads back to the list one came from, with what was asked there', async () => {
    const { campaign, own, other } = await agenciesOf(office.site)
    await writeFields({ ...office.site, filing: own }, { as: 'clerk', values: { ...wholeReport(), ...wrong } })
    await office.site.service.as('reviewer').send('POST', `/filings/${own}/check`)
    const page = await office.enter('reviewer', { path: `/review/${campaign}/findings` })
    await page.getByText('没有符合条件的问题').waitFor()
    await page.getByRole('button', { name: /^填报中的另有 \d+ 条$/u }).click()
    await page.getByLabel('程度').selectOption({ label: '错误' })
    const list = /findings\?drafts=all&severity=error/u
    await page.waitForURL(list)
    await page.locator('tr.row').first().getByRole('link').click()
    await page.waitForURL('**/review/filings/**')
    await page.goBack()
    await page.waitForURL(list)
    await page.locator('tr.row').first().getByRole('link').click()
    await page.waitForURL('**/review/filings/**')
    await page.reload()
    await page.getByRole('link', { name: '← 问题' }).click()
    await page.waitForURL(list)
    expect(await page.getByLabel('程度').inputValue()).toBe('error')
    // From the board one goes back to the board.
    await page.getByRole('link', { name: '进度' }).click()
    // What is still being filled in is no error yet.
    await page.getByRole('button', { name: /^填报中 1$/u }).click()
    expect(await page.getByRole('button', { name: /^有错误/u }).count()).toBe(0)
    await page.getByRole('link', { name }).click()
    await page.getByRole('link', { name: '← 进度' }).click()
    await page.waitForURL(/state=draft/u)
    await page.goto(`${office.site.address}/review/filings/${other}`)
    await page.getByRole('link', { name: '← 进度' }).waitFor()
  })

  it('says beside what was handed in how much more there is in drafts', async () => {
    const { campaign, own, other } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name })
    await writeFields({ ...office.site, filing: other }, { as: 'other-clerk', values: wrong })
    for (const filing of [own, other]) await office.site.service.as('reviewer').send('POST', `/filings/${filing}/check`)
    const page = await office.enter('reviewer', { path: `/review/${campaign}/findings` })
    const more = page.getByRole('button', { name: /^填报中的另有 \d+ 条$/u })
    await more.waitFor()
    const said = Number(/\d+/u.exec((await more.textContent()) ?? '')?.[0])
    const listed = Number(/\d+/u.exec((await page.getByText(/^共 \d+ 条$/u).textContent()) ?? '')?.[0] ?? 0)
    await expectAccessible(page)
    await more.click()
    await page.getByText(`共 ${listed + said} 条`).waitFor()
    expect(await more.count()).toBe(0)
  })

  it('keeps in sight which cells have a remark that was not sent', async () => {
    const { own } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name })
    const page = await office.enter('reviewer', { path: `/review/filings/${own}` })
    const cell = page.locator('td[data-cell="requests.received.total"] button')
    await cell.click()
    await page.getByLabel('对这一格写意见').fill('请核对总数')
    await page.locator('td[data-cell="requests.disclosed.total"] button').click()
    await cell.getByText('草稿', { exact: true }).waitFor()
    expect(await cell.textContent()).toContain('有意见草稿')
    await expectAccessible(page)
    await cell.click()
    expect(await page.getByLabel('对这一格写意见').inputValue()).toBe('请核对总数')
    await page.getByRole('button', { name: '发送' }).first().click()
    await cell.getByText('草稿', { exact: true }).waitFor({ state: 'detached' })
  })

  it('adds a remark once that was sent twice because its answer was lost on the way', async () => {
    const { own } = await agenciesOf(office.site)
    await submit(office.site, { filing: own, by: 'clerk', name })
    const page = await office.enter('reviewer', { path: `/review/filings/${own}` })
    await page.locator('td[data-cell="requests.received.total"] button').click()
    await page.getByLabel('对这一格写意见').fill('请核对总数')
    const lost = Promise.withResolvers<void>()
    await page.route(
      '**/remarks',
      async (route) => {
        const { address, local } = office.site
        await route.fetch({ url: route.request().url().replace(address, local) })
        await route.abort()
        lost.resolve()
      },
      { times: 1 },
    )
    const send = page.getByRole('button', { name: '发送' }).first()
    await send.click()
    await lost.promise
    await page.getByText('连不上服务器').first().waitFor()
    const told = page.waitForResponse('**/remarks')
    await send.click()
    expect((await told).headers()['idempotency-replayed']).toBe('true')
    const kept = (await (await office.site.service.as('reviewer').get(`/filings/${own}/remarks`)).json()) as {
      remarks: { text: string }[]
    }
    expect(kept.remarks.map(({ text }) => text)).toEqual(['请核对总数'])
    // The same words said again later are another remark.
    await page.getByLabel('对这一格写意见').fill('请核对总数')
    const again = page.waitForResponse('**/remarks')
    await send.click()
    expect((await again).status()).toBe(201)
    expect((await again).headers()['idempotency-replayed']).toBeUndefined()
  })

  it('shows of a second reading which words were changed, and marks them in the text', async () => {
    const { own, campaign } = await agenciesOf(office.site)
    const said = (received: number, when: string) =>
      `（一）主动公开\n本年度通过政府网站、政务新媒体等渠道主动公开政府信息${received}条，其中规范性文件3件，均在形成之日起${when}公开，并附文字解读和图解，方便群众查阅和使用。`
    await submit(office.site, {
      filing: own,
      by: 'clerk',
      name,
      values: { 'sections.overview': said(318, '二十日内') },
    })
    await move(office.site, { filing: own, as: 'reviewer', to: 'returned', note: '请核对条数。' })
    await submit(office.site, {
      filing: own,
      by: 'clerk',
      name,
      values: { 'sections.overview': said(328, '二十个工作日内') },
    })
    const page = await office.enter('reviewer', { path: `/review/${campaign}` })
    await page.getByRole('row', { name: new RegExp(`${name} 待审核 退回后重报`, 'u') }).waitFor()
    expect(await page.getByText('退回后重报').count()).toBe(1)
    await page.getByRole('link', { name }).click()
    await page.getByText('没有上传原件').waitFor()
    const back = page.getByRole('region', { name: '上次退回' })
    await back.getByText('退回以后改了 1 处文字').waitFor()
    expect(await back.locator('del').allTextContents()).toEqual(['318'])
    expect(await back.locator('ins').allTextContents()).toEqual(['328', '个工作'])
    await expectAccessible(page)
    const sentence = back.getByRole('button', { name: /318条，其中.*改为\s*→?\s*本年度通过.*328条/u })
    expect(await back.getByRole('listitem').count()).toBe(1)
    await sentence.click()
    const lit = () => page.locator('.paragraph.lit mark').allTextContents()
    await expect.poll(async () => (await lit()).join('')).toMatch(/^328条，其中.*个工作$/u)
  })
})
