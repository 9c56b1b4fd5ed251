/** The sentences of a paragraph that was changed, each whole as it was and as it is: pieces alone are hard to read. Pure. */

import type { ChangedPiece } from './changed-words.ts'

export interface SentencePart {
  readonly text: string
  /** It is not in the other of the two. */
  readonly changed: boolean
}

/** One of the two is empty where a whole sentence came or went. */
export interface ChangedSentence {
  readonly before: readonly SentencePart[]
  readonly after: readonly SentencePart[]
  /** Of what was changed in it, in the new paragraph. */
  readonly start: number
  readonly end: number
}

interface Stretch {
  readonly before: string
  readonly after: string
  readonly piece?: ChangedPiece
}

const sentence = /[^。！？\n]*[。！？\n][”’）》]*|[^。！？\n]+$/gu
const closes = (text: string) => /[。！？\n][”’）》]*$/u.test(text)

/** In the order of the new text. Sentences that became one, or one that became several, are one change. */
export function changedSentences(text: string, pieces: readonly ChangedPiece[]): readonly ChangedSentence[] {
  const found: ChangedSentence[] = []
  let open: Stretch[] = []
  const end = () => {
    const changed = open.flatMap(({ piece }) => piece ?? [])
    const [first, last] = [changed[0], changed.at(-1)]
    if (first && last)
      found.push({ before: partsOf(open, 'before'), after: partsOf(open, 'after'), start: first.start, end: last.end })
    open = []
  }
  for (const stretch of stretchesOf(text, pieces)) {
    open.push(stretch)
    const { before, after } = stretch
    if ([before, after].every((side) => side === '' || closes(side))) end()
  }
  end()
  return found
}

function stretchesOf(text: string, pieces: readonly ChangedPiece[]): readonly Stretch[] {
  const stayed = (from: number, to?: number) =>
    (text.slice(from, to).match(sentence) ?? []).map((same) => ({ before: same, after: same }))
  let at = 0
  const all: Stretch[] = []
  for (const piece of pieces) {
    all.push(...stayed(at, piece.start), { before: piece.before, after: piece.after, piece })
    at = piece.end
  }
  return [...all, ...stayed(at)]
}

/** Nothing where all there is was not there, or is not any more. */
function partsOf(stretches: readonly Stretch[], side: 'before' | 'after'): readonly SentencePart[] {
  return stretches.flatMap(({ [side]: text, piece }) => (text === '' ? [] : [{ text, changed: piece !== undefined }]))
}
