/** The findings of a campaign, read on as somebody scrolls: 20,000 are never fetched at once. */

import { ref, shallowRef } from 'vue'
import { type CampaignFinding, type FindingsFilter, findingsOf, type RuleCount } from '../../api/review.ts'
import { problemText } from '../../shell/problem-text.ts'

/** Findings read at once. */
const limit = 200

export function useFindings(campaign: string) {
  const items = shallowRef<readonly CampaignFinding[]>()
  const total = ref(0)
  /** How many of each rule, whatever rule is chosen. */
  const counts = shallowRef<readonly RuleCount[]>([])
  const problem = ref('')
  const reading = ref(false)
  let filter: FindingsFilter = {}
  let next: string | null = null
  let asked = 0

  async function load(wanted: FindingsFilter): Promise<void> {
    const mine = ++asked
    filter = wanted
    problem.value = ''
    reading.value = true
    const { rule, ...others } = wanted
    const [page, all] = await Promise.all([
      findingsOf(campaign, { ...wanted, limit }),
      rule === undefined ? undefined : findingsOf(campaign, { ...others, limit: 1 }),
    ])
    if (mine !== asked) return
    reading.value = false
    if (page.kind !== 'ok') {
      problem.value = problemText(page)
      return
    }
    items.value = page.value.items
    total.value = page.value.total
    next = page.value.next
    counts.value = all?.kind === 'ok' ? all.value.counts : page.value.counts
  }

  /** Reads on, where there is more. */
  async function more(): Promise<void> {
    if (next === null || reading.value) return
    const mine = asked
    reading.value = true
    problem.value = ''
    const page = await findingsOf(campaign, { ...filter, after: next, limit })
    if (mine !== asked) return
    reading.value = false
    if (page.kind !== 'ok') {
      problem.value = problemText(page)
      return
    }
    items.value = [...(items.value ?? []), ...page.value.items]
    next = page.value.next
  }

  return { items, total, counts, problem, reading, load, more }
}
