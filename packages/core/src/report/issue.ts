/** What is wrong in data from outside, in plain Chinese: officials read it on pages, engineers beside a path. */

import type * as z from 'zod'

/**
 * A sentence for an issue that a schema found: the schema's own where it is Chinese (or stands in `params.zh`, for a
 * schema that speaks English), else what is wrong by its kind. It names no place: `issue.path` does.
 */
export function describeIssue(issue: z.core.$ZodIssue): string {
  if (/\p{Script=Han}/u.test(issue.message)) return issue.message
  switch (issue.code) {
    case 'too_small':
      return tooSmall(issue)
    case 'too_big':
      return tooBig(issue)
    case 'invalid_type':
      return wrongType(issue)
    case 'invalid_value':
      return '不在可选的范围内'
    case 'invalid_format':
      return formats[issue.format] ?? '写法不合要求'
    case 'unrecognized_keys':
      return `有不认识的项：${issue.keys.join('、')}`
    case 'custom':
      return typeof issue.params?.zh === 'string' ? issue.params.zh : '填写的内容不合要求'
    default:
      return '填写的内容不合要求'
  }
}

/**
 * The same issues, with those of unions told by what was meant: a cell that is neither a number, nor `null`, nor a state
 * says so at the place that is wrong, not “none of these fits”.
 */
export function settleUnions(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'invalid_union') return [issue]
    const meant = issue.errors.map(settleUnions).toSorted((a, b) => nearness(b) - nearness(a) || a.length - b.length)[0]
    return meant?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })) ?? [issue]
  })
}

/** How near data came to fitting: it has members too many only, or is wrong deeper inside. */
function nearness(issues: readonly z.core.$ZodIssue[]): number {
  if (issues.every(({ code }) => code === 'unrecognized_keys')) return Number.POSITIVE_INFINITY
  return Math.max(...issues.map(({ path }) => path.length))
}

const types: Readonly<Record<string, string>> = {
  number: '应填数',
  int: '应填整数',
  boolean: '应为是或否',
  date: '应填日期',
  string: '应为文字',
}

const formats: Readonly<Record<string, string>> = {
  date: '日期不对，应写成 2026-01-31 的样子',
  datetime: '时间不对',
  email: '邮箱地址不对',
  url: '网址不对',
}

function wrongType({ expected, message }: z.core.$ZodIssueInvalidType): string {
  // What was found stands in the sentence only.
  const isMissing = message.endsWith('received undefined')
  if (expected === 'string' && isMissing) return '没有填'
  return types[expected] ?? (isMissing ? '没有填' : '结构不对')
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
