import type { SourceDocument } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { readDoc, texts } from '../testing/doc/read.ts'
import { docxOf, stylesXml } from '../testing/docx.ts'
import { XmlScanner } from '../xml/scanner.ts'
import { TextBuffer } from '../xml/text-buffer.ts'
import { docxReader } from './docx.ts'
import { htmlReader } from './html.ts'
import { namespaces } from './xlsx/namespaces.ts'
import { readString } from './xlsx/strings.ts'

interface Run {
  readonly text: string
  /** `struck` out, `raised` above the line or `lowered` below it. */
  readonly as?: 'struck' | 'raised' | 'lowered'
}

const paragraphs = (document: SourceDocument) =>
  document.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind)).join()

function inDocx(runs: readonly Run[]): string {
  const properties = {
    struck: '<w:rPr><w:dstrike w:val="0"/><w:strike/></w:rPr>',
    raised: '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
    lowered: '<w:rPr><w:vertAlign w:val="subscript"/></w:rPr>',
  }
  const body = runs.map(({ text, as }) => `<w:r>${as ? properties[as] : ''}<w:t>${text}</w:t></w:r>`).join('')
  return paragraphs(docxReader.read(docxOf({ body: `<w:p>${body}</w:p>` }), defaultLimits) as SourceDocument)
}

/** The looks by styles of characters, one of them based on another. */
function inStyledDocx(runs: readonly Run[]): string {
  const style = (id: string, rest: string) =>
    `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/>${rest}</w:style>`
  const styles = stylesXml(
    style('struck', '<w:basedOn w:val="gone"/>') +
      style('gone', '<w:rPr><w:strike/></w:rPr>') +
      style('raised', '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>') +
      style('lowered', '<w:rPr><w:vertAlign w:val="subscript"/></w:rPr>'),
  )
  const body = runs.map(
    ({ text, as }) => `<w:r>${as ? `<w:rPr><w:rStyle w:val="${as}"/></w:rPr>` : ''}<w:t>${text}</w:t></w:r>`,
  )
  const docx = docxOf({ body: `<w:p>${body.join('')}</w:p>`, styles })
  return paragraphs(docxReader.read(docx, defaultLimits) as SourceDocument)
}

function inPage(runs: readonly Run[], marks: Readonly<Record<NonNullable<Run['as']>, string>>): string {
  const html = runs.map(({ text, as }) => (as ? marks[as].replace('…', text) : text)).join('')
  return paragraphs(htmlReader.read(new TextEncoder().encode(`<p>${html}</p>`), defaultLimits) as SourceDocument)
}

function inDoc(runs: readonly Run[]): string {
  const modifiers = { struck: [0x37, 0x08, 1], raised: [0x48, 0x2a, 1], lowered: [0x48, 0x2a, 2] }
  const text = runs.map(({ text: own, as }) => ({ text: own, ...(as && { modifiers: modifiers[as] }) }))
  return texts(readDoc([{ text }])).join()
}

function inSheet(runs: readonly Run[]): string {
  const properties = {
    struck: '<rPr><strike/></rPr>',
    raised: '<rPr><vertAlign val="superscript"/></rPr>',
    lowered: '<rPr><vertAlign val="subscript"/></rPr>',
  }
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
  'a Word document with styles': inStyledDocx,
  'a Word document of 97 to 2003': inDoc,
  'a web page': (runs) => inPage(runs, { struck: '<del>…</del>', raised: '<sup>…</sup>', lowered: '<sub>…</sub>' }),
  'a web page of another hand': (runs) =>
    inPage(runs, {
      struck: '<span style="text-decoration: line-through">…</span>',
      raised: '<a><sup><b>…</b></sup></a>',
      lowered: '<span style="font-size:8px;vertical-align: sub">…</span>',
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
    expect(read([{ text: '808' }, { text: '1', as: 'lowered' }, { text: '件' }])).toBe('808₁件')
  })
})

describe('in a Word document', () => {
  const textOf = (runs: string) =>
    paragraphs(docxReader.read(docxOf({ body: `<w:p>${runs}</w:p>` }), defaultLimits) as SourceDocument)

  it('the mark of a note that its writer chose is no digit of the number before it', () => {
    const note = '<w:r><w:endnoteReference w:customMarkFollows="1" w:id="2"/><w:t>1</w:t></w:r>'
    expect(textOf(`<w:r><w:t>57</w:t></w:r>${note}<w:r><w:t>件</w:t></w:r>`)).toBe('57¹件')
  })

  it('a formula that was never computed stands for itself, as it does in a workbook, and is no blank', () => {
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const code = '<w:r><w:instrText xml:space="preserve"> =SUM(ABOVE) </w:instrText></w:r>'
    expect(textOf(mark('begin') + code + mark('end'))).toBe('=SUM(ABOVE)')
    expect(textOf(`${mark('begin')}${code}${mark('separate')}<w:r><w:t>57</w:t></w:r>${mark('end')}`)).toBe('57')
  })

  it('an exponent or a denominator is no digit of the number before it', () => {
    const run = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
    const fraction = `<m:oMath><m:f><m:num>${run('5')}</m:num><m:den>${run('7')}</m:den></m:f></m:oMath>`
    expect(textOf(fraction)).toBe('5 7')
  })
})

describe('digits of a Word document that are raised by so many points', () => {
  const inRuns = (...runs: readonly (readonly [text: string, position: number])[]) => {
    const body = runs.map(
      ([text, position]) => `<w:r><w:rPr><w:position w:val="${position}"/></w:rPr><w:t>${text}</w:t></w:r>`,
    )
    return paragraphs(docxReader.read(docxOf({ body: `<w:p>${body.join('')}</w:p>` }), defaultLimits) as SourceDocument)
  }

  it('are the mark of a note where the text before them is not, and a number where all is', () => {
    expect(inRuns(['77', 0], ['9', 12])).toBe('77⁹')
    expect(inRuns(['77', 0], ['9', -10])).toBe('77₉')
    expect(inRuns(['77', -6], ['9', 6])).toBe('77⁹')
    expect(inRuns(['77', 12])).toBe('77')
    expect(inRuns(['7', 12], ['9', 12])).toBe('79')
    expect(inRuns(['共', 0], ['79', 4], ['件', 0])).toBe('共79件')
  })
})
