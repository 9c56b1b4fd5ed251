import { describe, expect, it } from 'vitest'
import type { Draft, DraftCell } from './draft.ts'
import { stitch } from './stitch.ts'

/** A cell of a row: its text, how many columns it takes, how many rows, and whether its last line is full. */
type Entry =
  | string
  | { readonly text: string; readonly columns?: number; readonly rows?: number; readonly full?: boolean }

const edge = (column: number) => 60 + 40 * column

/** A table of four columns on a page. */
function part(page: number, rows: readonly (readonly Entry[])[]): Draft {
  const taken = new Map<number, number>()
  const cells = rows.flatMap((row, r) => {
    let column = 0
    return row.map((entry): DraftCell => {
      const { text, columns = 1, rows: rowSpan = 1, full = false } = typeof entry === 'string' ? { text: entry } : entry
      while ((taken.get(column) ?? 0) > r) column += 1
      const left = column
      for (; column < left + columns; column++) taken.set(column, r + rowSpan)
      const box = { left: edge(left), right: edge(column), top: 20 * r, bottom: 20 * (r + rowSpan) }
      return { left: box.left, right: box.right, row: r, rowSpan, page, box, text, full }
    })
  })
  const shown = { left: edge(0), right: edge(4), top: 0, bottom: 20 * rows.length }
  const { left, right } = shown
  return { left, right, rows: rows.length, cells, pages: [page, page], shown, ruled: true, columnsKnown: true }
}

const textsOf = (draft: Draft | undefined) =>
  Array.from({ length: draft?.rows ?? 0 }, (_, r) =>
    draft?.cells.filter(({ row }) => row === r).map(({ text }) => text),
  )

const head = ['项目', '甲', '乙', '总计']
const label = (text: string) => ({ text, full: true })

describe('a table that a page break cuts', () => {
  it('is one table, its head counted once', () => {
    const whole = stitch(part(1, [head, ['规章', '1', '2', '3']]), part(2, [head, ['许可', '4', '5', '9']]))
    expect(textsOf(whole)).toEqual([head, ['规章', '1', '2', '3'], ['许可', '4', '5', '9']])
    expect(whole?.pages).toEqual([1, 2])
  })

  it('is two tables where the edges differ, or where the pages do not follow each other', () => {
    const upper = part(1, [head, ['规章', '1', '2', '3']])
    const lower = part(2, [['许可', '4', '5', '9']])
    expect(stitch(upper, { ...lower, right: lower.right + 30 })).toBeUndefined()
    expect(stitch(upper, part(3, [['许可', '4', '5', '9']]))).toBeUndefined()
  })

  it('has a row that is cut in two as one row', () => {
    const upper = part(1, [head, [label('1.属于国家'), '1', '2', '3']])
    expect(textsOf(stitch(upper, part(2, [['秘密', '', '', '']])))).toEqual([head, ['1.属于国家秘密', '1', '2', '3']])
    const bare = part(1, [head, ['1.属于国家秘密', '', '', '']])
    expect(textsOf(stitch(bare, part(2, [['', '1', '2', '3']])))).toEqual([head, ['1.属于国家秘密', '1', '2', '3']])
  })

  it('has the values of a row that is cut in that row, a number in two lines with its digits apart', () => {
    const upper = part(1, [head, ['1.属于国家秘密', '12', '', '12']])
    const lower = part(2, [
      ['', '34', '0', '34'],
      ['2.其他', '5', '6', '11'],
    ])
    const row = ['1.属于国家秘密', '12\n34', '0', '12\n34']
    expect(textsOf(stitch(upper, lower))).toEqual([head, row, ['2.其他', '5', '6', '11']])
  })

  it('keeps rows with values of their own, be the label above full or the row above no row of a label', () => {
    const labelled = ['2.其他', '4', '5', '9']
    expect(
      textsOf(stitch(part(1, [head, [label('许可'), '1', '2', '3']]), part(2, [['处罚', '4', '5', '9']]))),
    ).toEqual([head, ['许可', '1', '2', '3'], ['处罚', '4', '5', '9']])
    expect(textsOf(stitch(part(1, [head, ['', '1', '2', '3']]), part(2, [labelled])))?.at(-1)).toEqual(labelled)
    expect(textsOf(stitch(part(1, [head, ['9', '1', '2', '3']]), part(2, [['', '4', '5', '9']])))?.length).toBe(3)
  })

  it('keeps a row of blanks as a row of its own', () => {
    for (const above of ['规章', label('1.属于国家秘密')]) {
      const upper = part(1, [head, [above, '1', '2', '3']])
      const blank = ['2.其他', '', '', '']
      expect(textsOf(stitch(upper, part(2, [blank])))?.at(-1)).toEqual(blank)
    }
    const unnumbered = ['行政规范性文件', '', '', '']
    expect(textsOf(stitch(part(1, [head, ['规章', '1', '2', '3']]), part(2, [unnumbered])))?.at(-1)).toEqual(unnumbered)
  })

  it('never puts a blank value under a number or under a head', () => {
    const blanks = ['一、本年新收', '', '', '']
    expect(textsOf(stitch(part(1, [head]), part(2, [blanks])))).toEqual([head, blanks])
  })

  it('has a merged label that is cut as one label over all its rows', () => {
    const upper = part(1, [head, [{ text: '（三）不予', full: true }, '1.属于国家秘密', '1', '1']])
    const lower = part(2, [
      [{ text: '公开', rows: 2 }, '2.其他', '2', '2'],
      ['3.危及安全', '3', '3'],
    ])
    const merged = stitch(upper, lower)?.cells.find(({ text }) => text.startsWith('（三）'))
    expect(merged).toMatchObject({ text: '（三）不予公开', row: 1, rowSpan: 3 })
    const below = part(2, [
      [{ text: '', rows: 2 }, '2.其他', '2', '2'],
      ['3.危及安全', '3', '3'],
    ])
    expect(stitch(upper, below)?.cells.find(({ text }) => text.startsWith('（三）'))).toMatchObject({ rowSpan: 3 })
  })
})
