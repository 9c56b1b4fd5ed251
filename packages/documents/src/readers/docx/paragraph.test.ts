import type { SourceDocument } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { docxOf } from '../../testing/docx.ts'
import { docxReader } from '../docx.ts'

const read = (body: string) => docxReader.read(docxOf({ body }), defaultLimits) as SourceDocument
const texts = (body: string) => read(body).blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind))
const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`
const p = (...runs: readonly string[]) => `<w:p>${runs.join('')}</w:p>`
const field = (code: string, result: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r>\
<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

describe('the text of a paragraph', () => {
  it('is that of all its runs, however finely they are split', () => {
    expect(texts(p(run('一'), run('、总'), run('体情', '<w:b/>'), run('况')))).toEqual(['一、总体情况'])
  })

  it('has tabs, line breaks and hyphens as characters, and no soft hyphens', () => {
    const body = p(
      run('甲'),
      '<w:r><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/></w:r>',
      run('0533\u00ad'),
      '<w:r><w:softHyphen/><w:noBreakHyphen/></w:r>',
      run('381'),
    )
    expect(texts(body)).toEqual(['甲\t乙\n丙\n0533-381'])
  })

  it('does not take the tab stops of its style for tabs', () => {
    expect(
      texts('<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="840"/></w:tabs></w:pPr><w:r><w:t>甲</w:t></w:r></w:p>'),
    ).toEqual(['甲'])
  })

  it('keeps blanks at the ends of a run where the run says so', () => {
    const body = p(run(' 甲 '), '<w:r><w:t xml:space="preserve"> 乙 </w:t></w:r>', run('丙'))
    expect(texts(body)).toEqual(['甲 乙 丙'])
  })

  it('takes a line break in the XML for a blank', () => {
    expect(texts(p(run('甲\n乙\t丙')))).toEqual(['甲 乙 丙'])
  })

  it('has characters written as references and in sections of plain text', () => {
    expect(texts(p(run('&lt;&#20010;&#x4E2A;&amp;<![CDATA[<&>]]>&quot;&apos;&#x20000;')))).toEqual([
      '<个个&<&>"\'\u{20000}',
    ])
  })

  it('has the marks of symbol fonts as marks and their digits as digits', () => {
    const sym = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`
    const body = p(sym('Wingdings', 'F0FE'), sym('Wingdings', 'F081'), sym('Symbol', 'F035'), sym('宋体', '25CB'))
    expect(texts(body)).toEqual(['☑①5○'])
  })

  it('leaves out what was deleted or moved away and keeps what was inserted or moved here', () => {
    const body = p(
      run('本年'),
      '<w:del w:id="1" w:author="张"><w:r><w:delText>12</w:delText></w:r></w:del>',
      '<w:ins w:id="2" w:author="张"><w:r><w:t>13</w:t></w:r></w:ins>',
      '<w:moveFrom w:id="3"><w:r><w:t>件</w:t></w:r></w:moveFrom><w:moveTo w:id="4"><w:r><w:t>条</w:t></w:r></w:moveTo>',
    )
    expect(texts(body)).toEqual(['本年13条'])
  })

  it('runs on in the next paragraph where its mark was deleted', () => {
    const joined = '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:r><w:t>一、总体</w:t></w:r></w:p>'
    const { blocks } = read(joined + p(run('情况')) + p(run('下文')))
    expect(blocks).toEqual([
      { kind: 'paragraph', text: '一、总体情况', place: { paragraph: 1 } },
      { kind: 'paragraph', text: '下文', place: { paragraph: 3, runs: [1, 1] } },
    ])
    expect(texts(joined)).toEqual(['一、总体'])
  })

  it('leaves out hidden runs, unless they are hidden no longer', () => {
    const body = p(run('甲'), run('乙', '<w:sz w:val="20"/><w:vanish/>'), run('丙', '<w:vanish w:val="0"/>'), run('丁'))
    expect(texts(body)).toEqual(['甲丙丁'])
  })

  it('has the text of links, content controls and smart tags', () => {
    const body = p(
      '<w:hyperlink r:id="rId4"><w:r><w:t>门户网站</w:t></w:r></w:hyperlink>',
      '<w:sdt><w:sdtPr><w:alias w:val="年份"/></w:sdtPr><w:sdtContent><w:r><w:t>2025</w:t></w:r></w:sdtContent></w:sdt>',
      '<w:smartTag w:element="date"><w:r><w:t>年</w:t></w:r></w:smartTag>',
    )
    expect(texts(body)).toEqual(['门户网站2025年'])
  })

  it('leaves out the hint of a content control that nobody filled in', () => {
    const control = (content: string) =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
    expect(texts(p(run('电话：'), control(run('单击此处输入文字。')), run('。')) + p(run('下文')))).toEqual([
      '电话：。',
      '下文',
    ])
    expect(texts(control(p(run('单击此处输入文字。'))) + p(run('下文')))).toEqual(['下文'])
  })

  it('has the result of fields and not their code, fields in fields too', () => {
    expect(texts(p(run('共'), field('FORMTEXT', run('12')), run('件')))).toEqual(['共12件'])
    expect(texts(p(field(`IF ${field('PAGE', run('3'))} = 1`, run('甲')), run('乙')))).toEqual(['甲乙'])
    expect(texts(p('<w:fldSimple w:instr="DATE"><w:r><w:t>2026年</w:t></w:r></w:fldSimple>'))).toEqual(['2026年'])
  })

  it('is not swallowed by a field that has no end', () => {
    const begun = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    expect(texts(p(begun, run('甲')) + p(run('乙')))).toEqual(['乙'])
  })

  it('leaves out pinyin over characters', () => {
    expect(
      texts(
        p(
          '<w:r><w:ruby><w:rt><w:r><w:t>zōng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>总</w:t></w:r></w:rubyBase></w:ruby></w:r>',
        ),
      ),
    ).toEqual(['总'])
  })

  it('leaves out footnotes and comments and their marks', () => {
    const body = p(
      '<w:commentRangeStart w:id="0"/>',
      run('共12件'),
      '<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>',
      '<w:r><w:footnoteReference w:id="2"/></w:r>',
    )
    const parts = {
      'word/footnotes.xml': '<w:footnotes/>',
      'word/comments.xml': '<w:comments><w:p><w:r><w:t>不对</w:t></w:r></w:p></w:comments>',
    }
    expect(docxReader.read(docxOf({ body, parts }), defaultLimits)).toEqual({
      format: 'docx',
      blocks: [{ kind: 'paragraph', text: '共12件', place: { paragraph: 1, runs: [1, 1] } }],
    })
  })

  it('of a formula is its text', () => {
    expect(texts(p(run('计'), '<m:oMath><m:r><w:rPr/><m:t>3+4</m:t></m:r></m:oMath>'))).toEqual(['计3+4'])
  })
})

describe('beside the text of a paragraph', () => {
  const box = (text: string) => `<w:txbxContent>${p(run(text))}</w:txbxContent>`

  it('stands that of its text boxes, once though it is written twice', () => {
    const body = p(
      run('锚'),
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框')}</wps:txbx></w:drawing></mc:Choice>\
<mc:Fallback><w:pict><v:textbox>${box('框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      run('后'),
    )
    expect(read(body + p(run('下文'))).blocks).toEqual([
      { kind: 'paragraph', text: '锚后', place: { paragraph: 1, runs: [1, 3] }, runs: [0, 1, 1] },
      { kind: 'paragraph', text: '框', place: { paragraph: 2, runs: [1, 1] } },
      { kind: 'paragraph', text: '下文', place: { paragraph: 4, runs: [1, 1] } },
    ])
  })

  it('is of alternatives the other taken where there is no choice', () => {
    expect(
      texts(p(`<w:r><mc:AlternateContent><mc:Fallback><w:t>甲</w:t></mc:Fallback></mc:AlternateContent></w:r>`)),
    ).toEqual(['甲'])
  })

  it('stand pictures, whoever drew them, and lines drawn are none', () => {
    const inline =
      '<w:drawing><wp:inline><a:graphic xmlns:a="urn:a"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"/></a:graphicData></a:graphic></wp:inline></w:drawing>'
    const body = [
      p(`<w:r>${inline}</w:r>`),
      p('<w:r><w:pict><v:shape><v:imagedata r:id="rId5"/></v:shape></w:pict></w:r>'),
      p(
        '<w:r><w:object><v:shape><v:imagedata r:id="rId6"/></v:shape><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>',
      ),
      p('<w:r><w:pict><v:line from="0,0" to="9,0"/></w:pict></w:r>', run('文')),
    ].join('')
    expect(read(body).blocks).toEqual([
      { kind: 'picture', place: { paragraph: 1 } },
      { kind: 'picture', place: { paragraph: 2 } },
      { kind: 'picture', place: { paragraph: 3 } },
      { kind: 'paragraph', text: '文', place: { paragraph: 4, runs: [2, 2] } },
    ])
  })
})

describe('the place of a paragraph', () => {
  it('is its number among all paragraphs of the part, shown or not', () => {
    const hidden = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"/><mc:Fallback><w:p/><w:p/></mc:Fallback></mc:AlternateContent></w:r></w:p>`
    const body = `${p('')}<w:p/>${hidden}<w:del><w:p/></w:del>${p(run('文'))}`
    expect(read(body).blocks).toEqual([{ kind: 'paragraph', text: '文', place: { paragraph: 7, runs: [1, 1] } }])
  })
})

describe('the runs of a paragraph', () => {
  const only = (...content: string[]) => read(p(...content)).blocks[0]

  it('are those that show its text, counted with those in links and changes, with blank ones and deleted ones', () => {
    const body = [
      '<w:r><w:t xml:space="preserve"> </w:t></w:r>',
      '<w:del w:id="1"><w:r><w:delText>12</w:delText></w:r></w:del>',
      '<w:ins w:id="2"><w:r><w:t>共13</w:t></w:r></w:ins>',
      `<w:hyperlink w:anchor="a">${run('件')}</w:hyperlink>`,
      run('藏', '<w:vanish/>'),
      run('。'),
      '<w:r><w:commentReference w:id="0"/></w:r>',
    ]
    expect(only(...body)).toEqual({
      kind: 'paragraph',
      text: ' 共13件。',
      place: { paragraph: 1, runs: [3, 6] },
      runs: [0, 1, 1, 4, 5, 5],
    })
  })

  it('of a text box are its own, wherever the box is written', () => {
    const box = (kind: string) =>
      `<mc:${kind} Requires="wps"><w:txbxContent>${p(run('框'), run('内'))}</w:txbxContent></mc:${kind}>`
    const anchor = `<w:r><mc:AlternateContent>${box('Choice')}${box('Fallback')}</mc:AlternateContent></w:r>`
    expect(read(p(run('锚'), anchor, run('后'))).blocks).toEqual([
      { kind: 'paragraph', text: '锚后', place: { paragraph: 1, runs: [1, 3] }, runs: [0, 1, 1] },
      { kind: 'paragraph', text: '框内', place: { paragraph: 2, runs: [1, 2] }, runs: [0, 1] },
    ])
  })
})

describe('a table of contents', () => {
  const entry = (text: string) => p(`<w:hyperlink w:anchor="_Toc1">${run(text)}<w:r><w:tab/></w:r></w:hyperlink>`)
  const begin =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> TOC \\o "1-2" \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
  const end = p('<w:r><w:fldChar w:fldCharType="end"/></w:r>')

  it('repeats the headings and is left out', () => {
    expect(texts(p(begin, run('一、总体情况')) + entry('二、主动公开') + end + p(run('一、总体情况')))).toEqual([
      '一、总体情况',
    ])
  })

  it('is kept where it has no end, so that no text is lost', () => {
    expect(texts(p(begin, run('一、总体情况')) + p(run('正文')))).toEqual(['一、总体情况', '正文'])
  })
})
