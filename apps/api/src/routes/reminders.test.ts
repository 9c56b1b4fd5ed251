import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestService, type TestService } from '../testing/index.ts'
import { type Answer, talk } from '../testing/talk.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService()
})
afterAll(() => service.close())

test('whoever reminds is told which agencies have not begun, and in which nobody could see it', async () => {
  const [admin, reviewer] = [talk(service.as('admin')), talk(service.as('reviewer'))]
  const { id: campaign } = await admin.send('POST', '/campaigns', { name: '2025年度报告', year: 2025 })
  const { filings } = await talk(service.as('clerk')).ask('/filings')
  const changes = [{ id: 'sections.overview', value: '本年度主动公开信息。', base: 0 }]
  await service.as('clerk').send('PATCH', `/filings/${filings[0].id}/fields`, { changes })
  const { people } = await admin.ask('/people')
  const stop = async (username: string) => {
    const { id, revision } = people.find((person: Answer) => person.username === username)
    await admin.send('PATCH', `/people/${id}`, { active: false, revision })
  }
  const told = async () => {
    const { reminders } = await reviewer.ask(`/campaigns/${campaign}/reminders`)
    return new Map(reminders.map(({ agency, untouched, reached }: Answer) => [agency, { untouched, reached }]))
  }
  await stop('other-clerk')
  expect((await told()).get('other')).toEqual({ untouched: true, reached: true })
  await stop('other-lead')
  expect(await told()).toEqual(
    new Map([
      ['own', { untouched: false, reached: true }],
      ['other', { untouched: true, reached: false }],
    ]),
  )
})
