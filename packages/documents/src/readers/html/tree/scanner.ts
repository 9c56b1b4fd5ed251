/** Cuts a page into tags and texts, as the HTML Standard does (13.2.5, Tokenization). */

import { isBlank, scanAttributes } from './attributes.ts'
import { type Tag, tagNamed } from './tags.ts'

export type TokenKind = 'start' | 'end' | 'text' | 'comment' | 'doctype' | 'none'

/**
 * Goes from token to token; what it stands on is in its fields, so that a token costs no object.
 *
 * `from` and `to` are the bounds of a tag or a text, and of what stands within a comment or a doctype.
 */
export class Scanner {
  readonly source: string
  kind: TokenKind = 'none'
  tag: Tag = tagNamed('html')
  from = 0
  to = 0
  #at = 0
  readonly #names = new Map<number | string, Tag>()

  constructor(source: string) {
    this.source = source
  }

  /** Goes to the next token; false at the end of the page. */
  next(): boolean {
    const { source } = this
    for (let open = source.indexOf('<', this.#at); open >= 0; open = source.indexOf('<', open + 1)) {
      if (!opensMarkup(source, open)) continue
      if (open > this.#at) return this.#token('text', this.#at, open)
      return this.#markup(open)
    }
    if (this.#at >= source.length) return false
    return this.#token('text', this.#at, source.length)
  }

  /** The bounds of the text that the element just begun holds, whatever stands in it; goes on behind its end tag. */
  rawText(): readonly [from: number, to: number] {
    const from = this.#at
    const { name } = this.tag
    const close = name === 'script' ? endOfScript(this.source, from) : endOfRaw(this.source, { name, from })
    this.#at = close < 0 ? this.source.length : scanAttributes(this.source, close + 2 + name.length)
    return [from, close < 0 ? this.source.length : close]
  }

  /** All that is left. */
  rest(): readonly [from: number, to: number] {
    const from = this.#at
    this.#at = this.source.length
    return [from, this.#at]
  }

  #token(kind: TokenKind, from: number, to: number, next = to): boolean {
    this.kind = kind
    this.from = from
    this.to = to
    this.#at = next
    return true
  }

  #markup(open: number): boolean {
    const { source } = this
    const code = source.charCodeAt(open + 1)
    if (code === 0x21) return this.#declaration(open)
    if (code === 0x3f) return this.#bogus(open + 1)
    if (code !== 0x2f) return this.#tagAt('start', open, open + 1)
    return isLetter(source.charCodeAt(open + 2)) ? this.#tagAt('end', open, open + 2) : this.#bogus(open + 2)
  }

  /** A tag that the source ends within is none. */
  #tagAt(kind: 'start' | 'end', open: number, nameAt: number): boolean {
    const { source } = this
    let at = nameAt
    let code = 0
    let key = 0
    for (; at < source.length; at++) {
      code = source.charCodeAt(at)
      if (code === 0x3e || code === 0x2f || isBlank(code)) break
      key = key >= 0 && at - nameAt < 5 ? key * 64 + letterValue(code) : -1
    }
    const name = key >= 0 ? key : source.slice(nameAt, at)
    this.tag = this.#names.get(name) ?? this.#learn(name, source.slice(nameAt, at))
    const end = code === 0x3e ? at + 1 : scanAttributes(source, at)
    if (source.charCodeAt(end - 1) !== 0x3e) {
      this.#at = source.length
      return false
    }
    return this.#token(kind, open, end)
  }

  #learn(key: number | string, name: string): Tag {
    const lower = name.replace(/[A-Z]+/gu, (letters) => letters.toLowerCase())
    const tag = tagNamed(lower === 'image' ? 'img' : lower)
    this.#names.set(key, tag)
    return tag
  }

  #declaration(open: number): boolean {
    const { source } = this
    if (source.startsWith('--', open + 2)) return this.#comment(open + 4)
    if (/^doctype/iu.test(source.slice(open + 2, open + 9))) {
      const close = this.#find('>', open + 9)
      return this.#token('doctype', open + 9, close, close + 1)
    }
    return this.#bogus(open + 2)
  }

  /** A comment reaches to “-->” or “--!>”; `<!-->` is an empty one. */
  #comment(from: number): boolean {
    if (this.source.startsWith('>', from)) return this.#token('comment', from, from, from + 1)
    const close = /--!?>/gu
    close.lastIndex = this.source.startsWith('->', from) ? from - 1 : from
    const found = close.exec(this.source)
    if (!found) return this.#token('comment', from, this.source.length)
    return this.#token('comment', from, Math.max(from, found.index), close.lastIndex)
  }

  #bogus(from: number): boolean {
    const close = this.#find('>', from)
    return this.#token('comment', from, close, close + 1)
  }

  #find(text: string, from: number): number {
    const at = this.source.indexOf(text, from)
    return at < 0 ? this.source.length : at
  }
}

function endOfRaw(source: string, { name, from }: { name: string; from: number }): number {
  const close = new RegExp(`</${name}(?=[\\s/>])`, 'giu')
  close.lastIndex = from
  return close.exec(source)?.index ?? -1
}

/** Within `<!-- <script> … -->` an end tag ends the inner script only. */
function endOfScript(source: string, from: number): number {
  const mark = /<!--|-->|<\/?script(?=[\s/>])/giu
  mark.lastIndex = from
  let [comment, inner] = [false, false]
  for (let found = mark.exec(source); found; found = mark.exec(source)) {
    const [text] = found
    if (text === '<!--') {
      comment = true
      mark.lastIndex -= 2 // its dashes may be those of “-->”
    } else if (text === '-->') {
      comment = false
      inner = false
    } else if (text.startsWith('</')) {
      if (!inner) return found.index
      inner = false
    } else {
      inner = comment
    }
  }
  return -1
}

function opensMarkup(source: string, open: number): boolean {
  const code = source.charCodeAt(open + 1)
  if (isLetter(code) || code === 0x21 || code === 0x3f) return true
  // “</” at the very end is text.
  return code === 0x2f && open + 2 < source.length
}

function isLetter(code: number): boolean {
  const lower = code | 0x20
  return lower >= 0x61 && lower <= 0x7a
}

/** A letter or digit in six bits, the same for both cases; far below zero for anything else. */
function letterValue(code: number): number {
  if (isLetter(code)) return code & 0x1f
  return code >= 0x30 && code <= 0x39 ? code - 0x30 + 27 : Number.NEGATIVE_INFINITY
}
