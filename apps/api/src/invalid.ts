/** What zod finds wrong in a request, said in Chinese with its place. */

import type { z } from '@hono/zod-openapi'
import zh from 'zod/v4/locales/zh-CN.js'
import { Problem, type ProblemMember } from './problem.ts'

const { localeError } = zh()
const most = 50

export function invalid(error: z.core.$ZodError, target: string): Problem {
  return new Problem('invalid', { errors: membersOf(error, target) })
}

function membersOf({ issues }: z.core.$ZodError, target: string): readonly ProblemMember[] {
  return issues.slice(0, most).map((issue) => {
    const said = localeError(issue as z.core.$ZodRawIssue)
    const path = issue.path.map(String).join('.')
    return {
      path: target === 'json' ? path : `${target}.${path}`,
      message: (typeof said === 'string' ? said : said?.message) ?? issue.message,
    }
  })
}
