/** What tells of a line end whether it ends a paragraph, the same in a PDF and in a text that was broken at a width. */

/** 二、…, （三）…, 1. …, 一是…: begins a paragraph of its own. */
export const listStart =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、](?!\d)|[一二三四五六七八九十]是|第[一二三四五六七八九十]+[章节条])/u
export const sentenceEnd = /[。！？；：!?;:]["”’）)]?$/u
/** In ems: how much room a full line leaves at most. */
export const lineRoom = 2.2
/** What no line ends within: a bracket and what it opens with, a word, a number: 〔2019〕60. */
const unbroken = /^[〔（《“‘([]*[\dA-Za-z.,%-]*[〕）》”’)\]]*[\dA-Za-z.,%-]*/u

/** How much room, in ems, a full line may leave before a text: as much as its first word needs. */
export function roomBefore(text: string): number {
  const [word = ''] = unbroken.exec(text) ?? []
  return Math.max(lineRoom, emsOf(word) + 0.5)
}

/** The width of a text in ems; digits and Latin letters are about half as wide. */
export function emsOf(text: string): number {
  let ems = 0
  for (const letter of text) ems += letter < '\u2000' ? 0.55 : 1
  return ems
}

/** What a line end between two texts is: nothing in Chinese, a blank between Latin words. */
export function joined(before: string, after: string, endsBlank: boolean): string {
  if (before === '' || after === '') return before + after
  const [last = '', first = ''] = [before.at(-1), after.at(0)]
  const words = /[A-Za-z]/u.test(last) && /[A-Za-z]/u.test(first)
  return endsBlank || words ? `${before} ${after}` : before + after
}
