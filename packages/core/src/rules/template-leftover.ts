import { type FoundParams, proseHasNone } from './prose-checks.ts'
import { defineRule } from './rule.ts'

/**
 * 没有模板残留。
 *
 * Nothing of the template is left.
 */
export const templateLeftover = defineRule<FoundParams>({
  id: 'template-leftover',
  title: {
    zh: '没有模板残留',
    en: 'Nothing of the template is left.',
  },
  basis: '《中华人民共和国政府信息公开条例》第六条（及时、准确地公开）',
  severity: 'error',
  editions: ['2019', '2021'],
  needs: [],
  check: proseHasNone([
    { pattern: /错误[!！]未(?:定义书签|找到引用源)[^，]{0,2}/ },
    // /zwgk/xx/ is the folder of a site, 网上申请填写 a step, and 请填写《申请表》 is said to those who apply.
    {
      pattern:
        /[×✕]{2,}|(?<![A-Za-z]|[^/]\/|[-_])[Xx]{2,}(?![A-Za-z])|请在此填写|(?<![申邀敬聘])请填写(?![《“]|[^，。；]{0,8}(?:申请|问卷|意见|表))|[（(]此处|示例文字|行政机关(?:规范)?全称/,
    },
    { pattern: /_{3,}|＿{3,}/ },
    { pattern: /\[bookmark:[^\]]*\]/, severity: 'warning' },
    { pattern: /(?<!下载|网址|网站|查阅|查询)[（(]\s*[）)]/, severity: 'warning' },
    // What a draft leaves to people: nothing that could be explained.
    { pattern: /【待填[：:][^】]{0,24}】/ },
    {
      pattern: /【(?!待填[：:])(?:[^】]{0,12}(?:填|示例|单位名称|年份)[^】]{0,12}|说明[^】]{0,24})】/,
      severity: 'warning',
    },
    { pattern: /(?<!\d)\s年\s*月\s*日/, severity: 'warning' },
  ]),
  message: ({ params: { found, times, quote } }) => ({
    zh: found.startsWith('【待填')
      ? `还有 ${times} 处【待填】没有补写${times > 1 ? '，第一处是' : ''}“${found}”`
      : `模板或编辑残留“${found}”${times > 1 ? `（共 ${times} 处）` : ''}：“${quote}”`,
    en: `Left over from a template or an editor: “${found}”${times > 1 ? ` (${times} times)` : ''}.`,
  }),
})
