import { ref } from 'vue'
import type { Answer } from '../api/request.ts'
import { problemText } from '../shell/problem-text.ts'

/** Something asked of the service by a click: once at a time, its refusal kept to be shown. `placeName`: what a place of the request is called. */
export function useWork({ placeName }: { readonly placeName?: (path: string) => string } = {}) {
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
    mistake.value = problemText(answer, placeName)
    return undefined
  }

  return { busy, mistake, work }
}
