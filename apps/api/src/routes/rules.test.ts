import { rules } from '@gouji/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestService, type TestService } from '../testing/index.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService()
})
afterAll(() => service.close())

test('Everybody reads the catalogue of rules', async () => {
  const response = await service.as('public').get('/rules')
  expect(response.status).toBe(200)
  const { items } = (await response.json()) as { items: readonly { id: string }[] }
  expect(items.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
})

test('A rule that does not exist is a problem that says which', async () => {
  const response = await service.as('clerk').get('/rules/no-such-rule')
  expect(response.status).toBe(404)
  expect(response.headers.get('Content-Type')).toContain('application/problem+json')
  expect(await response.json()).toMatchObject({
    code: 'not-found',
    type: '/problems/not-found',
    detail: '没有编号为 no-such-rule 的规则。',
    instance: response.headers.get('X-Request-Id'),
  })
})
