import { proseAgrees, type SaidParams } from './narrative-checks.ts'
import { defineRule } from './rule.ts'

/**
 * 正文中收到申请的件数与申请表“本年新收”总计一致；写明含上年结转的，与二者之和一致。
 *
 * The requests the prose says came in are those of the table.
 */
export const narrativeReceived = defineRule<SaidParams>({
  id: 'narrative-received',
  title: {
    zh: '正文收到申请的件数与申请表一致',
    en: 'The requests the prose says came in are those of the table.',
  },
  basis: '《中华人民共和国政府信息公开条例》第五十条（内容应当真实一致）',
  severity: 'error',
  explainable: true,
  editions: ['2019', '2021'],
  needs: [],
  // Who counts in what was brought forward and does not say so is not wrong, but unclear.
  check: proseAgrees(['received']),
  message: ({ params: { said, counted, quote }, severity }) => ({
    zh:
      severity === 'warning'
        ? `正文写收到申请 ${said} 件，等于表中本年新收 ${counted} 件加上年结转，请写明含上年结转：“${quote}”`
        : `正文写收到申请 ${said} 件，表中本年新收为 ${counted} 件：“${quote}”`,
    en: `The prose says ${said} requests came in, the table ${counted}.`,
  }),
})
