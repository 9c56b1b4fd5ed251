/** Lines that belong to the page and not to what it shows: 打印 关闭, the breadcrumb, where the text came from. */

const longestLine = 160
/** What is left of a line of controls without these is nothing. */
const controls =
  /(?:我要)?打印(?:本页|正文|此页|文章)?|关闭(?:窗口|本页|此页)?|(?:字体|字号)(?:大小)?|[大中小]|默认|收藏(?:本页)?|返回(?:顶部|首页|列表)?|分享(?:到|至)?|扫一扫在手机(?:上)?打开当前页面?|微信|微博|朋友圈|纠错|[\s:：|丨·.\-+/【】[\]()（）<>]/gu
const breadcrumb = /^(?:(?:您|你)?(?:现在|当前|目前)?的?(?:所在)?的?位置(?:是|为)?\s*[:：]|(?:网站)?首页\s*[>＞»›/→-])/u
const origin =
  /^【?(?:发布(?:日期|时间|单位|机构)|(?:浏览|阅读|访问)(?:次数|量)|点击[数率量]|(?:信息|文章|稿件)?来源|责任编辑|[上下]一[篇条])】?\s*[:：]/u

export function isChrome(text: string): boolean {
  if (text.length > longestLine || text.includes('。')) return false
  return breadcrumb.test(text) || origin.test(text) || isControls(text)
}

function isControls(text: string): boolean {
  return /[打关字收返分扫微纠]|大\s*中\s*小/u.test(text) && text.replace(controls, '') === ''
}
