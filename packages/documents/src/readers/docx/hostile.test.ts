import { deflateSync, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { documentXml, docxOf, listsXml, paragraphXml } from '../../testing/docx.ts'
import { docxReader } from '../docx.ts'
import type { UnreadableReason } from '../reader.ts'

const p = paragraphXml('文', 'word')
const read = (bytes: Uint8Array) => docxReader.read(bytes, defaultLimits)
const refuses = (bytes: Uint8Array, reason: UnreadableReason) => {
  expect(() => read(bytes)).toThrow(expect.objectContaining({ reason }))
}
const table = (cells: string) => `<w:tbl><w:tr>${cells}</w:tr></w:tbl>`

describe('a document made to do harm is refused', () => {
  it('when it inflates to far more than it is', () => {
    refuses(docxOf({ body: `${p}${' '.repeat(30 * 1024 * 1024)}` }), 'too-complex')
  })

  it('when it has millions of cells, packed or not', () => {
    const body = table('<w:tc/>'.repeat(7_500_000))
    refuses(docxOf({ body }), 'too-complex')
    const parts = unzipSync(docxOf({ body: '' }))
    refuses(zipSync({ ...parts, 'word/document.xml': [strToU8(documentXml(body)), { level: 0 }] }), 'too-complex')
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
      blocks: [{ kind: 'paragraph', text: '文', place: { paragraph: 1 } }],
    })
  })

  it('is read in time that grows with its size and no faster', () => {
    const runs = '<w:r><w:rPr><w:b/></w:rPr><w:t>文</w:t></w:r>'.repeat(100_000)
    const { blocks } = read(
      zipSync({
        ...unzipSync(docxOf({ body: '' })),
        'word/document.xml': [strToU8(documentXml(`<w:p>${runs}</w:p>`)), { level: 0 }],
      }),
    ) as {
      blocks: readonly { text?: string }[]
    }
    expect(blocks[0]?.text).toHaveLength(100_000)
  })
})
