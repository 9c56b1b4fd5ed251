/** What is wrong in a request, in plain Chinese with its place: officials read it on the pages, programs in the answer. */

import { describeIssue } from '@gouji/core'
import type { z } from '@hono/zod-openapi'
import { Problem, type ProblemMember } from './problem.ts'

const most = 50

export function invalid(error: z.core.$ZodError, target: string): Problem {
  return new Problem('invalid', { errors: membersOf(error, target) })
}

function membersOf({ issues }: z.core.$ZodError, target: string): readonly ProblemMember[] {
  return issues.slice(0, most).map((issue) => {
    const path = issue.path.map(String).join('.')
    return { path: target === 'json' ? path : `${target}.${path}`, message: describeIssue(issue) }
  })
}
