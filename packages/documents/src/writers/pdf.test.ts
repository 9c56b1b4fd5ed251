import { renderEmptyForm, renderReport } from '@gouji/core'
import { cityReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { pdfReader } from '../readers/pdf.ts'
import { describeWriter } from '../testing/writer-contract.ts'
import { shippedFaces } from './pdf/font/faces.ts'
import { pdfWriter, pdfWriterWith } from './pdf.ts'

describeWriter('pdf', {
  writer: pdfWriter,
  reader: pdfReader,
  // On a page a blank is a gap, wide or narrow, and none at the end of a line.
  fold: (text) => text.replace(/[ \u3000]+/gu, ' '),
})

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
const written = async (...args: Parameters<typeof pdfWriter.write>) => latin(await pdfWriter.write(...args))
const utf16 = (text: string) =>
  Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).toUpperCase().padStart(4, '0')).join('')

describe('a PDF', () => {
  it('says what it is to programs and to screen readers: title, agency, language, tags', async () => {
    const file = await written(renderReport(cityReport()))
    expect(file).toContain(`/Title <FEFF${utf16(cityReport().title)}>`)
    expect(file).toContain(`/Author <FEFF${utf16('云州市')}>`)
    expect(file).toContain(`/Lang <FEFF${utf16('zh-CN')}>`)
    expect(file).toContain('/MarkInfo <</Marked true>>')
    for (const tag of ['H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD']) expect(file).toContain(`/S /${tag} `)
    expect(file).toContain(`/Summary <FEFF${utf16('主动公开政府信息情况')}>`)
  })

  it('has a bookmark for each section, and one below it for each sub-heading', async () => {
    const sections = { overview: '（一）主动公开\n全年公开信息若干。' }
    const file = await written(renderReport({ ...cityReport(), sections }))
    const titles = [...file.matchAll(/<<\/Title <FEFF([\dA-F]+)> \/Parent/gu)].map(([, hex = '']) =>
      String.fromCharCode(...(hex.match(/.{4}/gu) ?? []).map((code) => Number.parseInt(code, 16))),
    )
    const headings = renderReport(cityReport()).sections.map(({ heading }) => heading)
    expect(titles).toHaveLength(7)
    expect(new Set(titles)).toEqual(new Set([...headings, '（一）主动公开']))
  })

  it('carries nothing of a date', async () => {
    expect(await written(renderEmptyForm('2021'))).not.toMatch(/CreationDate|ModDate|xmp:/u)
  })

  it('embeds no more of its faces than it shows', async () => {
    expect((await pdfWriter.write(renderReport(cityReport()))).length).toBeLessThan(150_000)
  })

  it('draws a character no face has as a box, and keeps it in the text', async () => {
    const tree = renderReport({ ...cityReport(), sections: { overview: '生僻字𠮷与表情😀各一个。' } })
    const { blocks } = await pdfReader.read(await pdfWriter.write(tree), defaultLimits)
    const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    expect(texts).toContain('生僻字𠮷与表情😀各一个。')
  })

  it('is set in other faces where an office brings them', async () => {
    const { heading } = await shippedFaces()
    const writer = pdfWriterWith(async () => ({ text: { ...heading, family: 'OfficeFace' }, heading }))
    const file = latin(await writer.write(renderEmptyForm('2021')))
    expect(file).toContain('+OfficeFace')
    expect(file).not.toContain('NotoSerif')
  })
})
