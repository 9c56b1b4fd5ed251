/** Collects characters and gives them as one string that holds on to nothing else: not to the document, not to parts. */

const chunk = 8192
const firstRoom = 1024
/** Longer strings are made at once; for shorter ones that costs more than adding letter to letter. */
const short = 8
const blank = 0x20

export class TextBuffer {
  #units = new Uint16Array(firstRoom)
  #length = 0

  get length(): number {
    return this.#length
  }

  /** Adds a character below U+10000. */
  add(unit: number): void {
    if (this.#length === this.#units.length) this.#grow()
    this.#units[this.#length] = unit
    this.#length += 1
  }

  /** Adds any character. */
  addCodePoint(point: number): void {
    if (point < 0x10000) {
      this.add(point)
      return
    }
    this.add(0xd800 + ((point - 0x10000) >> 10))
    this.add(0xdc00 + ((point - 0x10000) & 0x3ff))
  }

  addText(text: string): void {
    for (let i = 0; i < text.length; i++) this.add(text.charCodeAt(i))
  }

  /** Cuts the text to a length. */
  truncate(length: number): void {
    this.#length = Math.min(this.#length, length)
  }

  /** Changes the characters from a position on, each to another or to none. */
  replace(from: number, change: (unit: number) => number | undefined): void {
    let to = from
    for (let i = from; i < this.#length; i++) {
      const unit = change(this.#units[i] as number)
      if (unit === undefined) continue
      this.#units[to] = unit
      to += 1
    }
    this.#length = to
  }

  /** Takes the blanks at both ends off what stands from a position on. */
  trim(from: number): void {
    const units = this.#units
    while (this.#length > from && (units[this.#length - 1] as number) <= blank) this.#length -= 1
    let first = from
    while (first < this.#length && (units[first] as number) <= blank) first += 1
    if (first === from) return
    units.copyWithin(from, first, this.#length)
    this.#length -= first - from
  }

  /** The text from a position on; the buffer ends there afterwards. */
  take(from = 0): string {
    const end = this.#length
    this.#length = from
    let text = ''
    if (end - from <= short) {
      for (let i = from; i < end; i++) text += String.fromCharCode(this.#units[i] as number)
      return text
    }
    for (let i = from; i < end; i += chunk) {
      text += Reflect.apply(String.fromCharCode, null, this.#units.subarray(i, Math.min(end, i + chunk)))
    }
    return text
  }

  #grow(): void {
    const larger = new Uint16Array(this.#units.length * 2)
    larger.set(this.#units)
    this.#units = larger
  }
}
