import { readFile } from 'node:fs/promises'
import { fieldsOf } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { cellOf, describePages, typeInto } from './in-browser.ts'
import { writeFields } from './service.ts'

const wrong = () => ({
  ...Object.fromEntries(
    fieldsOf(exampleReport({ edition: '2021', cells: { 'requests.received.total': 7 } }))
      .filter(({ id }) => id.startsWith('cells.'))
      .map(({ id, value }) => [id, value]),
  ),
  'sections.overview': '（一）主动公开\n本年共收到政府信息公开申请 61 件。',
  'cells.disclosure.fees.amount': { state: 'text', text: '125000元' },
})

for (const colorScheme of ['light', 'dark'] as const) {
  describePages(`pages for everybody, ${colorScheme}`, (office) => {
    it('signing in, also after a refusal', async () => {
      const page = await office.visit('/sign-in', { colorScheme })
      await expectAccessible(page)
      await page.getByRole('button', { name: '登录' }).click()
      await page.getByText('请填写用户名和密码').waitFor()
      await expectAccessible(page)
    })

    it('the list of filings, a page that is not there, the change of a password', async () => {
      const page = await office.enter('clerk', { path: '/fill', colorScheme })
      await page.getByRole('link', { name: /开始填报/u }).waitFor()
      await expectAccessible(page)
      await page.goto(`${office.site.address}/nowhere`)
      await page.getByText('没有这个页面').waitFor()
      await expectAccessible(page)
      await page.goto(`${office.site.address}/password`)
      await page.getByLabel('原密码').waitFor()
      await expectAccessible(page)
    })

    it('the fill page: empty, with errors, while typing, the dialog of a move, the preview', async () => {
      const empty = await office.enter('lead', { colorScheme })
      await expectAccessible(empty)
      await writeFields(office.site, { as: 'clerk', values: wrong() })
      const page = await office.enter('lead', { colorScheme })
      await page
        .getByText(/个错误，/u)
        .first()
        .waitFor()
      await page.getByText('下载', { exact: true }).press('Enter')
      await expectAccessible(page)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('PDF')
      await page.keyboard.press('Escape')
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('下载')
      await cellOf(page, 'requests.received.total').click()
      await page.locator('.cell .said').waitFor()
      await expectAccessible(page)
      await cellOf(page, 'disclosure.fees.amount').click()
      await page.getByRole('button', { name: '换算为 12.5 万元' }).waitFor()
      await expectAccessible(page)
      await typeInto(page, 'requests.received.naturalPerson', '3')
      await page.keyboard.type('5')
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: '签发', exact: true }).click()
      await page.getByRole('dialog').waitFor()
      await expect
        .poll(() => page.getByRole('dialog').evaluate((it) => it.getAnimations({ subtree: true }).length))
        .toBe(0)
      await page.waitForFunction(() => document.getAnimations().length === 0)
      await expectAccessible(page)
      await page.getByRole('button', { name: '取消', exact: true }).click()
      await page.getByRole('button', { name: '预览', exact: true }).click()
      await page.locator('.preview .report').waitFor()
      await expectAccessible(page)
    })

    it('is gone through with Tab in the order it is read: to the text at once, then frame, tools, report, findings', async () => {
      const page = await office.enter('lead', { colorScheme })
      await page.locator('body').focus()
      await page.keyboard.press('Tab')
      const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
      expect(await focused()).toBe('跳到正文')
      await page.keyboard.press('Enter')
      await page.keyboard.press('Tab')
      expect(await focused()).toBe('重新开始、导入')
      const order: string[] = []
      for (let i = 0; i < 90; i++) {
        await page.keyboard.press('Escape')
        await page.keyboard.press('Tab')
        // What is said of a cell is drawn once the page has time: nobody is past it by then.
        if (await page.evaluate(() => document.activeElement?.closest('td') !== null))
          await page.locator('section.cell').locator('button, input, textarea, [tabindex="0"]').first().waitFor()
        order.push(
          await page.evaluate(() => document.activeElement?.closest('section, aside, nav, .toolbar')?.className ?? ''),
        )
      }
      const places = ['toolbar', 'parts', 'start', 'part', 'cell', 'findings']
      const seen = places.map((place) => order.findIndex((it) => it.split(' ').includes(place)))
      expect(seen).toEqual(seen.toSorted((a, b) => a - b))
      expect(seen.every((at) => at >= 0)).toBe(true)
    })

    it('the review of a document that was read', async () => {
      const page = await office.enter('clerk', { colorScheme })
      const file = new URL('../../../tooling/corpus/documents/education/2024-wps.wps', import.meta.url)
      const buffer = await readFile(file)
      await page
        .locator('.ways input[type=file]')
        .last()
        .setInputFiles({ name: 'a.wps', mimeType: 'application/octet-stream', buffer })
      await page.getByRole('heading', { name: '核对读出的内容' }).waitFor()
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('核对读出的内容')
      await expectAccessible(page)
      await page.getByRole('button', { name: '取消' }).click()
      await page.getByRole('button', { name: '重新开始、导入' }).click()
      const other = { name: 'b.txt', mimeType: 'text/plain', buffer: Buffer.from('今天天气很好。') }
      await page.locator('.ways input[type=file]').last().setInputFiles(other)
      await page.getByRole('button', { name: '回到填报' }).waitFor()
      await expectAccessible(page)
    })
  })
}
