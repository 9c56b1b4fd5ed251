import { describeIssue, type Report, reportSchema, settleUnions } from '@gouji/core'
import { decodeText } from './encoding/decode.ts'
import { Refusal } from './reader.ts'

const mostProblems = 5

const aList: Refusal['sentence'] = {
  zh: '不是有效的 gouji/report@1 数据，请按接口约定修改：整份：应为一份报告，不能是几份的列表',
  en: 'Not a valid gouji/report@1: (root): one report, not a list of them',
}

/** Reads `gouji/report@1`. Every field that does not fit is named. */
export function readJson(bytes: Uint8Array): Report {
  let data: unknown
  try {
    data = JSON.parse(decodeText(bytes) ?? '')
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw badJson({ zh: `不是完整的 JSON（${reason}），请重新导出`, en: `Not JSON: ${reason}` })
  }
  if (Array.isArray(data)) throw badJson(aList)
  const parsed = reportSchema.safeParse(data)
  if (parsed.success) return parsed.data
  const issues = settleUnions(parsed.error.issues)
  const first = issues.slice(0, mostProblems)
  const more = issues.length - first.length
  const zh = first.map((issue) => {
    // Who writes the data is helped by the words it may hold.
    const choices = issue.code === 'invalid_value' ? `（${issue.values.join('、')}）` : ''
    return `${issue.path.join('.') || '整份'}：${describeIssue(issue)}${choices}`
  })
  const en = first.map(({ path, message }) => `${path.join('.') || '(root)'}: ${message}`).join('; ')
  throw badJson({
    zh: `不是有效的 gouji/report@1 数据，请按接口约定修改：${zh.join('；')}${more > 0 ? `；另有 ${more} 处` : ''}`,
    en: `Not a valid gouji/report@1: ${en}${more > 0 ? ` (+${more})` : ''}`,
  })
}

function badJson(message: Refusal['sentence']): Refusal {
  return new Refusal('bad-json', message)
}
