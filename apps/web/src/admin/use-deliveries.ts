import { onMounted, type Ref, ref, shallowRef, watch } from 'vue'
import { type Delivery, type DeliveryState, getDeliveries } from '../api/admin.ts'
import { problemText } from '../shell/problem-text.ts'

/** Deliveries of one state, or (empty) of all, the newest first, a page at a time. */
export function useDeliveries(state: Ref<DeliveryState | ''>) {
  const items = shallowRef<readonly Delivery[]>()
  /** Where the next page begins; `null`: there is none. */
  const next = ref<string | null>(null)
  const problem = ref('')

  async function read(after: string | null): Promise<void> {
    const wanted = state.value
    const answer = await getDeliveries(wanted, after)
    if (wanted !== state.value) return
    problem.value = answer.kind === 'ok' ? '' : problemText(answer)
    if (answer.kind !== 'ok') return
    items.value = after === null ? answer.value.items : [...(items.value ?? []), ...answer.value.items]
    next.value = answer.value.next
  }

  const load = () => read(null)
  onMounted(load)
  watch(state, load)
  return { items, next, problem, load, more: () => read(next.value) }
}
