import { type FoundParams, proseHasNone } from './prose-checks.ts'
import { defineRule } from './rule.ts'

/**
 * 没有重复的词。
 *
 * No word is written twice.
 */
export const duplicatedWord = defineRule<FoundParams>({
  id: 'duplicated-word',
  title: {
    zh: '没有重复的词',
    en: 'No word is written twice.',
  },
  basis: '惯例：文字校对',
  severity: 'info',
  editions: ['2019', '2021'],
  needs: [],
  check: proseHasNone([
    {
      pattern:
        /(?![一逐层天人月日]|年(?!度)|[步件条个家户])(?<!依申请(?=公开公开))(?!机关机关(?:党|工会|纪|事务|服务|干部|支部)|文件文件[名夹号库])(?!政府政府(?:信息|网|门户|公报|采购|购买|数据|职能|规章))([\u4e00-\u9fff]{2,4})\1(?![人员化率])/,
    },
  ]),
  message: ({ params: { found, quote } }) => ({
    zh: `“${found}”疑重复：“${quote}”`,
    en: `“${found}” seems to be written twice.`,
  }),
})
