/** Failures of the database that pass, told apart from flaws of the program: what was asked can be tried again. */

import { Problem } from './problem.ts'

interface Failure {
  readonly detail: string
  /** Seconds. */
  readonly retryAfter: number
}

const full = { detail: '服务器磁盘已满，没有写入任何内容。请告诉管理员清理磁盘，然后重试。', retryAfter: 30 }
const broken = {
  detail: '服务器磁盘读写出错，没有写入任何内容。请告诉管理员检查磁盘和配额，然后重试。',
  retryAfter: 30,
}
const closed = {
  detail: '服务器的数据文件夹不能写入，没有写入任何内容。请告诉管理员检查权限，然后重试。',
  retryAfter: 30,
}
const busy = { detail: '数据库正被别的程序占用，没有写入任何内容，请稍后重试。', retryAfter: 5 }
const gone = { detail: '数据库没有响应，请稍后重试。', retryAfter: 2 }

/** Codes of SQLite: `errcode`, its last eight bits. */
const bySqliteCode: ReadonlyMap<number, Failure> = new Map([
  [5, busy],
  [8, closed],
  [10, broken],
  [13, full],
  [14, closed],
])
/** Codes of Node and of PostgreSQL (SQLSTATE; 08 are its connections). */
const isFull = /^(?:ENOSPC|53100)$/u
const isGone = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|08\w{3}|53300|57P0[123])$/u
/** The driver has no code for a connection that ends under a question or before it, or is not to be had. */
export const ended =
  /^(?:Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect)/u

export function storeProblem(error: unknown): Problem | undefined {
  const failure = failureOf(error)
  if (!failure) return undefined
  const { detail, retryAfter } = failure
  return new Problem('unavailable', { detail, headers: { 'Retry-After': String(retryAfter) } })
}

function failureOf(error: unknown): Failure | undefined {
  const { code, errcode, message } = error as Readonly<Record<'code' | 'errcode' | 'message', unknown>>
  if (typeof errcode === 'number') return bySqliteCode.get(errcode & 0xff)
  if (isFull.test(String(code))) return full
  return isGone.test(String(code)) || ended.test(String(message)) ? gone : undefined
}
