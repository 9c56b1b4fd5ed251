import { readFile } from 'node:fs/promises'
import {
  type CellId,
  type EditionId,
  editions,
  type Report,
  recognise,
  type SourceDocument,
  validate,
} from '@gouji/core'
import { balancedReport, cityReport, exampleReport } from '@gouji/core/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { readReport } from '../read-report.ts'
import { layOut, type TextLayout, textLayouts } from '../testing/layouts.ts'
import { describeReader, differences } from '../testing/reader-contract.ts'
import { textReader } from './text.ts'

const encode = (text: string) => new TextEncoder().encode(text)

function read(text: string) {
  const reading = recognise(textReader.read(encode(text), defaultLimits) as SourceDocument)
  if (!reading) throw new Error('not recognised as a report')
  return reading
}

const named = (name: string) => textLayouts.find((layout) => layout.name.includes(name)) as TextLayout

it('A title in a frame, one line with “|” at its ends, is a paragraph and swallows none of the lines below', () => {
  for (const title of ['云溪区2025年政府信息公开工作年度报告 |', '| 云溪区2025年政府信息公开工作年度报告 |']) {
    const { report } = read(
      `${title}\n本报告按照条例编制。\n一、总体情况\n公开信息12条。\n六、其他需要报告的事项\n无。`,
    )
    expect(report).toMatchObject({ agency: { name: '云溪区' }, year: 2025, sections: { overview: '公开信息12条。' } })
  }
})

for (const layout of textLayouts) {
  describe(`a text with ${layout.name}`, () => {
    it("gives back every cell of a city's report, with its line", () => {
      const report = cityReport()
      const { report: back, remarks } = read(layOut(report, layout))
      expect(differences(report, back)).toEqual({})
      expect(remarks).toEqual([])
      expect(back).toMatchObject({ edition: '2021', year: 2025, agency: { name: '云州市' } })
      const lines = Object.keys(report.cells).map((id) => back.places?.[id]?.line)
      expect(lines.every((line) => line !== undefined && line > 0)).toBe(true)
    })

    it('gives back any balanced report cell for cell, and no rule on its tables finds anything', () => {
      const ids = editions.map(({ id }) => id)
      fc.assert(
        fc.property(fc.constantFrom<EditionId>(...ids), fc.gen(), (edition, generate) => {
          const report = balancedReport(edition, (most) => generate(fc.nat, { max: most }))
          const { report: back, remarks } = read(layOut(report, layout))
          expect(differences(report, back)).toEqual({})
          expect(remarks).toEqual([])
          const { findings } = validate(back)
          const ofTables = findings.filter(
            ({ cells, rule }) => cells.length > 0 && rule !== 'disclosure-procurement-unit',
          )
          expect(ofTables).toEqual([])
        }),
        { numRuns: 30 },
      )
    })

    if (layout === named('lines of a PDF')) {
      it('reads no cell wrong where lines of it are lost, be they of numbers or of labels', () => {
        const report = cityReport()
        const lines = layOut(report, layout).split('\n')
        const expectNoneWrong = (...lost: number[]) => {
          const { report: back } = read(lines.filter((_, at) => !lost.includes(at)).join('\n'))
          for (const [id, value] of Object.entries(back.cells)) {
            // A number whose line is lost is a blank.
            if (value !== null) expect([id, value]).toEqual([id, report.cells[id as CellId]])
          }
        }
        for (const at of lines.keys()) expectNoneWrong(at)
        const any = fc.nat({ max: lines.length - 1 })
        fc.assert(
          fc.property(any, any, (first, second) => {
            expectNoneWrong(first, second)
          }),
        )
      })

      it('does not read a row whose cell has two lines', () => {
        const apart = { state: 'text', text: '5\n7' } as const
        const report = exampleReport({ edition: '2019', cells: { 'requests.received.total': apart } })
        const { report: back, remarks } = read(layOut(report, layout))
        expect(back.cells['requests.received.total']).toBeUndefined()
        expect(remarks.map(({ code }) => code)).toContain('order-open')
      })
    } else if (![named('paragraph'), named('in one line')].includes(layout)) {
      it('takes digits that stand apart in a cell for one number only where a sum says so', () => {
        const apart = { state: 'text', text: '5\n7' } as const
        const report = exampleReport({
          edition: '2019',
          cells: {
            'disclosure.penalties.decisions': apart,
            'requests.received.naturalPerson': 50,
            'requests.received.enterprise': 7,
            'requests.received.total': apart,
            'requests.carriedForward.naturalPerson': 50,
            'requests.carriedForward.enterprise': 7,
            'requests.carriedForward.total': 57,
          },
        })
        const { report: back } = read(layOut(report, layout))
        expect(differences(report, back)).toEqual({ 'requests.received.total': { written: apart, read: 57 } })
      })
    } else {
      it('does not read a row with a number behind it, which may be one of its own, and says so', () => {
        const report = exampleReport({
          edition: '2019',
          cells: { 'disclosure.penalties.decisions': { state: 'text', text: '5\n7' } },
        })
        const { report: back, remarks } = read(layOut(report, layout))
        expect(back.cells['disclosure.penalties.decisions']).toBeUndefined()
        expect(back.certainty?.['disclosure.penalties.decisions']).toBe('number-behind')
        expect(remarks.map(({ code }) => code)).toEqual(['number-behind'])
      })
    }

    it('gives no number to another cell, wherever the text breaks off', () => {
      const report = cityReport()
      const lines = layOut(report, layout).split('\n')
      const misread = lines.flatMap((line, i) => {
        const reading = recognise(
          textReader.read(encode(lines.slice(0, i + 1).join('\n')), defaultLimits) as SourceDocument,
        )
        const cells = Object.entries(reading?.report.cells ?? {}) as [CellId, unknown][]
        return cells
          .filter(([id, value]) => typeof value === 'number' && value !== report.cells[id])
          .map(([id]) => `${line}: ${id}`)
      })
      expect(misread).toEqual([])
    })

    if (layout.keepsBlanks) {
      it('keeps blanks blank, and “/” and “—” as written', () => {
        const cells = {
          'requests.disclosed.enterprise': null,
          'requests.handled.total': null,
          'disputes.reconsideration.upheld': { state: 'notApplicable', text: '/' },
          'disclosure.coercion.decisions': { state: 'notApplicable', text: '—' },
        } as const
        const report = exampleReport({ edition: '2021', cells })
        expect(differences(report, read(layOut(report, layout)).report)).toEqual({})
      })

      it('reads a table in which only the totals are filled', () => {
        const report = onlyTotals()
        expect(differences(report, read(layOut(report, layout)).report)).toEqual({})
      })

      it(`${layout.movesBlanks ? 'leaves open whose it is in' : 'reads'} a table that is blank but for one number`, () => {
        const report = onlyCell('requests.disclosed.naturalPerson')
        const { report: back, remarks } = read(layOut(report, layout))
        const row = Object.keys(report.cells).filter((id) => id.startsWith('requests.disclosed.'))
        expect(Object.keys(differences(report, back))).toEqual(layout.movesBlanks ? row : [])
        expect(remarks).toMatchObject(layout.movesBlanks ? [{ code: 'unplaced-values' }] : [])
      })
    } else {
      it('takes a lone number in every row for the total, and says so', () => {
        const report = onlyTotals()
        const { report: back, remarks } = read(layOut(report, layout))
        expect(differences(report, back)).toEqual({})
        expect(back.certainty?.['requests.received.total']).toBe('placed-by-sums')
        expect(remarks.length).toBeGreaterThan(0)
      })

      it('does not guess where a number belongs that could stand in several columns', () => {
        const report = exampleReport({
          edition: '2021',
          cells: {
            'requests.received.naturalPerson': 7,
            'requests.received.enterprise': 1,
            'requests.received.total': 8,
            ...blanksOf('requests.received', [
              'researchInstitution',
              'publicWelfare',
              'legalServices',
              'otherOrganization',
            ]),
          },
        })
        const { report: back, remarks } = read(layOut(report, layout))
        expect(back.cells['requests.received.total']).toBe(8)
        expect(remarks.map(({ code }) => code)).toContain('unplaced-values')
        expect(back.certainty?.['requests.received.enterprise']).toBe('unplaced-values')
        expect(back.cells['requests.received.enterprise']).toBeUndefined()
      })

      it('places numbers where the balance of each column leaves one way only', () => {
        const cells = Object.fromEntries(
          Object.entries({ received: [7, 1, 8], handled: [7, 1, 8], disclosed: [7, 1, 8] }).flatMap(
            ([row, [person, firm, total]]) => [
              [`requests.${row}.naturalPerson`, person],
              [`requests.${row}.enterprise`, firm],
              [`requests.${row}.total`, total],
            ],
          ),
        )
        const blanks = blanksOf('requests.received', [
          'researchInstitution',
          'publicWelfare',
          'legalServices',
          'otherOrganization',
        ])
        const report = exampleReport({ edition: '2021', cells: { ...cells, ...blanks } })
        const { report: back } = read(layOut(report, layout))
        expect(differences(report, back)).toEqual({})
        expect(back.certainty?.['requests.received.enterprise']).toBe('placed-by-sums')
      })
    }
  })
}

describe('blanks that may have been moved to the end of their row', () => {
  const layouts = textLayouts.filter(({ movesBlanks }) => movesBlanks)

  it('leave open whose the numbers before them are', () => {
    const cells = Object.entries(cityReport().cells).map(([id, value]) =>
      /^disputes\.(?!reconsideration)/u.test(id) ? [id, null] : [id, value],
    )
    const report: Report = { ...cityReport(), cells: Object.fromEntries(cells) }
    for (const layout of layouts) {
      const { report: back, remarks } = read(layOut(report, layout))
      expect(remarks.map(({ code }) => code)).toEqual([expect.stringMatching(/^(?:order-open|unplaced-values)$/u)])
      expect(Object.keys(back.cells).filter((id) => id.startsWith('disputes.'))).toEqual([])
      expect(back.certainty?.['disputes.reconsideration.total']).toBe('unplaced-values')
    }
  })

  it('leave the total to the sums', () => {
    for (const layout of layouts) {
      // 3 of natural persons, and 3 in all: the blanks between them stand at the end.
      const written = layOut(onlyFirst(['received', 'disclosed', 'handled']), layout)
      const { report: back } = read(written)
      expect(back.cells['requests.received.total']).toBe(3)
      expect(back.cells['requests.received.enterprise']).toBeUndefined()
      expect(back.certainty).toMatchObject({
        'requests.received.total': 'placed-by-sums',
        'requests.received.enterprise': 'unplaced-values',
      })
    }
  })

  it('are where they stand if one stands before a number', () => {
    const cells = Object.entries(cityReport().cells).map(([id, value]) =>
      /^requests\.(?:disclosed|handled)\.(?:enterprise|total)$/u.test(id) ? [id, null] : [id, value],
    )
    const report: Report = { ...cityReport(), cells: Object.fromEntries(cells) }
    for (const layout of layouts) expect(differences(report, read(layOut(report, layout)).report)).toEqual({})
  })
})

describeReader('the reader of text', {
  reader: textReader,
  write: (report) => encode(layOut(report, named('no padding'))),
  places: ['line', 'table', 'row', 'column'],
})

describe('a text that a program took out of a PDF', () => {
  const file = async (name: string) => {
    const bytes = await readFile(new URL(`./text/fixtures/${name}.txt`, import.meta.url))
    const result = await readReport(new Uint8Array(bytes), { name })
    if (result.kind !== 'report') throw new Error(result.message.en)
    return result
  }

  for (const name of ['pdftotext-layout', 'pdftotext-layout-landscape', 'pdfium']) {
    it(`gives every cell where lines stand as on the page: ${name}`, async () => {
      const { report, remarks } = await file(name)
      expect(differences(cityReport(), report)).toEqual({})
      expect(remarks).toEqual([])
      expect(report.sections).toMatchObject({ disclosure: '', requests: '', disputes: '' })
    })
  }

  it('gives every cell where the sums leave one order for numbers apart from their labels, and says so: pdftotext', async () => {
    const { report, remarks } = await file('pdftotext')
    expect(differences(cityReport(), report)).toEqual({})
    expect(report.certainty?.['requests.received.naturalPerson']).toBe('placed-by-sums')
    expect(remarks).toEqual([
      { code: 'ordered-by-sums', params: { section: '收到和处理政府信息公开申请情况' } },
      { code: 'ordered-by-sums', params: { section: '政府信息公开行政复议、行政诉讼情况' } },
    ])
    expect(report.sections).toMatchObject({ requests: '', disputes: '' })
  })
})

describe('a text', () => {
  it('is read in UTF-8, UTF-16 and GB18030 alike', async () => {
    const text = layOut(cityReport(), named('no padding'))
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (letter) => letter.charCodeAt(0)).buffer),
    ])
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...encode(text)])
    for (const bytes of [utf16, marked])
      expect(await readReport(bytes, { name: 'a' })).toMatchObject({ kind: 'report', remarks: [] })
    const gbk = new Uint8Array([0xd7, 0xdc, 0xcc, 0xe5, 0xc7, 0xe9, 0xbf, 0xf6])
    expect(await readReport(gbk, { name: 'a' })).toMatchObject({ reason: 'not-a-report' })
  })
})

function blanksOf(row: string, columns: readonly string[]) {
  return Object.fromEntries(columns.map((column) => [`${row}.${column}`, null]))
}

/** Table `requests` with nothing but its total column. */
function onlyTotals(): Report {
  const report = cityReport()
  const cells = Object.fromEntries(
    Object.entries(report.cells).map(([id, value]) => [
      id,
      id.startsWith('requests.') && !id.endsWith('.total') ? null : value,
    ]),
  )
  return { ...report, cells }
}

/** Table `requests` with nothing but one number. */
function onlyCell(only: CellId): Report {
  const report = exampleReport({ edition: '2021' })
  const cells = Object.fromEntries(
    Object.entries(report.cells).map(([id, value]) => [
      id,
      id.startsWith('requests.') ? (id === only ? 3 : null) : value,
    ]),
  )
  return { ...report, cells }
}

/** Rows of table `requests` that begin with 3 and 3, all else in them blank; the others are blank. */
function onlyFirst(rows: readonly string[]): Report {
  const report = exampleReport({ edition: '2021' })
  const filled = rows.flatMap((row) => [`requests.${row}.naturalPerson`, `requests.${row}.enterprise`])
  const cells = Object.entries(report.cells).map(([id, value]) => [
    id,
    id.startsWith('requests.') ? (filled.includes(id) ? 3 : null) : value,
  ])
  return { ...report, cells: Object.fromEntries(cells) }
}
