/** Mistakes in files a person wrote: where, and a sentence that says what to do. */

import * as z from 'zod'
import type { Message } from '../rules/rule.ts'
import { nearestNames } from './nearest.ts'
import { patterns } from './patterns.ts'

/** One mistake in a file a person wrote: a code for programs, a place, and what to do in both languages. */
export interface Problem {
  readonly code: string
  /** `agencies[2].kind`; empty: the whole file. */
  readonly path: string
  readonly message: Message
}

type Path = readonly PropertyKey[]
type Issue = z.core.$ZodIssue

/** The problems of data that a schema refuses. */
export function problemsOf(schema: z.ZodType, data: unknown): Problem[] {
  const { error } = schema.safeParse(data)
  return error?.issues.flatMap((issue) => problemsOfIssue(issue, { schema, data })) ?? []
}

export function pathText(path: Path): string {
  return path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i > 0 ? '.' : ''}${String(key)}`)).join('')
}

/** “, is it …?” for a name that is not known; empty where none is near. */
export function ask(mistyped: string, known: readonly string[]): Message {
  const near = nearestNames(mistyped, known)
  return near.length === 0
    ? { zh: '', en: '' }
    : { zh: `，是不是 ${near.join('、')}？`, en: `; is it ${near.join(', ')}?` }
}

function problemsOfIssue(
  issue: Issue,
  { schema, data }: { readonly schema: z.ZodType; readonly data: unknown },
): Problem[] {
  const { path } = issue
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path)
    return issue.keys.map((key) => {
      const { zh, en } = ask(key, known)
      const message = { zh: `没有“${key}”这一项${zh}`, en: `There is no such item as “${key}”${en}` }
      return { code: 'unknown-key', path: pathText([...path, key]), message }
    })
  }
  // A text that may also be empty: what the text should be is the plainer advice.
  const [first] = issue.code === 'invalid_union' ? (issue.errors[0] ?? []) : [issue]
  return [{ path: pathText(path), ...(first ? wordsOf(first, valueAt(data, path)) : otherwise) }]
}

const otherwise = { code: 'wrong', message: { zh: '这里的内容不符合要求', en: 'This is not what is expected here' } }

function wordsOf(issue: Issue, value: unknown): Omit<Problem, 'path'> {
  if (value === undefined) return { code: 'missing', message: { zh: '缺少这一项', en: 'This item is missing' } }
  switch (issue.code) {
    case 'invalid_type': {
      const { zh, en } = types[issue.expected] ?? { zh: issue.expected, en: issue.expected }
      return { code: 'wrong-type', message: { zh: `应为${zh}`, en: `Should be ${en}` } }
    }
    case 'invalid_value': {
      const values = issue.values.map(String)
      const { zh, en } = ask(typeof value === 'string' ? value : '', values)
      return {
        code: 'not-one-of',
        message: {
          zh: `不能是 ${JSON.stringify(value)}，应为 ${values.join('、')}${zh && values.length > 1 ? zh : ''}`,
          en: `Cannot be ${JSON.stringify(value)}; it is ${values.join(', ')}${en && values.length > 1 ? en : ''}`,
        },
      }
    }
    case 'too_small':
      if (issue.origin === 'array')
        return { code: 'too-short', message: { zh: `至少 ${issue.minimum} 项`, en: `At least ${issue.minimum}` } }
      return issue.origin === 'string'
        ? {
            code: 'too-short',
            message: { zh: `至少 ${issue.minimum} 个字`, en: `At least ${issue.minimum} characters` },
          }
        : {
            code: 'too-small',
            message: { zh: `不能小于 ${issue.minimum}`, en: `Cannot be less than ${issue.minimum}` },
          }
    case 'too_big':
      return {
        code: 'too-big',
        message: { zh: `不能大于 ${issue.maximum}`, en: `Cannot be more than ${issue.maximum}` },
      }
    case 'invalid_format':
      return { code: 'wrong-format', message: formatWords(issue) }
    case 'custom':
      return { code: 'wrong-type', message: { zh: '应为函数', en: 'Should be a function' } }
    default:
      return otherwise
  }
}

const types: Readonly<Record<string, Message>> = {
  string: { zh: '文字（加引号）', en: 'text in quotation marks' },
  number: { zh: '数（不加引号）', en: 'a number without quotation marks' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: ' true 或 false', en: 'true or false' },
  array: { zh: '列表 […]', en: 'a list […]' },
  object: { zh: '一组内容 {…}', en: 'an object {…}' },
  record: { zh: '一组内容 {…}', en: 'an object {…}' },
}

/** By the pattern itself, as zod names it, or by the name of a format of zod. */
const formats: ReadonlyMap<string, Message> = new Map<string, Message>([
  ...Object.values(patterns).map(({ pattern, message }) => [String(pattern), message] as const),
  ['date', { zh: '应为日期，如 2026-01-20', en: 'Should be a date, such as 2026-01-20' }],
])

function formatWords({ format, pattern = format }: z.core.$ZodIssueInvalidStringFormat): Message {
  return formats.get(format === 'regex' ? pattern : format) ?? otherwise.message
}

/** The value at a path; `undefined` where there is none. */
function valueAt(data: unknown, path: Path): unknown {
  let value = data
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<PropertyKey, unknown>)[key]
  }
  return value
}

/** The keys an object of the schema may have at a path. */
function keysAt(schema: z.ZodType, path: Path): readonly string[] {
  let at: unknown = schema
  for (const key of path) at = stepInto(bare(at), key)
  const found = bare(at)
  return found instanceof z.ZodObject ? Object.keys(found.shape) : []
}

function stepInto(schema: unknown, key: PropertyKey): unknown {
  if (schema instanceof z.ZodObject) return schema.shape[String(key)]
  if (schema instanceof z.ZodArray) return schema.element
  return schema instanceof z.ZodRecord ? schema.valueType : undefined
}

/** The schema without its defaults. */
function bare(schema: unknown): unknown {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional) {
    return bare(schema.unwrap())
  }
  return schema
}
