import { describe, expect, it } from 'vitest'
import { linesOf } from './lines.ts'
import type { Character } from './page.ts'

/** Sets a text with its left end and its baseline at a place; a number in place of a text is a gap in ems. */
function set(parts: readonly (string | number)[], { x = 0, y = 100, size = 10 } = {}): Character[] {
  let left = x
  return parts.flatMap((part) => {
    if (typeof part === 'number') {
      left += part * size
      return []
    }
    return Array.from(part, (text) => {
      const width = (text < '\u2000' ? 0.5 : 1) * size
      left += width
      return {
        text,
        left: left - width,
        right: left,
        top: y - 0.88 * size,
        bottom: y + 0.12 * size,
        size,
        turn: 0,
        object: 1,
      }
    })
  })
}

const textsOf = (characters: readonly Character[]) => linesOf(characters).map(({ text }) => text)

describe('characters in lines', () => {
  it('are read from top to bottom and from left to right, however they are drawn', () => {
    const first = set(['政府信息'])
    const second = set(['工作报告'], { y: 120 })
    expect(textsOf([...second, ...first])).toEqual(['政府信息', '工作报告'])
    expect(textsOf([...first].reverse())).toEqual(['政府信息'])
  })

  it('have a blank where one is written, or where Latin words stand apart', () => {
    expect(textsOf(set(['共 12 条']))).toEqual(['共 12 条'])
    expect(textsOf(set(['open', 0.3, 'data']))).toEqual(['open data'])
  })

  it('have none where Word sets Chinese and digits a little apart, or where a line is justified', () => {
    expect(textsOf(set(['全年公开', 0.25, '12', 0.25, '条']))).toEqual(['全年公开12条'])
    expect(textsOf(set(['全', 0.2, '年', 0.2, '公', 0.2, '开', 0.5, '12']))).toEqual(['全年公开12'])
  })

  it('count once where they are printed twice for bold; the digits of 11 are two', () => {
    expect(textsOf([...set(['总计']), ...set(['总计'], { x: 0.3 })])).toEqual(['总计'])
    expect(textsOf(set(['11']))).toEqual(['11'])
  })

  it('make chunks where gaps are wide', () => {
    const [line] = linesOf(set(['一、本年新收', 3, '7', 2.5, '1', 2.5, '8']))
    expect(line?.chunks.map(({ text }) => text)).toEqual(['一、本年新收', '7', '1', '8'])
  })
})
