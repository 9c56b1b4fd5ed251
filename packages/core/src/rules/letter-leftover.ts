import { type FoundParams, proseHasNone } from './prose-checks.ts'
import { defineRule } from './rule.ts'

/**
 * 没有公函用语。
 *
 * Nothing of a cover letter is left.
 */
export const letterLeftover = defineRule<FoundParams>({
  id: 'letter-leftover',
  title: {
    zh: '没有公函用语',
    en: 'Nothing of a cover letter is left.',
  },
  basis: '惯例：年度报告面向社会公布',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: [],
  check: proseHasNone([
    {
      // 依申请审核, 提请审核 and 邀请审核员 tell of a procedure, 驻贵办事处 of an office in Guizhou.
      pattern:
        /(?<![宝驻云川])贵[办局委](?!事)|(?<![申提报呈邀聘])请(?:予)?审[阅示核](?!查)|特此报告|妥否[，,]?请|此致敬礼|现(?:将.{0,30})?报(?:送)?(?:给)?你/,
    },
  ]),
  message: ({ params: { found, quote } }) => ({
    zh: `公函用语“${found}”不用于向社会公布的报告：“${quote}”`,
    en: `“${found}” belongs to a letter, not to a published report.`,
  }),
})
