import { ref } from 'vue'
import type { Answer } from '../api/request.ts'
import { problemText } from '../shell/problem-text.ts'

/** Something asked of the service by a click: once at a time, its refusal kept to be shown. */
export function useWork({ withPaths = false }: { readonly withPaths?: boolean } = {}) {
  const busy = ref(false)
  const mistake = ref('')

  /** The answer's value; `undefined` where it was refused, which then stands in `mistake`. */
  async function work<T>(ask: () => Promise<Answer<T>>): Promise<{ readonly value: T } | undefined> {
    if (busy.value) return undefined
    busy.value = true
    mistake.value = ''
    const answer = await ask()
    busy.value = false
    if (answer.kind === 'ok') return { value: answer.value }
    mistake.value = (withPaths && withTheirPaths(answer)) || problemText(answer)
    return undefined
  }

  return { busy, mistake, work }
}

/** What is wrong at which path, for whoever wrote the request by hand; empty: the problem names none. */
function withTheirPaths(answer: Exclude<Answer<unknown>, { kind: 'ok' }>): string {
  const details = answer.kind === 'problem' ? answer.problem.more.errors : undefined
  const lines = (Array.isArray(details) ? details : []).flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'message' in one && 'path' in one
      ? [`${String(one.path)}：${String(one.message)}`]
      : [],
  )
  return answer.kind === 'problem' && lines.length > 0 ? [answer.problem.title, ...lines].join('\n') : ''
}
