import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { cellText, sortIntoCells } from './cells.ts'
import { gridsOf } from './grid.ts'
import type { Character, Turn } from './page.ts'
import { rulingsOf } from './rulings.ts'
import { workWithin } from './work.ts'

const size = 10
const cell = { left: 100, top: 100, right: 160, bottom: 160 }

/** Sets a text in one line, or downwards one character a line. */
function set(
  text: string,
  {
    x = 105,
    y = 115,
    object = 1,
    down = false,
    turn = 0,
  }: { x?: number; y?: number; object?: number; down?: boolean; turn?: Turn },
): Character[] {
  let at = 0
  return Array.from(text, (letter) => {
    const width = (letter < '\u2000' ? 0.5 : 1) * size
    const [left, base] = down ? [x, y + at] : [x + at, y]
    at += down ? 1.2 * size : width
    return {
      text: letter,
      left,
      right: left + width,
      top: base - 0.88 * size,
      bottom: base + 0.12 * size,
      size,
      turn,
      object,
    }
  })
}

/** Two cells side by side, 40 points wide each. */
function sortedTexts(characters: readonly Character[]): readonly string[] {
  const segments = {
    horizontal: [100, 120].flatMap((at) => [at, 100, 180]),
    vertical: [100, 140, 180].flatMap((at) => [at, 100, 120]),
  }
  const page = {
    number: 1,
    width: 595,
    height: 842,
    characters,
    segments,
    pictures: [],
    unmapped: 0,
    isCut: false,
    lossy: false,
    drawings: false,
  }
  const work = workWithin(defaultLimits)
  const grids = gridsOf(rulingsOf(page), work)
  const { cells } = sortIntoCells(characters, { grids, work })
  const [grid] = grids
  if (!grid) throw new Error('no table')
  return grid.cells.map(({ box }, i) => cellText(cells.get(grid)?.[i] ?? [], box).text)
}

describe('characters in cells', () => {
  it('of a number too wide for its cell all stay in it', () => {
    expect(sortedTexts(set('113988890', { x: 98 }))).toEqual(['113988890', ''])
  })

  it('of two numbers that touch at the ruling go to their own', () => {
    const numbers = [...set('12345678', { x: 100, object: 1 }), ...set('90123456', { x: 140, object: 2 })]
    expect(sortedTexts(numbers)).toEqual(['12345678', '90123456'])
  })

  it('are one text where a line is full, and paragraphs where it is not', () => {
    expect(cellText([...set('一二三四', {}), ...set('五六', { y: 127 })], cell).text).toBe('一二三四五六')
    expect(cellText([...set('5', {}), ...set('7', { y: 127 })], cell)).toMatchObject({ text: '5\n7' })
    expect(cellText([...set('5', {}), ...set('7', { y: 127 })], cell).wrapped).toBeUndefined()
  })

  it('keep the lines of a number, and tell whether it did not fit in one', () => {
    const number = [...set('123456789', {}), ...set('012', { y: 127 })]
    expect(cellText(number, cell)).toMatchObject({ text: '123456789\n012', wrapped: true })
    const narrow = { ...cell, right: 116 }
    expect(cellText(set('1234', { x: 104, down: true }), narrow)).toMatchObject({ text: '1\n2\n3\n4' })
    expect(cellText([...set('第123456789', {}), ...set('012条', { y: 127 })], cell).text).toBe('第123456789012条')
  })

  it('are read downwards where they are set so, in columns from right to left', () => {
    const narrow = { ...cell, right: 124 }
    expect(cellText(set('三本年度', { x: 107, down: true }), narrow).text).toBe('三本年度')
    const columns = [...set('本年度办', { x: 140, down: true }), ...set('理结果', { x: 110, down: true })]
    expect(cellText(columns, cell).text).toBe('本年度办理结果')
  })

  it('are read the way they are turned', () => {
    const up = Array.from(
      '总计',
      (text, i): Character => ({
        text,
        left: 120,
        right: 130,
        top: 140 - 10 * i,
        bottom: 150 - 10 * i,
        size,
        turn: 3,
        object: 1,
      }),
    )
    expect(cellText(up, cell).text).toBe('总计')
  })
})
