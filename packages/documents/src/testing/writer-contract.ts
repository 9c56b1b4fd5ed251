/** What every writer must do, whatever its format: our own reader gives back what was written. */

import {
  type CellId,
  type CellValue,
  cellsOf,
  type EditionId,
  editions,
  type Reading,
  type Report,
  recognise,
  renderEmptyForm,
  renderReport,
} from '@gouji/core'
import { balancedReport, cityReport, exampleReport } from '@gouji/core/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import type { Reader } from '../readers/reader.ts'
import type { Writer } from '../writers/writer.ts'
import { differences } from './reader-contract.ts'

export interface WriterContract {
  readonly writer: Writer
  readonly reader: Reader
  /** What of a text the format keeps, for comparison; all of it unless told. */
  readonly fold?: (text: string) => string
  /** How many random reports are written and read back. */
  readonly runs?: number
}

export function describeWriter(
  name: string,
  { writer, reader, fold = (text) => text, runs = 20 }: WriterContract,
): void {
  const readBack = async (report: Report): Promise<Reading> => {
    const bytes = await writer.write(renderReport(report))
    const reading = recognise(await reader.read(bytes, defaultLimits))
    if (!reading) throw new Error('what was written is not recognised as a report')
    return reading
  }

  /** Cell for cell, section for section, head and title. */
  const expectBack = async (written: Report) => {
    const { report, remarks } = await readBack(written)
    expect(differences(withBlanks(written), report)).toEqual({})
    expect(report.units ?? {}).toEqual(written.units ?? {})
    expect(texts(report, fold)).toEqual(printedTexts(written, fold))
    expect(report).toMatchObject({
      edition: written.edition,
      year: written.year,
      agency: { name: written.agency.name },
    })
    expect(remarks).toEqual([])
  }

  describe(`${name}, as every writer`, () => {
    it("writes a city's report", async () => {
      await expectBack(cityReport())
    })

    it('writes blanks as blanks, missing cells as blanks, and signs as they are', async () => {
      await expectBack(
        exampleReport({
          edition: '2021',
          without: ['disputes.litigationDirect.'],
          cells: {
            'requests.disclosed.enterprise': null,
            'requests.handled.total': null,
            'requests.received.naturalPerson': null,
            'requests.carriedForward.total': null,
            'disputes.reconsideration.upheld': { state: 'notApplicable', text: '/' },
            'disclosure.coercion.decisions': { state: 'notApplicable', text: '—' },
            'disclosure.penalties.decisions': { state: 'notApplicable', text: '无' },
          },
        }),
      )
    })

    it('writes negative changes, decimals, units and text in cells', async () => {
      await expectBack(
        exampleReport({
          edition: '2019',
          cells: {
            'disclosure.licensing.change': -3,
            'disclosure.fees.change': { state: 'text', text: '增2减1' },
            'disclosure.procurement.projects': { state: 'text', text: '公务用车10辆' },
            'disclosure.procurement.amount': 96171.6,
            'disclosure.normativeDocuments.newlyMade': { state: 'text', text: '22（其中修订16件）' },
            'requests.received.total': 123456789,
          },
          units: { 'disclosure.procurement.amount': '元' },
        }),
      )
    })

    it('writes marks of its own format as the text they are', async () => {
      await expectBack(
        exampleReport({
          edition: '2021',
          cells: {
            'disclosure.licensing.decisions': { state: 'text', text: '<b>5件</b> & "6"件' },
            'disclosure.penalties.decisions': { state: 'text', text: '=SUM(1)件' },
            'requests.received.total': { state: 'text', text: '甲|乙3件' },
          },
        }),
      )
    })

    it('writes a cell of two lines', async () => {
      const id = 'disclosure.licensing.decisions'
      const written = exampleReport({ edition: '2021', cells: { [id]: { state: 'text', text: '许可3件\n备案4件' } } })
      const { report } = await readBack(written)
      const value = report.cells[id]
      expect(typeof value === 'object' && value && fold(value.text)).toBe(fold('许可3件\n备案4件'))
    })

    it('writes the sections with their text below the table, and the head and the title', async () => {
      const contact = {
        office: '云溪区政务公开办公室',
        address: '云溪路1号',
        postcode: '355000',
        phone: '0599-1234567',
      }
      const written: Report = {
        ...exampleReport({ edition: '2021', agency: { name: '云州市云溪区人力资源和社会保障局' } }),
        head: { text: '', contact, period: { from: '2021-01-01', to: '2021-12-31' } },
        sections: {
          overview: '（一）主动公开政府信息情况\n全年主动公开 128 条。\n（二）依申请公开\n一是全年收到申请 3 件。',
          disclosure: '注：数据截至12月31日。',
          requests: '说明：其他处理中，撤回申请的有 3 件。',
          disputes: '注：不含上年度尚未审结的案件。',
          improvements: '一是更新不够及时。\n二是解读形式单一。下一步将逐项改进。',
          otherMatters: '本年度未收取信息处理费。',
        },
      }
      await expectBack(written)
      expect((await readBack(written)).report.head).toMatchObject({ contact, period: written.head.period })
    })

    it('writes a head of its own', async () => {
      await expectBack({ ...cityReport(), head: { text: '根据有关规定，现公布本报告。\n“云州”<政务> & 服务。' } })
    })

    it('writes any narrative', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(narrative, { maxLength: 4 }), narrative, async (paragraphs, note) => {
          await expectBack({ ...cityReport(), sections: { overview: paragraphs.join('\n'), requests: note } })
        }),
        { numRuns: runs },
      )
    })

    it('writes a paragraph of twenty thousand characters', async () => {
      await expectBack({ ...cityReport(), sections: { improvements: '持续改进'.repeat(5000) } })
    })

    it('writes any balanced report', async () => {
      await fc.assert(
        fc.asyncProperty(edition, fc.gen(), async (id, generate) => {
          await expectBack(balancedReport(id, (most) => generate(fc.nat, { max: most })))
        }),
        { numRuns: runs },
      )
    })

    it('writes any mixture of numbers, blanks, signs and texts', async () => {
      await fc.assert(
        fc.asyncProperty(edition, fc.gen(), async (id, generate) => {
          const cells = Object.fromEntries(cellsOf(id).map((cell) => [cell.id, generate(cellValue)]))
          await expectBack(exampleReport({ edition: id, cells }))
        }),
        { numRuns: runs },
      )
    })

    it('writes the empty form with every cell blank', async () => {
      for (const { id } of editions) {
        const bytes = await writer.write(renderEmptyForm(id, { agency: '云溪区文化和旅游局', year: 2025 }))
        const reading = recognise(await reader.read(bytes, defaultLimits))
        expect(reading?.report).toMatchObject({ edition: id, year: 2025, agency: { name: '云溪区文化和旅游局' } })
        expect(reading?.report.cells).toEqual(Object.fromEntries(cellsOf(id).map((cell) => [cell.id, null])))
        expect(reading?.report.sections).toEqual(Object.fromEntries(sectionsOf(id).map((section) => [section, ''])))
      }
    })

    it('writes the empty form for nobody in particular', async () => {
      const reading = recognise(await reader.read(await writer.write(renderEmptyForm('2021')), defaultLimits))
      expect(reading?.report).toMatchObject({ edition: '2021', year: null, agency: { name: null } })
      expect(reading?.report.head.contact).toBeUndefined()
    })

    it('writes the same bytes for the same report', async () => {
      const first = await writer.write(renderReport(cityReport()))
      expect(await writer.write(renderReport(cityReport()))).toEqual(first)
    })
  })
}

const edition = fc.constantFrom<EditionId>(...editions.map(({ id }) => id))

const letters = '甲乙丙丁，。“”‘’《》〔〕；：、（）— …☆①㎡\u3000\u00A0\t \\/|｜<>&"\'`*_#=+-@{}[]%$^~0123456789aZé😀𠮷'
const marks = ['&amp;', '<br>', ']]>', '<!--', '&#x4e00;', '\\|', '|||', '---']

/** A paragraph that is surely text, with anything in it that some format could stumble over. */
const narrative = fc
  .string({ unit: fc.constantFrom(...Array.from(letters), ...marks), maxLength: 60 })
  .map((text) => `全年${text}有序推进。`)

/** What may stand in any cell; a number with a unit of money would be one of a money column. */
const cellValue = (): fc.Arbitrary<CellValue> =>
  fc.oneof(
    fc.nat({ max: 99_999_999 }),
    fc.constant(0),
    fc.constant(null),
    fc.constantFrom('/', '—', '-', '无').map((text) => ({ state: 'notApplicable' as const, text })),
    fc
      .constantFrom('约30', '公务用车10辆', '22（其中修订16件）', '3/5')
      .map((text) => ({ state: 'text' as const, text })),
  )

/** A cell the report lacks is printed blank. */
function withBlanks(report: Report): Report {
  const blanks = Object.fromEntries(cellsOf(report.edition).map(({ id }) => [id, null])) as Record<CellId, null>
  return { ...report, cells: { ...blanks, ...report.cells } }
}

type Texts = Readonly<Record<string, string>>

function texts({ title, head, sections }: Report, fold: (text: string) => string): Texts {
  return mapped({ title, head: head.text, ...sections }, fold)
}

/** The same, as printed. */
function printedTexts(report: Report, fold: (text: string) => string): Texts {
  const { title, head, sections } = renderReport(report)
  const own = sections.map(({ id, blocks }) => {
    const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
    return [id, lines.join('\n')] as const
  })
  return mapped({ title, head: head.join('\n'), ...Object.fromEntries(own) }, fold)
}

function mapped(record: Texts, fold: (text: string) => string): Texts {
  return Object.fromEntries(Object.entries(record).map(([key, text]) => [key, fold(text)]))
}

function sectionsOf(id: EditionId): readonly string[] {
  return editions.flatMap((one) => (one.id === id ? one.sections.map((section) => section.id) : []))
}
