import type { CellId } from '@gouji/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../table/layout.ts'
import { formatTabs, parseTabs, placeBlock, spread } from './block.ts'

const text = fc.oneof(fc.nat(999).map(String), fc.constantFrom('', '/', '1,647', '５', 'a"b', '两\n行', 'a\tb'))
const block = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 2, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  )

describe('text on the clipboard', () => {
  it('comes back as the cells it was made of', () => {
    fc.assert(
      fc.property(block, (cells) => {
        expect(parseTabs(formatTabs(cells))).toEqual(cells)
      }),
    )
  })

  it('of Excel ends with a line end, which is no row', () => {
    expect(parseTabs('1\t2\r\n3\t\r\n')).toEqual([
      ['1', '2'],
      ['3', ''],
    ])
  })

  it('holds a quotation mark that quotes nothing', () => {
    expect(parseTabs('5"\t6')).toEqual([['5"', '6']])
  })
})

describe('cells with spans', () => {
  it('take their places in the grid; what they cover says nothing', () => {
    const cell = (of: string, columnSpan = 1, rowSpan = 1) => ({ text: of, columnSpan, rowSpan })
    expect(
      spread([
        [cell('甲', 2), cell('乙', 1, 2)],
        [cell('丙'), cell('丁')],
      ]),
    ).toEqual([
      ['甲', undefined, '乙'],
      ['丙', '丁', undefined],
    ])
  })
})

describe('a pasted block', () => {
  const layout = layoutOf('2021', 'requests')

  it('fills the cells to the right and below, each text once, and counts what found no cell', () => {
    const all = [...layout.places.keys()]
    fc.assert(
      fc.property(block, fc.nat(all.length - 1), (cells, n) => {
        const at = all[n] as CellId
        const { assigned, outside } = placeBlock(layout, cells, { at, selected: [at] })
        expect(new Set(assigned.map(({ cell }) => cell)).size).toBe(assigned.length)
        const lost = cells.flat().length - assigned.length
        expect(outside).toBeLessThanOrEqual(lost)
        expect(assigned[0]?.cell).toBe(at)
      }),
    )
  })

  it('of one text goes into every selected cell', () => {
    const selected = ['requests.received.naturalPerson', 'requests.received.enterprise'] as const
    expect(placeBlock(layout, [['0']], { at: selected[0], selected }).assigned).toEqual([
      { cell: selected[0], text: '0' },
      { cell: selected[1], text: '0' },
    ])
  })

  it('leaves alone what a merged cell covers', () => {
    const { assigned } = placeBlock(layout, [['1', undefined, '3']], {
      at: 'requests.received.naturalPerson',
      selected: [],
    })
    expect(assigned.map(({ cell }) => cell)).toEqual([
      'requests.received.naturalPerson',
      'requests.received.researchInstitution',
    ])
  })

  it('leaves out the labels at the left of the numbers, and nothing that may be meant for a cell', () => {
    const at = 'requests.received.naturalPerson' as const
    const first = (cells: string[][]) => placeBlock(layout, cells, { at, selected: [at] }).assigned[0]
    expect(first([['一、本年新收政府信息公开申请数量', '9', '2']])).toEqual({ cell: at, text: '9' })
    expect(first([['没有', '9', '2']])).toEqual({ cell: at, text: '没有' })
    expect(first([['尚未统计完'], ['3']])).toEqual({ cell: at, text: '尚未统计完' })
  })
})
