import { proseAgrees, type SaidParams } from './narrative-checks.ts'
import { defineRule } from './rule.ts'

/**
 * 正文中办结、答复的件数与申请表办理结果总计一致。
 *
 * The requests the prose says were handled are those of the table.
 */
export const narrativeHandled = defineRule<SaidParams>({
  id: 'narrative-handled',
  title: {
    zh: '正文办结、答复的件数与申请表办理结果总计一致',
    en: 'The requests the prose says were handled are those of the table.',
  },
  basis: '惯例：“答复”可能不含不予处理等情形',
  severity: 'warning',

  editions: ['2019', '2021'],
  needs: [],
  check: proseAgrees(['handled']),
  message: ({ params: { said, counted, quote } }) => ({
    zh: `正文写办结（答复）申请 ${said} 件，表中办理结果总计为 ${counted} 件：“${quote}”`,
    en: `The prose says ${said} requests were handled, the table ${counted}.`,
  }),
})
