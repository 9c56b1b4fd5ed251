import { type Ref, ref, shallowRef } from 'vue'
import { type FoundReport, findAgencies, findReports, type PublicAgency, type ReportSearch } from '../api/public.ts'
import { problemText } from '../shell/problem-text.ts'
import { publishWords } from '../words/publish.ts'
import { formerNames } from './former-names.ts'

/** Reports in one part, and agencies named above them: whoever means another writes more of its name. */
const [part, most] = [50, 5]
/** Milliseconds for which what was found is shown again as it was. */
const lasting = 10 * 60_000

interface Found {
  readonly reports: readonly FoundReport[]
  readonly next: string | null
  readonly count: string
  readonly agencies: readonly PublicAgency[]
  readonly moreAgencies: boolean
  /** Those that are called otherwise now than in the reports. */
  readonly renamed: ReturnType<typeof formerNames>
}

export interface Searching {
  readonly found: Readonly<Ref<Found | undefined>>
  readonly problem: Readonly<Ref<string>>
  readonly loadingMore: Readonly<Ref<boolean>>
  load(): Promise<void>
  more(): Promise<void>
}

/** What was found last: who comes back to it finds as much of it as was there, and so the place where it was left. */
let kept: { readonly asked: string; readonly found: Found; readonly at: number } | undefined

/** A search among the published reports, and their agencies. */
export function useSearch(search: () => ReportSearch): Searching {
  const found = shallowRef<Found>()
  const problem = ref('')
  const loadingMore = ref(false)
  /** Which search was asked last: an answer to an older one is dropped. */
  let latest = 0

  function keep(asked: string, now: Found): void {
    found.value = now
    kept = { asked, found: now, at: performance.now() }
  }

  async function load(): Promise<void> {
    const mine = ++latest
    const asked = search()
    const key = JSON.stringify(asked)
    problem.value = ''
    if (kept?.asked === key && performance.now() - kept.at < lasting) {
      found.value = kept.found
      return
    }
    const [answer, agencies] = await Promise.all([findReports({ ...asked, limit: part }), agenciesOf(asked)])
    if (mine !== latest) return
    if (answer.kind !== 'ok') {
      problem.value = problemText(answer)
      return
    }
    const { items, next, total = items.length, totalIsLeast } = answer.value
    const count = publishWords.list.count(total, totalIsLeast)
    const now = await byOtherNames(asked, { reports: items, next, count, ...agencies, renamed: [] })
    if (mine === latest) keep(key, now)
  }

  async function more(): Promise<void> {
    const before = found.value
    if (!before?.next) return
    const mine = ++latest
    const asked = search()
    loadingMore.value = true
    const answer = await findReports({ ...asked, after: before.next, limit: part })
    loadingMore.value = false
    if (mine !== latest) return
    if (answer.kind !== 'ok') problem.value = problemText(answer)
    else {
      const { items, next } = answer.value
      keep(JSON.stringify(asked), { ...before, reports: [...before.reports, ...items], next })
    }
  }

  return { found, problem, loadingMore, load, more }
}

/**
 * Who looks for the name an agency has now finds its reports, which bear the one it had; who looks for that one finds
 * the agency. Without either the list is whole.
 */
async function byOtherNames(asked: ReportSearch, found: Found): Promise<Found> {
  const { reports, agencies } = found
  const [agency] = agencies
  if (agency && reports.length === 0) {
    const answer = await findReports({ ...asked, text: undefined, agency: agency.id, limit: part })
    if (answer.kind !== 'ok') return found
    const { items } = answer.value
    const renamed = formerNames([agency], items)
    return renamed.length === 0
      ? found
      : { ...found, reports: items, count: publishWords.list.count(items.length, false), renamed }
  }
  const named = reports.filter(({ agencyName }) => asked.text && agencyName.includes(asked.text.trim()))
  if (agency || named.length === 0) return found
  const ids = [...new Set(named.map((report) => report.agency))].slice(0, most)
  const answer = await findAgencies({ ids, limit: most })
  if (answer.kind !== 'ok') return found
  const renamed = formerNames(answer.value.items, named)
  return {
    ...found,
    agencies: answer.value.items.filter(({ name }) => renamed.some(({ now }) => now === name)),
    renamed,
  }
}

/** They only shorten the way: without them the list is whole. */
async function agenciesOf({ text = '', kind }: ReportSearch): Promise<Pick<Found, 'agencies' | 'moreAgencies'>> {
  const answer = text.trim() === '' ? undefined : await findAgencies({ text, kind, limit: most })
  if (answer?.kind !== 'ok') return { agencies: [], moreAgencies: false }
  return { agencies: answer.value.items, moreAgencies: answer.value.next !== null }
}
