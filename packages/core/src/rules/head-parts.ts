import { matchesOf } from '../narrative/matches.ts'
import { verdict } from './checks.ts'
import { defineRule, type Params } from './rule.ts'

interface Parts extends Params {
  readonly said: number
  readonly missing: string
}

/** 第五十条第四项 is an article, 二十项重点任务 are tasks. */
const announced =
  /(?<![第一二三四五六七八九十百\d])([一二三四五六七八九十]|\d{1,2})(?:个|大)?(?:部分|方面|项内容|项(?!重点|任务|工作|制度|措施|规定|要求|改革|清单|职[责能])|章)/gu
/** The five aspects of section 一, which a head may announce too. */
const aspects = /平台[^。]*监督保障|监督保障[^。]*平台/u

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
    const sentences = facts.narrative().sentences.filter(({ section }) => section === 'head')
    const text = sentences.map(({ folded }) => folded).join('')
    const counts = sentences.flatMap((sentence) =>
      matchesOf(announced, sentence.folded).map(([, written = '']) => ({ sentence, said: numberOf(written) })),
    )
    const [first] = counts.filter(({ sentence, said }) => said !== 5 || !aspects.test(sentence.folded))
    if (!first || !/总体情况|概述/u.test(text)) return verdict<Parts>()
    const missing = parts.filter(({ pattern }) => !pattern.test(text)).map(({ name }) => name)
    if (missing.length === 0 && counts.some(({ said }) => said === parts.length)) return verdict<Parts>()
    const { sentence, said } = first
    const params = { said, missing: missing.join('、') }
    return verdict<Parts>([{ cells: [], params, place: sentence.place ?? { text: sentence.text } }])
  },
  message: ({ params: { said, missing } }) => ({
    zh: missing === '' ? `开头写报告由 ${said} 部分组成，应为六部分` : `开头列举报告的组成部分时缺${missing}`,
    en: missing === '' ? `The head speaks of ${said} parts; there are six.` : `The list of parts lacks ${missing}.`,
  }),
})

function numberOf(written: string): number {
  const count = '零一二三四五六七八九十'.indexOf(written)
  return count >= 0 ? count : Number(written)
}
