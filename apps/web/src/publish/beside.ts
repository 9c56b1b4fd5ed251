/** What the service wrote into the page of a report: the report as data, and as it prints. */

import type { WholePublished } from '../api/public.ts'

interface Beside {
  readonly published: WholePublished
  readonly article: HTMLElement | null
}

/** Looked for as the script loads: what stands in the page goes when the pages are drawn in its place. */
let beside = look()

function look(): Beside | undefined {
  const data = document.getElementById('published')
  if (!data) return undefined
  const published = JSON.parse(data.textContent) as WholePublished
  return { published, article: document.querySelector<HTMLElement>('.before > .report') }
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
