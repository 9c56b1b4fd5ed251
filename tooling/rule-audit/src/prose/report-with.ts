/** A whole report in good order around a text. */

import { headOf, type Report } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { cellsFrom } from '../figures.ts'
import type { Prose, Twin } from './prose.ts'

const waterOffice = { name: '云溪区水务局', kind: 'department' } as const

/** Five aspects without a figure that a table holds. */
const plainOverview = [
  '本机关把主动公开作为日常工作，公开平台由办公室统一维护，申请渠道长期畅通。',
  '制度方面，发布信息先审核后公开；保障方面，安排专人负责，接受监督和考核，开展评议，没有责任追究。',
]
const plainImprovements =
  '存在的不足是供水服务信息分散在三个栏目，用户查找不便。本机关将合并栏目，2025年一季度前完成，并请用户代表试用。'
const plainOtherMatters = '本年度没有收取政府信息公开信息处理费。'

const plainHead = (year: number) =>
  `本报告按照《中华人民共和国政府信息公开条例》编制，统计期限为${year}年1月1日至${year}年12月31日。联系地址：云溪区清泉路9号，电话：0300-5300000。`

/** The text in its section of a report that is otherwise in order; with the slip of a twin, if one is given. */
export function reportWith(prose: Prose, twin?: Twin): Report {
  const { edition = '2021', agency = waterOffice, section, lines, figures } = prose
  const written = twin && 'write' in twin ? slip(lines, twin.write) : lines
  const texts = {
    overview: [...plainOverview],
    improvements: [plainImprovements],
    otherMatters: [plainOtherMatters],
  }
  const sections = {
    ...Object.fromEntries(Object.entries(texts).map(([id, own]) => [id, own.join('\n')])),
    ...(section !== 'head' && {
      [section]: [...(section === 'overview' ? texts.overview : []), ...written].join('\n'),
    }),
  }
  const year = edition === '2021' ? 2024 : 2020
  return exampleReport({
    edition,
    year,
    agency: { ...agency, code: null },
    cells: cellsFrom(edition, twin && 'figures' in twin ? twin.figures : figures),
    head: headOf(section === 'head' ? written.join('\n') : plainHead(year)),
    sections,
    publishedOn: `${year + 1}-01-20`,
  })
}

/** The report of the year before, where the text has one beside it: its tables alone, as its prose is another. */
export function yearBefore({ lastYear, ...prose }: Prose): Report | undefined {
  if (!lastYear) return undefined
  const report = reportWith({ ...prose, figures: lastYear })
  return { ...report, year: (report.year ?? 0) - 1, head: { text: '' }, sections: {} }
}

/** The lines with what is written replaced, which must stand there exactly once. */
function slip(lines: readonly string[], [written, instead]: readonly [string, string]): readonly string[] {
  const text = lines.join('\n')
  if (text.split(written).length !== 2) throw new RangeError(`“${written}” does not stand once in “${text}”`)
  return text.replace(written, () => instead).split('\n')
}
