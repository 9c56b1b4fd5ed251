/** Folding of text so that a label reads the same however it was typed. */

const listNumber =
  /^(?:第?[一二三四五六七八九十]+[、,.:]|\([一二三四五六七八九十\d]+\)|[一二三四五六七八九十]+\)|\d+[、.)](?!\d)|[①-⑳]|[㈠-㈩])/u

/** Text with full-width forms and compatibility characters folded and every blank, however wide, removed. */
export function foldWidth(text: string): string {
  if (isFolded(text)) return text
  return foldCommon(text) ?? text.normalize('NFKC').replace(/[\s\u200B-\u200D\u2060\uFEFF]+/gu, '')
}

/** The same for what prose is made of, several times as fast; `undefined` where it holds anything else. */
function foldCommon(text: string): string | undefined {
  let folded = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isPlain(code) || isMark(code)) continue
    const wide = code > 0xff00 && code < 0xff5f
    if (!wide && !isCommonBlank(code)) return undefined
    folded += text.slice(from, i)
    if (wide) folded += String.fromCharCode(code - 0xfee0)
    from = i + 1
  }
  return folded + text.slice(from)
}

/** Printable ASCII, Chinese characters and 、。〈〉《》「」『』【】. */
function isPlain(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code >= 0x4e00 && code <= 0x9fff) || (code > 0x3000 && code < 0x3012)
}

/** — ‘ ’ “ ”: folding leaves them as they are. */
function isMark(code: number): boolean {
  return code === 0x2014 || code === 0x2018 || code === 0x2019 || code === 0x201c || code === 0x201d
}

function isCommonBlank(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0xa0 || (code >= 0x09 && code <= 0x0d)
}

/** A label for comparison: folded, without list number, quotation marks and commas. */
export function foldLabel(text: string): string {
  return foldWidth(protectNumbers(text))
    .replace(listNumber, '')
    .replace(/["“”„‟'‘’「」『』《》、,;:.。*#]+/gu, '')
}

/** The list number a text begins with, folded: `（一）` and `(一)` both give `(一)`; empty where there is none. */
export function listNumberOf(text: string): string {
  return listNumber.exec(foldWidth(protectNumbers(text)))?.[0] ?? ''
}

/** Most cells are digits and most labels Chinese characters and 、, which folding leaves as they are. */
function isFolded(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    if (!isPlain(text.charCodeAt(i))) return false
  }
  return true
}

/** NFKC turns ① into 1 and ㈠ into (一); ① must stay apart from the digits of a value. */
function protectNumbers(text: string): string {
  return isFolded(text) ? text : text.replace(/[①-⑳]/gu, (circled) => `${(circled.codePointAt(0) ?? 0) - 0x245f}.`)
}
