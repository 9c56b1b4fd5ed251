import { proseAgrees, type SaidParams } from './narrative-checks.ts'
import { defineRule } from './rule.ts'

/**
 * 正文中上年结转、结转下年度的件数与申请表一致。
 *
 * What the prose says was brought or carried forward is what the table says.
 */
export const narrativeCarryOver = defineRule<SaidParams>({
  id: 'narrative-carry-over',
  title: {
    zh: '正文上年结转、结转下年度的件数与申请表一致',
    en: 'What the prose says was brought or carried forward is what the table says.',
  },
  basis: '《中华人民共和国政府信息公开条例》第五十条（内容应当真实一致）',
  severity: 'error',
  explainable: true,
  editions: ['2019', '2021'],
  needs: [],
  check: proseAgrees(['broughtForward', 'carriedForward']),
  message: ({ params: { topic, said, counted, quote } }) => ({
    zh: `正文写${topic === 'broughtForward' ? '上年结转' : '结转下年度'} ${said} 件，表中为 ${counted} 件：“${quote}”`,
    en: `The prose says ${said} requests were ${topic === 'broughtForward' ? 'brought' : 'carried'} forward, the table ${counted}.`,
  }),
})
