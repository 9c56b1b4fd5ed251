/** The title of what a page shows, where it stands outside of the content. */

import type { PageBlock } from './blocks.ts'
import type { FlowLine } from './flow.ts'
import type { Element } from './tree/node.ts'

const shortestTitle = 8
const longestTitle = 80
const mostLines = 3
const listNumber = /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）]|\d+[、.．])/u

/**
 * The lines that are the title: of those before the content the nearest that the page names as its title, else the
 * nearest heading, else what the page names. None where the content brings its own.
 */
export function titleBefore(
  blocks: readonly PageBlock[],
  { from, to, titles, html }: { from: number; to: number; titles: readonly string[]; html: Element },
): readonly FlowLine[] {
  if (hasTitle(blocks.slice(from, to), titles)) return []
  const before = blocks.slice(0, from).flatMap((block) => (block.kind === 'paragraph' ? [block.line] : []))
  for (let end = before.length; end > 0; end--) {
    for (let count = Math.min(mostLines, end); count > 0; count--) {
      const lines = before.slice(end - count, end)
      if (isNamed(lines, titles)) return lines
    }
  }
  const heading = before.findLast(isHeading)
  if (!heading) return namedTitle(titles, html)
  return before.filter(({ block }) => block === heading.block)
}

/** The title as the page names it, without the name of the site behind it: 年度报告_云州市人民政府. */
function namedTitle([title = '']: readonly string[], html: Element): readonly FlowLine[] {
  const [text = ''] = title.split(/[_|｜]|\s[-–—]\s/u)
  return text.trim().length < shortestTitle ? [] : [{ text: text.trim(), block: html, at: 0, linked: 0 }]
}

/** Whether the content begins with a title of its own. */
function hasTitle(content: readonly PageBlock[], titles: readonly string[]): boolean {
  const lines = content.slice(0, mostLines).flatMap((block) => (block.kind === 'paragraph' ? [block.line] : []))
  if (lines.some((_, i) => isNamed(lines.slice(0, i + 1), titles) || names(titles, lines.slice(0, i + 1)))) return true
  const [first] = lines
  if (!first || first.text.length > longestTitle || /[。；：]/u.test(first.text)) return false
  return !listNumber.test(first.text) && (isHeading(first) || /报告|年报/u.test(first.text))
}

/** The title the page names holds these lines. */
function isNamed(lines: readonly FlowLine[], titles: readonly string[]): boolean {
  const joined = fold(lines.map(({ text }) => text).join(''))
  return joined.length >= shortestTitle && titles.some((title) => fold(title).includes(joined))
}

/** These lines hold the title the page names; a sentence that mentions it is none. */
function names(titles: readonly string[], lines: readonly FlowLine[]): boolean {
  const joined = fold(lines.map(({ text }) => text).join(''))
  if (joined.length > longestTitle) return false
  return titles.some((title) => title.length >= shortestTitle && joined.includes(fold(title)))
}

function isHeading({ block }: FlowLine): boolean {
  return block.tag.rule === 'heading'
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '')
}
