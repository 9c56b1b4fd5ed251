import type { Report } from '@gouji/core'
import { cityReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { formatOf } from '../formats.ts'
import { readJson } from '../readers/json.ts'
import { writeEmptyForm, writeReport } from './write-report.ts'

describe('writing a report', () => {
  it('gives a file that is told by its content to be of the format asked for', async () => {
    for (const format of ['docx', 'html', 'text', 'xlsx', 'pdf', 'json'] as const) {
      expect(formatOf(await writeReport(cityReport(), format))).toBe(format)
      expect(formatOf(await writeEmptyForm('2019', format))).toBe(format)
    }
  })

  it('names the formats where it is asked for another', async () => {
    const formats = 'docx, html, text, xlsx, pdf, json'
    for (const other of ['doc', 'constructor'] as never[]) {
      await expect(writeReport(cityReport(), other)).rejects.toThrow(formats)
      await expect(writeEmptyForm('2021', other)).rejects.toThrow(formats)
    }
  })

  it('gives back as data the report as it is', async () => {
    const report: Report = {
      ...cityReport(),
      certainty: { 'requests.received.total': 'placed-by-sums' },
      subtotals: { 'requests.notDisclosed.total': 1506 },
    }
    expect(readJson(await writeReport(report, 'json'))).toEqual(report)
  })

  it('gives the same data whatever the order of its fields and cells', async () => {
    const report = cityReport()
    const reversed = {
      ...Object.fromEntries(Object.entries(report).reverse()),
      cells: Object.fromEntries(Object.entries(report.cells).reverse()),
    } as Report
    expect(await writeReport(reversed, 'json')).toEqual(await writeReport(report, 'json'))
  })

  it('gives an empty form as data with every cell blank', async () => {
    const empty = readJson(await writeEmptyForm('2021', 'json', { agency: '云溪区文化和旅游局', year: 2025 }))
    expect(Object.values(empty.cells)).toEqual(Array.from({ length: 200 }, () => null))
    expect(empty).toMatchObject({ year: 2025, agency: { name: '云溪区文化和旅游局' }, title: '' })
  })
})
