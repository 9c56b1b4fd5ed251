import { createTestService, type TestPerson, type TestService } from '@gouji/api/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Problem } from '../api/request.ts'
import { textOf } from './problem-text.ts'

let service: TestService
beforeAll(async () => {
  service = await createTestService()
})
afterAll(() => service.close())

type Method = 'POST' | 'PATCH' | 'DELETE'

/** What a page says of a request that the service refuses. */
async function said(who: TestPerson, [method, path]: readonly [Method, string], body: unknown): Promise<string> {
  const answer = await service.as(who).send(method, path, body)
  expect(answer.ok).toBe(false)
  const { code, title, detail, instance, ...more } = (await answer.json()) as Omit<Problem, 'more'>
  return textOf({ status: answer.status, code, title, detail, instance, more })
}

describe('what the service refuses', () => {
  it('is said with its place, in words an official reads', async () => {
    expect(await said('admin', ['POST', '/campaigns'], { name: '', year: '今年' })).toBe(
      '内容不符合要求。名称：不能为空；年度：应填数',
    )
    expect(await said('admin', ['POST', '/campaigns'], { year: 2025 })).toBe('内容不符合要求。名称：没有填')
    expect(await said('admin', ['POST', '/campaigns'], { name: '年'.repeat(400), year: 2025 })).toMatch(
      /^内容不符合要求。名称：最多 \d+ 个字$/u,
    )
  })

  it.each([
    ['admin', ['POST', '/campaigns'], { name: '批次', year: -1, agencies: [] }],
    ['admin', ['POST', '/campaigns'], []],
    ['admin', ['POST', '/people'], { username: 'a b', name: '', role: 'king', agency: 3 }],
    ['admin', ['POST', '/keys'], { name: '', agencies: [], expiresOn: 'soon' }],
    ['admin', ['POST', '/webhooks'], { url: 'nowhere', events: [] }],
    ['clerk', ['PATCH', '/filings/none/fields'], { changes: [] }],
    ['clerk', ['PATCH', '/filings/none/fields'], { changes: [{ id: '', base: -1, origin: 'guessed' }] }],
    ['clerk', ['POST', '/filings/none/moves'], { to: 'heaven', revision: 'x' }],
    ['clerk', ['POST', '/session/password'], { current: '', next: 3 }],
    ['clerk', ['DELETE', '/campaigns'], undefined],
  ] as const)('holds no word of the machine: %s %j %j', async (who, request, body) => {
    const text = await said(who, request, body)
    expect(text).toMatch(/^[\p{Script=Han}\p{P}\d ]+$/u)
    expect(text).not.toMatch(/期望|errors|逐项/u)
  })
})
