/** Reads Word 97–2003 documents (.doc), and those of WPS (.wps), which are the same. */

import { Bytes } from '../ole/bytes.ts'
import { openCompoundFile } from '../ole/compound-file.ts'
import { blocksOf } from './content.ts'
import { contentsOf } from './doc/blocks.ts'
import { Budget } from './doc/budget.ts'
import { type Fib, readFib } from './doc/fib.ts'
import { FormattedPages } from './doc/formatted-pages.ts'
import { readLists, readOverrides } from './doc/lists.ts'
import { Numbering } from './doc/numbering.ts'
import { ParagraphFormats } from './doc/paragraph-properties.ts'
import { readParagraphs } from './doc/paragraphs.ts'
import { readMainText } from './doc/pieces.ts'
import { Shown } from './doc/shown.ts'
import { StyleSheet } from './doc/styles.ts'
import { nestTables } from './doc/tables.ts'
import { damaged, type Reader, Refusal } from './reader.ts'

/**
 * The main text with its tables. Footnotes, headers, comments and text boxes are other texts of the file and are not
 * read; what a tracked change deleted, hidden text and the codes of fields do not show and are left out.
 */
export const docReader: Reader = {
  format: 'doc',
  read: (bytes, limits) => {
    const file = openCompoundFile(bytes)
    const content = file.stream('WordDocument')
    if (!content) throw new Refusal(...notWord)
    const word = new Bytes(content)
    const fib = readFib(word)
    const table = tableStream(fib, file.stream)
    const data = file.stream('Data')
    const budget = new Budget(limits)
    const main = readMainText(word, { table, part: fib.pieces, length: fib.mainLength, budget })
    const styles = new StyleSheet(table, { part: fib.styles, budget })
    const pages = (part: Fib['pieces'], entry: 1 | 13) => new FormattedPages(word, { table, part, entry })
    const formats = new ParagraphFormats({
      word,
      data: data && new Bytes(data),
      pages: pages(fib.paragraphPages, 13),
      styles,
      budget,
    })
    const shown = new Shown(main, { word, pages: pages(fib.characterPages, 1), styles, budget })
    // Most documents number by hand: the lists are read when a paragraph asks for them.
    let numbering: Numbering | undefined
    const paragraphs = readParagraphs({
      main,
      formats,
      shown,
      budget,
      numbering: () => {
        numbering ??= new Numbering(
          readLists(table, { part: fib.lists, budget }),
          readOverrides(table, { part: fib.listOverrides, budget }),
        )
        return numbering
      },
    })
    return { format: 'doc', blocks: blocksOf(contentsOf(nestTables(paragraphs, budget), budget)) }
  },
}

/** The stream the file names; some programs name the other one. */
function tableStream(fib: Fib, stream: (name: string) => Uint8Array | undefined): Bytes {
  const other = fib.tableStream === '0Table' ? '1Table' : '0Table'
  const found = stream(fib.tableStream) ?? stream(other)
  if (!found) throw damaged('neither 0Table nor 1Table is there')
  return new Bytes(found)
}

const notWord = [
  'format-not-supported',
  {
    zh: '这是 Office 97–2003 文件，但里面没有 Word 文档，不能读取，请使用 Word 原件',
    en: 'The compound file holds no Word document.',
  },
] as const
