import type { Answer, Problem } from '../api/request.ts'
import { mistakeWords as mistakes, partWords, plainProblems } from '../words/problems.ts'
import { shellWords } from '../words/shell.ts'

/** What went wrong with a request, in plain words, with the places that are wrong, and what to do. */
export function problemText(answer: Exclude<Answer<unknown>, { kind: 'ok' }>): string {
  return answer.kind === 'offline' ? shellWords.offline : textOf(answer.problem)
}

export function textOf(problem: Problem): string {
  const { status, code, title, detail, instance } = problem
  if (status >= 500) return shellWords.broken(instance ?? String(status))
  const wrong = placesOf(problem)
  if (wrong.length > 0) return `${title}：${wrong.join('；')}`
  return plainProblems[code] ?? [title, detail].filter(Boolean).join('。')
}

/** The places of the request that are wrong, each with what is wrong there. */
function placesOf({ more }: Pick<Problem, 'more'>): readonly string[] {
  const errors: readonly unknown[] = Array.isArray(more.errors) ? more.errors : []
  const said = errors.flatMap((error) => {
    if (typeof error !== 'object' || error === null || !('message' in error)) return []
    const place = 'path' in error ? placeText(String(error.path)) : ''
    const message = String(error.message)
    // 名称不能为空; but a sentence of the service's own stands by itself.
    const between = place === '' || ofLibrary.test(message) ? '' : '：'
    return [`${place}${between}${plainMessage(message)}`]
  })
  return [...new Set(said)]
}

/** `changes.3.value`: 改动第 4 项的内容. */
function placeText(path: string): string {
  const words = path.split('.').flatMap((part) => {
    if (/^\d+$/u.test(part)) return [mistakes.item(Number(part) + 1)]
    return partWords[part] ?? []
  })
  return words.reduce(
    (text, word) => (text === '' || word.startsWith('第') ? `${text}${word}` : `${text}的${word}`),
    '',
  )
}

/** Sentences of the library that validates, of which each begins like this. */
const ofLibrary = /^(?:无效|数值过[大小]|出现未知的键)|中的键\(key\)无效|中包含无效值/u

const plain: readonly (readonly [RegExp, string | ((n: string) => string)])[] = [
  [/期望 string >=1 /u, mistakes.empty],
  [/期望 (?:array|set|map) >=1 /u, mistakes.noItem],
  [/期望 string >=(\d+) /u, mistakes.shortest],
  [/期望 string <=(\d+) /u, mistakes.longest],
  [/期望 (?:array|set|map) >=(\d+) /u, mistakes.fewest],
  [/期望 (?:array|set|map) <=(\d+) /u, mistakes.most],
  [/期望 \S+ >=(-?[\d.]+)/u, mistakes.least],
  [/期望 \S+ <=(-?[\d.]+)/u, mistakes.greatest],
  [/期望 \S+ >(-?[\d.]+)/u, mistakes.above],
  [/期望 \S+ <(-?[\d.]+)/u, mistakes.below],
  [/期望 (?:数字|number|int)/u, mistakes.number],
  [/期望 .+，实际接收/u, mistakes.missing],
  [/^无效选项/u, mistakes.choice],
  [/^无效ISO日/u, mistakes.date],
  [/^无效电子邮件/u, mistakes.email],
  [/^无效URL/u, mistakes.url],
]

function plainMessage(message: string): string {
  if (!ofLibrary.test(message)) return message
  for (const [pattern, said] of plain) {
    const found = pattern.exec(message)
    if (found) return typeof said === 'string' ? said : said(found[1] ?? '')
  }
  return mistakes.other
}
