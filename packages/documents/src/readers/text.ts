/** Reads plain text: dumps of Word files, one paragraph a line, rows with “|” or TAB. */

import type { Limits } from '../limits.ts'
import { type Reader, Refusal, tooComplex, tooManyCells } from './reader.ts'
import { decodeText } from './encoding/decode.ts'
import { splitLines } from './text/lines.ts'
import { readRegions } from './text/regions.ts'

export const textReader: Reader = {
  format: 'text',
  read: (bytes, limits) => {
    const text = decodeText(bytes)
    if (text === undefined) {
      throw new Refusal('bad-encoding', {
        zh: '文件不是可以识别的文本编码（UTF-8、UTF-16、GB18030），请另存为 UTF-8 文本后再试',
        en: 'The bytes are text in none of UTF-8, UTF-16 and GB18030.',
      })
    }
    const lines = splitLines(text)
    if (lines.length > limits.nodes) throw tooComplex(tooManyLines(limits))
    const blocks = readRegions(lines)
    const cells = blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.flat().length : 0), 0)
    if (cells > limits.cells) throw tooComplex(tooManyCells(limits))
    return { format: 'text', blocks }
  },
}

const tooManyLines = ({ nodes }: Limits) => ({ zh: `超过 ${nodes} 行`, en: `more than ${nodes} lines` })
