import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.ts'
import { readTabs } from './tabs.ts'

const rowsOf = (text: string) =>
  readTabs(linesOf(text.split('\n'))).map((region) =>
    region.kind === 'table' ? region.rows.map((row) => row.map((cell) => cell.text)) : region.text,
  )

describe('rows of the clipboard', () => {
  it('may have cells of several lines between quotation marks, as Excel puts them', () => {
    expect(rowsOf('自然人\t"商业\n企业"\t总计\n规章\t"5\n7"\t"他称""总""\n计"')).toEqual([
      [
        ['自然人', '商业\n企业', '总计'],
        ['规章', '5\n7', '他称"总"\n计'],
      ],
    ])
  })

  it('keep the line in which each cell begins', () => {
    const [table] = readTabs(linesOf('甲\t"总\n计"\t1'.split('\n')))
    expect(table?.kind === 'table' && table.rows.map((row) => row.map(({ line }) => line))).toEqual([[1, 1, 2]])
  })

  it('lose nothing to a quotation mark that is never closed', () => {
    expect(rowsOf(`规章\t"5\n${'许可\t7\n'.repeat(30).trim()}`)).toEqual([
      [['规章', '"5'], ...Array.from({ length: 30 }, () => ['许可', '7'])],
    ])
  })
})
