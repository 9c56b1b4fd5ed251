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
  const names = titles.map(withoutSite).filter((title) => title.length >= shortestTitle)
  const [name] = names
  const folded = names.map(fold)
  if (hasTitle(blocks.slice(from, to), folded)) return []
  const before = blocks.slice(0, from).flatMap((block) => (block.kind === 'paragraph' ? [block.line] : []))
  for (let end = before.length; end > 0; end--) {
    for (let count = Math.min(mostLines, end); count > 0; count--) {
      const lines = before.slice(end - count, end)
      if (isNamed(lines, folded)) return lines
    }
  }
  const heading = before.findLast(isHeading)
  if (heading) return before.filter(({ block }) => block === heading.block)
  return name === undefined ? [] : [{ text: name, block: html, at: 0, linked: 0 }]
}

/** Whether the content begins with a title of its own. */
function hasTitle(content: readonly PageBlock[], names: readonly string[]): boolean {
  const lines = content.slice(0, mostLines).flatMap((block) => (block.kind === 'paragraph' ? [block.line] : []))
  if (lines.some((_, i) => isNamed(lines.slice(0, i + 1), names) || holdsName(lines.slice(0, i + 1), names)))
    return true
  const [first] = lines
  if (!first || first.text.length > longestTitle || /[。；：]/u.test(first.text)) return false
  return !listNumber.test(first.text) && (isHeading(first) || /报告|年报/u.test(first.text))
}

/** These lines hold the title the page names; a sentence that mentions it is none. */
function holdsName(lines: readonly FlowLine[], names: readonly string[]): boolean {
  const joined = joinedText(lines)
  return joined.length <= longestTitle && names.some((name) => joined.includes(name))
}

/** These lines are the title that the page names, or most of it. */
function isNamed(lines: readonly FlowLine[], names: readonly string[]): boolean {
  const joined = joinedText(lines)
  return (
    joined.length >= shortestTitle && names.some((name) => name.includes(joined) && joined.length * 2 > name.length)
  )
}

function isHeading({ block }: FlowLine): boolean {
  return block.tag.rule === 'heading'
}

/** A title without the name of the site behind it: 年度报告_云州市人民政府. */
function withoutSite(title: string): string {
  return (title.split(/[_|｜]|\s[-–—]\s/u)[0] ?? '').trim()
}

function joinedText(lines: readonly FlowLine[]): string {
  return fold(lines.map(({ text }) => text.slice(0, longestTitle + 1)).join(''))
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '')
}
