/** Every route of the description, with values that a database cannot hold in each place that takes one. */

import { emptyReport } from '@gouji/core'
import { describeOnDatabases, type Place } from '@gouji/store/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { describeApi } from '../describe.ts'
import { type Action, policy } from '../policy/policy.ts'
import { defaultSettings } from '../settings.ts'
import { createTestCampaign, type TestCampaign } from '../testing/campaign.ts'
import { replaced, type Schema, type Schemas, wholeOf } from '../testing/every-body.ts'
import { createTestService, type TestPerson, type TestService } from '../testing/index.ts'

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly schema: Schema }[]
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> }
  readonly 'x-action': Action
}

interface Asked {
  readonly as: TestPerson | 'public'
  readonly method: string
  readonly path: string
  readonly body?: unknown
}

const limits = { ...defaultSettings.limits, requests: 1_000_000, signIns: 1_000_000, signInsOfAll: 1_000_000 }

describeOnDatabases(
  'What no database holds',
  (kind) => {
    let place: Place
    let service: TestService
    let campaign: TestCampaign
    beforeAll(async () => {
      place = await kind.make()
      service = await createTestService({ open: place.open, settings: { limits } })
      campaign = await createTestCampaign(service)
    })
    afterAll(async () => {
      await service.close()
      await place.remove()
    })

    /** What is asked with the value in each place: of the path, of the query, of the body. */
    function everywhere(replaces: (leaf: unknown) => boolean, by: string | number): readonly Asked[] {
      const { paths = {}, components } = describeApi(service.app)
      const schemas = (components?.schemas ?? {}) as Schemas
      return Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods as Readonly<Record<string, Operation>>).flatMap(([method, operation]) => {
          const { parameters = [], requestBody, 'x-action': action } = operation
          const asked = { as: whoMay(action), method: method.toUpperCase() }
          const known = addressOf(path, campaign)
          const fits = parameters.filter(({ schema }) => replaces(wholeOf(schema, schemas)))
          const inPath = fits
            .filter((one) => one.in === 'path')
            .map(({ name }) => addressOf(path.replace(`{${name}}`, encodeURIComponent(by)), campaign))
          const inQuery = fits
            .filter((one) => one.in === 'query')
            .map(({ name }) => `${known}?${name}=${encodeURIComponent(by)}`)
          const json = requestBody?.content['application/json']?.schema
          const body = json && wholeOf(json, schemas)
          return [
            ...[...inPath, ...inQuery].map((one) => ({ ...asked, path: one, body })),
            ...replaced(body, replaces, by).map((one) => ({ ...asked, path: known, body: one })),
          ]
        }),
      )
    }

    async function answered({ as, method, path, body }: Asked): Promise<string> {
      const asker = service.as(as)
      const write = method as 'POST' | 'PUT' | 'PATCH' | 'DELETE'
      const given =
        method === 'GET' ? await asker.get(path) : await asker.send(write, path, body, { 'If-Match': '"1"' })
      const isStream = given.headers.get('Content-Type')?.startsWith('text/event-stream')
      const whole = isStream ? given.body?.cancel() : given.arrayBuffer()
      const status =
        (await whole?.then(
          () => given.status,
          () => 'broken off',
        )) ?? given.status
      return `${status} ${as} ${method} ${path} ${JSON.stringify(body) ?? ''}`
    }

    test('A NUL is refused wherever a text may stand', async () => {
      const all = everywhere((leaf) => typeof leaf === 'string', 'a\u0000b')
      expect(all.length).toBeGreaterThan(100)
      const answers: string[] = []
      for (const asked of all) answers.push(await answered(asked))
      expect(answers.filter((one) => !one.startsWith('4'))).toEqual([])
    })

    test('A number of more than 32 bits is no fault of the service', async () => {
      const all = everywhere((leaf) => typeof leaf === 'number', 2 ** 31)
      expect(all.length).toBeGreaterThan(30)
      const answers: string[] = []
      for (const asked of all) answers.push(await answered(asked))
      expect(answers.filter((one) => /^(?:5|broken)/u.test(one))).toEqual([])
    })

    test('A page begun at a place nobody gave is refused', async () => {
      const made = (...parts: readonly unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url')
      const wrong = [
        `/campaigns/${campaign.campaign}/findings?after=${made('findings', 2 ** 31, 'a', 'b', 1)}`,
        `/public/agencies?after=${made('agencies', 1.5, 'a')}`,
        `/public/reports?after=${made('reports', 2025, 1, 'a\u0000')}`,
      ]
      for (const path of wrong) expect((await service.as('reviewer').get(path)).status, path).toBe(422)
    })

    test.each(['99999999999', '1899', '3000'])('The year %s is refused on every route that takes one', async (year) => {
      const asked = [
        `/public/reports?year=${year}`,
        `/public/figures?cells=disclosure.fees.amount&years=${year}`,
        `/public/open-data.csv?year=${year}`,
        `/public/open-data.ndjson?year=${year}`,
        `/public/reports/own/${year}`,
        `/public/reports/own/${year}/report.docx`,
      ]
      for (const path of asked) expect((await service.as('public').get(path)).status, path).toBe(422)
    })

    test.each([
      'people/import?apply=true',
      'roster/import?apply=true&retire=true',
      'filings/FILING/import',
      'filings/FILING/previous',
      'filings/FILING/documents?name=a.txt',
      'check',
      'extract',
    ])('A file with a NUL in it, sent to %s, is no fault of the service', async (path) => {
      const to = `/${path.replace('FILING', campaign.filings.own)}`
      const who = /people|roster/u.test(path) ? 'admin' : 'clerk'
      const report = emptyReport('2021', { agency: 'a\u0000b', year: 2024 })
      const texts = ['单位名称,姓名,角色\na\u0000b,c\u0000d,填报员', JSON.stringify(report)]
      for (const text of texts) {
        const { status } = await service.as(who).send('POST', to, new TextEncoder().encode(text))
        expect(status, text).toBeLessThan(500)
      }
    })

    test('What is refused for a NUL says where it stands', async () => {
      const response = await service.as('public').send('POST', '/session', { username: 'a\u0000', password: 'b' })
      expect(await response.json()).toMatchObject({ code: 'invalid', errors: [{ path: 'username' }] })
    })
  },
  { only: ({ name }) => name !== 'SQLite' },
)

function whoMay(action: Action): Asked['as'] {
  const row: Readonly<Record<string, unknown>> = policy[action]
  const people: readonly TestPerson[] = ['reviewer', 'clerk', 'lead', 'admin']
  return people.find((person) => row[person] !== undefined) ?? 'public'
}

/** With the ids of what is there in the place of the names that are left. */
function addressOf(path: string, { campaign, filings, remarks, documents, job, key, person }: TestCampaign): string {
  const things: Readonly<Record<string, string>> = {
    campaigns: campaign,
    filings: filings.own,
    jobs: job,
    people: person,
    keys: key,
    remarks: remarks.own,
    documents: documents.own,
  }
  return path
    .replace('/api/v1', '')
    .replace(/(\w+)\/\{id\}/u, (_, kind: string) => `${kind}/${things[kind] ?? 'own'}`)
    .replace('{remark}', remarks.own)
    .replace('{document}', documents.own)
    .replace(/\{(?:year)\}/u, '2025')
    .replace(/\{\w+\}/gu, '1')
}
