/** What is wrong in a request, in plain Chinese with its place: officials read it on the pages, programs in the answer. */

import { describeIssue, settleUnions } from '@gouji/core'
import type { z } from '@hono/zod-openapi'
import { Problem, type ProblemMember } from './problem.ts'

const most = 50

/** `target`: which part of the request is wrong, as hono names it, or the member of the body that was looked at. */
export function invalid(error: z.core.$ZodError, target: string): Problem {
  return new Problem('invalid', { errors: membersOf(error, target) })
}

function membersOf({ issues }: z.core.$ZodError, target: string): readonly ProblemMember[] {
  return settleUnions(issues)
    .slice(0, most)
    .map((issue) => ({
      path: [...(target === 'json' ? [] : [target]), ...issue.path.map(String)].join('.'),
      message: describeIssue(issue),
    }))
}
