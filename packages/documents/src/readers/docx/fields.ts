/** Fields: what is shown of them is their result, not their code. */

interface Field {
  /** Its code is being read, its result is still to come. */
  inCode: boolean
  /** Its result is not part of the text. */
  hidden: boolean
}

export class Fields {
  readonly #keepsContents: boolean
  readonly #open: Field[] = []
  /** Whether text here is shown. */
  show = true

  constructor(keepsContents: boolean) {
    this.#keepsContents = keepsContents
  }

  /** Whether a field is open; one that never ends hides what it should not. */
  get hidesWithoutEnd(): boolean {
    return this.#open.some(({ hidden }) => hidden)
  }

  /** At a mark of a complex field: `begin`, `separate` or `end`. */
  mark(type: string | undefined): void {
    const last = this.#open.at(-1)
    if (type === 'begin') this.#open.push({ inCode: true, hidden: false })
    else if (type === 'separate' && last) last.inCode = false
    else if (type === 'end') this.#open.pop()
    this.#update()
  }

  /** The code of the innermost field. A table of contents repeats headings and is no text of the document. */
  code(code: string): void {
    const last = this.#open.at(-1)
    if (last && !this.#keepsContents && /^\s*TOC\b/u.test(code)) last.hidden = true
  }

  /** A code ends with its paragraph at the latest: a field without an end must not swallow the document. */
  endOfParagraph(): void {
    if (this.show) return
    const open = this.#open.findIndex(({ inCode }) => inCode)
    if (open >= 0) this.#open.splice(open)
    this.#update()
  }

  #update(): void {
    this.show = this.#open.every(({ inCode, hidden }) => !inCode && !hidden)
  }
}
