/** Numbers that Word puts before paragraphs by itself. Officials number headings so: “一、” is then nowhere in the text. */

import { numeral } from '../numerals.ts'

/** How the numbers of one level of a list are made. */
export interface ListLevel {
  readonly start: number
  /** Word's name of the format: `chineseCounting`. */
  readonly format: string
  /** `%1、`: the number of a level for each sign with its number. */
  readonly pattern: string
  /** Between number and text. */
  readonly suffix: 'tab' | 'space' | 'nothing'
  /** All numbers in it are written as 1, 2, 3. */
  readonly legal: boolean
  /** It begins anew after a level this high, 1 the highest; 0: never. */
  readonly restartsAfter: number
  /** The style of paragraph that is numbered by it. */
  readonly style: string | undefined
}

export interface List {
  /** Lists that count together share it. */
  readonly counter: string
  readonly levels: readonly ListLevel[]
  /** Levels that begin anew with the first paragraph of this list, and from what. */
  readonly starts: ReadonlyMap<number, number>
}

/** What numbers a paragraph: named by itself, or by its style. */
export interface ListPlace {
  readonly style: string
  readonly list: number
  readonly level: number
}

export interface ListNumber {
  readonly text: string
  readonly suffix: ListLevel['suffix']
}

/** Word's names of formats, and their codes in older files. */
const codes: Readonly<Record<string, number>> = {
  decimal: 0,
  upperRoman: 1,
  lowerRoman: 2,
  upperLetter: 3,
  lowerLetter: 4,
  ideographDigital: 10,
  japaneseCounting: 11,
  decimalFullWidth: 14,
  decimalHalfWidth: 15,
  decimalEnclosedCircle: 18,
  decimalFullWidth2: 19,
  decimalZero: 22,
  decimalEnclosedFullstop: 26,
  decimalEnclosedParen: 27,
  decimalEnclosedCircleChinese: 28,
  ideographEnclosedCircle: 29,
  ideographTraditional: 30,
  taiwaneseCounting: 33,
  taiwaneseCountingThousand: 35,
  taiwaneseDigital: 36,
  chineseCounting: 37,
  chineseCountingThousand: 39,
}
/** No number is longer; a pattern may be made to be. */
const longestNumber = 64
const lastLatin = 0xff
const unnumbered = new Set(['bullet', 'none'])

/** Counts the numbers of a document, paragraph by paragraph from its beginning. */
export class ListNumbers {
  readonly #lists: ReadonlyMap<number, List>
  readonly #styles: ReadonlyMap<string, ListPlace>
  readonly #counters = new Map<string, (number | undefined)[]>()
  readonly #begun = new Set<string>()

  constructor(lists: ReadonlyMap<number, List>, styles: ReadonlyMap<string, ListPlace>) {
    this.#lists = lists
    this.#styles = styles
  }

  /** The number of the next paragraph; `undefined` for one that has none. */
  next({ style, list: own, level: ownLevel }: Partial<ListPlace>): ListNumber | undefined {
    const byStyle = style === undefined ? undefined : this.#styles.get(style)
    const id = own ?? byStyle?.list
    const list = id === undefined ? undefined : this.#lists.get(id)
    if (!list || id === undefined) return undefined
    const depth = ownLevel ?? byStyle?.level ?? 0
    const level = list.levels[depth]
    if (!level) return undefined
    const counts = this.#count(list, { id, depth })
    if (unnumbered.has(level.format)) return undefined
    const text = level.pattern.slice(0, longestNumber).replace(/%(\d)/gu, (_, digit: string) => {
      const of = list.levels[Number(digit) - 1]
      return of ? written(counts[Number(digit) - 1] ?? of.start, level.legal ? 'decimal' : of.format) : ''
    })
    return { text: text.slice(0, longestNumber), suffix: level.suffix }
  }

  #count(
    { counter, levels, starts }: List,
    { id, depth }: { id: number; depth: number },
  ): readonly (number | undefined)[] {
    const counts = this.#counters.get(counter) ?? []
    this.#counters.set(counter, counts)
    const anew = starts.get(depth)
    const first = `${id}.${depth}`
    const before = counts[depth]
    if (anew !== undefined && !this.#begun.has(first)) counts[depth] = anew
    else counts[depth] = before === undefined ? (levels[depth]?.start ?? 1) : before + 1
    this.#begun.add(first)
    for (let above = 0; above < depth; above++) counts[above] ??= levels[above]?.start ?? 1
    for (let below = depth + 1; below < levels.length; below++) {
      const restartsAfter = levels[below]?.restartsAfter ?? below
      if (restartsAfter > depth) counts[below] = undefined
    }
    return counts
  }
}

function written(value: number, format: string): string {
  if (unnumbered.has(format)) return ''
  return numeral(codes[format] ?? 0, value) ?? String(value)
}

/** Number and text in one. What Word shows as a gap is a blank where letters or digits would run together. */
export function joinNumber({ text: number, suffix }: ListNumber, text: string): string {
  const parted = suffix === 'nothing' || number.charCodeAt(number.length - 1) > lastLatin || /^\s/u.test(text)
  return parted ? number + text : `${number} ${text}`
}
