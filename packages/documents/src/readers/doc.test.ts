import { readFileSync } from 'node:fs'
import { type CellId, recognise, type SourceDocument } from '@gouji/core'
import { cityReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { compoundFile } from '../testing/doc/compound-file.ts'
import type { DocContent, DocOptions } from '../testing/doc/content.ts'
import { line, readDoc, row, texts } from '../testing/doc/read.ts'
import { wordStreams } from '../testing/doc/word-document.ts'
import { reportContent, reportDoc } from '../testing/doc.ts'
import { describeReader, differences } from '../testing/reader-contract.ts'
import { docReader } from './doc.ts'

const places = ['table', 'row', 'column', 'paragraph'] as const

describeReader('a Word 97 document', { reader: docReader, write: (report) => reportDoc(report), places })

describeReader('a Word 97 document saved quickly, its text in scattered pieces', {
  reader: docReader,
  write: (report) => reportDoc(report, { pieceLength: 30, reversed: true, far: 'rowEnds' }),
  places,
  runs: 5,
})

const read = (bytes: Uint8Array) => docReader.read(bytes, defaultLimits) as SourceDocument

function recognised(bytes: Uint8Array) {
  const reading = recognise(read(bytes))
  if (!reading) throw new Error('not recognised as a report')
  return reading
}

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`./doc/fixtures/${name}`, import.meta.url)))

/** Whether the bytes hold a text in UTF-16. */
function holds(bytes: Uint8Array, text: string): boolean {
  const letters = Array.from(text, (letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8]).flat()
  return bytes.some((_, at) => letters.every((byte, i) => bytes[at + i] === byte))
}

describe('documents saved by LibreOffice', () => {
  it('give every cell of the report of a city', () => {
    const { report, remarks } = recognised(fixture('city-2021.doc'))
    expect(differences(cityReport(), report)).toEqual({})
    expect(remarks).toEqual([])
    expect(report).toMatchObject({ edition: '2021', year: 2025, agency: { name: '云州市' } })
  })

  it('are opened where a frame holds all of it, and headings have automatic numbers', () => {
    const { report, outline, remarks } = recognised(fixture('framed-2019.doc'))
    expect(report).toMatchObject({
      edition: '2019',
      year: 2020,
      agency: { name: '青禾县水务局' },
      head: { period: { from: '2020-01-01', to: '2020-12-31' } },
      units: { 'disclosure.procurement.amount': '元' },
      cells: {
        'disclosure.licensing.previousItems': 12,
        'disclosure.licensing.change': -3,
        'disclosure.procurement.amount': 1647000,
        'requests.received.naturalPerson': 7,
        'requests.received.enterprise': null,
        'requests.handled.total': 7,
        'disputes.reconsideration.upheld': { state: 'notApplicable', text: '/' },
      },
    })
    expect(Object.keys(report.cells)).toHaveLength(198)
    expect(remarks).toEqual([])
    expect(outline.headings.map(({ numeral }) => numeral)).toEqual(['一、', '二、', '三、', '四、', '五、', '六、'])
  })

  it('show what Word shows: no deleted text, no hidden text, no codes of fields', () => {
    const bytes = fixture('framed-2019.doc')
    for (const text of ['（拟稿）', '不公开', 'HYPERLINK']) expect(holds(bytes, text), text).toBe(true)
    expect(recognised(bytes).report.sections).toMatchObject({
      overview: '全年公开信息128条，见网站。',
      improvements: '一是更新不够及时。\n下一步逐项改进。',
    })
  })
})

describe('documents of programs that leave out what they may', () => {
  it('give every cell where rows do not tell how their cells lie', () => {
    const { report, remarks } = recognised(reportDoc(cityReport(), { tells: 'rows' }))
    expect(differences(cityReport(), report)).toEqual({})
    expect(remarks).toEqual([])
  })

  it('give no wrong number where nothing but cells is marked, and say what they did not give', () => {
    const written = cityReport()
    const { report, remarks } = recognised(reportDoc(written, { tells: 'nothing' }))
    const read = Object.keys(report.cells) as CellId[]
    expect(read.filter((id) => report.cells[id] !== written.cells[id])).toEqual([])
    expect(read).toHaveLength(185)
    expect(remarks).toMatchObject([{ code: 'extra-values' }])
  })

  it('are read from the other table stream where that named is missing', () => {
    const { '1Table': table = new Uint8Array(), ...others } = wordStreams([line('正文')])
    expect(texts(read(compoundFile({ ...others, '0Table': table })).blocks)).toEqual(['正文'])
  })

  it('may have no text at all', () => {
    expect(readDoc([])).toEqual([])
  })
})

/** A document whose stream is changed at a place. */
function spoiled(
  stream: 'WordDocument' | '1Table',
  {
    at,
    bytes,
    content = [line('正文')],
    options,
  }: { at: number; bytes: readonly number[]; content?: DocContent[]; options?: DocOptions },
): Uint8Array {
  const streams = wordStreams(content, options)
  streams[stream]?.set(bytes, at)
  return compoundFile(streams)
}

const long = (value: number) => [value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24]

/** Where the block of information tells of a part of the table stream. */
const partAt = (index: number) => 154 + index * 8
const pieces = partAt(33)
const paragraphPages = partAt(13)

const refusal = (bytes: Uint8Array, limits = defaultLimits) => {
  try {
    void docReader.read(bytes, limits)
  } catch (error) {
    return error
  }
  return undefined
}

describe('what is refused', () => {
  it('is a document with a password, with advice', () => {
    for (const flags of [
      [0, 0x13],
      [0, 0x93],
    ]) {
      expect(refusal(spoiled('WordDocument', { at: 10, bytes: flags }))).toMatchObject({
        reason: 'encrypted',
        sentence: { zh: expect.stringContaining('取消密码') },
      })
    }
  })

  it('is a document of Word 95 or Word 6, with advice', () => {
    for (const bytes of [
      [0xdc, 0xa5, 0x68, 0],
      [0xdc, 0xa5, 0x65, 0],
      [0xec, 0xa5, 0x68, 0],
    ]) {
      expect(refusal(spoiled('WordDocument', { at: 0, bytes }))).toMatchObject({
        reason: 'format-not-supported',
        sentence: { zh: expect.stringContaining('另存为 Word 文档（docx）') },
      })
    }
  })

  it('is a compound file without a document of Word', () => {
    expect(refusal(compoundFile({ Workbook: new Uint8Array(5000) }))).toMatchObject({ reason: 'format-not-supported' })
  })

  it('is a document cut off anywhere before its last sector', () => {
    const whole = reportDoc(cityReport())
    for (let end = 0; end < whole.length - 512; end += 2048) {
      expect(refusal(whole.subarray(0, end)), `${end} of ${whole.length} bytes`).toMatchObject({ reason: 'damaged' })
    }
  })

  it('is a document whose parts lie outside their stream, or lie about their length', () => {
    const changes = [
      { at: 0, bytes: [1, 2] },
      { at: 76, bytes: long(0x7fffffff) },
      { at: pieces, bytes: long(0x7fffffff) },
      { at: pieces + 4, bytes: long(0) },
      { at: paragraphPages, bytes: long(0x7fffffff) },
      { at: paragraphPages + 4, bytes: long(0xffffffff) },
    ]
    for (const { at, bytes } of changes) {
      expect(refusal(spoiled('WordDocument', { at, bytes })), `at ${at}`).toMatchObject({ reason: 'damaged' })
    }
  })

  it('is a document without its table stream, or with pieces out of order', () => {
    const { '1Table': table = new Uint8Array(), ...others } = wordStreams([line('一二三')], { pieceLength: 2 })
    expect(refusal(compoundFile(others))).toMatchObject({ reason: 'damaged' })
    const view = new DataView(others.WordDocument?.buffer ?? new ArrayBuffer(0))
    const changed = table.slice()
    // The bounds of pieces stand behind a mark and a length.
    changed.set(long(3), view.getUint32(pieces, true) + 5 + 4)
    changed.set(long(1), view.getUint32(pieces, true) + 5 + 8)
    expect(refusal(compoundFile({ ...others, '1Table': changed }))).toMatchObject({ reason: 'damaged' })
  })

  it('is more than the limits allow, counted before it is built', () => {
    const wide = (rows: number) => ({
      rows: Array.from({ length: rows }, (_, r) => row([0, 100 + r * 50, 30_000], '甲', '乙')),
    })
    // 400 rows and as many edges: few cells, but a grid of 160,000 places.
    expect(refusal(compoundFile(wordStreams([wide(400)])), { ...defaultLimits, cells: 100_000 })).toMatchObject({
      reason: 'too-complex',
      sentence: { zh: expect.stringContaining('100000') },
    })
    const frames = Array.from({ length: 6 }).reduce<DocContent>(
      (content) => ({ rows: [row([0, 9000], { content: [content] })] }),
      line('正文'),
    )
    expect(refusal(compoundFile(wordStreams([frames])), { ...defaultLimits, depth: 5 })).toMatchObject({
      reason: 'too-complex',
      sentence: { zh: expect.stringContaining('5 层') },
    })
    const many = reportContent(cityReport())
    expect(
      refusal(compoundFile(wordStreams(many, { pieceLength: 1 })), { ...defaultLimits, nodes: 1000 }),
    ).toMatchObject({
      reason: 'too-complex',
      sentence: { zh: expect.stringContaining('1000') },
    })
  })

  it('is not a document with a hundred thousand fields in one another, which costs no more than its length', () => {
    const deep = 100_000
    const streams = wordStreams([line(`<${'b'.repeat(2 * deep)}>`)])
    const { WordDocument: word = new Uint8Array() } = streams
    const at = word.indexOf('<'.charCodeAt(0)) + 1
    word.fill(0x13, at, at + deep)
    word.fill(0x15, at + deep, at + 2 * deep)
    expect(texts(read(compoundFile(streams)).blocks)).toEqual(['<>'])
  })

  it('is a paragraph that says it stands in two thousand million tables', () => {
    const depth = [0x49, 0x66, ...long(0x7fffffff)]
    const styled = spoiled('WordDocument', {
      at: 0,
      bytes: [],
      content: [{ text: '正文', list: { list: 1, level: 0 } }],
    })
    const at = styled.findIndex((_, i) => [0x0a, 0x26, 0, 0x0b, 0x46].every((byte, k) => styled[i + k] === byte))
    expect(at).toBeGreaterThan(0)
    const deep = styled.slice()
    deep.set(depth, at)
    expect(refusal(deep)).toMatchObject({ reason: 'too-complex' })
  })
})
