import { readFile } from 'node:fs/promises'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readReport } from './read-report.ts'
import { docxOf } from './testing/docx.ts'

it('the document is handed over beside what was read of it where it is asked for, and its places are those of the report', async () => {
  const bytes = await readFile(new URL('../../../tooling/corpus/documents/education/2024-wps.wps', import.meta.url))
  const read = await readReport(bytes, { name: 'a.wps', withDocument: true })
  if (read.kind !== 'report') throw new Error(read.message.zh)
  const { file: _, ...place } = read.report.places?.['requests.received.total'] ?? {}
  const cells = read.document?.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : []))
  const there = cells?.filter(
    ({ place: { table, row, column } }) => table === place.table && row === place.row && column === place.column,
  )
  expect(there?.map(({ text }) => text)).toEqual([JSON.stringify(read.report.cells['requests.received.total'])])
  const without = await readReport(bytes, { name: 'a.wps' })
  expect(without).not.toHaveProperty('document')
})

describe('what is said of a file that is not read', () => {
  const said = async (bytes: Uint8Array) => {
    const read = await readReport(bytes, { name: 'a.docx' })
    return read.kind === 'unreadable' ? { reason: read.reason, ...read.message } : undefined
  }
  const letter = '<w:p><w:r><w:t>关于修缮村道的函</w:t></w:r></w:p>'
  const whole = docxOf({ body: letter })
  const advice = '文件不完整或已损坏，请重新下载或拷贝一份，或在 Word、WPS 中打开后另存一份再试'

  it('is of no use to developers alone where it is damaged or cut off: that stands in English', async () => {
    const parts = unzipSync(whole)
    const damaged = zipSync({ ...parts, 'word/document.xml': strToU8('<w:document') })
    expect(await said(damaged)).toMatchObject({ reason: 'damaged', zh: advice, en: expect.stringContaining('word/') })
    const doc = await readFile(new URL('readers/doc/fixtures/city-2021.doc', import.meta.url))
    expect(await said(doc.subarray(0, doc.length / 2))).toMatchObject({ reason: 'damaged', zh: advice })
    const cut = whole.slice(0, whole.length / 2)
    expect(await said(cut)).toMatchObject({ reason: 'damaged', zh: advice, en: expect.stringContaining('directory') })
    expect(await said(whole.slice(0, 60))).toMatchObject({ reason: 'damaged', zh: advice })
    const { 'word/document.xml': _, ...rest } = parts
    expect(await said(zipSync(rest))).toMatchObject({ reason: 'damaged', zh: advice })
  })

  it('tells a file that is called a document and holds none as damaged, not as another text', async () => {
    const damaged = { reason: 'damaged', zh: expect.stringContaining('文件名是 .docx，内容却不是 Word 文档') }
    expect(await said(strToU8('下载中断'))).toMatchObject(damaged)
    expect(await said(whole.slice(whole.length / 2))).toMatchObject(damaged)
  })

  it('names a page in traditional characters as such, and a name or a quotation in them is none', async () => {
    const page = [
      '雲溪區水務局2024年政府信息公開工作年度報告',
      '一、總體情況',
      '二、主動公開政府信息情況',
      '第二十條第（一）項 | 本年製發件數 | 本年廢止件數 | 現行有效件數 |',
      '第二十條第（五）項 | 本年處理決定數量 |',
      '三、收到和處理政府信息公開申請情況',
      '申請人情況 | 商業企業 | 科研機構 | 社會公益組織 | 總計 |',
      '四、政府信息公開行政復議、行政訴訟情況',
    ].join('\n')
    expect(await said(strToU8(page))).toMatchObject({
      reason: 'traditional-script',
      zh: expect.stringContaining('请改用简体的原文'),
    })
    const plain =
      '云溪区水务局2024年政府信息公开工作年度报告\n一、总体情况\n題字“開卷有益”。\n六、其他需要报告的事项\n无。'
    expect(await readReport(strToU8(plain), { name: 'a.txt' })).toMatchObject({ kind: 'report' })
  })

  it('tells a document without text from one that is no report, and from a file of no bytes', async () => {
    const [empty, other, nothing] = await Promise.all([
      said(docxOf({ body: '<w:p/>' })),
      said(whole),
      said(new Uint8Array()),
    ])
    expect(empty).toMatchObject({ reason: 'empty', zh: expect.stringContaining('文档没有内容') })
    expect(other).toMatchObject({ reason: 'not-a-report', zh: expect.stringContaining('没有找到年度报告') })
    expect(nothing).toMatchObject({ reason: 'empty', zh: expect.stringContaining('请重新下载') })
    expect(await said(strToU8(' \r\n\t'))).toMatchObject({ reason: 'empty' })
    expect(await readReport(Uint8Array.of(1, 2, 3), { name: 'a.txt' })).toMatchObject({ reason: 'unknown-format' })
  })

  it('names the format where it is one that is known and not read, and what to do', async () => {
    const page = strToU8('<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016"/>')
    expect(await said(zipSync({ 'OFD.xml': page, 'Doc_0/Document.xml': page }))).toMatchObject({
      reason: 'format-not-supported',
      zh: '这是 OFD 版式文件，不能直接读取。请使用 Word 原件，或者另存为 PDF 后再试',
    })
    expect(await said(zipSync({ '云溪区教育局.docx': whole }))).toMatchObject({
      reason: 'format-not-supported',
      zh: '这是压缩包（zip），不能直接读取。请解压后读取其中的报告',
    })
    const saved = 'Subject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<html><p>x</p></html>'
    expect(await said(strToU8(saved))).toMatchObject({
      reason: 'format-not-supported',
      zh: expect.stringContaining('另存为 Word 文档（docx）'),
    })
  })
})
