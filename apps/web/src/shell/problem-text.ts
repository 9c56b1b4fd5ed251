import type { Answer } from '../api/request.ts'
import { shellWords } from '../words/shell.ts'

/** What went wrong with a request, in the service's words, and what to do. */
export function problemText(answer: Exclude<Answer<unknown>, { kind: 'ok' }>): string {
  if (answer.kind === 'offline') return shellWords.offline
  const { status, title, detail, instance } = answer.problem
  if (status >= 500) return shellWords.broken(instance ?? String(status))
  return [title, detail].filter(Boolean).join('。')
}
