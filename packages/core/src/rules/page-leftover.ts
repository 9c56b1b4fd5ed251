import { type FoundParams, proseHasNone } from './prose-checks.ts'
import { defineRule } from './rule.ts'

/**
 * 没有网页功能文字。
 *
 * Nothing of a web page is left.
 */
export const pageLeftover = defineRule<FoundParams>({
  id: 'page-leftover',
  title: {
    zh: '没有网页功能文字',
    en: 'Nothing of a web page is left.',
  },
  basis: '惯例：从网页复制时应当清除功能文字',
  severity: 'info',
  editions: ['2019', '2021'],
  needs: [],
  check: proseHasNone([
    { pattern: /[【[]?(?:打印本页|打印|关闭窗口|关闭|收藏)[】\]]?\s*[【[|]?(?:打印|关闭|收藏|分享)/ },
    {
      // 浏览次数, 扫一扫 and 分享到朋友圈 are told of in prose too.
      pattern:
        /字体[:：]?\s*[【[]?\s*大\s*中\s*小|(?:浏览次数|点击数)\s*(?:[:：]|$)|扫一扫(?:在?手机|分享)|分享到\s*(?:[:：]|$)|责任编辑[:：]|上一篇[:：]|下一篇[:：]/,
    },
  ]),
  message: ({ params: { found, quote } }) => ({
    zh: `网页功能文字“${found}”：“${quote}”`,
    en: `Left over from a web page: “${found}”.`,
  }),
})
