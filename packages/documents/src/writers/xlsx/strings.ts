/** The texts of a workbook, each kept once. */

import { escapeMarkup } from '../markup.ts'

export class SharedStrings {
  readonly #numbers = new Map<string, number>()
  readonly #most: number
  #uses = 0

  /** No more than `most` are kept; what comes after them stands in its cell. */
  constructor({ most = Number.POSITIVE_INFINITY }: { readonly most?: number } = {}) {
    this.#most = most
  }

  /** The number a cell refers to the text by; `undefined`: there is no room for it. */
  numberOf(text: string): number | undefined {
    const known = this.#numbers.get(text)
    if (known === undefined && this.#numbers.size >= this.#most) return undefined
    this.#uses += 1
    if (known !== undefined) return known
    this.#numbers.set(text, this.#numbers.size)
    return this.#numbers.size - 1
  }

  get part(): string {
    const items = [...this.#numbers.keys()].map((text) => `<si>${textPart(text)}</si>`)
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#uses}" uniqueCount="${items.length}">${items.join('')}</sst>`
  }
}

/** A text as it stands among the shared ones, or in its cell. */
export function textPart(text: string): string {
  return `<t xml:space="preserve">${escapeText(text)}</t>`
}

/** Excel takes `_x000D_` for the character of that number: one written so stands for itself only when escaped. */
function escapeText(text: string): string {
  return escapeMarkup(text.replace(/_(?=x[\dA-Fa-f]{4}_)/gu, '_x005F_'))
}
