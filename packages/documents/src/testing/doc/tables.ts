/** The tables beside the text: styles, fonts, sections, lists. */

import { padded, times, u16, u32, utf16 } from './little-endian.ts'

export interface DocStyle {
  readonly kind: 'paragraph' | 'character'
  readonly name: string
  readonly paragraph?: readonly number[]
  readonly character?: readonly number[]
  readonly base?: number
}

export interface DocLevel {
  /** Format of the number, as Word counts them: 0 is 1, 2, 3; 37 is 一、二、三. */
  readonly format: number
  /** `%1` stands for the number of the first level. */
  readonly text: string
  readonly start?: number
}

export interface DocList {
  readonly levels: readonly DocLevel[]
  /** The list named instead of one of its own, and where its first level begins again. */
  readonly again?: { readonly list: number; readonly start?: number }
}

/** Fifteen slots for the styles every document has, of which two are filled; then those asked for. */
export function styleSheet(styles: readonly DocStyle[]): readonly number[] {
  const normal = style({ kind: 'paragraph', name: 'Normal', base: 0xfff }, { index: 0, builtIn: 0 })
  const font = style({ kind: 'character', name: 'Default Paragraph Font', base: 0xfff }, { index: 10, builtIn: 65 })
  const slots = [normal, ...times(9, [0, 0]), font, ...times(4, [0, 0])]
  const own = styles.map((asked, i) => style(asked, { index: 15 + i, builtIn: 0xffe }))
  const header = u16(15 + own.length, 10, 1, 0x5b, 15, 0, 0, 0, 0)
  return [...u16(header.length), ...header, ...slots.flat(), ...own.flat()]
}

function style(
  { kind, name, paragraph = [], character = [], base }: DocStyle,
  { index, builtIn }: { index: number; builtIn: number },
): readonly number[] {
  const under = base ?? (kind === 'paragraph' ? 0 : 10)
  const lists = kind === 'paragraph' ? [[...u16(index), ...paragraph], character] : [character]
  const fixed = [...u16(builtIn, (kind === 'paragraph' ? 1 : 2) | (under << 4), lists.length | (index << 4))]
  const rest = [
    ...u16(name.length),
    ...utf16(`${name}\0`),
    ...lists.flatMap((list) => [...u16(list.length), ...list, ...(list.length % 2 === 1 ? [0] : [])]),
  ]
  const size = fixed.length + 4 + rest.length
  return [...u16(size), ...fixed, ...u16(size, 0), ...rest]
}

export function fontTable(): readonly number[] {
  const font = (name: string, charset: number) => {
    const rest = [2, ...u16(400), charset, 0, ...times(34, 0), ...utf16(`${name}\0`)]
    return [rest.length, ...rest]
  }
  return [...u16(2, 0), ...font('Times New Roman', 0), ...font('宋体', 134)]
}

/** One section over the whole text, as Word has it by default. */
export function sectionTable(characters: number): readonly number[] {
  return [...u32(0, characters), ...u16(0), ...u32(0xffffffff), ...u16(0), ...u32(0xffffffff)]
}

/** Settings of the document, all at rest but the distance of tabs. */
export function dopOf(): Uint8Array {
  return padded(new Uint8Array([...times(10, 0), ...u16(420)]), 500)
}

export function listTables(lists: readonly DocList[]): Readonly<Record<number, readonly number[]>> {
  if (lists.length === 0) return {}
  const own = lists.map((list, i) => ({ ...list, id: 1000 + (list.again ? list.again.list - 1 : i) }))
  const first = own.filter(({ again }) => !again)
  const entries = first.flatMap(({ id, levels }) => [
    ...u32(id, 0),
    ...u16(...times(9, 0xfff)),
    levels.length === 1 ? 1 : 0,
    0,
  ])
  const levels = first.flatMap(({ levels: some }) =>
    (some.length === 1 ? some : Array.from({ length: 9 }, (_, i) => some[i] ?? { format: 255, text: '' })).flatMap(
      levelOf,
    ),
  )
  const named = own.flatMap(({ id, again }) => [...u32(id, 0, 0), again?.start === undefined ? 0 : 1, 0, 0, 0])
  const starts = own.flatMap(({ again }) => [
    ...u32(0xffffffff),
    ...(again?.start === undefined ? [] : [...u32(again.start), 0x10, 0, 0, 0]),
  ])
  return { 73: [...u16(first.length), ...entries, ...levels], 74: [...u32(own.length), ...named, ...starts] }
}

function levelOf({ format, text, start = 1 }: DocLevel): readonly number[] {
  const letters = text.replace(/%(\d)/gu, (_, digit) => String.fromCharCode(Number(digit) - 1))
  const places = Array.from(letters).flatMap((letter, i) => (letter.charCodeAt(0) < 9 ? [i + 1] : []))
  const marks = Array.from({ length: 9 }, (_, i) => places[i] ?? 0)
  return [...u32(start), format, 0, ...marks, 2, ...u32(0, 0), 0, 0, 0, 0, ...u16(letters.length), ...utf16(letters)]
}

const fieldKinds: ReadonlyMap<string, number> = new Map([
  ['\x13', 88],
  ['\x14', 0xff],
  ['\x15', 0x80],
])

/** Where fields begin, turn to their result and end: without it programs show their codes. */
export function fieldTable(text: string): readonly number[] {
  const marks = Array.from({ length: text.length }, (_, at) => at).filter((at) => fieldKinds.has(text.charAt(at)))
  if (marks.length === 0) return []
  const kinds = marks.flatMap((at) => [text.charCodeAt(at), fieldKinds.get(text.charAt(at)) ?? 0])
  return [...u32(...marks, text.length), ...kinds]
}
