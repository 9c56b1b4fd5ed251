/** The findings of a campaign, of which only the pages that show are fetched: 20,000 are as quick as 200. */

import { ref, shallowRef } from 'vue'
import { type CampaignFinding, type FindingsFilter, findingsOf, type RuleCount } from '../../api/review.ts'
import { problemText } from '../../shell/problem-text.ts'
import { pagesBetween } from './pages-between.ts'

/** Findings read at once. */
const limit = 100
/** Milliseconds a place has to show before it is fetched: whoever drags past it does not ask for it. */
const settles = 60

type Rows = readonly (CampaignFinding | undefined)[]

export function useFindings(campaign: string) {
  /** As many as there are; `undefined` where one has not been fetched. */
  const items = shallowRef<Rows>()
  /** How many of each rule, whatever rule is chosen. */
  const counts = shallowRef<readonly RuleCount[]>([])
  const outdated = ref(0)
  /** How many more the same filter finds in what is being filled in, where only what was handed in is listed. */
  const inDrafts = ref(0)
  const problem = ref('')
  const reading = ref(false)
  let filter: FindingsFilter = {}
  let asked = 0
  let fetched = new Set<number>()
  let showing = { first: 0, last: 0 }
  let waiting: ReturnType<typeof setTimeout>

  async function load(wanted: FindingsFilter): Promise<void> {
    const mine = ++asked
    filter = wanted
    problem.value = ''
    reading.value = true
    const { rule, ...others } = wanted
    const { handed, ...anywhere } = wanted
    const [page, all, whole] = await Promise.all([
      findingsOf(campaign, { ...wanted, skip: 0, limit }),
      rule === undefined ? undefined : findingsOf(campaign, { ...others, skip: 0, limit: 1 }),
      handed === undefined ? undefined : findingsOf(campaign, { ...anywhere, skip: 0, limit: 1 }),
    ])
    if (mine !== asked) return
    reading.value = false
    if (page.kind !== 'ok') {
      problem.value = problemText(page)
      return
    }
    fetched = new Set([0])
    outdated.value = page.value.outdated
    inDrafts.value = whole?.kind === 'ok' ? Math.max(0, whole.value.total - page.value.total) : 0
    items.value = []
    items.value = at(0, page.value)
    counts.value = all?.kind === 'ok' ? all.value.counts : page.value.counts
  }

  /** Fetches what shows and is not here yet, once the scrolling rests there. */
  function show(rows: { readonly first: number; readonly last: number }): void {
    showing = rows
    clearTimeout(waiting)
    waiting = setTimeout(() => void fetchShowing(), settles)
  }

  async function fetchShowing(): Promise<void> {
    const wanted = pagesBetween(showing, limit).filter((page) => !fetched.has(page))
    if (wanted.length === 0) return
    const mine = asked
    reading.value = true
    problem.value = ''
    for (const page of wanted) fetched.add(page)
    const answers = await Promise.all(
      wanted.map((page) => findingsOf(campaign, { ...filter, skip: page * limit, limit })),
    )
    if (mine !== asked) return
    reading.value = false
    for (const [i, answer] of answers.entries()) {
      const page = wanted[i] ?? 0
      if (answer.kind === 'ok') items.value = at(page * limit, answer.value)
      else {
        fetched.delete(page)
        problem.value = problemText(answer)
      }
    }
  }

  /** Fetches every page that is not here yet, one after the other. `false`: it could not, was stopped, or asks for others by now. */
  async function readAll({
    progress,
    stopped,
  }: {
    readonly progress: (done: number) => void
    readonly stopped: () => boolean
  }): Promise<boolean> {
    const mine = asked
    for (let page = 0; page * limit < (items.value?.length ?? 0); page += 1) {
      const missing = items.value?.slice(page * limit, (page + 1) * limit).includes(undefined)
      if (missing) {
        const answer = await findingsOf(campaign, { ...filter, skip: page * limit, limit })
        if (mine !== asked || stopped()) return false
        problem.value = answer.kind === 'ok' ? '' : problemText(answer)
        if (answer.kind !== 'ok') return false
        fetched.add(page)
        items.value = at(page * limit, answer.value)
      }
      progress(Math.min((page + 1) * limit, items.value?.length ?? 0))
    }
    return true
  }

  /** The rows with a page put in its place; as many as there are now. */
  function at(start: number, { items: found, total }: { readonly items: Rows; readonly total: number }): Rows {
    const rows = (items.value ?? []).slice(0, total)
    rows.length = total
    for (const [i, item] of found.entries()) rows[start + i] = item
    return rows
  }

  return { items, counts, outdated, inDrafts, problem, reading, load, show, readAll, again: fetchShowing }
}
