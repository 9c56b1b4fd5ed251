import { expect, it } from 'vitest'
import { cellOf, describePages, typeInto } from './in-browser.ts'
import { writeFields } from './service.ts'

for (const width of [390, 820]) {
  describePages(`a screen of ${width} pixels`, (office) => {
    it('shows the labels of row and column beside the last cell of the longest table', async () => {
      await writeFields(office.site, { as: 'clerk', values: { 'cells.requests.received.total': 33 } })
      const page = await office.enter('clerk', { viewport: { width, height: 844 } })
      await typeInto(page, 'requests.handled.total', '7')
      await cellOf(page, 'requests.handled.total').click()
      /** Whether a label is to be seen and nothing lies over it. */
      const inSight = (text: string) =>
        page
          .getByRole('grid', { name: '收到和处理政府信息公开申请情况表' })
          .getByText(text, { exact: true })
          .first()
          .evaluate((label) => {
            const { left, top, width: wide, height } = label.getBoundingClientRect()
            const there = document.elementFromPoint(left + wide / 2, top + height / 2)
            return there !== null && label.closest('th, td') === there.closest('th, td')
          })
      for (const label of ['（七）总计', '三、本年度办理结果', '总计', '其他']) {
        await expect.poll(() => inSight(label), { message: label }).toBe(true)
      }
      // The page itself does not move sideways.
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    })
  })
}
