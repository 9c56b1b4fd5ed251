/** The encoding of web pages: by byte order mark, else by what the bytes are, with what the page declares as advice. */

import { isGbk } from './gbk.ts'
import { Markup, markupOf } from './markup.ts'
import { isUtf8 } from './utf8.ts'

/** How far into a page its encoding is declared; browsers look at 1024 bytes, old pages need more. */
const declarationEnd = 4096
/** Of a thousand characters so many may be damaged: descriptions are cut in the middle of a character. */
const mostDamaged = 2

/**
 * The markup of a page, or `undefined` where the bytes are none.
 *
 * Bytes that are valid UTF-8 are UTF-8, whatever is declared: text of another encoding is hardly ever valid. Then the
 * declared encoding is tried and then GB18030, which holds GBK and GB2312; then, with a few characters lost, what
 * loses fewest. Bytes in an encoding that markup is kept in stay as they are.
 */
export function readMarkup(bytes: Uint8Array): Markup | undefined {
  const plain = withoutMark(bytes)
  if (isUtf8(plain)) return new Markup(plain, 'utf-8')
  if (!declared(bytes).includes('big5') && isGbk(bytes)) return new Markup(bytes, 'gbk')
  const text = decodePage(bytes)
  return text === undefined ? undefined : markupOf(text)
}

function decodePage(bytes: Uint8Array): string | undefined {
  const wide = wideEncoding(bytes)
  if (wide !== undefined) return cleaned(new TextDecoder(wide).decode(bytes))
  const valid = strictly(bytes, 'utf-8')
  if (valid !== undefined) return valid
  const candidates = [...new Set([...declared(bytes), 'gb18030'])]
  for (const encoding of candidates) {
    const text = strictly(bytes, encoding)
    if (text !== undefined) return text
  }
  return leastDamaged(bytes, ['utf-8', ...candidates])
}

/** The mark is no text. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes
}

function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    // A zero of these encodings is a zero byte, and bytes are looked through faster.
    return bytes.includes(0) ? cleaned(text) : text
  } catch {
    return undefined // not this encoding, or damaged: the next is tried
  }
}

/** UTF-16, by its mark or by the zero byte of the first “<”. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  return (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c) ? 'utf-16be' : undefined
}

/** The encoding that the XML declaration or a `meta` names, if it is one of Chinese text. */
function declared(bytes: Uint8Array): string[] {
  const head: string = Reflect.apply(String.fromCharCode, null, bytes.subarray(0, declarationEnd))
  const label =
    /^\s*<\?xml[^>]*encoding\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1] ??
    /<meta[^>]*charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1]
  if (label === undefined) return []
  return /^(?:gbk|gb2312|gb_2312-80|gb18030|x-gbk|hz-gb-2312)$/iu.test(label)
    ? ['gb18030']
    : /^big5(?:-hkscs)?$/iu.test(label)
      ? ['big5']
      : []
}

function leastDamaged(bytes: Uint8Array, encodings: readonly string[]): string | undefined {
  let best: { text: string; damaged: number } | undefined
  for (const encoding of encodings) {
    const text = new TextDecoder(encoding).decode(bytes)
    const damaged = text.split('\ufffd').length - 1
    if (!best || damaged < best.damaged) best = { text, damaged }
  }
  return best && best.damaged * 1000 <= best.text.length * mostDamaged ? cleaned(best.text) : undefined
}

/** Browsers pass over a zero. */
function cleaned(text: string): string {
  return text.includes('\0') ? text.replaceAll('\0', '') : text
}
