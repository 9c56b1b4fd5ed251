/**
 * Reads web pages: the tree as a browser builds it, what of it is shown, the content among what stands around it.
 *
 * Nothing is run and nothing is fetched.
 */

import { readMarkup } from './encoding/page.ts'
import { findArticle } from './html/article.ts'
import { type PageBlock, type PageContent, readContent } from './html/blocks.ts'
import { isChrome } from './html/chrome.ts'
import { Places } from './html/places.ts'
import { sourceBlocks } from './html/source.ts'
import { titleBefore } from './html/title.ts'
import { takeApart } from './html/tree/node.ts'
import { type Page, parsePage } from './html/tree/parse.ts'
import { type Reader, Refusal } from './reader.ts'

export const htmlReader: Reader = {
  format: 'html',
  read: (bytes, limits) => {
    const source = readMarkup(bytes)
    if (source === undefined) {
      throw new Refusal('bad-encoding', {
        zh: '网页不是可以识别的文本编码（UTF-8、UTF-16、GBK、GB18030），请用浏览器打开后另存为 UTF-8 网页再试',
        en: 'The bytes are a page in none of UTF-8, UTF-16, GBK and GB18030.',
      })
    }
    const page = parsePage(source, limits)
    const content = readContent(page, limits)
    const blocks = sourceBlocks(articleOf(page, content), new Places(source))
    takeApart(page.html)
    const { attachments } = content
    return { format: 'html', blocks, ...(attachments.length > 0 && { attachments }) }
  },
}

/** The content with its title; the whole page where no content is marked. Pictures that lead elsewhere are adornment. */
function articleOf({ source, html }: Page, content: PageContent): readonly PageBlock[] {
  const { blocks, titles } = content
  const article = findArticle(source, content)
  const kept = article
    ? [
        ...titleBefore(blocks, { ...article, titles, html }).map((line) => ({ kind: 'paragraph', line }) as const),
        ...blocks.slice(article.from, article.to),
      ]
    : blocks.filter((block) => block.kind !== 'picture' || !block.linked)
  return kept.filter((block) => block.kind !== 'paragraph' || !isChrome(block.line.text))
}
