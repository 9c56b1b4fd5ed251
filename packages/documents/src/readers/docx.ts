/** Reads Word documents of 2007 and later (docx, docm, dotx), by whichever program. */

import type { Limits } from '../limits.ts'
import { XmlScanner } from '../xml/scanner.ts'
import { openPackage } from '../zip/office-package.ts'
import { blocksOf, type Content } from './content.ts'
import { readBlocks } from './docx/blocks.ts'
import { namespaces } from './docx/namespaces.ts'
import { readNumbering } from './docx/numbering.ts'
import { readRunStyles } from './docx/run-styles.ts'
import { Story } from './docx/story.ts'
import { damaged, type Reader, Refusal } from './reader.ts'

export const docxReader: Reader = {
  format: 'docx',
  read: (bytes, limits) => {
    const office = openPackage(bytes, limits)
    const part = office.main
    const document = office.inflate(part)
    const runStyles = readRunStyles(office, limits)
    const read = (keepsContents: boolean) =>
      readBody(document, { part, limits, keepsContents, runStyles, numbers: readNumbering(office, limits) })
    return { format: 'docx', blocks: blocksOf(read(false) ?? read(true) ?? []) }
  },
}

interface BodyOptions {
  readonly part: string
  readonly limits: Limits
  readonly numbers: ReturnType<typeof readNumbering>
  readonly runStyles: ReturnType<typeof readRunStyles>
  readonly keepsContents: boolean
}

/** `undefined` where a table of contents has no end, so that what is behind it would be taken for a part of it. */
function readBody(
  document: Uint8Array,
  { part, limits, numbers, runStyles, keepsContents }: BodyOptions,
): readonly Content[] | undefined {
  const scanner = new XmlScanner(document, { part, namespaces, limits })
  const story = new Story({ scanner, limits, numbers, runStyles, keepsContents, blocks: readBlocks })
  while (story.next() && scanner.name !== 'w:body') {
    if (scanner.depth === 1 && scanner.name !== 'w:document') throw notWord(part)
  }
  if (scanner.name !== 'w:body') throw notWord(part)
  const contents = readBlocks(story, scanner.depth)
  while (story.next());
  if (story.fields.hidesWithoutEnd) return undefined
  if (story.refersToOther) throw new Refusal('format-not-supported', elsewhere)
  return contents
}

const notWord = (part: string) => damaged(`${part} is not the text of a Word document`)

const elsewhere = {
  zh: '正文是嵌入的网页或子文档，不是 Word 内容，请在 Word 或 WPS 中打开，另存为新的 docx 后再试',
  en: 'The text is embedded as a chunk of another format or a sub-document.',
}
