import type { Report } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { readRows } from '@gouji/documents'
import type { PublishedReport } from '@gouji/store'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDataCsv } from './open-data.ts'

async function* published(
  report: Report,
  agencyName: string,
): AsyncGenerator<PublishedReport & { report: Report; nth: number }> {
  yield {
    agency: 'a',
    agencyName,
    kind: 'department',
    year: 2024,
    edition: report.edition,
    title: report.title,
    filing: 'f',
    version: 4,
    nth: 2,
    hash: 'ab',
    publishedAt: '2025-01-20T02:00:00.000Z',
    corrected: false,
    report,
  }
}

async function csvOf(report: Report, agencyName = '青石县教育局'): Promise<string> {
  const parts: string[] = []
  for await (const part of openDataCsv(published(report, agencyName))) parts.push(part)
  return parts.join('')
}

test('a number, a blank, a sign and a cell that is not there are four different things, and a zero is a number', async () => {
  const report = exampleReport({
    edition: '2021',
    year: 2024,
    cells: {
      'disclosure.licensing.decisions': 12,
      'disclosure.penalties.decisions': null,
      'disclosure.coercion.decisions': { state: 'notApplicable', text: '/' },
    },
    without: ['disputes'],
  })
  const csv = await csvOf(report)
  expect(csv.startsWith('\uFEFF年度,')).toBe(true)
  const ends = (cell: string) =>
    csv
      .split('\r\n')
      .find((line) => line.includes(`,${cell},`))
      ?.split(',')
      .slice(-3)
  expect(ends('disclosure.licensing.decisions')).toEqual(['12', '数值', ''])
  expect(ends('disclosure.fees.amount')).toEqual(['0', '数值', ''])
  expect(ends('disclosure.penalties.decisions')).toEqual(['', '空白', ''])
  expect(ends('disclosure.coercion.decisions')).toEqual(['', '不适用', '/'])
  expect(ends('disputes.reconsideration.total')).toEqual(['', '缺失', ''])
})

test('no text of a report is run as a formula by a spreadsheet, and every line keeps its columns', async () => {
  const hostile = fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t=', '＝', ' ='), fc.string({ unit: 'grapheme-ascii' }))
    .map(([sign, text]) => `${sign}${text}`)
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (name, text) => {
      const report = exampleReport({
        edition: '2021',
        cells: { 'disclosure.licensing.decisions': { state: 'text', text } },
      })
      const csv = await csvOf(report, name)
      const read = await readRows(new TextEncoder().encode(csv))
      if (read.kind !== 'rows') throw new Error(read.message.en)
      expect(read.rows).toHaveLength(201)
      for (const { cells } of read.rows) {
        expect(cells).toHaveLength(12)
        for (const cell of cells) expect(cell).not.toMatch(/^[=+@＝＋＠]|^[-－](?!\d+(?:\.\d+)?$)/u)
      }
    }),
    { numRuns: 15 },
  )
})
