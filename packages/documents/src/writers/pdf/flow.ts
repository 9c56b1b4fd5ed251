/** Pages filled from top to bottom. */

import type { PdfFile } from './file.ts'
import { Page } from './page.ts'
import { column, sheet } from './sheet.ts'
import type { StructureElement } from './structure.ts'

/** Where something begins, from the upper left corner of its page. */
export interface Position {
  readonly page: Page
  readonly top: number
}

export class Flow {
  readonly file: PdfFile
  /** What the paragraphs and tables of the document are parts of. */
  readonly document: StructureElement
  readonly #pages: Page[] = []
  #used: number = column.height

  constructor(file: PdfFile, document: StructureElement) {
    this.file = file
    this.document = document
  }

  get pages(): readonly Page[] {
    return this.#pages
  }

  /** Height left on the page. */
  get left(): number {
    return column.height - this.#used
  }

  /** Goes to a new page where the height is not left; a height no page has is asked in vain. */
  need(height: number): void {
    if (this.#pages.length > 0 && (this.left >= Math.min(height, column.height) - 0.01 || this.#used === 0)) return
    this.#pages.push(new Page(this.file.reserve(), sheet.height))
    this.#used = 0
  }

  /** Takes a height of the page and gives where it begins. */
  take(height: number): Position {
    this.need(height)
    const page = this.#pages.at(-1)
    if (!page) throw new Error('need() made no page')
    const top = sheet.top + this.#used
    this.#used = Math.min(column.height, this.#used + height)
    return { page, top }
  }

  /** Leaves room, unless the page begins. */
  space(height: number): void {
    if (this.#used > 0) this.#used = Math.min(column.height, this.#used + height)
  }
}
