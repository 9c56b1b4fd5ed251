/**
 * A name of an agency or a person as it is kept: 青禾区 教育局 and 周 敏 are typed wide to fill a line or a column and
 * would be others than 青禾区教育局 and 周敏. Only between words of letters a blank stays, as one: Anna Li.
 */
export function plainName(text: string): string {
  return text.replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, (_, at: number) => {
    const [before, after] = [text.slice(0, at), text.slice(at).trimStart()]
    return lettersEnd.test(before) && lettersBegin.test(after) ? ' ' : ''
  })
}

const lettersEnd = /(?!\p{Script=Han})[\p{L}\p{N}.]$/u
const lettersBegin = /^(?!\p{Script=Han})[\p{L}\p{N}]/u
