import type { TestPerson } from '@gouji/api/testing'
import { expect, it } from 'vitest'
import { agenciesOf } from './campaign.ts'
import { cellOf, describePages, typeInto } from './in-browser.ts'
import { writeFields } from './service.ts'

const roomsOf = (campaign: string) => ({
  reviewer: ['', '/findings', '/similar', '/reminders', '/import', '/aggregate'].map((tab) => campaign + tab),
  admin: [
    'campaigns',
    'roster',
    'people',
    'settings/profile',
    'settings/keys',
    'settings/webhooks',
    'settings/audit',
  ].map((room) => `/admin/${room}`),
  clerk: ['/fill', '/public', '/public/compare', '/password'],
})

for (const width of [360, 820]) {
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

    it('no page of the office moves sideways', async () => {
      const { campaign } = await agenciesOf(office.site)
      const wide: string[] = []
      for (const [who, paths] of Object.entries(roomsOf(`/review/${campaign}`)) as [TestPerson, string[]][]) {
        const page = await office.enter(who, { viewport: { width, height: 844 } })
        for (const path of paths) {
          await page.goto(`${office.site.address}${path}`, { waitUntil: 'networkidle' })
          const { scrollWidth } = await page.evaluate(() => ({ scrollWidth: document.documentElement.scrollWidth }))
          if (scrollWidth > width) wide.push(`${path}: ${scrollWidth}`)
        }
      }
      expect(wide).toEqual([])
    })
  })
}
