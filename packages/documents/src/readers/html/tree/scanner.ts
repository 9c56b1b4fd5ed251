/** Cuts a page into tags and texts, as the HTML Standard does (13.2.5, Tokenization). */

import type { Markup } from '../../encoding/markup.ts'
import { isBlank, scanAttributes } from './attributes.ts'
import { type Tag, tagNamed } from './tags.ts'

export type TokenKind = 'start' | 'end' | 'text' | 'comment' | 'doctype' | 'none'

/**
 * Goes from token to token; what it stands on is in its fields, so that a token costs no object.
 *
 * `from` and `to` are the bounds of a tag or a text, and of what stands within a comment or a doctype.
 */
export class Scanner {
  readonly source: Markup
  kind: TokenKind = 'none'
  tag: Tag = tagNamed('html')
  from = 0
  to = 0
  #at = 0
  readonly #names = new Map<number | string, Tag>()

  constructor(source: Markup) {
    this.source = source
  }

  /** Goes to the next token; false at the end of the page. */
  next(): boolean {
    const { bytes } = this.source
    const end = bytes.length
    let open = this.#at
    while (open < end && !(bytes[open] === less && opensMarkup(bytes, open))) open += 1
    if (open > this.#at) return this.#token('text', this.#at, open)
    return open < end && this.#markup(open)
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
    const code = source.at(open + 1)
    if (code === 0x21) return this.#declaration(open)
    if (code === 0x3f) return this.#bogus(open + 1)
    if (code !== 0x2f) return this.#tagAt('start', open, open + 1)
    return isLetter(source.at(open + 2)) ? this.#tagAt('end', open, open + 2) : this.#bogus(open + 2)
  }

  /** A tag that the source ends within is none. */
  #tagAt(kind: 'start' | 'end', open: number, nameAt: number): boolean {
    const { source } = this
    const { bytes } = source
    let at = nameAt
    let code = 0
    let key = 0
    for (; at < bytes.length; at++) {
      code = bytes[at] as number
      if (code === more || code === 0x2f || isBlank(code)) break
      key = key >= 0 && at - nameAt < 5 ? key * 64 + letterValue(code) : -1
    }
    const name = key >= 0 ? key : source.text(nameAt, at)
    this.tag = this.#names.get(name) ?? this.#learn(name, source.text(nameAt, at))
    const end = code === more ? at + 1 : scanAttributes(source, at)
    if (bytes[end - 1] !== more) {
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
    if (source.says('--', open + 2)) return this.#comment(open + 4)
    if (source.says('doctype', open + 2)) {
      const close = source.find(more, open + 9)
      return this.#token('doctype', open + 9, close, close + 1)
    }
    return this.#bogus(open + 2)
  }

  /** A comment reaches to “-->” or “--!>”; `<!-->` is an empty one. */
  #comment(from: number): boolean {
    const { source } = this
    if (source.at(from) === more) return this.#token('comment', from, from, from + 1)
    const first = source.says('->', from) ? from - 1 : from
    for (let at = source.find(more, from); at < source.length; at = source.find(more, at + 1)) {
      const close = source.at(at - 1) === 0x21 ? at - 3 : at - 2
      if (close >= first && source.says('--', close)) return this.#token('comment', from, Math.max(from, close), at + 1)
    }
    return this.#token('comment', from, source.length)
  }

  #bogus(from: number): boolean {
    const close = this.source.find(more, from)
    return this.#token('comment', from, close, close + 1)
  }
}

function endOfRaw(source: Markup, { name, from }: { name: string; from: number }): number {
  for (let at = source.find(less, from); at < source.length; at = source.find(less, at + 1)) {
    if (isTagNamed(source, { name: `/${name}`, at: at + 1 })) return at
  }
  return -1
}

/** Within `<!-- <script> … -->` an end tag ends the inner script only. */
function endOfScript(source: Markup, from: number): number {
  const { bytes } = source
  let [comment, inner] = [false, false]
  for (let at = from; at < bytes.length; at++) {
    if (bytes[at] === less) {
      // Its dashes may be those of “-->”.
      if (source.says('!--', at + 1)) comment = true
      else if (isTagNamed(source, { name: 'script', at: at + 1 })) inner = comment
      else if (isTagNamed(source, { name: '/script', at: at + 1 })) {
        if (!inner) return at
        inner = false
      }
    } else if (bytes[at] === more && at >= from + 2 && source.says('--', at - 2)) {
      comment = false
      inner = false
    }
  }
  return -1
}

function isTagNamed(source: Markup, { name, at }: { name: string; at: number }): boolean {
  return source.says(name, at) && endsTagName.test(source.beginning(at + name.length, source.length, 1))
}

const endsTagName = /^[\s/>]/u
const less = 0x3c
const more = 0x3e

function opensMarkup(bytes: Uint8Array, open: number): boolean {
  const code = bytes[open + 1] ?? 0
  if (isLetter(code) || code === 0x21 || code === 0x3f) return true
  // “</” at the very end is text.
  return code === 0x2f && open + 2 < bytes.length
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
