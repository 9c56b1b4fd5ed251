/** Joins the texts of a page into lines, white space folded as a browser folds it. */

import type { Markup } from '../encoding/markup.ts'
import { type OffLine, setOff } from '../raised.ts'
import { decodeReferences } from './entities.ts'
import { isBlank } from './tree/attributes.ts'
import type { Element, Node } from './tree/node.ts'

/** A line of text: what stands between two breaks. */
export interface FlowLine {
  readonly text: string
  /** As written, where wide or no-break blanks stand at its ends. */
  readonly raw?: string | undefined
  /** The block it stands in, and where in the source it begins. */
  readonly block: Element
  readonly at: number
  /** Characters of it that are links. */
  readonly linked: number
}

/**
 * A class for what could be a literal: V8 puts what a literal makes among the old objects once many of them live for a
 * while, and from there a line keeps its block, and so the tree of a page nobody needs any more, until all is collected.
 */
class ShownLine implements FlowLine {
  readonly text: string
  readonly raw: string | undefined
  readonly block: Element
  readonly at: number
  readonly linked: number

  constructor({ text, raw, block, at, linked }: FlowLine) {
    this.text = text
    this.raw = raw
    this.block = block
    this.at = at
    this.linked = linked
  }
}

/** White space that is more than single spaces. */
const unfolded = /[\t\n\f\r]| {2}/u
/** Wide characters of East Asia: a line break between two of them is no space. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/u

export class Flow {
  readonly #source: Markup
  readonly #emit: (line: FlowLine) => void
  /** The block that holds what comes next. */
  block: Element
  /** Links that stand open. */
  links = 0
  /** Where what comes next is set, if not on the line. */
  offLine: OffLine | undefined
  /** Elements that stand open and keep line breaks as written. */
  preserved = 0
  /** The number of a list item, put before the next line. */
  label = ''
  #text = ''
  #gap: 'none' | 'space' | 'newline' = 'none'
  #at = 0
  #linked = 0

  constructor(source: Markup, block: Element, emit: (line: FlowLine) => void) {
    this.#source = source
    this.#emit = emit
    this.block = block
  }

  /** A text of the page. */
  add(node: Node): void {
    if (this.preserved === 0 && this.#addBlank(node)) return
    const written = decodeReferences(this.#source.text(node.from, node.to))
    const text = this.offLine ? setOff(written, this.offLine) : written
    if (this.preserved === 0) {
      this.#put(text, node.from)
      return
    }
    for (const [i, line] of text.split(/\r\n?|\n/u).entries()) {
      if (i > 0) this.break()
      this.#put(line, node.from)
    }
  }

  /** Most texts of a page are the blanks between its tags; no string is made of these. False for any other text. */
  #addBlank({ from, to }: Node): boolean {
    const { bytes } = this.#source
    let isBroken = false
    for (let at = from; at < to; at++) {
      const byte = bytes[at] as number
      if (!isBlank(byte)) return false
      if (byte === 0x0a || byte === 0x0d) isBroken = true
    }
    if (to > from) this.#space(isBroken ? 'newline' : 'space')
    return true
  }

  #put(text: string, at: number): void {
    const before = this.#text.length
    if (unfolded.test(text)) this.#fold(text, at)
    else if (text !== ' ' && text !== '') {
      if (text.startsWith(' ')) this.#space('space')
      this.#append(text.startsWith(' ') || text.endsWith(' ') ? text.replace(/^ | $/gu, '') : text, at)
      if (text.endsWith(' ')) this.#space('space')
    } else if (text === ' ') this.#space('space')
    if (this.links > 0) this.#linked += this.#text.length - before
  }

  /** Every run of blanks makes one gap, which is a line break where it holds one. */
  #fold(text: string, at: number): void {
    let from = -1
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (!isBlank(code)) {
        if (from < 0) from = i
        continue
      }
      if (from >= 0) this.#append(text.slice(from, i), at)
      from = -1
      this.#space(code === 0x0a || code === 0x0d ? 'newline' : 'space')
    }
    if (from >= 0) this.#append(text.slice(from), at)
  }

  #space(kind: 'space' | 'newline'): void {
    if (kind === 'newline' || this.#gap === 'none') this.#gap = kind
  }

  /** Ends the line. A line of nothing but blanks is none. */
  break(): void {
    const raw = this.#text
    const text = raw.trim()
    if (text !== '') {
      const own = raw.length === text.length ? undefined : raw
      this.#emit(new ShownLine({ text, raw: own, block: this.block, at: this.#at, linked: this.#linked }))
    }
    this.#text = ''
    this.#gap = 'none'
    this.#linked = 0
  }

  #append(piece: string, at: number): void {
    if (this.#text === '') {
      this.#at = at
      this.#text = this.label
      this.label = ''
    } else if (this.#gap === 'space' || (this.#gap === 'newline' && !(isWide(this.#text.at(-1)) && isWide(piece[0])))) {
      this.#text += ' '
    }
    this.#gap = 'none'
    this.#text += piece
  }
}

function isWide(letter: string | undefined): boolean {
  return letter !== undefined && wide.test(letter)
}
