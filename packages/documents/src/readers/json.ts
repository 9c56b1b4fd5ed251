import { type Report, reportSchema } from '@gouji/core'
import type { Unreadable } from './reader.ts'
import { decodeText } from './text/decode.ts'

const mostProblems = 5

/** Whether the bytes are JSON by their first character. */
export function looksLikeJson(bytes: Uint8Array): boolean {
  return /^\s*[{[]/u.test(decodeText(bytes.subarray(0, 64)) ?? '')
}

/** Reads `gouji/report@1`. Every field that does not fit is named. */
export function readJson(bytes: Uint8Array): { readonly kind: 'report'; readonly report: Report } | Unreadable {
  let data: unknown
  try {
    data = JSON.parse(decodeText(bytes) ?? '')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return unreadable({ zh: `不是完整的 JSON（${reason}），请重新导出`, en: `Not JSON: ${reason}` })
  }
  const parsed = reportSchema.safeParse(data)
  if (parsed.success) return { kind: 'report', report: parsed.data }
  const problems = parsed.error.issues
    .slice(0, mostProblems)
    .map(({ path, message }) => `${path.join('.') || '(root)'}: ${message}`)
  const more = parsed.error.issues.length - problems.length
  const list = problems.join('; ') + (more > 0 ? ` (+${more})` : '')
  return unreadable({
    zh: `不是有效的 gouji/report@1 数据，请按接口约定修改：${list}`,
    en: `Not a valid gouji/report@1: ${list}`,
  })
}

function unreadable(message: Unreadable['message']): Unreadable {
  return { kind: 'unreadable', reason: 'bad-json', message }
}
