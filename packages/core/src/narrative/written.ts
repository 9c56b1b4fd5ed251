/** From positions in a folded sentence back to the paragraph as it is written. */

import { withoutNoteMarks } from '../report/note-mark.ts'

/** Offsets in a text, in UTF-16 units; `end` is behind the last letter. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const blanks = /[\s\u200B-\u200D\uFEFF]/gu
/** Letters and signs that stay one letter when folded. */
const plain = /[!-~\u3001-\u3002\u4E00-\u9FFF\uFF01-\uFF5E]/u
const allPlain = /^[!-~\u3001-\u3002\u4E00-\u9FFF\uFF01-\uFF5E]*$/u

/** Where a stretch of a folded sentence is written in its paragraph; `sentence` says where that sentence stands there. */
export function writtenAt(paragraph: string, sentence: Stretch, { start, end }: Stretch): Stretch {
  const written = paragraph.slice(sentence.start, sentence.end)
  if (end <= written.length && allPlain.test(written)) {
    return { start: sentence.start + start, end: sentence.start + end }
  }
  let at = sentence.start
  let folded = 0
  let from = at
  let before = ''
  for (const letter of written) {
    if (folded >= end) break
    const isLeftOut = withoutNoteMarks(before + letter) === before
    const length = isLeftOut ? 0 : plain.test(letter) ? 1 : letter.normalize('NFKC').replace(blanks, '').length
    if (length > 0 && folded <= start) from = at
    folded += length
    at += letter.length
    if (!isLeftOut) before = letter
  }
  return { start: from, end: Math.max(from, paragraph.slice(0, at).trimEnd().length) }
}
