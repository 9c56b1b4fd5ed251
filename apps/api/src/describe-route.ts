/** What the description of a route (OpenAPI) is made of. */

import { type RouteConfig, z } from '@hono/zod-openapi'
import { type ProblemCode, problemTitles } from './problem-codes.ts'
import type { RouteSpec } from './route.ts'
import { problemSchema } from './wire/common.ts'

export type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T

const alwaysPossible: readonly ProblemCode[] = [
  'not-signed-in',
  'forbidden',
  'too-many-requests',
  'broken',
  'unavailable',
]
const ofBodies: readonly ProblemCode[] = ['bad-json', 'too-large', 'unsupported-media']
const ofWrites: readonly ProblemCode[] = ['foreign-origin', 'password-change-needed', 'request-running', 'key-reused']

const binary = { type: 'string' as const, format: 'binary' }

/** Only described, not checked: the body is read by `readUpload`, whatever its type is. */
const uploaded = {
  'multipart/form-data': { schema: { type: 'object' as const, properties: { file: binary }, required: ['file'] } },
  'application/octet-stream': { schema: binary },
}

const fileName = z
  .string()
  .max(200)
  .optional()
  .meta({ description: '直接上传时的文件名，只用于显示', example: '报告.docx' })

export function requestOf({ params, query, json, upload }: RouteSpec): NonNullable<RouteConfig['request']> {
  return {
    ...(params && { params: params as z.ZodObject }),
    query: queryOf(query as z.ZodObject | undefined, upload),
    ...(json && { body: { required: true, content: { 'application/json': { schema: json } } } }),
    ...(upload && { body: { required: true, content: uploaded } }),
  }
}

/** Nothing but what is described: a filter that is misspelt would answer everything. */
function queryOf(query: z.ZodObject = z.object({}), upload: true | undefined): z.ZodObject {
  return (upload ? query.extend({ name: fileName }) : query).strict()
}

export function successOf({ answer, file, events, status = 200, summary }: RouteSpec): RouteConfig['responses'] {
  if (answer) return { [status]: { description: summary, content: { 'application/json': { schema: answer } } } }
  if (events) return { 200: { description: summary, content: { 'text/event-stream': { schema: binary } } } }
  if (file) {
    const content = Object.fromEntries(file.map((type) => [type, { schema: binary }]))
    return { 200: { description: summary, content } }
  }
  return { 204: { description: summary } }
}

/** One answer for each status, with all codes it may carry. */
export function problemAnswers(spec: RouteSpec): RouteConfig['responses'] {
  const byStatus = Map.groupBy(codesOf(spec), (code) => problemTitles[code].status)
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      {
        description: codes.map((code) => `${code}：${problemTitles[code].title}`).join('；'),
        content: { 'application/problem+json': { schema: problemSchema } },
      },
    ]),
  )
}

function codesOf({ method, params, json, upload, problems = [] }: RouteSpec): readonly ProblemCode[] {
  const codes = [
    ...alwaysPossible,
    ...(method === 'get' ? [] : ofWrites),
    ...(json ? ofBodies : []),
    ...(upload ? (['bad-upload', 'too-large'] as const) : []),
    ...(params ? (['not-found'] as const) : []),
    ...(json instanceof z.ZodObject && 'revision' in json.shape ? (['stale'] as const) : []),
    'invalid' as const,
    ...problems,
  ]
  return [...new Set(codes)].toSorted((a, b) => problemTitles[a].status - problemTitles[b].status)
}
