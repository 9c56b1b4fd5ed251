import { onMounted, ref, shallowRef } from 'vue'
import { type Delivery, getDeliveries } from '../api/admin.ts'
import { problemText } from '../shell/problem-text.ts'

/** Deliveries that were given up, a page at a time. */
export function useDeadDeliveries() {
  const dead = shallowRef<readonly Delivery[]>()
  /** Where the next page begins; `null`: there is none. */
  const next = ref<string | null>(null)
  const problem = ref('')

  async function read(after: string | null): Promise<void> {
    const answer = await getDeliveries(after)
    problem.value = answer.kind === 'ok' ? '' : problemText(answer)
    if (answer.kind !== 'ok') return
    dead.value = after === null ? answer.value.items : [...(dead.value ?? []), ...answer.value.items]
    next.value = answer.value.next
  }

  const load = () => read(null)
  onMounted(load)
  return { dead, next, problem, load, more: () => read(next.value) }
}
