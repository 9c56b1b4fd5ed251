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
    const details = answer.kind === 'problem' ? answer.problem.more.errors : undefined
    const lines = Array.isArray(details)
      ? details.flatMap((one: unknown) =>
          typeof one === 'object' && one !== null && 'message' in one
            ? [`${withPaths && 'path' in one ? `${String(one.path)}：` : ''}${String(one.message)}`]
            : [],
        )
      : []
    // The service tells machines to look at `errors`; people see them here.
    const title = answer.kind === 'problem' && lines.length > 0 ? answer.problem.title : problemText(answer)
    mistake.value = [title, ...lines].join('\n')
    return undefined
  }

  return { busy, mistake, work }
}
