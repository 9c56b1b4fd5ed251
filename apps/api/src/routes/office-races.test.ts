/** Two administrators at the same instant: of what goes together only as a whole, one comes after the other. */

import { describeOnDatabases, type Place } from '@gouji/store/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestService, type TestService } from '../testing/index.ts'
import { type Answer, talk } from '../testing/talk.ts'

type Sent = Parameters<ReturnType<TestService['as']>['send']>

describeOnDatabases(
  'Two administrators at once',
  (kind) => {
    let place: Place
    let service: TestService

    beforeAll(async () => {
      place = await kind.make()
      service = await createTestService({ open: place.open })
    })
    afterAll(async () => {
      await service.close()
      await place.remove()
    })

    /** The statuses, sorted, and the answers beside them. */
    async function together(...requests: readonly Sent[]) {
      const admin = service.as('admin')
      const responses = await Promise.all(requests.map((request) => admin.send(...request)))
      const answers = await Promise.all(
        responses.map(async (response) => ({
          status: response.status,
          answer: (await response.json()) as Answer,
          replayed: response.headers.get('Idempotency-Replayed'),
        })),
      )
      return answers.toSorted((a, b) => a.status - b.status)
    }

    const statuses = (answers: readonly { readonly status: number }[]) => answers.map(({ status }) => status)

    test('open one campaign for a year', async () => {
      const open = (name: string): Sent => ['POST', '/campaigns', { name, year: 2025 }]
      const answers = await together(open('甲'), open('乙'), open('丙'))
      expect(statuses(answers)).toEqual([201, 409, 409])
      const [opened, refused] = answers
      const detail = `2025 年度已有进行中的批次“${opened?.answer.name}”。`
      expect(refused?.answer).toMatchObject({ code: 'taken', detail })
      expect((await talk(service.as('admin')).ask('/campaigns')).campaigns).toHaveLength(1)
    })

    test('open one again of two that were closed', async () => {
      const admin = talk(service.as('admin'))
      const [first] = (await admin.ask('/campaigns')).campaigns
      await admin.send('PATCH', `/campaigns/${first.id}`, { state: 'closed', revision: first.revision })
      const second = await admin.send('POST', '/campaigns', { name: '再次', year: 2025 })
      await admin.send('PATCH', `/campaigns/${second.id}`, { state: 'closed', revision: second.revision })
      const open = ({ id, revision }: Answer): Sent => [
        'PATCH',
        `/campaigns/${id}`,
        { state: 'open', revision: revision + 1 },
      ]
      expect(statuses(await together(open(first), open(second)))).toEqual([200, 409])
    })

    test('enter one person under a user name, and change one as one of them says', async () => {
      const enter = (name: string): Sent => [
        'POST',
        '/people',
        { username: 'wang.fang', name, role: 'reviewer', agency: null },
      ]
      const entered = await together(enter('王芳'), enter('王方'))
      expect(statuses(entered)).toEqual([201, 409])
      expect(entered[1]?.answer).toMatchObject({ code: 'taken' })
      const { id, revision } = entered[0]?.answer.person ?? {}
      const patch = (change: object): Sent => ['PATCH', `/people/${id}`, { ...change, revision }]
      const changed = await together(patch({ role: 'admin' }), patch({ active: false }))
      expect(statuses(changed)).toEqual([200, 409])
      expect(changed[1]?.answer).toMatchObject({ code: 'stale', current: { revision: revision + 1 } })
      if (changed[0]?.answer.role === 'admin') {
        const back = { role: 'reviewer', revision: revision + 1 }
        await talk(service.as('admin')).send('PATCH', `/people/${id}`, back)
      }
    })

    test('enter whoever was left half entered when the database was lost', async () => {
      const admin = talk(service.as('admin'))
      await service.parts.accounts.people.create({ username: 'li.na', name: '李娜' })
      const person = { username: 'li.na', name: '李 娜', role: 'reviewer', agency: null }
      const { password } = await admin.send('POST', '/people', person)
      const signedIn = await service.parts.accounts.signIn({ username: 'li.na', password }, new Headers())
      expect(signedIn).toMatchObject({ kind: 'signed-in', session: { person: { name: '李娜' } } })
      expect((await service.as('admin').send('POST', '/people', person)).status).toBe(409)
    })

    test('never make a circle of the roster, and give a name once', async () => {
      const admin = talk(service.as('admin'))
      const agency = (more: object) => ({ kind: 'department', parent: 'top', shortName: null, code: null, ...more })
      const { agencies } = await admin.send('PUT', '/roster', {
        agencies: [agency({ name: '云溪区甲局' }), agency({ name: '云溪区乙局' })],
      })
      const under = (one: Answer, other: Answer): Sent => [
        'PUT',
        '/roster',
        { agencies: [{ ...one, parent: other.id }] },
      ]
      const [first, second] = agencies
      const moved = await together(under(first, second), under(second, first))
      expect(statuses(moved)).toEqual([200, 422])
      expect(moved[1]?.answer.errors[0].message).toContain('上级单位转了一圈')
      const named: Sent = ['PUT', '/roster', { agencies: [agency({ name: '云溪区丙局' })] }]
      expect(statuses(await together(named, named))).toEqual([200, 409])
    })

    test('with one idempotency key do one thing', async () => {
      const send = (): Sent => [
        'PUT',
        '/roster',
        { agencies: [{ kind: 'department', parent: 'top', name: '云溪区丁局', shortName: null, code: null }] },
        { 'Idempotency-Key': 'one' },
      ]
      const answers = await together(send(), send(), send())
      expect(answers.filter(({ status, replayed }) => status === 200 && replayed === null)).toHaveLength(1)
      for (const { status, answer } of answers)
        if (status !== 200) expect([status, answer.code]).toEqual([409, 'request-running'])
      const again = await service.as('admin').send(...send())
      expect([again.status, again.headers.get('Idempotency-Replayed')]).toEqual([200, 'true'])
    })

    test('never leave a district without one', async () => {
      const { people } = await talk(service.as('admin')).ask('/people')
      const admins = people.filter(({ role }: Answer) => role === 'admin')
      expect(admins).toHaveLength(2)
      const leave = ({ id, revision }: Answer): Sent => ['PATCH', `/people/${id}`, { active: false, revision }]
      const [done, refused] = await together(...admins.map(leave))
      // Whoever asks may be the one who is no administrator any more.
      expect(done?.status).toBe(200)
      expect(['wrong-state', 'not-signed-in']).toContain(refused?.answer.code)
      const left = await service.store.people.list(service.district)
      expect(left.filter(({ role, active }) => role === 'admin' && active)).toHaveLength(1)
    })
  },
  { only: ({ shared }) => shared },
)
