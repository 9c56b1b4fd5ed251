/** Problems of the service (RFC 9457) on the side of who asks. */

import type { components } from './schema.ts'

export type Problem = components['schemas']['Problem']

/** The service refused: `code` for programs, `message` (Chinese) for people. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.title}：${problem.detail}`)
    this.problem = problem
  }

  get code(): string {
    return this.problem.code
  }
}

/** The data of an answer; a refusal is thrown as a `ProblemError`. An answer without content is `undefined`. */
export async function unwrap<T>(
  asked: Promise<{ readonly data?: T; readonly error?: unknown; readonly response: Response }>,
): Promise<T> {
  const { data, error, response } = await asked
  if (response.ok) return data as T
  throw new ProblemError(isProblem(error) ? error : unexpected(response))
}

function isProblem(error: unknown): error is Problem {
  return typeof error === 'object' && error !== null && 'code' in error && 'detail' in error
}

/** A proxy answered in the place of the service. */
function unexpected({ status }: Response): Problem {
  return {
    type: '/problems/unexpected',
    title: '服务没有正常答复',
    status,
    detail: `收到状态码 ${status}，请稍后重试。`,
    code: 'unexpected',
    instance: '',
  }
}
