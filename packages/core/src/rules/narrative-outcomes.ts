import type { Topic } from '../narrative/topics.ts'
import { proseAgrees, type SaidParams } from './narrative-checks.ts'
import { defineRule } from './rule.ts'

const names: Readonly<Partial<Record<Topic, string>>> = {
  disclosed: '予以公开',
  partlyDisclosed: '部分公开',
  notDisclosed: '不予公开',
  unableToProvide: '无法提供',
  notHandled: '不予处理',
  otherwiseHandled: '其他处理',
}

/**
 * 正文中予以公开、部分公开、不予公开、无法提供、不予处理、其他处理的件数与申请表各类合计一致。
 *
 * The outcomes the prose counts are the sums of the table’s rows.
 */
export const narrativeOutcomes = defineRule<SaidParams>({
  id: 'narrative-outcomes',
  title: {
    zh: '正文各类办理结果的件数与申请表一致',
    en: 'The outcomes the prose counts are those of the table.',
  },
  basis: '《中华人民共和国政府信息公开条例》第五十条（内容应当真实一致）',
  severity: 'error',
  explainable: true,
  editions: ['2019', '2021'],
  needs: [],
  check: proseAgrees([
    'disclosed',
    'partlyDisclosed',
    'notDisclosed',
    'unableToProvide',
    'notHandled',
    'otherwiseHandled',
  ]),
  message: ({ params: { topic, said, counted, quote } }) => ({
    zh: `正文写“${names[topic] ?? topic}” ${said} 件，表中合计为 ${counted} 件：“${quote}”`,
    en: `The prose counts ${said} as ${topic}, the table ${counted}.`,
  }),
})
