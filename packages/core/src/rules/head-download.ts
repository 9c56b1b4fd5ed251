import { type FoundParams, proseHasNone } from './prose-checks.ts'
import { defineRule } from './rule.ts'

/**
 * 写明电子版网址，“下载（）”等括号内不为空。
 *
 * A site is named, and the brackets behind it are not empty.
 */
export const headDownload = defineRule<FoundParams>({
  id: 'head-download',
  title: {
    zh: '写明电子版网址，“下载（）”等括号内不为空',
    en: 'A site is named, and the brackets behind it are not empty.',
  },
  basis: '惯例：开头写明电子版获取方式',
  severity: 'info',
  editions: ['2019', '2021'],
  needs: [],
  check: proseHasNone([{ pattern: /(?:下载|网址|网站|查阅|查询)[（(:：]\s*[）)。]/, sections: ['head'] }]),
  message: ({ params: { quote } }) => ({
    zh: `网址没有填写：“${quote}”`,
    en: `The address is missing: “${quote}”.`,
  }),
})
