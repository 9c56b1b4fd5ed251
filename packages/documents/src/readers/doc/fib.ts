/** The file information block: where the parts of a Word document lie ([MS-DOC] 2.5). */

import type { Bytes } from '../../ole/bytes.ts'
import { damaged, Refusal } from '../reader.ts'

/** A part of the table stream; of length 0 where the document has none. */
export interface Part {
  readonly at: number
  readonly length: number
}

export interface Fib {
  /** The stream of the tables, of the two there may be. */
  readonly tableStream: '0Table' | '1Table'
  /** Characters of the main text; footnotes, headers, comments and text boxes come after it. */
  readonly mainLength: number
  readonly pieces: Part
  readonly paragraphPages: Part
  readonly characterPages: Part
  readonly styles: Part
  readonly lists: Part
  readonly listOverrides: Part
}

const word97 = 0xa5ec
/** Word 2, 6 and 95 begin with one of these. */
const earlierWords: readonly number[] = [0xa59b, 0xa59c, 0xa5db, 0xa5dc, 0xa697, 0xa698, 0xa699]
const firstVersion97 = 0xc0
const encrypted = 0x0100
const secondTable = 0x0200

/** Indices into the list of parts. */
const parts = { styles: 1, characterPages: 12, paragraphPages: 13, pieces: 33, lists: 73, listOverrides: 74 } as const

export function readFib(word: Bytes): Fib {
  const kind = word.u16(0)
  const version = word.u16(2)
  if (earlierWords.includes(kind) || (kind === word97 && version < firstVersion97)) throw new Refusal(...tooOld)
  if (kind !== word97) throw damaged('the stream WordDocument begins wrongly')
  const flags = word.u16(10)
  if (flags & encrypted) throw new Refusal(...locked)
  // Two arrays of counted length stand before the list of parts.
  const longs = 34 + word.u16(32) * 2 + 2
  const list = longs + word.u16(longs - 2) * 4 + 2
  const count = word.u16(list - 2)
  const part = (index: number): Part => {
    if (index >= count) return { at: 0, length: 0 }
    return { at: word.u32(list + index * 8), length: word.u32(list + index * 8 + 4) }
  }
  return {
    tableStream: flags & secondTable ? '1Table' : '0Table',
    mainLength: word.u32(longs + 12),
    pieces: part(parts.pieces),
    paragraphPages: part(parts.paragraphPages),
    characterPages: part(parts.characterPages),
    styles: part(parts.styles),
    lists: part(parts.lists),
    listOverrides: part(parts.listOverrides),
  }
}

const locked = [
  'encrypted',
  {
    zh: '文件设有打开密码，无法读取。请在 Word 或 WPS 中取消密码、重新保存后再试',
    en: 'The document is encrypted or obfuscated with a password.',
  },
] as const

const tooOld = [
  'format-not-supported',
  {
    zh: '这是 Word 6.0／95 或更早版本的文档，不能直接读取。请在 Word 或 WPS 中打开，另存为 Word 文档（docx）后再试',
    en: 'The document was written by Word 95 or earlier; such files are recognised but not read.',
  },
] as const
