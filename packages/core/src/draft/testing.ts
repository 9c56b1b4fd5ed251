/** What tests of drafts share: a draft as a report, as people would complete it, and what the rules say of its prose. */

import { checkReport } from '../check.ts'
import type { Report } from '../report/report.ts'
import { exampleOutline } from '../testing/example-report.ts'
import type { DraftedSection } from './drafted.ts'

export function withDraft(report: Report, drafted: readonly DraftedSection[]): Report {
  return {
    ...report,
    title: `${report.agency.name}${report.year}年政府信息公开工作年度报告`,
    head: { period: { from: `${report.year}-01-01`, to: `${report.year}-12-31` }, text: '' },
    sections: Object.fromEntries(drafted.map(({ section, text }) => [section, text])),
  }
}

/** What people would put into the gaps. */
export function filledIn(report: Report): Report {
  return {
    ...report,
    sections: Object.fromEntries(
      Object.entries(report.sections).map(([id, text]) => [id, text.replace(/【待填：[^】]*】/gu, '已写明')]),
    ),
  }
}

/** Rules that judge the tables alone have nothing to say of a draft. */
export function findingsOfProse(report: Report, previous?: Report) {
  return checkReport({
    source: 'draft',
    report,
    outline: exampleOutline(report.edition),
    ...(previous && { previous }),
  }).findings.filter(({ rule, cells }) => cells.length === 0 || rule.startsWith('narrative-'))
}
