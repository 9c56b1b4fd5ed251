/**
 * The markup of a page as its bytes. Signs of markup are one byte in every encoding that a page is kept in, and no byte
 * of another character is “<”, “>”, “=”, “&”, a quotation mark, a slash or a blank.
 *
 * No string is made of the whole: of a page of 240 kB that took a third of all the time to read it, and nearly all of it
 * is tags. What is read of it is made into strings where it stands.
 */

import { gbkText } from './gbk.ts'
import { utf8Text } from './utf8.ts'

const texts = { 'utf-8': utf8Text, gbk: gbkText } as const
/** The most bytes of a unit of UTF-16. */
const widest = 4

/** What is looked for all over a page, most of which has none of it. */
const sought = ['none', 'hidden', 'through', 'vertical-align', '<style', '</style'] as const
type Sought = (typeof sought)[number]

interface Marks {
  readonly lineFeeds: readonly number[]
  /** Of each word that is sought. */
  readonly places: readonly (readonly number[])[]
}

export class Markup {
  readonly bytes: Uint8Array
  #found: Marks | undefined
  readonly #textOf: (bytes: Uint8Array, from: number, to: number) => string

  /** Valid bytes without zeros. */
  constructor(bytes: Uint8Array, encoding: keyof typeof texts) {
    this.bytes = bytes
    this.#textOf = texts[encoding]
  }

  get length(): number {
    return this.bytes.length
  }

  /** The byte at a place; 0, which stands nowhere, beyond the end. */
  at(place: number): number {
    return this.bytes[place] ?? 0
  }

  text(from: number, to: number): string {
    return this.#textOf(this.bytes, from, to)
  }

  /** The beginning of a text, of so many units at most. */
  beginning(from: number, to: number, most: number): string {
    return this.text(from, Math.min(to, from + widest * most)).slice(0, most)
  }

  /** Where a byte stands next; the length where it does not. */
  find(byte: number, from: number): number {
    const at = this.bytes.indexOf(byte, from)
    return at < 0 ? this.bytes.length : at
  }

  /** Whether a text of ASCII, its letters small, stands at a place in whatever case. */
  says(word: string, place: number): boolean {
    for (let i = 0; i < word.length; i++) if (small(this.bytes[place + i]) !== word.charCodeAt(i)) return false
    return true
  }

  /** The places, in order, at which a word stands, as `says` finds it. */
  placesOf(word: Sought): readonly number[] {
    return this.#marks.places[sought.indexOf(word)] ?? []
  }

  /** The places, in order, of all line feeds. */
  get lineFeeds(): readonly number[] {
    return this.#marks.lineFeeds
  }

  get #marks(): Marks {
    this.#found ??= marksIn(this)
    return this.#found
  }
}

/** The first four letters of each word as a number, and by some of its bits whether any may be there. */
const beginnings = sought.map(beginningOf)
const mayBegin = new Uint8Array(0x10000)
for (const beginning of beginnings) mayBegin[bitsOf(beginning)] = 1

function beginningOf(word: Sought): number {
  let beginning = 0
  for (let i = 0; i < 4; i++) beginning = (beginning << 8) | word.charCodeAt(i) | 0x20
  return beginning
}

function bitsOf(letters: number): number {
  return (letters ^ (letters >> 13)) & 0xffff
}

/** One pass for all: what is found costs less than the way to it. */
function marksIn(markup: Markup): Marks {
  const { bytes } = markup
  const lineFeeds: number[] = []
  const places = sought.map((): number[] => [])
  const end = bytes.length
  let letters = 0
  for (let at = 0; at < end; at++) {
    const byte = bytes[at] as number
    letters = (letters << 8) | byte | 0x20
    if (byte === 0x0a) lineFeeds.push(at)
    else if (mayBegin[bitsOf(letters)] === 1) look(at - 3)
  }
  return { lineFeeds, places }

  function look(at: number): void {
    sought.forEach((word, i) => {
      if (markup.says(word, at)) places[i]?.push(at)
    })
  }
}

/** A text as markup. */
export function markupOf(text: string): Markup {
  return new Markup(new TextEncoder().encode(text), 'utf-8')
}

function small(byte: number | undefined): number | undefined {
  return byte !== undefined && byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte
}
