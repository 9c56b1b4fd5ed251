/** What is wrong in a request, in plain Chinese with its place: officials read it on the pages, programs in the answer. */

import type { z } from '@hono/zod-openapi'
import { Problem, type ProblemMember } from './problem.ts'

const most = 50

export function invalid(error: z.core.$ZodError, target: string): Problem {
  return new Problem('invalid', { errors: membersOf(error, target) })
}

function membersOf({ issues }: z.core.$ZodError, target: string): readonly ProblemMember[] {
  return issues.slice(0, most).map((issue) => {
    const path = issue.path.map(String).join('.')
    return { path: target === 'json' ? path : `${target}.${path}`, message: messageOf(issue) }
  })
}

/** A schema's own sentence where it has one, else what is wrong by its kind. */
function messageOf(issue: z.core.$ZodIssue): string {
  if (/\p{Script=Han}/u.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_type':
      return types[issue.expected] ?? '没有填'
    case 'invalid_value':
      return '不在可选的范围内'
    case 'invalid_format':
      return formats[issue.format] ?? '写法不合要求'
    case 'unrecognized_keys':
      return `有不认识的项：${issue.keys.join('、')}`
    default:
      return '填写的内容不合要求'
  }
}

const types: Readonly<Record<string, string>> = {
  number: '应填数',
  int: '应填整数',
  boolean: '应为是或否',
  date: '应填日期',
}

const formats: Readonly<Record<string, string>> = {
  date: '日期不对，应写成 2026-01-31 的样子',
  datetime: '时间不对',
  email: '邮箱地址不对',
  url: '网址不对',
}

function tooSmall({ origin, minimum, inclusive }: z.core.$ZodIssueTooSmall): string {
  if (origin === 'string') return minimum === 1 ? '不能为空' : `至少 ${minimum} 个字`
  if (origin === 'array' || origin === 'set') return minimum === 1 ? '至少要有一项' : `至少 ${minimum} 项`
  return inclusive === false ? `应大于 ${minimum}` : `不能小于 ${minimum}`
}

function tooBig({ origin, maximum, inclusive }: z.core.$ZodIssueTooBig): string {
  if (origin === 'string') return `最多 ${maximum} 个字`
  if (origin === 'array' || origin === 'set') return `最多 ${maximum} 项`
  return inclusive === false ? `应小于 ${maximum}` : `不能大于 ${maximum}`
}
