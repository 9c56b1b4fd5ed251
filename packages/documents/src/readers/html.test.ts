import { encodeGbk } from '../testing/gbk.ts'
import { cleanPage, layoutPage, wordPage } from '../testing/html.ts'
import { describeReader } from '../testing/reader-contract.ts'
import { htmlReader } from './html.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const places = ['table', 'row', 'column', 'line', 'path'] as const

describeReader('the reader of web pages, on a page of a publishing system', {
  reader: htmlReader,
  write: (report) => encode(cleanPage(report)),
  places,
})

describeReader('the reader of web pages, on a page pasted from Word in GBK', {
  reader: htmlReader,
  write: (report) => encodeGbk(wordPage(report)),
  places,
})

describeReader('the reader of web pages, on a page laid out by tables', {
  reader: htmlReader,
  write: (report) => encode(layoutPage(report)),
  places,
})
