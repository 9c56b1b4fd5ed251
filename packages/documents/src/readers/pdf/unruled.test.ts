import { recognise } from '@gouji/core'
import { balancedReport, cityReport, exampleReport } from '@gouji/core/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../../limits.ts'
import { type PdfLayout, reportPdf } from '../../testing/pdf.ts'
import { differences } from '../../testing/reader-contract.ts'
import { pdfReader } from '../pdf.ts'

type Layout = Partial<PdfLayout> & { readonly before?: number }

/** A report with so many lines before its tables, so that page breaks fall elsewhere. */
function after(count: number, report = cityReport()) {
  const lines = Array.from({ length: count }, (_, i) => `全年主动公开信息 ${i} 条。`)
  return { ...report, sections: { overview: lines.join('\n') || '无。' } }
}

async function readBack(report: ReturnType<typeof after>, layout: Partial<PdfLayout>) {
  const bytes = reportPdf(report, { name: '', rulings: 'none', ...layout })
  const reading = recognise(await pdfReader.read(bytes, defaultLimits))
  if (!reading) throw new Error('not recognised as a report')
  return reading
}

async function expectWhole({ before = 0, ...layout }: Layout): Promise<void> {
  const { report } = await readBack(after(before), layout)
  expect(differences(cityReport(), report)).toEqual({})
}

describe('a table without any lines', () => {
  it('is read by the columns its values stand in', () => expectWhole({}))

  it('is read where its values stand close behind labels', () => expectWhole({ align: 'left' }))

  it('is read where the heads of its columns stand close together', () =>
    expectWhole({ landscape: true, spaced: true }))

  it('is read on where a page break falls between a head and a single row', () =>
    expectWhole({ before: 6, landscape: true }))

  it('is read where a page break falls within a label', async () => {
    await expectWhole({ before: 8 })
    await expectWhole({ before: 18, landscape: true, cutsRows: true })
  })

  it('gives no wrong number, however its values stand, whatever is blank and wherever page breaks fall', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.record({
          before: fc.nat({ max: 34 }),
          landscape: fc.boolean(),
          cutsRows: fc.boolean(),
          repeatsHead: fc.boolean(),
          spaced: fc.boolean(),
          align: fc.constantFrom(undefined, 'left' as const, 'right' as const),
        }),
        fc.constantFrom('2019' as const, '2021' as const),
        fc.nat({ max: 3 }),
        fc.gen(),
        async ({ before, align, ...layout }, edition, blanks, generate) => {
          const full = balancedReport(edition, (most) => generate(fc.nat, { max: most }))
          const cells = Object.entries(full.cells).map(([id, value]) => {
            return [id, blanks > 0 && generate(fc.nat, { max: 3 }) < blanks ? null : value]
          })
          const written = after(before, { ...full, cells: Object.fromEntries(cells) })
          const { report } = await readBack(written, { ...layout, ...(align && { align }) })
          for (const [id, { read }] of Object.entries(differences(written, report)) as [string, { read: unknown }][]) {
            // Sums that do not hold, as values are missing, may still leave one way to place the others: it is said.
            if (read !== undefined) expect(report.certainty?.[id], id).toBe('placed-by-sums')
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('of which rows stay unread says which', async () => {
    const { report, remarks } = await readBack(after(4), { landscape: true, cutsRows: true, repeatsHead: true })
    const lost = Object.keys(differences(cityReport(), report))
    expect(lost.every((id) => id.startsWith('requests.notHandled.reconfirmation.'))).toBe(true)
    if (lost.length > 0) expect(remarks).toContainEqual(expect.objectContaining({ code: 'missing-row' }))
  })

  it('of the older edition is read as well', async () => {
    const { report } = await readBack(after(2, exampleReport({ edition: '2019' })), { landscape: true })
    expect(differences(exampleReport({ edition: '2019' }), report)).toEqual({})
  })
})
