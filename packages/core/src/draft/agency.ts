/** The prose of an agency's own report, drafted from its own tables (文字初稿). */

import { cellsOf } from '../form/cells.ts'
import type { Report } from '../report/report.ts'
import { kindsOfDecisions } from './disclosure.ts'
import { type DraftedSection, draftedOf } from './drafted.ts'
import { type Figures, figuresOf } from './figures.ts'
import { gap } from './gap.ts'
import { outcomes } from './outcomes.ts'
import { documents, overviewOf } from './overview.ts'
import { draftImprovements, draftOtherMatters } from './people.ts'
import { requestsInShort } from './requests.ts'

/** The sections without a table: whoever files has to write them. */
export type OwnSection = 'overview' | 'improvements' | 'otherMatters'

/**
 * Drafts the three sections an agency has to write, from its tables and its report of the year before. Numbers stand
 * where the rules bind them to their cells; of a cell that is blank nothing is said. What no table tells is left open
 * as 【待填：…】, which the rules report for as long as it stands there.
 */
export function draftAgencyProse(subject: {
  readonly report: Report
  readonly previous?: Report | undefined
}): readonly DraftedSection<OwnSection>[] {
  const { report, previous } = subject
  const { edition, year, agency } = report
  const figures = figuresOf({ report, previous, missing: [] })
  return draftedOf({
    overview: overviewOf({
      opening: `${year === null ? '本年度' : `${year}年`}，${agency.name ?? '本机关'}认真执行《中华人民共和国政府信息公开条例》，${gap('重点公开了什么、怎么做')}。`,
      disclosure: `${documents(figures, edition)}${decisions(figures)}${gap('公开的重点和条数')}。`,
      requests: `${requests(figures, report)}${gap('答复工作的做法')}。`,
    }),
    improvements: draftImprovements({ previous }),
    otherMatters: draftOtherMatters({ report }),
  })
}

/** 作出行政许可决定2316件、行政处罚决定487件; of a kind that there was none of nothing is said. */
function decisions({ value }: Figures): string {
  const told = kindsOfDecisions.flatMap(([row, name]) => {
    const count = value(`disclosure.${row}.decisions`)
    return count ? [`${name}${count}件`] : []
  })
  return told.length === 0 ? '' : `作出${told.join('、')}。`
}

function requests(figures: Figures, report: Report): string {
  const flow = requestsInShort(figures, applicants(figures, report))
  const ended = results(figures)
  return `${flow}${flow === '' || ended === '' ? '' : `从办理结果看，${ended}。`}${disputes(figures)}`
}

/** Who asked: （自然人3件、商业企业1件）. Nothing where all are of one kind, or the kinds are not all of them. */
function applicants({ value }: Figures, { edition }: Report): string {
  const columns = cellsOf(edition).filter(
    ({ id, column }) => id.startsWith('requests.received.') && column.kind === 'input',
  )
  const counts = columns.map(({ id, column }) => ({ kind: column.label, count: value(id) ?? 0 }))
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const told = counts.filter(({ count }) => count > 0)
  if (told.length < 2 || all !== value('requests.received.total')) return ''
  return `（${told.map(({ kind, count }) => `${kind}${count}件`).join('、')}）`
}

function results({ topic }: Figures): string {
  return outcomes.flatMap(([of, name]) => (topic(of) ? [`${name}${topic(of)}件`] : [])).join('，')
}

function disputes({ topic }: Figures): string {
  const [reviewed, sued] = [topic('reconsideration'), topic('litigation')]
  if (reviewed === undefined || sued === undefined) return ''
  if (reviewed + sued === 0) return '全年没有因政府信息公开引起的行政复议、行政诉讼案件。'
  return `因政府信息公开引起的行政复议${reviewed}件，行政诉讼${sued}件。`
}
