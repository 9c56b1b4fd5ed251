import type { Bytes } from '../../ole/bytes.ts'
import type { Budget } from './budget.ts'
import type { FormattedPages } from './formatted-pages.ts'
import { changesRow, type RowDefinition, RowDraft } from './row-definition.ts'
import { eachSprm, Sprm } from './sprm.ts'
import type { Style, StyleSheet } from './styles.ts'

/** What the reader asks of a paragraph. */
export interface ParagraphProperties {
  /** How many tables it stands in, one within the other. */
  readonly depth: number
  readonly endsRow: boolean
  /** Of an inner table, whose cells and rows end with a plain paragraph mark. */
  readonly endsInnerCell: boolean
  readonly endsInnerRow: boolean
  readonly row: RowDefinition | undefined
  readonly list: number
  readonly level: number
  /** By its style; characters may say otherwise. */
  readonly hidden: boolean
}

interface Sources {
  readonly word: Bytes
  /** The stream Data, where long lists of modifiers lie; undefined where the document has none. */
  readonly data: Bytes | undefined
  readonly pages: FormattedPages
  readonly styles: StyleSheet
  readonly budget: Budget
}

/** Reads the properties of paragraphs ([MS-DOC] 2.4.6.1). */
export class ParagraphFormats {
  readonly #from: Sources
  readonly #known = new Map<number, ParagraphProperties>()

  constructor(from: Sources) {
    this.#from = from
  }

  /** Those of the paragraph whose mark lies at a byte of the file; `modifiers` are those of its piece. */
  at(byte: number, modifiers: Uint8Array | undefined): ParagraphProperties {
    const place = this.#from.pages.at(byte)?.at ?? 0
    if (modifiers) return this.#read(place, modifiers)
    const known = this.#known.get(place)
    if (known) return known
    const properties = this.#read(place, undefined)
    this.#known.set(place, properties)
    return properties
  }

  #read(place: number, modifiers: Uint8Array | undefined): ParagraphProperties {
    const { style, list } = place === 0 ? { style: 0, list: new Uint8Array() } : this.#listAt(place)
    const { styles, budget, data } = this.#from
    const draft = newDraft(styles.style(style))
    this.#apply(draft, list)
    // A list too long for its page lies in the stream Data. It does not go on from there.
    const far = draft.elsewhere >>> 0
    if (draft.elsewhere !== nowhere && data) this.#apply(draft, data.part(far + 2, data.u16(far)))
    if (modifiers) this.#apply(draft, modifiers)
    const row = draft.row?.definition
    budget.nodes(row?.cells.length ?? 0)
    const depth = draft.inTable || draft.depth > 0 ? Math.max(1, draft.depth) : 0
    const { endsRow, endsInnerCell, endsInnerRow, level, hidden } = draft
    return { depth, endsRow, endsInnerCell, endsInnerRow, row, list: draft.list, level, hidden }
  }

  #apply(draft: Draft, list: Uint8Array): void {
    const count = eachSprm(list, (sprm, at, length) => {
      const key = switches.get(sprm)
      const number = numbers.get(sprm)
      if (key) draft[key] = list[at] !== 0
      else if (number) draft[number] = numberAt(list, at, length)
      else if (sprm === Sprm.paragraphDepthChange) draft.depth += numberAt(list, at, length)
      else if (changesRow(sprm)) {
        draft.row ??= new RowDraft()
        draft.row.apply(sprm, list.subarray(at, at + length))
      }
    })
    this.#from.budget.nodes(1 + count)
  }

  /** A count of words, or 0 and a count in the next byte; then the style and the modifiers. */
  #listAt(place: number): { style: number; list: Uint8Array } {
    const { word } = this.#from
    const count = word.u8(place)
    const at = count === 0 ? place + 2 : place + 1
    const size = count === 0 ? word.u8(place + 1) * 2 : count * 2 - 1
    return { style: word.u16(at), list: word.part(at + 2, Math.max(0, size - 2)) }
  }
}

interface Draft {
  inTable: boolean
  depth: number
  endsRow: boolean
  endsInnerCell: boolean
  endsInnerRow: boolean
  list: number
  level: number
  readonly hidden: boolean
  row: RowDraft | undefined
  /** Where in the stream Data the rest lies. */
  elsewhere: number
}

const nowhere = -1

function newDraft({ list, level, hidden }: Style): Draft {
  return {
    inTable: false,
    depth: 0,
    endsRow: false,
    endsInnerCell: false,
    endsInnerRow: false,
    list,
    level,
    hidden,
    row: undefined,
    elsewhere: nowhere,
  }
}

const switches: ReadonlyMap<number, 'inTable' | 'endsRow' | 'endsInnerCell' | 'endsInnerRow'> = new Map([
  [Sprm.paragraphInTable, 'inTable'],
  [Sprm.paragraphEndsRow, 'endsRow'],
  [Sprm.paragraphEndsInnerCell, 'endsInnerCell'],
  [Sprm.paragraphEndsInnerRow, 'endsInnerRow'],
])

const numbers: ReadonlyMap<number, 'depth' | 'list' | 'level' | 'elsewhere'> = new Map([
  [Sprm.paragraphDepth, 'depth'],
  [Sprm.paragraphList, 'list'],
  [Sprm.paragraphListLevel, 'level'],
  ...Sprm.elsewhere.map((sprm) => [sprm, 'elsewhere'] as const),
])

function numberAt(list: Uint8Array, at: number, length: number): number {
  let value = 0
  for (let i = Math.min(4, length) - 1; i >= 0; i--) value = (value << 8) | (list[at + i] ?? 0)
  return value
}
