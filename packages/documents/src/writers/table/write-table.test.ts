import * as fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { xlsxReader } from '../../readers/xlsx.ts'
import { type TableCell, writeLongTable, writeTable } from './write-table.ts'

const columns = [
  { head: '单位', width: 20 },
  { head: '问题', width: 40 },
]

function partsOf(rows: readonly (readonly TableCell[])[]): Readonly<Record<string, string>> {
  const parts = unzipSync(writeTable({ title: '清单', sheets: [{ name: '问题', columns, rows }] }))
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

describe('a list as a workbook', () => {
  it('is read back as written', async () => {
    const rows = [
      ['云溪区教育局', '“总计”填 6，相差 1'],
      ['云溪区民政局', '第一行\n第二行'],
    ]
    const source = await xlsxReader.read(
      writeTable({ title: '清单', sheets: [{ name: '问题', columns, rows }] }),
      defaultLimits,
    )
    const texts = source.blocks.flatMap((block) =>
      block.kind === 'table' ? block.rows.flat().map(({ text }) => text) : [],
    )
    expect(texts).toEqual(['单位', '问题', ...rows.flat()])
  })

  it('never makes a formula of a text, whatever it begins with', () => {
    fc.assert(
      fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r'), fc.string({ unit: 'binary' }), (sign, rest) => {
        const { 'xl/worksheets/sheet1.xml': sheet = '' } = partsOf([[sign + rest, 1]])
        expect(sheet).toContain('<c r="A2" s=')
        expect(sheet).not.toContain('<f>')
        expect(/<c r="A2"[^>]*>/u.exec(sheet)?.[0]).toContain('t="s"')
      }),
      { numRuns: 50 },
    )
  })

  it('marks texts as text also after the cell is edited', () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/styles.xml': styles = '' } = partsOf([['=1+1', 2]])
    const look = Number(/<c r="A2" s="(\d+)"/u.exec(sheet)?.[1])
    const formats = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf [^>]*>/gu)].map(([xf]) => xf)
    expect(formats[look]).toContain('quotePrefix="1"')
  })

  it('keeps the head in sight, filters by it and prints it on every page', () => {
    const { 'xl/worksheets/sheet1.xml': sheet, 'xl/workbook.xml': workbook } = partsOf([['甲', '乙']])
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toContain('<autoFilter ref="A1:B2"/>')
    expect(workbook).toContain("'问题'!$1:$1")
  })

  it('gives the same bytes for the same list', () => {
    const book = {
      title: '清单',
      sheets: [{ name: '问题', columns, rows: [['甲', { text: '错误', tone: 'error' as const }]] }],
    }
    expect(writeTable(book)).toEqual(writeTable(book))
  })

  it('cuts a text that no cell can hold', () => {
    const { 'xl/sharedStrings.xml': strings = '' } = partsOf([['长'.repeat(40_000), '']])
    expect(strings).toContain(`${'长'.repeat(32_766)}…`)
    expect(strings).not.toContain('长'.repeat(32_767))
  })
})

/** A list of so many rows that are made while it is written, as its parts. */
function longParts(rows: Iterable<readonly TableCell[]>, count: number): Readonly<Record<string, string>> {
  const pieces = [...writeLongTable({ title: '清单', sheets: [{ name: '问题', columns, rows, count }] })]
  const parts = unzipSync(new Uint8Array(Buffer.concat(pieces)))
  return Object.fromEntries(Object.entries(parts).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

describe('a long list, written in pieces', () => {
  it('has the parts it has when written at once', () => {
    const cell = fc.oneof(fc.string(), fc.integer(), fc.constant({ text: '错误', tone: 'error' as const }))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 2 }), { maxLength: 30 }), (rows) => {
        expect(longParts(rows, rows.length)).toEqual(partsOf(rows))
      }),
      { numRuns: 30 },
    )
  })

  it('keeps texts in their cells once there are very many, and never as a formula', () => {
    const count = 50_100
    function* rows(): Generator<readonly TableCell[]> {
      for (let i = 0; i < count; i++) yield [`=${i}<甲>`, i]
    }
    const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/sharedStrings.xml': strings = '' } = longParts(rows(), count)
    expect(/<c r="A2"[^>]*>.*?<\/c>/u.exec(sheet)?.[0]).toMatch(/t="s"><v>\d+<\/v>/u)
    expect(/<c r="A50101"[^>]*>.*?<\/c>/u.exec(sheet)?.[0]).toContain(
      't="inlineStr"><is><t xml:space="preserve">=50099&lt;甲&gt;</t></is>',
    )
    expect(sheet).not.toContain('<f>')
    expect(strings).toContain('uniqueCount="50000"')
  })

  it('is refused where it has other rows than it says', () => {
    expect(() => longParts([['甲', 1]], 2)).toThrow(RangeError)
  })
})
