/** The part of a document that is read, tag by tag: what is shown of it, and what has been seen so far. */

import type { Limits } from '../../limits.ts'
import type { XmlScanner } from '../../xml/scanner.ts'
import { TextBuffer } from '../../xml/text-buffer.ts'
import type { Content } from '../content.ts'
import { tooComplex, tooManyCells } from '../reader.ts'
import { Fields } from './fields.ts'
import type { ListNumbers } from './list-numbers.ts'
import { isOn } from './properties.ts'
import type { RunLook } from './run-styles.ts'

/** Reads paragraphs and tables up to the end of the element around them, which is so deep. */
type ReadBlocks = (story: Story, depth: number) => readonly Content[]

interface StoryOptions {
  readonly scanner: XmlScanner
  readonly limits: Limits
  readonly numbers: ListNumbers | undefined
  readonly runStyles: ReadonlyMap<string, RunLook>
  /** Whether the entries of a table of contents are kept. */
  readonly keepsContents: boolean
  readonly blocks: ReadBlocks
}

export class Story {
  readonly scanner: XmlScanner
  readonly numbers: ListNumbers | undefined
  readonly runStyles: ReadonlyMap<string, RunLook>
  readonly fields: Fields
  /** Where the text of open paragraphs is collected. */
  readonly text = new TextBuffer()
  /** How many paragraphs have begun, those that are not shown counted. */
  paragraphs = 0
  /** Where in the text the runs of the open paragraphs begin, those that are not shown counted. */
  readonly runs: number[] = []
  /** The document refers to another one that stands where its own text should. */
  refersToOther = false

  readonly #limits: Limits
  readonly #blocks: ReadBlocks
  /** For each open choice between alternatives, whether one has been taken. */
  readonly #chosen: boolean[] = []
  #cells = 0
  #held = false
  /** The content of a control that shows nothing but a hint what to type, by its depth. */
  #hintDepth = 0
  #hintAhead = false

  constructor({ scanner, limits, numbers, runStyles, keepsContents, blocks }: StoryOptions) {
    this.scanner = scanner
    this.numbers = numbers
    this.runStyles = runStyles
    this.fields = new Fields(keepsContents)
    this.#limits = limits
    this.#blocks = blocks
  }

  /** Whether text is shown here. */
  get shows(): boolean {
    return this.#hintDepth === 0 && this.fields.show
  }

  blocks(depth: number): readonly Content[] {
    return this.#blocks(this, depth)
  }

  /** Goes to the next tag of what is shown; of alternatives to the first, past what was deleted or moved away. */
  next(): boolean {
    if (this.#held) {
      this.#held = false
      return true
    }
    const { scanner } = this
    while (scanner.next()) {
      if (!scanner.opens) {
        this.#closed()
        return true
      }
      switch (scanner.name) {
        case 'w:p':
          this.paragraphs += 1
          return true
        case 'w:del':
        case 'w:moveFrom':
          this.pass()
          break
        case 'mc:AlternateContent':
          this.#chosen.push(false)
          return true
        case 'mc:Choice':
        case 'mc:Fallback':
          if (this.#chosen.at(-1) !== false) this.pass()
          else this.#chosen[this.#chosen.length - 1] = true
          break
        case 'w:sdtPr':
          this.#hintAhead = this.#control()
          break
        case 'w:sdtContent':
          if (this.#hintAhead && this.#hintDepth === 0) this.#hintDepth = scanner.depth
          this.#hintAhead = false
          return true
        case 'w:sdtEndPr':
        case 'w:sectPr':
          scanner.skip()
          break
        default:
          return true
      }
    }
    return false
  }

  /** The next call of `next` gives the current tag again. */
  again(): void {
    this.#held = true
  }

  /** Behind an opening tag: goes to the tag that closes the element, counting the paragraphs on the way. */
  pass(): void {
    this.passTo(this.scanner.depth - 1)
  }

  /** Goes on to the tag that leaves so many elements open. */
  passTo(depth: number): void {
    const { scanner } = this
    // Runs of paragraphs within belong to those.
    let within = Number.POSITIVE_INFINITY
    while (scanner.depth > depth && scanner.next()) {
      if (scanner.depth < within) within = Number.POSITIVE_INFINITY
      if (!scanner.opens) continue
      if (scanner.name === 'w:p') {
        this.paragraphs += 1
        within = Math.min(within, scanner.depth)
      } else if (scanner.name === 'w:r' && scanner.depth < within) this.runs.push(this.text.length)
    }
  }

  countCells(count: number): void {
    this.#cells += count
    if (this.#cells > this.#limits.cells) throw tooComplex(tooManyCells(this.#limits))
  }

  #closed(): void {
    const { scanner } = this
    if (scanner.name === 'mc:AlternateContent') this.#chosen.pop()
    if (scanner.depth < this.#hintDepth) this.#hintDepth = 0
  }

  /** Whether a content control says that it holds a hint and nothing that was typed. */
  #control(): boolean {
    const { scanner } = this
    const depth = scanner.depth - 1
    let hint = false
    while (scanner.depth > depth && scanner.next()) {
      if (scanner.opens && scanner.name === 'w:showingPlcHdr') hint = isOn(scanner)
    }
    return hint
  }
}
