/** The sub-headings of a section and the lines under each: （一）… or 1. …, as the section numbers them. */

import type { LinePlace } from '../report/outline.ts'
import type { ProseSection } from './sentences.ts'

export interface ProseLine extends LinePlace {
  readonly section: ProseSection
  readonly line: number
  readonly text: string
}

export interface Subsection {
  readonly heading: ProseLine
  /** The heading without its number and closing mark. */
  readonly title: string
  /** What runs on behind the heading in its line, and the lines under it. */
  readonly body: readonly string[]
}

const bracketed = /^[（(][一二三四五六七八九十]{1,3}[）)]\s*/u
const longestHeading = 40

/** The sub-sections numbered （一）, （二）, … of the lines of one section. */
export function subsectionsOf(lines: readonly ProseLine[]): readonly Subsection[] {
  const found: { heading: ProseLine; title: string; body: string[] }[] = []
  for (const line of lines) {
    const text = line.text.trim()
    const number = bracketed.exec(text)?.[0]
    if (number === undefined) {
      found.at(-1)?.body.push(text)
      continue
    }
    const rest = text.slice(number.length)
    const [first = ''] = rest.split(/[。：:]/u)
    const runOn = rest.slice(first.length + 1).trim()
    // A numbered sentence is an enumeration, not a heading.
    if (first.length > longestHeading || (runOn === '' && isSentence(rest))) found.at(-1)?.body.push(text)
    else found.push({ heading: line, title: first.trim(), body: runOn === '' ? [] : [runOn] })
  }
  return found
}

const nouns =
  /(?:情况|工作|方面|公开|申请|管理|建设|平台|保障|监督|制度|机制|培训|考核|评议|追究|结果|事项|诉讼|复议|问题|措施)。$/u

/** 本年度未收到公开申请。: a line that ends as a sentence does, and is no bare name of a thing. */
function isSentence(text: string): boolean {
  return /^[^。：:]*。$/u.test(text) && (/[，；\d]|未|没有|无/u.test(text) || !nouns.test(text))
}
