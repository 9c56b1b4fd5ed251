/** The sentence in which a breach stands, the words marked. */

import type { CheckFinding } from '@gouji/core'
import { escapeText } from './markup.ts'

/** Numbers and words of a finding that are written in the text, most telling first. */
const written = ['found', 'written', 'said', 'total', 'category', 'share']

/** Empty where nothing is quoted. */
export function quoteMarkup({ params, place, cells, beside }: CheckFinding): string {
  // The sentences in common stand side by side.
  if (beside) return ''
  const text = typeof params.quote === 'string' ? params.quote : cells.length === 0 ? place?.text : undefined
  if (text === undefined || text.trim() === '') return ''
  const at = written.map((name) => find(text, params[name])).find((found) => found !== undefined)
  if (!at) return `<q>${escapeText(text)}</q>`
  const [before, marked, after] = [text.slice(0, at.from), text.slice(at.from, at.to), text.slice(at.to)]
  return `<q>${escapeText(before)}<mark>${escapeText(marked)}</mark>${escapeText(after)}</q>`
}

/** Where a word stands; a number only where it is not a part of a longer one. */
function find(text: string, value: string | number | null | undefined): { from: number; to: number } | undefined {
  const word = String(value ?? '')
  for (let from = text.indexOf(word); word !== '' && from >= 0; from = text.indexOf(word, from + 1)) {
    const to = from + word.length
    const cut = /^\d/u.test(word) && /[\d.]/u.test(text.charAt(from - 1))
    if (!cut && !(/\d$/u.test(word) && /\d/u.test(text.charAt(to)))) return { from, to }
  }
  return undefined
}
