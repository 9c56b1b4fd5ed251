/** Reports of two years that go on from each other, of agencies of the corpus. */

import type { Report } from '@gouji/core'
import { agencies } from '@gouji/corpus/agencies'
import { education2019 } from './education-2019.ts'
import { education2023 } from './education-2023.ts'
import { government2023 } from './government-2023.ts'
import { qingshiTown2023 } from './qingshi-town-2023.ts'

export interface TwoYears {
  readonly report: Report
  readonly previous: Report
}

const made = [
  { id: 'education', year: 2024, before: education2023 },
  { id: 'government', year: 2024, before: government2023 },
  { id: 'qingshi-town', year: 2024, before: qingshiTown2023 },
  { id: 'education', year: 2020, before: education2019 },
] as const

export const twoYears: readonly TwoYears[] = made.map(({ id, year, before }) => {
  const report = agencies.find((agency) => agency.id === id)?.reports[year]
  if (!report) throw new RangeError(`no report of ${id} on ${year}`)
  return { report, previous: before(report) }
})
