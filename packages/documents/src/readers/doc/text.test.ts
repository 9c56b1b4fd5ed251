import type { SourceDocument } from '@gouji/core'
import { cityReport } from '@gouji/core/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { compoundFile } from '../../testing/doc/compound-file.ts'
import type { DocContent } from '../../testing/doc/content.ts'
import { line, readDoc, row, texts } from '../../testing/doc/read.ts'
import type { DocList, DocStyle } from '../../testing/doc/tables.ts'
import { wordStreams } from '../../testing/doc/word-document.ts'
import { reportContent } from '../../testing/doc.ts'
import { docReader } from '../doc.ts'

const hides = [0x3c, 0x08, 1]

describe('the text of a document', () => {
  it('is the same in whatever pieces it lies, in Latin and in Chinese, in any order of the file', () => {
    const content = reportContent(cityReport())
    const whole = readDoc(content)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.boolean(), (pieceLength, reversed) => {
        expect(readDoc(content, { pieceLength, reversed })).toEqual(whole)
      }),
      { numRuns: 12 },
    )
  })

  it('joins a label that two pieces part', () => {
    const rows = [row([0, 1000, 2000], '商业企业', '1')]
    expect(texts(readDoc([{ rows }], { pieceLength: 2, reversed: true }))).toEqual([[['商业企业', '1']]])
  })

  it('reads Latin pieces in code page 1252, which has quotation marks where Latin-1 has none', () => {
    const streams = wordStreams([line('<quoted>')])
    const { WordDocument: word = new Uint8Array() } = streams
    const at = word.indexOf('<'.charCodeAt(0))
    word[at] = 0x93
    word[at + 7] = 0x94
    const { blocks } = docReader.read(compoundFile(streams), defaultLimits) as SourceDocument
    expect(texts(blocks)).toEqual(['“quoted”'])
  })

  it('keeps line breaks and tabs, and writes the hyphen that keeps words together', () => {
    expect(texts(readDoc([line('一\u000b二\t三\u001e四\u001f五')]))).toEqual(['一\n二\t三-四五'])
  })

  it('parts paragraphs at a page break', () => {
    expect(texts(readDoc([line('前\u000c后')]))).toEqual(['前', '后'])
  })

  it('joins the paragraphs of a cell by line feeds', () => {
    const rows = [row([0, 1000, 2000], { content: [line('总'), line(''), line('计')] }, '上\u000b下')]
    expect(texts(readDoc([{ rows }]))).toEqual([[['总\n计', '上\n下']]])
  })

  it('says where a picture or a drawing stands alone', () => {
    expect(texts(readDoc([line('前'), line('\u0001'), line('图\u0001一'), line('\u0008')]))).toEqual([
      '前',
      'picture',
      '图一',
      'picture',
    ])
  })

  it('shows a sign of a symbol font as a box, and never as a blank', () => {
    const symbol = (code: number) => [0x09, 0x6a, 3, 0, code & 0xff, code >> 8]
    const text = [{ text: '(', modifiers: symbol(0xf0fe) }, { text: '(', modifiers: symbol(0x221a) }, { text: '(注)' }]
    expect(texts(readDoc([{ text }]))).toEqual(['□√(注)'])
  })
})

describe('fields', () => {
  it('show their results and not their codes', () => {
    expect(texts(readDoc([line('见\u0013 HYPERLINK "a" \u0014网站\u0015，共\u0013 PAGE \u00153页')]))).toEqual([
      '见网站，共3页',
    ])
  })

  it('may stand in one another, and over several paragraphs', () => {
    const content = [
      line('\u0013 IF \u0013 REF a \u00141\u0015 = 1\u0014甲\u0013 REF b \u00142\u0015'),
      line('乙\u0015丙'),
    ]
    expect(texts(readDoc(content))).toEqual(['甲2', '乙丙'])
  })

  it('take nothing with them where they never end', () => {
    expect(texts(readDoc([line('\u0013前'), line('后')]))).toEqual(['前', '后'])
  })

  it('never take the end of a cell with them', () => {
    const rows = [row([0, 1000, 2000], '\u0013甲', '乙\u0014丙\u0015')]
    expect(texts(readDoc([{ rows }]))).toEqual([[['', '丙']]])
  })
})

describe('tracked changes and hidden text', () => {
  it('leave out what is deleted', () => {
    const text = [{ text: '公开' }, { text: '96', deleted: true }, { text: '128条' }]
    expect(texts(readDoc([{ text }]))).toEqual(['公开128条'])
    expect(texts(readDoc([{ text }], { pieceLength: 1, reversed: true }))).toEqual(['公开128条'])
  })

  it('join paragraphs whose mark is deleted, but not across the edge of a table', () => {
    const rows = [row([0, 1000, 2000], '甲', '乙')]
    const content: DocContent[] = [
      { text: '前', markDeleted: true },
      { text: '后' },
      { text: '表前', markDeleted: true },
      { rows },
      { text: '尾', markDeleted: true },
    ]
    expect(texts(readDoc(content))).toEqual(['前后', '表前', [['甲', '乙']], '尾'])
  })

  it('leave out a row that is deleted', () => {
    const rows = [row([0, 1000, 2000], '甲', '乙'), { ...row([0, 1000, 2000], '1', '2'), deleted: true }]
    expect(texts(readDoc([{ rows }]))).toEqual([[['甲', '乙']]])
  })

  it('leave out hidden text, be it hidden by itself or by a style', () => {
    const styles: DocStyle[] = [
      { kind: 'paragraph', name: 'hidden', character: hides },
      { kind: 'paragraph', name: 'hidden as its base', base: 15 },
      { kind: 'character', name: 'hidden letters', character: hides },
    ]
    const content: DocContent[] = [
      { text: [{ text: '明' }, { text: '暗', hidden: true }] },
      { text: '样式隐藏', style: 15 },
      { text: '随基准样式隐藏', style: 16 },
      { text: [{ text: '又明', modifiers: [0x3c, 0x08, 0] }, { text: '暗' }], style: 15 },
      { text: [{ text: '再明' }, { text: '暗', modifiers: [0x30, 0x4a, 17, 0] }] },
      {
        text: [
          { text: '相反则明', modifiers: [0x3c, 0x08, 0x81] },
          { text: '照旧则暗', modifiers: [0x3c, 0x08, 0x80] },
        ],
        style: 15,
      },
      {
        text: [
          { text: '相反则暗', modifiers: [0x3c, 0x08, 0x81] },
          { text: '照旧则明', modifiers: [0x3c, 0x08, 0x80] },
        ],
      },
    ]
    expect(texts(readDoc(content, { styles })).join('')).toBe('明又明再明相反则明照旧则明')
  })
})

describe('automatic numbers', () => {
  const chinese: DocList = {
    levels: [
      { format: 37, text: '%1、' },
      { format: 37, text: '（%2）' },
      { format: 0, text: '%3.' },
    ],
  }
  const at = (text: string, list: number, level = 0): DocContent => ({ text, list: { list, level } })

  it('come before headings as text, level by level', () => {
    const content = [
      at('总体情况', 1),
      at('主动公开', 1, 1),
      at('依申请公开', 1, 1),
      at('受理', 1, 2),
      at('主动公开政府信息情况', 1),
      at('规章', 1, 1),
    ]
    expect(texts(readDoc(content, { lists: [chinese] }))).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '1.受理',
      '二、主动公开政府信息情况',
      '（一）规章',
    ])
  })

  it('count past ten, begin where they say, and are numbers of higher levels too', () => {
    const lists: DocList[] = [
      { levels: [{ format: 11, text: '%1、', start: 9 }] },
      {
        levels: [
          { format: 0, text: '%1' },
          { format: 0, text: '%1.%2' },
        ],
      },
    ]
    const content = [at('甲', 1), at('乙', 1), at('丙', 1), at('丁', 1), at('戊', 2), at('己', 2, 1), at('庚', 2, 1)]
    expect(texts(readDoc(content, { lists }))).toEqual([
      '九、甲',
      '十、乙',
      '十一、丙',
      '十二、丁',
      '1 戊',
      '1.1 己',
      '1.2 庚',
    ])
  })

  it('begin again where the paragraph names a list that says so', () => {
    const lists: DocList[] = [chinese, { levels: [], again: { list: 1, start: 1 } }]
    expect(texts(readDoc([at('甲', 1), at('乙', 1), at('丙', 2), at('丁', 2)], { lists }))).toEqual([
      '一、甲',
      '二、乙',
      '一、丙',
      '二、丁',
    ])
  })

  it('come from the style of a paragraph as well', () => {
    const styles: DocStyle[] = [{ kind: 'paragraph', name: 'heading', paragraph: [0x0b, 0x46, 1, 0] }]
    expect(texts(readDoc([{ text: '总体情况', style: 15 }], { lists: [chinese], styles }))).toEqual(['一、总体情况'])
  })

  it('are left out where they are bullets, or their paragraph is empty, which counts all the same', () => {
    const lists: DocList[] = [{ levels: [{ format: 23, text: '\uf06c' }] }, chinese]
    expect(texts(readDoc([at('甲', 1), at('乙', 2), at('', 2), at('丙', 2)], { lists }))).toEqual([
      '甲',
      '一、乙',
      '三、丙',
    ])
  })

  it('do not count what stands behind a page break as a paragraph of its own', () => {
    expect(texts(readDoc([at('甲\u000c后', 1), at('\u000c乙', 1), at('丙', 1)], { lists: [chinese] }))).toEqual([
      '一、甲',
      '后',
      '二、乙',
      '三、丙',
    ])
  })
})
