import type { Topic } from '../narrative/topics.ts'
import { proseAgrees, type SaidParams } from './narrative-checks.ts'
import { defineRule, passed } from './rule.ts'

const agrees = proseAgrees(['licensing', 'penalties', 'coercion'])
const names: Readonly<Partial<Record<Topic, string>>> = {
  licensing: '行政许可',
  penalties: '行政处罚',
  coercion: '行政强制',
}

/**
 * 正文中行政许可、行政处罚、行政强制的件数与主动公开表一致。
 *
 * The licences, penalties and coercive measures the prose counts are those of the table.
 */
export const narrativeDecisions = defineRule<SaidParams>({
  id: 'narrative-decisions',
  title: {
    zh: '正文行政许可、处罚、强制的件数与表一致',
    en: 'The licences, penalties and coercive measures of the prose are those of the table.',
  },
  basis: '惯例：正文口径可能与表不同，应当写明',
  severity: 'warning',

  editions: ['2019', '2021'],
  needs: [],
  check: (facts) => (facts.report.agency.kind === 'government' ? passed : agrees(facts)),
  message: ({ params: { topic, said, counted, quote } }) => ({
    zh: `正文写${names[topic] ?? topic} ${said} 件，表中处理决定数量为 ${counted} 件：“${quote}”`,
    en: `The prose counts ${said} (${topic}), the table ${counted}.`,
  }),
})
