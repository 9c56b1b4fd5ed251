/** Reads plain text: dumps of Word files, one paragraph a line, rows with “|” or TAB. */

import type { SourceBlock } from '@gouji/core'
import type { Reader } from './reader.ts'
import { decodeText } from './text/decode.ts'
import { splitLines } from './text/lines.ts'
import { readRegions } from './text/regions.ts'

export const textReader: Reader = {
  format: 'text',
  accepts: (bytes) => decodeText(bytes) !== undefined,
  read: (bytes) => {
    const text = decodeText(bytes)
    if (text === undefined) {
      return {
        kind: 'unreadable',
        reason: 'bad-encoding',
        message: {
          zh: '文件不是可以识别的文本编码（UTF-8、UTF-16、GB18030），请另存为 UTF-8 文本后再试',
          en: 'The bytes are text in none of UTF-8, UTF-16 and GB18030.',
        },
      }
    }
    const blocks: readonly SourceBlock[] = readRegions(splitLines(text))
    return { kind: 'source', document: { format: 'text', blocks } }
  },
}
