/** What a table is called that is taken along as a file: which figure, of whom, of when. */

import { publishWords } from '../words/publish.ts'

const words = publishWords.compare.file
/** So many agencies are named; the name of a file has its limits. */
const named = 3

export function fileByYears(
  cell: string,
  { agencies, years }: { readonly agencies: readonly string[]; readonly years: readonly number[] },
): string {
  const some = agencies.slice(0, named).join('、')
  const [first = 0, last = first] = [years[0], years.at(-1)]
  return safe(
    words.byYears(
      cell,
      agencies.length > named ? words.many(some, agencies.length) : some,
      first === last ? String(first) : words.years(first, last),
    ),
  )
}

export function fileByAgencies(cell: string, year: number): string {
  return safe(words.byAgencies(cell, year))
}

/** Without what no file may be called on Windows. */
const safe = (name: string): string => name.replace(/[\p{C}\\/:*?"<>|]/gu, '')
