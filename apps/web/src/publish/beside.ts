/** What the service wrote into the page of a report: the report as data and as it prints, and what stands beside it. */

import type { Figure, PublicAgency, WholePublished } from '../api/public.ts'

interface Beside {
  readonly published: WholePublished
  /** Its agency with the years it has reports of, and the figures people ask for over the years. */
  readonly agency: PublicAgency | undefined
  readonly figures: readonly Figure[] | undefined
  readonly article: HTMLElement | null
}

/** Looked for as the script loads: what stands in the page goes when the pages are drawn in its place. */
let beside = look()

function look(): Beside | undefined {
  const published = dataIn<WholePublished>('published')
  if (!published) return undefined
  const { agency, figures } = dataIn<Pick<Beside, 'agency' | 'figures'>>('over-years') ?? {}
  return { published, agency, figures, article: document.querySelector<HTMLElement>('.before > .report') }
}

function dataIn<T>(id: string): T | undefined {
  const element = document.getElementById(id)
  return element ? (JSON.parse(element.textContent) as T) : undefined
}

/** Gives it once, and only where it is the one asked for: who comes back later gets the report as it is then. */
export function takeBeside({
  agency,
  year,
  version,
}: {
  readonly agency: string
  readonly year: number
  readonly version?: number | undefined
}): Beside | undefined {
  const came = beside
  beside = undefined
  if (came?.published.agency !== agency || came.published.year !== year) return undefined
  return (version ?? came.published.version) === came.published.version ? came : undefined
}
