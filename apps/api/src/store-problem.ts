/** Failures of the database that pass, told apart from flaws of the program: what was asked can be tried again. */

import { Problem } from './problem.ts'

const full = '服务器磁盘已满，没有写入任何内容。请告诉管理员清理磁盘，然后重试。'
const gone = '数据库没有响应，请稍后重试。'

/** Codes of Node, of PostgreSQL (SQLSTATE; 08 are its connections) and of SQLite (`errcode`, its last eight bits). */
const sqliteFull = 13
const isFull = /^(?:ENOSPC|53100)$/u
const isGone = /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|08\w{3}|53300|57P0[123])$/u
/** The driver has no code for a connection that ends under a question. */
const ended = /^Connection terminated/u

export function storeProblem(error: unknown): Problem | undefined {
  const { code, errcode, message } = error as { code?: unknown; errcode?: unknown; message?: unknown }
  const said = String(code)
  if (isFull.test(said) || (typeof errcode === 'number' && (errcode & 0xff) === sqliteFull))
    return new Problem('unavailable', { detail: full })
  return isGone.test(said) || ended.test(String(message)) ? new Problem('unavailable', { detail: gone }) : undefined
}
