/** Fields: what is shown of them is their result, not their code. */

interface Field {
  /** Its code is being read, its result is still to come. */
  inCode: boolean
  /** Its result is not part of the text. */
  hidden: boolean
  code: string
}

/** A formula or a drop-down shows what the program makes of it: without a result it is no blank. */
const shownByProgram = /^\s*(?:=|FORMDROPDOWN\b)/u
/** What such a code shows is drawn by the program, and no text even where it has a result. */
const drawnByProgram = /^\s*(?:EQ|FORMCHECKBOX|SYMBOL)\b/iu
const longestCode = 100

/** What stands for a field: a text in place of a result that is not there, or something drawn. */
type Stand = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'drawn' }

export class Fields {
  readonly #keepsContents: boolean
  readonly #open: Field[] = []
  #inCode = 0
  #hidden = 0

  constructor(keepsContents: boolean) {
    this.#keepsContents = keepsContents
  }

  /** Whether text here is shown. */
  get show(): boolean {
    return this.#inCode === 0 && this.#hidden === 0
  }

  /** Whether a field is open; one that never ends hides what it should not. */
  get hidesWithoutEnd(): boolean {
    return this.#hidden > 0
  }

  /** At a mark of a complex field: `begin`, `separate` or `end`. Gives what stands for it beside its result, if anything. */
  mark(type: string | undefined): Stand | undefined {
    const last = this.#open.at(-1)
    if (type === 'begin') {
      this.#open.push({ inCode: true, hidden: false, code: '' })
      this.#inCode += 1
    } else if (type === 'separate' && last?.inCode) {
      last.inCode = false
      this.#inCode -= 1
    } else if (type === 'end') {
      this.#close()
      if (!last || !this.show) return undefined
      if (drawnByProgram.test(last.code)) return { kind: 'drawn' }
      if (last.inCode && shownByProgram.test(last.code)) return { kind: 'text', text: last.code.trim() }
    }
    return undefined
  }

  /** The code of the innermost field. A table of contents repeats headings and is no text of the document. */
  code(code: string): void {
    const last = this.#open.at(-1)
    if (last?.inCode) last.code += code.slice(0, longestCode - last.code.length)
    if (!last || last.hidden || this.#keepsContents || !/^\s*TOC\b/u.test(code)) return
    last.hidden = true
    this.#hidden += 1
  }

  /** A code ends with its paragraph at the latest: a field without an end must not swallow the document. */
  endOfParagraph(): void {
    while (this.#inCode > 0) this.#close()
  }

  #close(): void {
    const field = this.#open.pop()
    if (field?.inCode) this.#inCode -= 1
    if (field?.hidden) this.#hidden -= 1
  }
}
