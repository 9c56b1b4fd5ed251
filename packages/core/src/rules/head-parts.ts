import { verdict } from './checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Parts extends Params {
  readonly said: number
  readonly missing: string
}

const parts = [
  { name: '总体情况', pattern: /总体情况|概述|基本情况/u },
  { name: '主动公开', pattern: /主动公开/u },
  { name: '申请', pattern: /申请/u },
  { name: '行政复议、行政诉讼', pattern: /复议|诉讼/u },
  { name: '问题及改进', pattern: /问题|改进/u },
  { name: '其他需要报告的事项', pattern: /其他(?:需要)?(?:报告)?(?:的)?事项|需要报告/u },
]

/**
 * 开头列举的六个部分齐全、不重复，数目正确。
 *
 * The sentence that lists the parts names each once and counts right.
 */
export const headParts = defineRule<Parts>({
  id: 'head-parts',
  title: {
    zh: '开头列举的六个部分齐全、不重复，数目正确',
    en: 'The sentence that lists the parts names each once and counts right.',
  },
  basis: '惯例：开头列举报告的组成部分',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: [],
  check: (facts) => {
    const violations = facts.narrative().sentences.flatMap((sentence) => {
      const { section, folded } = sentence
      const [, written = ''] = /([一二三四五六七八九十\d]+)(?:个|大)?(?:部分|方面|项内容|项|章)/u.exec(folded) ?? []
      if (section !== 'head' || written === '' || !/总体情况|概述/u.test(folded)) return []
      const listed = parts.filter(({ pattern }) => pattern.test(folded))
      const count = '零一二三四五六七八九十'.indexOf(written)
      const said = count >= 0 ? count : Number(written)
      if (listed.length === parts.length && said === parts.length) return []
      const missing = parts.filter((part) => !listed.includes(part)).map(({ name }) => name)
      const params = { said, missing: missing.join('、') }
      return [{ cells: [], params, place: sentence.place ?? { text: sentence.text } }]
    })
    return verdict<Parts>(violations)
  },
  message: ({ params: { said, missing } }) => ({
    zh: missing === '' ? `开头写报告由 ${said} 部分组成，应为六部分` : `开头列举报告的组成部分时缺${missing}`,
    en: missing === '' ? `The head speaks of ${said} parts; there are six.` : `The list of parts lacks ${missing}.`,
  }),
})
