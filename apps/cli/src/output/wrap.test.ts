import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { hang, pad, wrap } from './wrap.ts'

describe('a long Chinese sentence', () => {
  it('breaks between characters, each two columns wide', () => {
    expect(wrap('本年新收政府信息公开申请数量', 12)).toEqual(['本年新收政府', '信息公开申请', '数量'])
  })

  it('never begins a line with a comma nor ends one with an opening quotation mark', () => {
    expect(wrap('统计数据，如下', 8)).toEqual(['统计数', '据，如下'])
    expect(wrap('本表中的“总计”', 9)).toEqual(['本表中的', '“总计”'])
  })

  it('keeps numbers and words whole', () => {
    expect(wrap('采购总金额为1647000元', 16)).toEqual(['采购总金额为', '1647000元'])
  })

  it('hangs under its first line', () => {
    expect(hang('✖ 错误  ', '勾稽关系不成立', { width: 29 }).join('\n')).toBe('✖ 错误  勾稽关系不成立')
    expect(hang('· ', '予以公开部分公开不予公开无法提供', { width: 22 })).toEqual([
      '· 予以公开部分公开不予',
      '  公开无法提供',
    ])
  })

  it('fits whatever the text, and loses nothing but spaces', () => {
    const texts = [
      '，。，。，。，。，。',
      '公开a1（b）“1/2”。',
      'apps/cli/scenarios/planted-faults/report.txt 公开',
      '',
      ' （ ',
    ]
    for (const text of texts) {
      for (let width = 4; width < 30; width++) {
        const lines = wrap(text, width)
        expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width)
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''))
      }
    }
  })

  it('is padded by its display width', () => {
    expect(pad('错误', 6)).toBe('错误  ')
  })
})
