import { type FoundParams, proseHasNone } from './prose-checks.ts'
import { defineRule } from './rule.ts'

/**
 * 中文使用全角标点。
 *
 * Chinese text has full-width punctuation.
 */
export const punctuation = defineRule<FoundParams>({
  id: 'punctuation',
  title: {
    zh: '中文使用全角标点',
    en: 'Chinese text has full-width punctuation.',
  },
  basis: '《标点符号用法》（GB/T 15834—2011）',
  severity: 'info',
  editions: ['2019', '2021'],
  needs: [],
  check: proseHasNone([{ pattern: /(?<=[\u4e00-\u9fff）”])[,;:?!](?=[\u4e00-\u9fff（“])/ }]),
  message: ({ params: { found, times, quote } }) => ({
    zh: `中文里用了半角标点“${found}”（共 ${times} 处）：“${quote}”`,
    en: `Half-width punctuation in Chinese text, ${times} times, first “${found}”.`,
  }),
})
