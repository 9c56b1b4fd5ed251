import { describe, expect, it } from 'vitest'
import { type FlowLine, marginsOf, paragraphsOf } from './flow.ts'

const em = 12
const left = 80
const width = 430

/** Lines of Chinese text one under the other: indented where a paragraph begins. */
function set(lines: readonly string[], { page = 1, leading = 20 } = {}): FlowLine[] {
  return lines.map((line, i) => {
    const text = line.trim()
    const from = left + (line.length - line.trimStart().length) * em
    const box = { left: from, right: from + text.length * em, top: 100 + i * leading, bottom: 112 + i * leading }
    return {
      line: { text, box, size: em, chunks: [{ text, box, characters: [] }], endsBlank: false },
      page,
      pageWidth: 595,
      shown: (shown) => shown,
    }
  })
}

const textsOf = (lines: readonly FlowLine[]) =>
  paragraphsOf(lines, marginsOf(lines, [{ pageWidth: 595, right: left + width }])).map(({ text }) => text)

/** A full line of the text width, less what stands before it. */
const full = (start: string, less = 0) => start.padEnd(35 - less, '字')

describe('lines', () => {
  it('run on where they are full, and end where they are not', () => {
    expect(textsOf(set([`　　${full('全年', 2)}`, full('公开'), '信息。', '　　下一段。']))).toEqual([
      `${full('全年', 2)}${full('公开')}信息。`,
      '下一段。',
    ])
  })

  it('begin a paragraph where they are indented, though the one before is full', () => {
    expect(textsOf(set([`　　${full('全年', 2)}`, full('公开。'), `　　${full('下年', 2)}`, '继续。']))).toEqual([
      `${full('全年', 2)}${full('公开。')}`,
      `${full('下年', 2)}继续。`,
    ])
  })

  it('begin a paragraph where a list begins behind the end of a sentence, and not in the middle of one', () => {
    const ended = `${full('', 1)}。`
    expect(textsOf(set([ended, '2.加强协调。']))).toEqual([ended, '2.加强协调。'])
    expect(textsOf(set([full('按照'), '（二）款的规定办理。']))).toEqual([`${full('按照')}（二）款的规定办理。`])
  })

  it('run on over a page break', () => {
    const indented = set([`　　${full('全年', 2)}`])
    expect(textsOf([...indented, ...set(['公开信息。'], { page: 2 })])).toEqual([`${full('全年', 2)}公开信息。`])
  })

  it('are headings of their own where all are short', () => {
    expect(textsOf(set(['一、总体情况', '（一）主动公开', '全年公开十二条。']))).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '全年公开十二条。',
    ])
  })
})
