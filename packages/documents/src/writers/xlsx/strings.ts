/** The texts of a workbook, each kept once. */

import { escapeMarkup } from '../markup.ts'

export class SharedStrings {
  readonly #numbers = new Map<string, number>()
  #uses = 0

  /** The number a cell refers to the text by. */
  numberOf(text: string): number {
    this.#uses += 1
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.#numbers.size)
    return this.#numbers.size - 1
  }

  get part(): string {
    const items = [...this.#numbers.keys()].map((text) => `<si><t xml:space="preserve">${escapeText(text)}</t></si>`)
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`
  }
}

/** Excel takes `_x000D_` for the character of that number: one written so stands for itself only when escaped. */
function escapeText(text: string): string {
  return escapeMarkup(text.replace(/_(?=x[\dA-Fa-f]{4}_)/gu, '_x005F_'))
}
