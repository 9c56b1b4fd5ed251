import { readFile } from 'node:fs/promises'
import { type Report, recognise, type SourceTable } from '@gouji/core'
import { balancedReport, cityReport, exampleReport } from '@gouji/core/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { type PdfLayout, reportPdf } from '../testing/pdf.ts'
import { type PdfPage, pdfFile, pdfFont, showText } from '../testing/pdf-file.ts'
import { describeReader, differences } from '../testing/reader-contract.ts'
import { pdfReader } from './pdf.ts'

const places = ['page', 'box', 'table', 'row', 'column'] as const
const drawn: PdfLayout = {
  name: 'drawn lines, rows cut by page breaks',
  rulings: 'lines',
  cutsRows: true,
  repeatsHead: true,
  pageNumber: (page) => `- ${page} -`,
}
const filled: PdfLayout = {
  name: 'thin filled areas',
  rulings: 'rectangles',
  pageNumber: (page) => `第 ${page} 页`,
  runningHead: '云州市人民政府公报',
}

for (const layout of [drawn, filled]) {
  describeReader(`PDF with ${layout.name}`, {
    reader: pdfReader,
    keepsPadding: false,
    write: (report) => reportPdf(report, layout),
    places,
    runs: 12,
  })
}

const readBack = async (bytes: Uint8Array) => {
  const reading = recognise(await pdfReader.read(bytes, defaultLimits))
  if (!reading) throw new Error('not recognised as a report')
  return reading
}

async function expectWhole(written: Report, layout: Partial<PdfLayout>): Promise<void> {
  const { report, remarks } = await readBack(reportPdf(written, { name: '', rulings: 'lines', ...layout }))
  expect(differences(written, report)).toEqual({})
  expect(remarks).toEqual([])
  expect(report.sections).toMatchObject(written.sections)
}

const lines = (count: number) => Array.from({ length: count }, (_, i) => `全年主动公开信息 ${i} 条。`).join('\n')

const tablesOf = async (bytes: Uint8Array): Promise<SourceTable[]> => {
  const { blocks } = await pdfReader.read(bytes, defaultLimits)
  return blocks.filter((block) => block.kind === 'table')
}

describe('PDF in the layouts that occur', () => {
  it('reads a report wherever page breaks fall, rows cut or whole, heads repeated or not', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 34 }),
        fc.record({
          cutsRows: fc.boolean(),
          repeatsHead: fc.boolean(),
          landscape: fc.boolean(),
          spaced: fc.boolean(),
          rulings: fc.constantFrom<PdfLayout['rulings']>('lines', 'rectangles', 'per-cell'),
        }),
        fc.gen(),
        async (before, layout, generate) => {
          const report = balancedReport('2021', (most) => generate(fc.nat, { max: most }))
          await expectWhole({ ...report, sections: { overview: lines(before) || '无。' } }, layout)
        },
      ),
      { numRuns: 25 },
    )
  })

  it('puts every character into the cell it stands in: broken labels, group letters one a line, spaced words', async () => {
    const [, requests] = await tablesOf(reportPdf(cityReport(), { ...drawn, spaced: true }))
    const texts = requests?.rows.flatMap((row) => row.map(({ text }) => text.replace(/\s/gu, ''))) ?? []
    for (const label of ['三、本年度办理结果', '（三）不予公开', '商业企业', '3.危及“三安全一稳定”']) {
      expect(texts).toContain(label)
    }
  })

  it('takes a table that a page break cuts for one, and leaves out page numbers and running heads', async () => {
    const report = { ...cityReport(), sections: { overview: lines(8) } }
    for (const layout of [drawn, filled]) {
      const { blocks } = await pdfReader.read(reportPdf(report, layout), defaultLimits)
      expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(3)
      const text = JSON.stringify(blocks)
      for (const furniture of ['- 2 -', '第 2 页', '公报']) expect(text).not.toContain(furniture)
    }
  })

  it('reads on behind a footnote under a table', async () => {
    const footnote = '说明：“其他处理”中有撤回申请 3 件。'
    const { report } = await readBack(reportPdf(cityReport(), { ...drawn, footnote }))
    expect(differences(cityReport(), report)).toEqual({})
    expect(report.sections.disputes).toBe(footnote)
  })

  it('reads full-width digits and separators', async () => {
    const wide = (value: number) =>
      value.toLocaleString('en').replace(/[\d,]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))
    await expectWhole(cityReport(), { number: wide })
    await expectWhole(cityReport(), { number: (value) => value.toLocaleString('en') })
  })

  it('reads pages that are turned, that lie on their side, and text and lines in scaled forms', async () => {
    const report = { ...exampleReport({ edition: '2021' }), sections: { overview: lines(4) } }
    for (const make of ['rotated', 'sideways', 'form'] as const) {
      for (const landscape of [true, false]) await expectWhole(report, { make, landscape })
    }
  })

  it('says where a cell stands on the page as shown, whichever way it is made', async () => {
    const boxes = async (make: PdfLayout['make'] & string) =>
      (await readBack(reportPdf(cityReport(), { ...drawn, make }))).report.places?.['requests.handled.total']
    const plain = await boxes('plain')
    expect(await boxes('rotated')).toEqual(plain)
    expect(await boxes('form')).toEqual(plain)
    const sideways = (await boxes('sideways'))?.box
    const [left = 0, top = 0, right = 0, bottom = 0] = plain?.box ?? []
    expect(sideways).toEqual([top, 595 - right, bottom, 595 - left].map((edge) => expect.closeTo(edge, 1)))
  })

  it('knows the characters of a font that only names a Chinese character set', async () => {
    await expectWhole(cityReport(), { font: pdfFont('predefined') })
  })

  it.each(['libreoffice-portrait', 'chromium-landscape'])('reads every cell of the file %s', async (name) => {
    const bytes = new Uint8Array(await readFile(new URL(`./pdf/fixtures/${name}.pdf`, import.meta.url)))
    const { report, remarks } = await readBack(bytes)
    expect(differences(cityReport(), report)).toEqual({})
    expect(remarks).toEqual([])
    expect(report.sections).toMatchObject({
      overview: '（一）主动公开\n全年公开信息 128 条。',
      improvements: '一是更新不及时。',
      otherMatters: '本年度未收费。',
    })
  })
})

const page = (content: string): PdfPage => ({ width: 595, height: 842, content })
const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes)
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

describe('text of a PDF that is shown in no way', () => {
  const font = pdfFont()
  const show = (text: string, mode: number) => `${mode} Tr ${showText(font, { text, x: 60, y: 780, size: 10 })}0 Tr\n`
  const beside = (text: string, mode: number) => `${mode} Tr ${showText(font, { text, x: 80, y: 780, size: 10 })}0 Tr\n`
  const textsOf = async (content: string) => {
    const { blocks } = await pdfReader.read(pdfFile([{ width: 595, height: 842, content }], font), defaultLimits)
    return blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.kind))
  }

  it('is left out beside text that shows, and read where nothing else does: it may be drawn as outlines', async () => {
    expect(await textsOf(show('一二三', 0) + beside('9', 3))).toEqual(['一二三'])
    expect(await textsOf(show('一二三', 2) + beside('9', 3))).toEqual(['一二三'])
    expect(await textsOf(show('一二三', 3))).toEqual(['一二三'])
  })
})

describe('PDF that cannot be read', () => {
  const report = reportPdf(cityReport(), drawn)
  const refusal = (reason: string, zh: RegExp) => ({
    reason,
    sentence: expect.objectContaining({ zh: expect.stringMatching(zh) }),
  })
  const read = (bytes: Uint8Array, limits = defaultLimits) => pdfReader.read(bytes, limits)

  it('is named as a scan when its pages are pictures, a stamp beside them or not', async () => {
    const scan = (stamp: string) => {
      const font = pdfFont()
      const picture = 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q\n'
      const content = picture + showText(font, { text: stamp, x: 400, y: 30, size: 8 })
      return pdfFile([page(content), page(content)], font)
    }
    for (const stamp of ['', '由扫描软件生成']) {
      await expect(read(scan(stamp))).rejects.toMatchObject(refusal('no-text-layer', /扫描件.*Word 原件/u))
    }
  })

  it('is named as a scan when a program put what it took the picture for over it, where nobody sees it', async () => {
    const font = pdfFont()
    const picture = 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \x80 EI Q\n'
    const lines = Array.from({ length: 30 }, (_, i) =>
      showText(font, { text: '本年新收政府信息公开申请数量', x: 60, y: 780 - 20 * i, size: 10 }),
    )
    const over = (mode: number) => pdfFile([page(`${picture}${mode} Tr ${lines.join('')}`)], font)
    await expect(read(over(3))).rejects.toMatchObject(refusal('no-text-layer', /扫描件.*Word 原件/u))
    expect((await read(over(0))).blocks).toHaveLength(30)
  })

  it('is named as recognised from a scan when its letters have no shape, so that some of them get lost', async () => {
    const numbers = Array.from({ length: 60 }, (_, i) => {
      const [x, y] = [60 + 80 * (i % 6), 760 - 30 * Math.floor(i / 6)]
      return `BT /Shapeless 10 Tf 3 Tr ${x} ${y} Td (${i % 2 === 0 ? 128 : 0}) Tj ET\n`
    })
    const glyphs = Array.from({ length: 10 }, (_, i) => `/g${i}`)
    const map = `1 begincodespacerange <00> <FF> endcodespacerange 1 beginbfrange <30> <39> <0030> endbfrange`
    const font = `<< /Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [0.001 0 0 0.001 0 0] /CharProcs << ${glyphs.map((glyph) => `${glyph} 9 0 R`).join(' ')} >> /Encoding << /Differences [48 ${glyphs.join(' ')}] >> /FirstChar 48 /LastChar 57 /Widths [${glyphs.map(() => 500).join(' ')}] /ToUnicode 10 0 R >>`
    const stream = (text: string) => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
    const file = pdfFile([page(numbers.join(''))], pdfFont(), { extra: [font, stream('500 0 d0'), stream(map)] })
    const bytes = bytesOf(
      latin(file)
        .replaceAll('/Font << /F 3 0 R >>', '/Font << /Shapeless 8 0 R >>')
        .replace(/xref[\s\S]*trailer/u, 'trailer'),
    )
    await expect(read(bytes)).rejects.toMatchObject(refusal('no-text-layer', /文字识别/u))
  })

  it('is named as outlines when its text is drawn', async () => {
    const bytes = pdfFile([page('10 10 m 60 90 l 90 10 l f\n'.repeat(50))], pdfFont())
    await expect(read(bytes)).rejects.toMatchObject(refusal('no-text-layer', /曲线/u))
  })

  it('is named as garbled when its font does not tell its characters', async () => {
    const bytes = reportPdf(cityReport(), { ...drawn, font: pdfFont('unmapped') })
    await expect(read(bytes)).rejects.toMatchObject(refusal('no-text-layer', /乱码/u))
  })

  it('is empty when nothing stands on its pages', async () => {
    await expect(read(pdfFile([page('')], pdfFont()))).rejects.toMatchObject(refusal('empty', /空白/u))
  })

  it('is read when only its index is wrong, and refused when its end is missing', async () => {
    const wrong = bytesOf(latin(report).replace(/startxref\n\d+/u, 'startxref\n7'))
    expect(differences(cityReport(), (await readBack(wrong)).report)).toEqual({})
    await expect(read(report.slice(0, -400))).rejects.toMatchObject(refusal('damaged', /不完整/u))
    await expect(read(bytesOf('%PDF-1.7\n'))).rejects.toMatchObject(refusal('damaged', /打不开/u))
  })

  it('is refused when a page of it is missing', async () => {
    const lost = bytesOf(latin(report).replace(/\/Count \d+ \/Kids \[\d+ 0 R/u, '/Count 9 /Kids [99 0 R'))
    await expect(read(lost)).rejects.toMatchObject({ reason: 'damaged' })
  })

  it('is refused when it has more pages or more cells than the limits allow', async () => {
    await expect(read(report, { ...defaultLimits, pages: 1 })).rejects.toMatchObject(refusal('too-complex', /1 页/u))
    await expect(read(report, { ...defaultLimits, cells: 99 })).rejects.toMatchObject(refusal('too-complex', /99 格/u))
  })
})

describe('PDF that is out of the ordinary', () => {
  const sentence = '全年主动公开政府信息一百二十八条，均在规定期限内公开。'
  const textAt = (x: number, y: number, size = 12) => {
    const font = pdfFont()
    return { font, content: showText(font, { text: sentence, x, y, size }) }
  }

  it('leaves out text that stands outside the page', async () => {
    const { font, content } = textAt(64, 700)
    const outside = showText(font, { text: '裁切标记以外的文字', x: -300, y: 400, size: 12 })
    const { blocks } = await pdfReader.read(pdfFile([page(content + outside)], font), defaultLimits)
    expect(blocks).toMatchObject([{ kind: 'paragraph', text: sentence }])
  })

  it('reads a page of any size', async () => {
    const { font, content } = textAt(9000, 13_000, 120)
    const file = pdfFile([{ width: 14_400, height: 14_400, content }], font)
    expect((await pdfReader.read(file, defaultLimits)).blocks).toMatchObject([{ text: sentence }])
  })

  it('reads text among a hundred thousand pieces of a drawing', async () => {
    const { font, content } = textAt(64, 700)
    let state = 1
    const random = () => {
      state = (state * 48_271) % 2_147_483_647
      return state % 500
    }
    const pieces = Array.from({ length: 50_000 }, () => `${random()} ${random()} m ${random()} ${random()} l S\n`)
    const { blocks } = await pdfReader.read(pdfFile([page(content + pieces.join(''))], font), defaultLimits)
    expect(blocks).toContainEqual(expect.objectContaining({ text: sentence }))
  })

  it('refuses a page ruled into more cells than there can be', async () => {
    const { font, content } = textAt(64, 700)
    const grid = Array.from(
      { length: 300 },
      (_, i) => `0 ${i * 2.8} m 590 ${i * 2.8} l S ${i * 1.9} 0 m ${i * 1.9} 840 l S\n`,
    )
    const limits = { ...defaultLimits, cells: 10_000 }
    await expect(pdfReader.read(pdfFile([page(grid.join('') + content)], font), limits)).rejects.toMatchObject({
      reason: 'too-complex',
    })
  })

  it('refuses forms within forms that double at every level, and reads the next document', async () => {
    const font = pdfFont()
    const levels = 26
    const first = 8
    const forms = Array.from({ length: levels }, (_, i) => {
      const next = i + 1 < levels ? `/X Do /X Do` : '0 0 m 9 9 l S'
      const resources = i + 1 < levels ? `<< /XObject << /X ${first + i + 1} 0 R >> >>` : '<< >>'
      return `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources ${resources} /Length ${next.length} >>\nstream\n${next}\nendstream`
    })
    const bomb = latin(pdfFile([page('/Outer Do\n')], font, { extra: forms }))
    const bytes = bytesOf(bomb.replace(/\/Outer \d+ 0 R/u, `/Outer ${first} 0 R`))
    await expect(pdfReader.read(bytes, defaultLimits)).rejects.toMatchObject({
      reason: expect.stringMatching(/^(?:damaged|too-complex)$/u),
    })
    const { report } = await readBack(reportPdf(cityReport(), drawn))
    expect(differences(cityReport(), report)).toEqual({})
  })
})
