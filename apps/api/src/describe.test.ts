import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as z from 'zod'
import { type Description, describeApi } from './describe.ts'
import { type Action, policy } from './policy/policy.ts'
import { type ProblemCode, problemTitles } from './problem-codes.ts'
import { createTestService, type TestService } from './testing/index.ts'
import { webhookEvents } from './wire/webhook-events.ts'

let service: TestService
let description: Description
beforeAll(async () => {
  service = await createTestService()
  description = describeApi(service.app)
})
afterAll(() => service.close())

interface Content {
  readonly example?: unknown
  readonly schema?: { readonly format?: string }
}

interface Operation {
  readonly summary?: string
  readonly operationId?: string
  readonly security?: readonly object[]
  readonly 'x-action': Action
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> }
  readonly responses: Readonly<
    Record<string, { readonly description: string; readonly content?: Readonly<Record<string, Content>> }>
  >
}

function operations(): readonly (readonly [name: string, operation: Operation])[] {
  return Object.entries(description.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>).map(
      ([method, operation]) => [`${method} ${path}`, { ...operation, responses: answersOf(operation) }] as const,
    ),
  )
}

/** With those that are described once for many routes. */
function answersOf({ responses }: Operation): Operation['responses'] {
  const shared = (description.components?.responses ?? {}) as Operation['responses']
  return Object.fromEntries(
    Object.entries(responses).map(([status, answer]) => {
      const name = (answer as { readonly $ref?: string }).$ref?.split('/').at(-1)
      return [status, (name === undefined ? undefined : shared[name]) ?? answer]
    }),
  )
}

test('The description is valid OpenAPI 3.1', async () => {
  const served = await (await service.as('public').get('//api/openapi.json')).json()
  const { valid, errors } = await new Validator().validate(served as Record<string, unknown>)
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
})

test('Every route says in Chinese what it does, under a name of its own', () => {
  const mute = operations().filter(([, { summary = '' }]) => !/\p{Script=Han}/u.test(summary))
  expect(mute.map(([name]) => name)).toEqual([])
  const ids = operations().map(([, { operationId }]) => operationId)
  expect(new Set(ids).size).toBe(ids.length)
})

test('A key is named only where the policy lets keys in', () => {
  const told = operations().filter(([, { security = [] }]) => security.some((one) => 'key' in one))
  const may = operations().filter(([, operation]) => 'integration' in policy[operation['x-action']])
  expect(told.map(([name]) => name)).toEqual(may.map(([name]) => name))
  expect(told.length).toBeGreaterThan(20)
})

test('Every JSON body has an example, files aside', () => {
  const bare = operations().flatMap(([name, { requestBody, responses }]) => {
    const bodies = [requestBody?.content ?? {}, ...Object.values(responses).map(({ content = {} }) => content)]
    const json = bodies.flatMap((content) => Object.entries(content).filter(([type]) => type.endsWith('json')))
    return json.some(([, { example, schema }]) => example === undefined && schema?.format !== 'binary') ? [name] : []
  })
  expect(bare).toEqual([])
})

test('What is described by a pattern is described by one that other programs read as we do', () => {
  const patterns = JSON.stringify(description).match(/"pattern":"(?:[^"\\\\]|\\\\.)*"/gu) ?? []
  expect(patterns.length).toBeGreaterThan(0)
  expect(patterns.filter((one) => /\/[a-z]+"$/u.test(one))).toEqual([])
})

test('What webhooks are sent is described, one body for each kind of event', () => {
  const events = Object.values(description.components?.schemas ?? {}).flatMap(
    (schema) => (schema as { properties?: { event?: { enum?: string[] } } }).properties?.event?.enum ?? [],
  )
  expect(events).toEqual([...webhookEvents])
  expect(Object.keys(description.webhooks ?? {})).toEqual(['filing', 'campaign'])
})

test('Every example is one that its own description lets through', () => {
  const { $defs, bodies } = asOneSchema()
  const wrong = bodies.flatMap(({ where, schema, example }) => {
    const { error } = z.fromJSONSchema({ ...schema, $defs } as z.core.JSONSchema.Schema).safeParse(example)
    return error ? [`${where} ${z.prettifyError(error)}`] : []
  })
  expect(wrong).toEqual([])
})

/** JSON bodies with their examples; what they share stands in `$defs`, as JSON Schema wants it. */
function asOneSchema() {
  const { components, paths, webhooks } = JSON.parse(
    JSON.stringify(description).replaceAll('#/components/schemas/', '#/$defs/'),
  ) as { components: { schemas: object }; paths: object; webhooks: object }
  const bodies: { where: string; schema: object; example: unknown }[] = []
  const walk = (node: unknown, where: string) => {
    if (typeof node !== 'object' || node === null) return
    const { schema, example } = node as { schema?: object; example?: unknown }
    if (schema && example !== undefined) bodies.push({ where, schema, example })
    for (const [name, part] of Object.entries(node)) walk(part, `${where}/${name}`)
  }
  walk(paths, '')
  walk(webhooks, 'webhooks')
  return { $defs: components.schemas, bodies }
}

test('Every route lists the problems it may answer with, by code', () => {
  for (const [name, { responses }] of operations()) {
    const listed = Object.entries(responses).flatMap(([status, { description: text }]) =>
      Number(status) < 400 ? [] : text.split('；').map((one) => one.split('：')[0] as ProblemCode),
    )
    expect(listed, name).toEqual(expect.arrayContaining(['not-signed-in', 'too-many-requests', 'broken']))
    for (const code of listed) expect(problemTitles, name).toHaveProperty([code])
  }
})

test('The page loads its script and style from here and holds no script itself', async () => {
  const response = await service.as('public').get('//api/docs')
  const page = await response.text()
  expect(page).not.toMatch(/<script(?![^>]*src=)/u)
  expect([...page.matchAll(/(?:src|href)="([^"]+)"/gu)].every(([, address]) => /^\/(?!\/)/u.test(address ?? ''))).toBe(
    true,
  )
  expect(response.headers.get('Content-Security-Policy')).toContain("script-src 'self' 'wasm-unsafe-eval';")
  for (const path of ['script.js', 'style.css']) {
    expect((await service.as('public').get(`//api/docs/${path}`)).status).toBe(200)
  }
})
