import type { PublicAgency } from '../api/public.ts'
import { publishWords } from '../words/publish.ts'

/** Why agencies have no figure of a year: their report of it is not published, or does not have it. */
export function absentSaid(agencies: readonly Pick<PublicAgency, 'name' | 'years'>[], year: number): string {
  const words = publishWords.compare
  const [published, others] = [true, false].map((is) =>
    agencies
      .filter(({ years }) => years.includes(year) === is)
      .map(({ name }) => name)
      .join('、'),
  )
  return [
    ...(others ? [words.notPublished(others, year)] : []),
    ...(published ? [words.absentNow(published, year)] : []),
  ].join('')
}
