import type { Topic } from '../narrative/topics.ts'
import { proseAgrees, type SaidParams } from './narrative-checks.ts'
import { defineRule } from './rule.ts'

const names: Readonly<Partial<Record<Topic, string>>> = {
  reconsideration: '行政复议',
  litigation: '行政诉讼',
  litigationDirect: '未经复议直接起诉的行政诉讼',
  litigationAfterReconsideration: '复议后起诉的行政诉讼',
}

/**
 * 正文中行政复议、行政诉讼的件数与复议诉讼表总计一致。
 *
 * The reconsiderations and suits the prose counts are those of the table.
 */
export const narrativeDisputes = defineRule<SaidParams>({
  id: 'narrative-disputes',
  title: {
    zh: '正文行政复议、行政诉讼的件数与复议诉讼表一致',
    en: 'The reconsiderations and suits the prose counts are those of the table.',
  },
  basis: '《中华人民共和国政府信息公开条例》第五十条（内容应当真实一致）',
  severity: 'error',
  explainable: true,
  editions: ['2019', '2021'],
  needs: [],
  check: proseAgrees(['reconsideration', 'litigation', 'litigationDirect', 'litigationAfterReconsideration']),
  message: ({ params: { topic, said, counted, quote } }) => ({
    zh: `正文写${names[topic] ?? topic} ${said} 件，表中总计为 ${counted} 件：“${quote}”`,
    en: `The prose counts ${said} (${topic}), the table ${counted}.`,
  }),
})
