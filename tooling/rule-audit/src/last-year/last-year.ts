/** The report an agency of the corpus made a year before: written by hand, so that this year’s goes on from it. */

import type { Report } from '@gouji/core'
import { cellsFrom, type Figures } from '../figures.ts'

interface LastYear {
  readonly head: string
  readonly overview: readonly string[]
  readonly improvements: readonly string[]
  readonly otherMatters: readonly string[]
  readonly publishedOn: string
  readonly figures: Figures
  readonly units?: Readonly<Record<string, string>>
}

/** Last year’s report of the agency whose report this year is `after`, in the same edition. */
export function lastYearOf(
  after: Report,
  { head, overview, improvements, otherMatters, publishedOn, figures, units }: LastYear,
): Report {
  const year = (after.year ?? 0) - 1
  const { address = '', phone = '' } = after.head.contact ?? {}
  return {
    ...after,
    year,
    title: `${after.agency.name}${year}年政府信息公开工作年度报告`,
    head: {
      period: { from: `${year}-01-01`, to: `${year}-12-31` },
      ...(after.head.contact && { contact: after.head.contact }),
      text: `${head}统计期限为${year}年1月1日至${year}年12月31日。联系地址：${address}，电话：${phone}。`,
    },
    sections: {
      overview: overview.join('\n'),
      disclosure: '',
      requests: '',
      disputes: '',
      improvements: improvements.join('\n'),
      otherMatters: otherMatters.join('\n'),
    },
    publishedOn,
    cells: cellsFrom(after.edition, figures),
    units: units ?? {},
  }
}
