/** ¹ ₁ ① ⒈ ❶: the mark of a note. Folding makes digits of them, which must not become part of the number before. */
export const noteMark = /[²³¹⁰⁴-⁹₀-₉\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]/u

/** Such marks right behind a digit. */
const marksOfNumbers = new RegExp(`(?<=[\\d０-９])${noteMark.source}+`, 'gu')

/** A text without the marks of notes behind its numbers. */
export function withoutNoteMarks(text: string): string {
  return text.replace(marksOfNumbers, '')
}
