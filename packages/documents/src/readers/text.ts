/** Reads plain text: dumps of Word files, one paragraph a line, rows with “|” or TAB. */

import { type Reader, Refusal } from './reader.ts'
import { decodeText } from './text/decode.ts'
import { splitLines } from './text/lines.ts'
import { readRegions } from './text/regions.ts'

export const textReader: Reader = {
  format: 'text',
  read: (bytes) => {
    const text = decodeText(bytes)
    if (text === undefined) {
      throw new Refusal('bad-encoding', {
        zh: '文件不是可以识别的文本编码（UTF-8、UTF-16、GB18030），请另存为 UTF-8 文本后再试',
        en: 'The bytes are text in none of UTF-8, UTF-16 and GB18030.',
      })
    }
    return { format: 'text', blocks: readRegions(splitLines(text)) }
  },
}
