/** A real published report, where one lies beside the checkout: a text dump of a Word file, edition 2019. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkReport } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { type ReadReport, readReport } from './read-report.ts'

const folder = join(import.meta.dirname, '../../../../shared/seed')
const file = existsSync(folder) ? readdirSync(folder).find((name) => name.endsWith('.txt')) : undefined
if (!file) process.stdout.write('No real report lies beside this checkout; its test is skipped.\n')

async function readFileBeside(): Promise<ReadReport> {
  const read = await readReport(new Uint8Array(readFileSync(join(folder, file ?? ''))), { name: 'real.txt' })
  if (read.kind !== 'report') throw new Error(read.message.en)
  return read
}

describe.skipIf(!file)('a real published report', () => {
  it('gives all 198 cells: 196 zeros and one purchase with its amount', async () => {
    const { report, remarks } = await readFileBeside()
    const cells = Object.entries(report.cells)
    expect(cells).toHaveLength(198)
    expect(cells.filter(([, value]) => value !== 0)).toEqual([
      ['disclosure.procurement.projects', 1],
      ['disclosure.procurement.amount', 1647000],
    ])
    expect(remarks).toEqual([])
  })

  it('gives agency, year, edition, period and contact', async () => {
    const { report } = await readFileBeside()
    expect(report).toMatchObject({ edition: '2019', year: 2020, agency: { kind: 'department' } })
    expect(report.agency.name).toMatch(/^.{3}投资促进局$/u)
    expect(report.head.period).toEqual({ from: '2020-01-01', to: '2020-12-31' })
    expect(report.head.contact).toMatchObject({ postcode: '255022', phone: '0533-3812333' })
    expect(report.head.contact?.address).toContain('新村西路220号')
  })

  it('gives six sections with their own text, though one is numbered “2、”', async () => {
    const { report, outline } = await readFileBeside()
    expect(outline?.headings.map(({ section, numeral }) => `${numeral}${section}`)).toEqual([
      '一、overview',
      '2、disclosure',
      '三、requests',
      '四、disputes',
      '五、improvements',
      '六、otherMatters',
    ])
    expect(report.sections.overview).toMatch(/^2020年，.*行政诉讼情况。$/su)
    expect(report.sections.improvements).toMatch(/^2020年以来.*公开意识。$/su)
    expect(report.sections.otherMatters).toMatch(/^无.{7}。$/u)
    expect([report.sections.disclosure, report.sections.requests, report.sections.disputes]).toEqual(['', '', ''])
  })

  it('passes every rule on its sums, and what it is told stands in it', async () => {
    const { report, outline } = await readFileBeside()
    const { findings, passed } = checkReport({ source: 'real.txt', report, ...(outline && { outline }) })
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'warning disclosure-procurement-unit',
      'warning narrative-none-but-rate',
      'info narrative-categories',
      'info title-form',
      'warning section-number',
      'warning aspect-empty',
      'info aspect-misplaced',
      'info aspect-misplaced',
      'warning problems-unanswered',
      'warning template-leftover',
      'info punctuation',
      'info whitespace',
    ])
    expect(findings.find(({ rule }) => rule === 'whitespace')?.params).toEqual({ count: 11 })
    expect(passed).toEqual(
      expect.arrayContaining(['requests-balance', 'requests-handled-sum', 'requests-row-sum', 'disputes-group-sum']),
    )
  })
})
