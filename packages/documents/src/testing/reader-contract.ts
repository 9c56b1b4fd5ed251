/** What every reader must do, whatever its format. Each reader's test runs it. */

import { type CellId, type CellValue, type EditionId, editions, type Place, type Report, recognise } from '@gouji/core'
import { balancedReport, cityReport, exampleReport } from '@gouji/core/testing'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultLimits } from '../limits.ts'
import { type Reader, Refusal } from '../readers/reader.ts'

interface ReaderContract {
  readonly reader: Reader
  /** Lays a report out in the format, the way a program that offices use does. */
  readonly write: (report: Report) => Uint8Array | Promise<Uint8Array>
  /** What the place of every cell names. */
  readonly places: readonly (keyof Place)[]
  /** Whether the format keeps blanks around a number. */
  readonly keepsPadding?: boolean
  /** How many random reports are read back. */
  readonly runs?: number
}

/** What differs between the cells written and those read. */
export function differences(written: Report, readBack: Report): Record<string, unknown> {
  const ids = new Set([...Object.keys(written.cells), ...Object.keys(readBack.cells)]) as Set<CellId>
  return Object.fromEntries(
    [...ids]
      .map((id) => [id, { written: written.cells[id], read: readBack.cells[id] }] as const)
      .filter(([, pair]) => !same(pair.written, pair.read)),
  )
}

export function describeReader(
  name: string,
  { reader, write, places, keepsPadding = true, runs = 20 }: ReaderContract,
): void {
  const read = async (bytes: Uint8Array) => {
    const reading = recognise(await reader.read(bytes, defaultLimits))
    if (!reading) throw new Error('not recognised as a report')
    return reading
  }

  describe(`${name}, as every reader`, () => {
    it("gives back every cell of a city's report, with its place", async () => {
      const written = cityReport()
      const { report, remarks } = await read(await write(written))
      expect(differences(written, report)).toEqual({})
      expect(remarks).toEqual([])
      expect(report).toMatchObject({ edition: '2021', year: 2025, agency: { name: written.agency.name } })
      for (const id of Object.keys(written.cells)) {
        for (const key of places) expect(report.places?.[id]?.[key], `${key} of ${id}`).toBeDefined()
      }
    })

    it('gives back blanks as blanks, and “/” and “—” as written', async () => {
      const written = exampleReport({
        edition: '2019',
        cells: {
          'requests.disclosed.enterprise': null,
          'requests.handled.total': null,
          'disputes.reconsideration.upheld': { state: 'notApplicable', text: '/' },
          'disclosure.coercion.decisions': { state: 'notApplicable', text: '—' },
          'disclosure.licensing.change': -3,
        },
      })
      expect(differences(written, (await read(await write(written))).report)).toEqual({})
    })

    it('takes digits that stand apart in a cell for one number only where something says so', async () => {
      const apart = (text: string) => ({ state: 'text', text }) as const
      const written = exampleReport({
        edition: '2021',
        cells: {
          'disclosure.penalties.decisions': apart('5\n7'),
          'disclosure.licensing.decisions': apart('1647\n000'),
          'requests.received.naturalPerson': 50,
          'requests.received.enterprise': 7,
          'requests.received.total': apart('5\n7'),
          'requests.carriedForward.naturalPerson': 50,
          'requests.carriedForward.enterprise': 7,
          'requests.carriedForward.total': 57,
        },
      })
      const { report } = await read(await write(written))
      expect(differences(written, report)).toEqual({
        'disclosure.licensing.decisions': { written: apart('1647\n000'), read: 1647000 },
        'requests.received.total': { written: apart('5\n7'), read: 57 },
      })
      expect(report.certainty).toEqual({
        'disclosure.penalties.decisions': 'parted-digits',
        'disclosure.licensing.decisions': 'joined-by-form',
        'requests.received.total': 'joined-by-sums',
      })
    })

    it('tells of the cells whose number stands between wide blanks, and of none that are blank', async () => {
      const padded = (text: string) => ({ state: 'text', text }) as const
      const written = exampleReport({
        edition: '2021',
        cells: {
          'disclosure.penalties.decisions': padded('\u30005'),
          'disclosure.coercion.decisions': padded('\u3000'),
          'requests.received.naturalPerson': padded('7\u3000\u3000'),
        },
      })
      const { report, outline } = await read(await write(written))
      expect(report.cells).toMatchObject({
        'disclosure.penalties.decisions': 5,
        'disclosure.coercion.decisions': null,
        'requests.received.naturalPerson': 7,
      })
      const cells = ['disclosure.penalties.decisions', 'requests.received.naturalPerson']
      expect(outline.padded).toEqual(keepsPadding ? cells : undefined)
    })

    it('gives back the sections with their text', async () => {
      const written = {
        ...exampleReport({ edition: '2021' }),
        sections: {
          overview: '（一）主动公开\n全年主动公开信息 128 条。\n（二）依申请公开\n全年未收到申请。',
          improvements: '一是更新不够及时。\n二是解读形式单一。下一步将逐项改进。',
          otherMatters: '本年度未收取信息处理费。',
        },
      } satisfies Report
      const { report } = await read(await write(written))
      for (const [id, text] of Object.entries(written.sections)) expect(report.sections).toHaveProperty(id, text)
    })

    it('gives back any balanced report', async () => {
      const ids = editions.map(({ id }) => id)
      await fc.assert(
        fc.asyncProperty(fc.constantFrom<EditionId>(...ids), fc.gen(), async (edition, generate) => {
          const written = balancedReport(edition, (most) => generate(fc.nat, { max: most }))
          const { report, remarks } = await read(await write(written))
          expect(differences(written, report)).toEqual({})
          expect(remarks).toEqual([])
        }),
        { numRuns: runs },
      )
    })

    it('leaves the bytes as they are, and reads them alike again', async () => {
      const bytes = await write(cityReport())
      const copy = bytes.slice()
      const first = await reader.read(bytes, defaultLimits)
      expect(bytes).toEqual(copy)
      expect(await reader.read(bytes, defaultLimits)).toEqual(first)
    })

    it('refuses what is cut off or changed, or reads it; it never breaks', async () => {
      const bytes = await write(cityReport())
      await fc.assert(
        fc.asyncProperty(
          fc.nat({ max: bytes.length }),
          fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { maxLength: 8 }),
          async (end, changes) => {
            const broken = bytes.slice(0, end)
            for (const [at, value] of changes) if (at < broken.length) broken[at] = value
            try {
              await reader.read(broken, defaultLimits)
            } catch (error) {
              if (!(error instanceof Refusal)) throw error
            }
          },
        ),
        { numRuns: 10 * runs },
      )
    })

    it('refuses more than its limits allow', async () => {
      const bytes = await write(cityReport())
      const limits = { ...defaultLimits, nodes: 20, cells: 20 }
      await expect(async () => reader.read(bytes, limits)).rejects.toMatchObject({ reason: 'too-complex' })
    })
  })
}

function same(a: CellValue | undefined, b: CellValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
