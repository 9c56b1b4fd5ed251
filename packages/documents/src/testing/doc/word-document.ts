/** Writes genuine Word 97 documents ([MS-DOC]), for tests: pieces, paragraphs, nested tables, tracked changes, lists. */

import { compoundFile } from './compound-file.ts'
import type { DocContent, DocOptions, DocParagraph, DocRow, DocRun, DocTable, ParagraphSpan, Span } from './content.ts'
import { characterPages, paragraphPages } from './formatted-pages.ts'
import { concat, padded, times, u16, u32 } from './little-endian.ts'
import { bySource, encode, gap, paragraphsBySource, piecesOf, pieceTable, textAt } from './pieces.ts'
import { dopOf, fieldTable, fontTable, listTables, sectionTable, styleSheet } from './tables.ts'

interface Draft {
  text: string
  readonly paragraphs: Span<ParagraphSpan>[]
  readonly characters: Span<readonly number[]>[]
  readonly data: number[]
  readonly options: DocOptions
}

const inTable = [0x16, 0x24, 1]
const endsRow = [0x17, 0x24, 1]
const depthOf = (depth: number) => [0x49, 0x66, ...u32(depth)]
const endsInnerCell = [0x4b, 0x24, 1]
const endsInnerRow = [0x4c, 0x24, 1]
const deleted = [0x00, 0x08, 1]
const hidden = [0x3c, 0x08, 1]
const special = [0x55, 0x08, 1]
const specialMarks: ReadonlySet<string> = new Set(['\x01', '\x05', '\x08', '\x13', '\x14', '\x15'])
/** The list of a paragraph that lies in the stream Data: it stands alone. */
const hugeList = [0x46, 0x66] as const

export function wordDocument(content: readonly DocContent[], options: DocOptions = {}): Uint8Array {
  return compoundFile(wordStreams(content, options))
}

/** The streams of the file, for tests that spoil one of them. */
export function wordStreams(content: readonly DocContent[], options: DocOptions = {}): Record<string, Uint8Array> {
  const draft: Draft = { text: '', paragraphs: [], characters: [], data: [], options }
  for (const part of content) write(draft, part, 0)
  const pieces = piecesOf(draft.text, options)
  const inFile = [...pieces].sort((a, b) => a.at - b.at)
  const end = Math.max(textAt, ...inFile.map(({ from, to, width, at }) => at + (to - from) * width + gap))
  const body = padded(new Uint8Array(end), 512)
  for (const { from, to, width, at } of inFile) body.set(encode(draft.text.slice(from, to), width), at)
  const characters = characterPages(bySource(draft.characters, pieces), body.length)
  const paragraphs = paragraphPages(
    options.tells === 'nothing' ? [] : paragraphsBySource(draft.paragraphs, pieces),
    body.length + characters.pages.length,
  )
  const parts: Record<number, readonly number[] | Uint8Array> = {
    1: styleSheet(options.styles ?? []),
    6: sectionTable(draft.text.length),
    12: characters.index,
    13: paragraphs.index,
    15: fontTable(),
    16: fieldTable(draft.text),
    31: dopOf(),
    33: pieceTable(pieces),
    ...listTables(options.lists ?? []),
  }
  const table: Uint8Array[] = []
  const places = Array.from({ length: 93 }, () => [0, 0])
  let at = 0
  for (const [index, part] of Object.entries(parts)) {
    places[Number(index)] = [at, lengthOf(part, Number(index))]
    const bytes = padded(concat([part]), 2)
    table.push(bytes)
    at += bytes.length
  }
  const word = concat([body, characters.pages, paragraphs.pages])
  word.set(fib({ places: places.flat(), length: word.length, characters: draft.text.length }))
  return {
    WordDocument: padded(word, 4096),
    '1Table': padded(concat(table), 4096),
    ...(draft.data.length > 0 && { Data: padded(new Uint8Array(draft.data), 4096) }),
  }
}

/** The levels of lists stand behind their table and are not counted. */
function lengthOf(part: readonly number[] | Uint8Array, index: number): number {
  return index === 73 ? 2 + (part[0] ?? 0) * 28 : part.length
}

function write(draft: Draft, content: DocContent, depth: number): void {
  if ('rows' in content) writeTable(draft, content, depth + 1)
  else writeParagraph(draft, content, { depth, mark: '\r', modifiers: [] })
}

function writeParagraph(
  draft: Draft,
  paragraph: DocParagraph,
  { depth, mark, modifiers }: { depth: number; mark: string; modifiers: readonly number[] },
): void {
  const from = draft.text.length
  const runs = typeof paragraph.text === 'string' ? [{ text: paragraph.text }] : paragraph.text
  for (const run of runs) writeRun(draft, run)
  writeRun(draft, { text: mark, ...(paragraph.markDeleted && { deleted: true }) })
  const { list, style = 0 } = paragraph
  const numbered = list ? [0x0a, 0x26, list.level, 0x0b, 0x46, ...u16(list.list)] : []
  const alone = modifiers[0] === hugeList[0] && modifiers[1] === hugeList[1]
  const nested = depth > 0 && !alone ? [...inTable, ...depthOf(depth)] : []
  draft.paragraphs.push({
    from,
    to: draft.text.length,
    properties: { style, modifiers: [...nested, ...modifiers, ...numbered] },
  })
}

function writeRun(draft: Draft, run: DocRun): void {
  for (const part of partsOf(run.text)) {
    const from = draft.text.length
    draft.text += part
    const modifiers = [
      ...(run.deleted ? deleted : []),
      ...(run.hidden ? hidden : []),
      ...(run.modifiers ?? []),
      ...(specialMarks.has(part) ? special : []),
    ]
    draft.characters.push({ from, to: draft.text.length, properties: modifiers })
  }
}

/** Marks that mean something are runs of their own. */
function partsOf(text: string): readonly string[] {
  const parts: string[] = []
  let from = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !specialMarks.has(text.charAt(at))) continue
    parts.push(text.slice(from, at), text.charAt(at))
    from = at + 1
  }
  return parts.filter((part) => part !== '')
}

function writeTable(draft: Draft, { rows }: DocTable, depth: number): void {
  const cellEnd = depth === 1 ? { mark: '\x07', modifiers: [] } : { mark: '\r', modifiers: endsInnerCell }
  for (const row of rows) {
    for (const { content } of row.cells) {
      const last = content.at(-1)
      const closing = last && !('rows' in last) ? last : { text: '' }
      for (const part of closing === last ? content.slice(0, -1) : content) write(draft, part, depth)
      writeParagraph(draft, closing, { depth, ...cellEnd })
    }
    writeParagraph(
      draft,
      { text: '', ...(row.deleted && { markDeleted: true }) },
      { depth, mark: depth === 1 ? '\x07' : '\r', modifiers: rowEnd(draft, { row, depth }) },
    )
  }
}

function rowEnd(draft: Draft, { row, depth }: { row: DocRow; depth: number }): readonly number[] {
  const { far, tells } = draft.options
  const ends = depth === 1 ? endsRow : endsInnerRow
  const definition = tells === 'rows' ? [] : [...definitionOf(row), ...(row.modifiers ?? [])]
  if (far === 'definitions') return [...ends, ...store(draft, { sprm: 0x646b, modifiers: definition })]
  const all = [...ends, ...definition]
  if (far === 'rowEnds') return store(draft, { sprm: 0x6646, modifiers: [...inTable, ...depthOf(depth), ...all] })
  return all
}

function store(draft: Draft, { sprm, modifiers }: { sprm: number; modifiers: readonly number[] }): readonly number[] {
  const at = draft.data.length
  draft.data.push(...u16(modifiers.length), ...modifiers)
  return [...u16(sprm), ...u32(at)]
}

function definitionOf({ edges, cells }: DocRow): readonly number[] {
  const across = { begins: 1, continues: 2 } as const
  const down = { begins: 0x60, continues: 0x20 } as const
  const border = [4, 1, 0, 0]
  const flags = cells.flatMap((cell) => [
    ...u16((cell.across ? across[cell.across] : 0) | (cell.down ? down[cell.down] : 0), 0),
    ...border,
    ...border,
    ...border,
    ...border,
  ])
  const operand = [cells.length, ...u16(...edges), ...flags]
  return [0x08, 0xd6, ...u16(operand.length + 1), ...operand]
}

function fib({
  places,
  length,
  characters,
}: {
  places: readonly number[]
  length: number
  characters: number
}): Uint8Array {
  const longs = [length, 0, 0, characters, ...times(18, 0)]
  return concat([
    u16(0xa5ec, 0xc1, 0, 0x0804, 0, 0x1200, 0xbf),
    u32(0),
    [0, 0],
    u16(0, 0),
    u32(textAt, length),
    u16(14, ...times(13, 0), 0x0804),
    u16(longs.length),
    u32(...longs),
    u16(places.length / 2),
    u32(...places),
    u16(0),
  ])
}
