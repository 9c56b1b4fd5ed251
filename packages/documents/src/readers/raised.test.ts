import type { SourceDocument } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { readDoc, texts } from '../testing/doc/read.ts'
import { docxOf } from '../testing/docx.ts'
import { XmlScanner } from '../xml/scanner.ts'
import { TextBuffer } from '../xml/text-buffer.ts'
import { docxReader } from './docx.ts'
import { htmlReader } from './html.ts'
import { namespaces } from './xlsx/namespaces.ts'
import { readString } from './xlsx/strings.ts'

interface Run {
  readonly text: string
  /** `struck` out or `raised` above the line. */
  readonly as?: 'struck' | 'raised'
}

const paragraphs = (document: SourceDocument) =>
  document.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind)).join()

function inDocx(runs: readonly Run[]): string {
  const properties = {
    struck: '<w:rPr><w:dstrike w:val="0"/><w:strike/></w:rPr>',
    raised: '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
  }
  const body = runs.map(({ text, as }) => `<w:r>${as ? properties[as] : ''}<w:t>${text}</w:t></w:r>`).join('')
  return paragraphs(docxReader.read(docxOf({ body: `<w:p>${body}</w:p>` }), defaultLimits) as SourceDocument)
}

function inPage(runs: readonly Run[], { struck, raised }: { struck: string; raised: string }): string {
  const html = runs.map(({ text, as }) => (as ? { struck, raised }[as].replace('…', text) : text)).join('')
  return paragraphs(htmlReader.read(new TextEncoder().encode(`<p>${html}</p>`), defaultLimits) as SourceDocument)
}

function inDoc(runs: readonly Run[]): string {
  const modifiers = { struck: [0x37, 0x08, 1], raised: [0x48, 0x2a, 1] }
  const text = runs.map(({ text: own, as }) => ({ text: own, ...(as && { modifiers: modifiers[as] }) }))
  return texts(readDoc([{ text }])).join()
}

function inSheet(runs: readonly Run[]): string {
  const properties = { struck: '<rPr><strike/></rPr>', raised: '<rPr><vertAlign val="superscript"/></rPr>' }
  const body = runs.map(({ text, as }) => `<r>${as ? properties[as] : ''}<t>${text}</t></r>`).join('')
  const xml = new TextEncoder().encode(
    `<si xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${body}</si>`,
  )
  const scanner = new XmlScanner(xml, { part: 'sharedStrings.xml', namespaces, limits: defaultLimits })
  scanner.next()
  return readString(scanner, new TextBuffer())
}

const formats: Readonly<Record<string, (runs: readonly Run[]) => string>> = {
  'a Word document': inDocx,
  'a Word document of 97 to 2003': inDoc,
  'a web page': (runs) => inPage(runs, { struck: '<del>…</del>', raised: '<sup>…</sup>' }),
  'a web page of another hand': (runs) =>
    inPage(runs, {
      struck: '<span style="text-decoration: line-through">…</span>',
      raised: '<a><sup><b>…</b></sup></a>',
    }),
  'a workbook': inSheet,
}

describe.each(Object.keys(formats))('in %s', (name) => {
  const read = formats[name] as (runs: readonly Run[]) => string

  it('a number that was struck out is no part of the one behind it', () => {
    expect(read([{ text: '12', as: 'struck' }, { text: '15' }])).toBe('15')
  })

  it('the mark of a note is no digit of the number before it', () => {
    expect(read([{ text: '808' }, { text: '1', as: 'raised' }, { text: '件' }])).toBe('808¹件')
  })
})
