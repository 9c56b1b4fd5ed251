import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.ts'
import { readRegions } from './regions.ts'

const blocksOf = (line: string, count: number) =>
  readRegions(linesOf(Array.from({ length: count }, () => line.split('\n')).flat()), new Set())

describe('a text of many lines', () => {
  it('is cut like a short one: indented paragraphs, rows with TAB, rows with text between them', () => {
    expect(blocksOf('\t全年主动公开信息一百条。其中网站八十条。\n', 150_000)).toHaveLength(150_000)
    expect(blocksOf('规章\t1\t2', 150_000)).toHaveLength(1)
    expect(blocksOf('规章\t1\t2\n说明', 80_000)).toHaveLength(160_000)
    expect(blocksOf('规章|1|2\n说明', 80_000)).toHaveLength(160_000)
  })
})

describe('the heading of a section right under a table', () => {
  it('ends the table, though a cell may go on in the next line', () => {
    const text = [
      '规章 |',
      '0 |',
      '行政规范',
      '性文件 |',
      '3 |',
      '三、收到和处理政府信息公开申请情况',
      '全年收到申请3件。',
    ]
    const [table, ...rest] = readRegions(linesOf(text), new Set())
    expect(table).toMatchObject({ kind: 'table', rows: [[{ text: '规章' }, { text: '0' }, {}, { text: '3' }]] })
    expect(rest.map((block) => block.kind === 'paragraph' && block.text)).toEqual(text.slice(-2))
  })
})
