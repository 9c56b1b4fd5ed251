import type { Answer, Problem } from '../api/request.ts'
import { itemWord, partWords, plainProblems } from '../words/problems.ts'
import { shellWords } from '../words/shell.ts'

/** What went wrong with a request, in plain words, with the places that are wrong, and what to do. */
export function problemText(
  answer: Exclude<Answer<unknown>, { kind: 'ok' }>,
  placeName: (path: string) => string = placeText,
): string {
  return answer.kind === 'offline' ? shellWords.offline : textOf(answer.problem, placeName)
}

export function textOf(problem: Problem, placeName: (path: string) => string = placeText): string {
  const { status, code, title, detail, instance } = problem
  // That the service cannot work for a while has a reason that helps; any other failure is a flaw of ours.
  if (status >= 500 && status !== 503) return shellWords.broken(instance ?? String(status))
  const wrong = placesOf(problem, placeName)
  if (wrong.length > 0) return `${title}。${wrong.join('；')}`
  return plainProblems[code] ?? [title, detail].filter(Boolean).join('。')
}

/** The places of the request that are wrong, each with what is wrong there. */
function placesOf({ more }: Pick<Problem, 'more'>, placeName: (path: string) => string): readonly string[] {
  const errors: readonly unknown[] = Array.isArray(more.errors) ? more.errors : []
  const said = errors.flatMap((error) => {
    if (typeof error !== 'object' || error === null || !('message' in error)) return []
    const place = 'path' in error ? placeName(String(error.path)) : ''
    return [`${place}${place === '' ? '' : '：'}${String(error.message)}`]
  })
  return [...new Set(said)]
}

/** `changes.3.value`: 改动第 4 项的内容. */
function placeText(path: string): string {
  const words = path.split('.').flatMap((part) => {
    if (/^\d+$/u.test(part)) return [itemWord(Number(part) + 1)]
    return partWords[part] ?? []
  })
  return words.reduce(
    (text, word) => (text === '' || word.startsWith('第') ? `${text}${word}` : `${text}的${word}`),
    '',
  )
}
