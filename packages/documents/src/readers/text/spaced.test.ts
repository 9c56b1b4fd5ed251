import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.ts'
import { readSpaced } from './spaced.ts'

const shapesOf = (...lines: string[]) => linesOf(lines).map(({ shape }) => shape)

describe('a line of a page', () => {
  it('is a row where it ends with several values, behind a label or alone', () => {
    const rows = [
      '（一）予以公开 9 1 0 0 0 0 10',
      '度 2.其他法律 0 0 0 0 0 0 0',
      '17 1 0 0 0 0 18',
      '规章 0 / —',
      '行政事业性收费 5 -1',
      '政府集中采购 23 1876.4 万元',
      '14,069 1,234 0',
    ]
    expect(shapesOf(...rows)).toEqual(rows.map(() => 'spaced'))
  })

  it('is text where it is a sentence, a date, a telephone, or the number of its page', () => {
    const texts = [
      '全年收到申请 12 件，答复 12 件。',
      '统计期限自 2024 年 1 月 1 日起',
      '电话：0533 3812333',
      '邮编 255022 电话 3812333',
      '- 4 -',
      '4 / 12',
      '— 12 —',
      '2024 年工作要点',
      '1. 加强领导',
    ]
    expect(shapesOf(...texts)).toEqual(texts.map(() => 'text'))
  })

  it('is a row with a lone value only among others', () => {
    expect(shapesOf('行政许可 86')).toEqual(['text'])
    const rows = ['规章 0 0 0', '行政规范性文件 1 0 8', '第二十条第（五）项', '行政许可 86', '行政处罚 2']
    expect(shapesOf(...rows)).toEqual(['spaced', 'spaced', 'text', 'spaced', 'spaced'])
  })

  it('parts a label that fills its cell from the number that touches it', () => {
    const lines = ['不计其他情形）0 0 0 12 0 0 12', '1.属于国家秘密0 0 0 0 0 0 0', '规章 1，058 0 3', '不计其他情形）0']
    expect(linesOf(lines).map(({ shape }) => shape)).toEqual(lines.map(() => 'spaced'))
    const [first] = readSpaced(linesOf(lines))
    expect(first?.kind === 'table' && first.rows[0]?.map(({ text }) => text)).toEqual(
      '不计其他情形） 0 0 0 12 0 0 12'.split(' '),
    )
  })

  it('gives its words as cells, a unit with its number', () => {
    expect(readSpaced(linesOf(['政府集中采购 23 1876.4 万元']))).toEqual([
      {
        kind: 'table',
        scattered: true,
        rows: [['政府集中采购', '23', '1876.4万元'].map((text) => ({ text, line: 1 }))],
      },
    ])
  })
})
