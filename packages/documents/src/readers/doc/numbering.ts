import { numeral } from '../numerals.ts'
import type { List, ListLevel, ListOverride } from './lists.ts'

const noIndent = 0xf801

/** Counts the numbered paragraphs of a document from its beginning and writes their numbers. */
export class Numbering {
  readonly #lists: ReadonlyMap<number, List>
  readonly #overrides: readonly ListOverride[]
  readonly #counts = new Map<number, (number | undefined)[]>()
  readonly #begun = new Set<ListOverride>()

  constructor(lists: ReadonlyMap<number, List>, overrides: readonly ListOverride[]) {
    this.#lists = lists
    this.#overrides = overrides
  }

  /** The number before the next paragraph of a list, as text; '' where it has none, or a bullet. */
  next({ list: named, level: index }: { readonly list: number; readonly level: number }): string {
    // A list whose indents the paragraph sets itself is named by the negative of its number.
    const override = this.#overrides[(named >= noIndent ? 0x10000 - named : named) - 1]
    const list = override && this.#lists.get(override.list)
    const levels = list?.levels.map((level, i) => override?.levels.get(i) ?? level)
    const level = levels?.[index]
    if (!override || !list || !levels || !level) return ''
    const counts = this.#count(list.id, { override, levels, index })
    const text = Array.from(level.text, (letter) => {
      const place = letter.charCodeAt(0)
      if (place >= levels.length) return letter
      const format = level.legal && place !== index ? 0 : (levels[place]?.format ?? 0)
      return numeral(format, counts[place] ?? 0) ?? ''
    }).join('')
    const known = numeral(level.format, 1) !== undefined
    return known ? text : ''
  }

  #count(
    id: number,
    { override, levels, index }: { override: ListOverride; levels: readonly ListLevel[]; index: number },
  ): readonly (number | undefined)[] {
    const counts = this.#counts.get(id) ?? []
    this.#counts.set(id, counts)
    const first = (i: number) => override.starts.get(i) ?? levels[i]?.start ?? 1
    if (!this.#begun.has(override)) {
      this.#begun.add(override)
      for (const i of override.starts.keys()) counts[i] = undefined
    }
    for (let i = 0; i < index; i++) counts[i] ??= first(i)
    const last = counts[index]
    counts[index] = last === undefined ? first(index) : last + 1
    for (let i = index + 1; i < levels.length; i++) if (!levels[i]?.goesOn) counts[i] = undefined
    return counts
  }
}
