/**
 * Word 97–2003 documents: the reader of Gouji beside word-extractor, which gives text without tables, and its
 * container beside cfb, which does not look into the streams.
 *
 * Each must find what it is measured on: the reader every cell of the report, word-extractor the text of a cell, cfb
 * the streams byte for byte.
 */

import { readFileSync } from 'node:fs'
import { recognise, type SourceDocument } from '@gouji/core'
import { cityReport } from '@gouji/core/testing'
import { defaultLimits } from '@gouji/documents/internal/limits'
import { openCompoundFile } from '@gouji/documents/internal/ole/compound-file'
import { docReader } from '@gouji/documents/internal/readers/doc'
import { reportDoc } from '@gouji/documents/internal/testing/doc'
// @boundaries-ignore a peer, installed by the bench alone
import * as cfb from 'cfb'
// @boundaries-ignore a peer, installed by the bench alone
import WordExtractor from 'word-extractor'
import { sideBySide } from '../src/side-by-side.ts'

const saved = new URL('../../../packages/documents/src/readers/doc/fixtures/city-2021.doc', import.meta.url)
const streams = ['WordDocument', '1Table'] as const

/** The documents that are measured: the report of a city, 200 cells in three tables. */
function exampleDocs(): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  return [
    { name: 'saved by LibreOffice', bytes: new Uint8Array(readFileSync(saved)) },
    { name: 'text in many pieces', bytes: reportDoc(cityReport()) },
  ]
}

/** Bytes to tables, or to text. */
export async function benchDoc(): Promise<void> {
  const extractor = new WordExtractor()
  for (const { name, bytes } of exampleDocs()) {
    const buffer = Buffer.from(bytes)
    const source = () => docReader.read(bytes, defaultLimits) as SourceDocument
    const extract = () => extractor.extract(buffer)
    const total = recognise(source())?.report.cells['requests.received.total']
    if (total !== 14069) throw new Error(`${name}: the reader gave ${JSON.stringify(total)}`)
    if (!(await extract()).getBody().includes('14069')) throw new Error(`${name}: word-extractor lost a cell`)
    await sideBySide({
      title: `Word 97 document ${name}, ${Math.round(bytes.length / 1024)} kB`,
      unit: 'one report',
      tasks: {
        'gouji: paragraphs and tables with grids': source,
        'gouji: the same, recognised as a report': () => recognise(source()),
        'word-extractor: text, no tables': extract,
      },
    })
  }
}

/** The container alone. */
export async function benchCompoundFile(): Promise<void> {
  for (const { name, bytes } of exampleDocs()) {
    // cfb is fastest on a Buffer.
    const buffer = Buffer.from(bytes)
    const own = () => {
      const file = openCompoundFile(bytes)
      return streams.map((stream) => file.stream(stream))
    }
    const peer = () => {
      const file = cfb.read(buffer, { type: 'buffer' })
      return streams.map((stream) => cfb.find(file, stream)?.content)
    }
    const pairs = own().map((content, i) => [content, peer()[i]] as const)
    if (!pairs.every(([a, b]) => a && b && same(a, Uint8Array.from(b)))) throw new Error(`${name}: cfb differs`)
    await sideBySide({
      title: `Compound file ${name}, two streams`,
      unit: 'one file',
      tasks: { 'gouji: ole': own, cfb: peer },
    })
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i])
}
