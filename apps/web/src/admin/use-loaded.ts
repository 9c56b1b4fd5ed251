import { onMounted, ref } from 'vue'
import type { Answer } from '../api/request.ts'
import { problemText } from '../shell/problem-text.ts'

/** What a page shows of the service: read when it opens, and again when something was changed. */
export function useLoaded<T>(ask: () => Promise<Answer<T>>) {
  const value = ref<T>()
  const problem = ref('')

  async function load(): Promise<void> {
    const answer = await ask()
    problem.value = answer.kind === 'ok' ? '' : problemText(answer)
    if (answer.kind === 'ok') value.value = answer.value
  }

  onMounted(load)
  return { value, problem, load }
}
