import type { SourceDocument } from '@gouji/core'
import * as fc from 'fast-check'
import { deflateSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { documentXml, docxOf, listsXml, paragraphXml, stylesXml } from '../../testing/docx.ts'
import { docxReader } from '../docx.ts'
import { Refusal, type UnreadableReason } from '../reader.ts'

const p = paragraphXml('文', 'word')
const read = (bytes: Uint8Array) => docxReader.read(bytes, defaultLimits) as SourceDocument
const refuses = (bytes: Uint8Array, reason: UnreadableReason) => {
  expect(() => read(bytes)).toThrow(expect.objectContaining({ reason }))
}
/** Not packed, so that no ratio gives it away. */
const stored = (body: string) =>
  zipSync({ ...unzipSync(docxOf({ body: '' })), 'word/document.xml': [strToU8(documentXml(body)), { level: 0 }] })
const table = (cells: string) => `<w:tbl><w:tr>${cells}</w:tr></w:tbl>`

describe('a document made to do harm is refused', () => {
  it('when it inflates to far more than it is', () => {
    refuses(docxOf({ body: `${p}${' '.repeat(30 * 1024 * 1024)}` }), 'too-complex')
  })

  it('when it has millions of cells, packed or not', () => {
    const body = table('<w:tc/>'.repeat(7_500_000))
    refuses(docxOf({ body }), 'too-complex')
    refuses(stored(body), 'too-complex')
  })

  it('when a cell claims to reach over more columns than any table has', () => {
    refuses(docxOf({ body: table('<w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr></w:tc>') }), 'too-complex')
    refuses(
      docxOf({ body: '<w:tbl><w:tr><w:trPr><w:gridBefore w:val="999999999"/></w:trPr><w:tc/></w:tr></w:tbl>' }),
      'too-complex',
    )
  })

  it('when it nests tables, or elements nobody knows, without end', () => {
    const nested = (open: string, close: string) => open.repeat(5000) + close.repeat(5000)
    refuses(docxOf({ body: nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>') }), 'too-complex')
    refuses(docxOf({ body: nested('<w:sdt>', '</w:sdt>') }), 'too-complex')
    refuses(docxOf({ body: `<w:p><w:pPr>${nested('<w:x>', '</w:x>')}</w:pPr></w:p>` }), 'too-complex')
  })

  it('when it declares entities, in its text or in any part that is read', () => {
    const laughs =
      '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol1 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;">]>'
    const outside = '<!DOCTYPE x SYSTEM "file:///etc/passwd">'
    for (const type of [laughs, outside]) {
      refuses(
        docxOf({ body: p, encode: (xml) => strToU8(xml.replace('<w:document', `${type}<w:document`)) }),
        'damaged',
      )
      refuses(docxOf({ body: p, numbering: type + listsXml('') }), 'damaged')
      refuses(docxOf({ body: p, parts: { '_rels/.rels': `${type}<Relationships/>` } }), 'damaged')
    }
    refuses(docxOf({ body: '<w:p><w:r><w:t>&lol1;</w:t></w:r></w:p>' }), 'damaged')
  })

  it('when it is not XML, is not UTF-8 or ends too early', () => {
    const bodies = [
      '<w:p><w:r></w:p></w:r>',
      '<w:p',
      '<w:p><w:t a=b/></w:p>',
      '<w:p w:a="</w:p>',
      '<w:p><![CDATA[</w:p>',
      '<w:p><!-- </w:p>',
      '<w:p><w:r><w:t>&#0;</w:t></w:r></w:p>',
      '<w:p><w:r><w:t>\u0001</w:t></w:r></w:p>',
      '<x:p/>',
    ]
    for (const body of bodies) refuses(docxOf({ body }), 'damaged')
    refuses(docxOf({ body: p, encode: (xml) => strToU8(xml).slice(0, -30) }), 'damaged')
    const latin = (xml: string) => Uint8Array.from(xml, (letter) => letter.charCodeAt(0) & 0xff)
    refuses(docxOf({ body: p, encode: latin }), 'damaged')
    refuses(docxOf({ body: p, encode: (xml) => strToU8(xml.replace('UTF-8', 'no-such-encoding')) }), 'damaged')
  })

  it('when the part with its text is missing or is something else', () => {
    refuses(zipSync({ 'word/document.xml': strToU8(documentXml(p)) }), 'damaged')
    refuses(docxOf({ body: p, parts: { 'word/document.xml': '<x/>' } }), 'damaged')
    const { 'word/document.xml': _, ...rest } = unzipSync(docxOf({ body: p }))
    refuses(zipSync(rest), 'damaged')
  })

  it('when its text is a chunk of another format', () => {
    refuses(docxOf({ body: '<w:altChunk r:id="rId7"/>' }), 'format-not-supported')
  })

  it('when it uses more names than any document has', () => {
    const names = Array.from({ length: 50_000 }, (_, i) => `<n${i}/>`).join('')
    refuses(docxOf({ body: names }), 'too-complex')
    const attributes = Array.from({ length: 5000 }, (_, i) => ` n${i}=""`).join('')
    refuses(docxOf({ body: `<w:p${attributes}/>` }), 'too-complex')
  })
})

describe('a document whose parts were changed', () => {
  it('is read or refused; nothing else happens', () => {
    const level =
      '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>'
    const lists = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const style =
      '<w:style w:type="paragraph" w:styleId="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const body = `<w:p><w:pPr><w:pStyle w:val="1"/></w:pPr><w:r><w:t>总体情况</w:t></w:r></w:p>${table(
      '<w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr><w:p/></w:tc>',
    )}`
    const parts = unzipSync(docxOf({ body, numbering: listsXml(lists), styles: stylesXml(style) }))
    const names = Object.keys(parts).filter((name) => !name.includes('footer'))
    const pieces = ['<', '>', '/', '"', '&', '0', '9999', '<w:p>', '</w:p>', '</w:tc>', 'w:val="-1"', '\u{20000}', '']
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(
          fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 12 }), fc.constantFrom(...pieces)),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        (name, changes) => {
          let text = strFromU8(parts[name] ?? new Uint8Array())
          for (const [where, cut, piece] of changes) {
            const at = Math.floor(where * text.length)
            text = text.slice(0, at) + piece + text.slice(at + cut)
          }
          try {
            read(zipSync({ ...parts, [name]: strToU8(text) }, { level: 1 }))
          } catch (error) {
            if (!(error instanceof Refusal)) throw error
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('a document that carries something harmful', () => {
  it('is read, as parts that are not its text are not opened', () => {
    const bomb = deflateSync(new Uint8Array(20 * 1024 * 1024))
    const bytes = docxOf({
      body: p,
      parts: {
        'word/media/image1.png': bomb,
        'word/embeddings/a.docx': docxOf({ body: p }),
        'word/vbaProject.bin': bomb,
      },
    })
    expect(read(bytes)).toEqual({
      format: 'docx',
      blocks: [{ kind: 'paragraph', text: '文', place: { paragraph: 1, runs: [1, 1] } }],
    })
  })

  it('is read however many things hang on one paragraph, or fields are open at once', () => {
    const boxes = `<w:p><w:r><w:txbxContent>${'<w:p><w:r><w:t>文</w:t></w:r></w:p>'.repeat(200_000)}</w:txbxContent></w:r></w:p>`
    expect(read(stored(boxes)).blocks).toHaveLength(200_000)
    const open = '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>'.repeat(200_000)
    expect(read(stored(`<w:p>${open}<w:r><w:t>文</w:t></w:r></w:p>`)).blocks).toHaveLength(1)
  })

  it('gets no longer by its lists: a number is cut where no number ends', () => {
    const level = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="${'%1'.repeat(50_000)}"/></w:lvl>`
    const lists = `<w:abstractNum w:abstractNumId="0">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const item = '<w:p><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>文</w:t></w:r></w:p>'
    const [first] = read(docxOf({ body: item, numbering: listsXml(lists) })).blocks
    expect(first).toMatchObject({ text: expect.stringMatching(/^1{32} 文$/u) })
  })

  it('is read in time that grows with its size and no faster', () => {
    const runs = '<w:r><w:rPr><w:b/></w:rPr><w:t>文</w:t></w:r>'.repeat(100_000)
    const { blocks } = read(stored(`<w:p>${runs}</w:p>`))
    expect(blocks).toMatchObject([{ text: '文'.repeat(100_000), place: { paragraph: 1, runs: [1, 100_000] } }])
  })
})
