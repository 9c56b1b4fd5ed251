/** Where in a report's prose a word stands that was searched for. */

import type { Excerpt } from '../contract/published.ts'
import { fold } from './grams.ts'

/** Characters shown before and behind the word. */
const reach = { before: 24, after: 48 } as const

/** The first place of the first of the words that stands in a text; `undefined` where none does. */
export function excerptOf(texts: readonly string[], words: readonly string[]): Excerpt | undefined {
  const paragraphs = texts.flatMap((text) => text.split('\n'))
  const folded = paragraphs.map(fold)
  for (const word of words) {
    const at = folded.findIndex((paragraph) => paragraph.includes(word))
    if (at >= 0) return cut(paragraphs[at] ?? '', word)
  }
  return undefined
}

/** Folding may join and drop characters: the word is sought as the shortest piece that folds to a text with it. */
function cut(paragraph: string, word: string): Excerpt {
  const characters = Array.from(paragraph.trim())
  const holds = (from: number, to: number) => fold(characters.slice(from, to).join('')).includes(word)
  const end = first(characters.length, (to) => holds(0, to))
  const start = first(end, (from) => !holds(from + 1, end))
  const [from, to] = [Math.max(0, start - reach.before), Math.min(characters.length, end + reach.after)]
  return {
    before: `${from > 0 ? '…' : ''}${characters.slice(from, start).join('')}`,
    match: characters.slice(start, end).join(''),
    after: `${characters.slice(end, to).join('')}${to < characters.length ? '…' : ''}`,
  }
}

/** The least of the whole numbers up to `most` for which something holds that holds for all above it. */
function first(most: number, holds: (at: number) => boolean): number {
  let [low, high] = [0, most]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
