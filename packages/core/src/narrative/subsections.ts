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
    if (first.length > longestHeading) found.at(-1)?.body.push(text)
    else found.push({ heading: line, title: first.trim(), body: runOn === '' ? [] : [runOn] })
  }
  return found
}
