import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsOf, identitiesOf } from '../form/cells.ts'
import { type CellId, editions } from '../form/editions.ts'
import type { CellValue } from '../report/cell.ts'
import type { Report } from '../report/report.ts'
import { rules } from '../rules/index.ts'
import { balancedReport, cityReport, exampleReport } from '../testing/index.ts'
import { diagnose } from './diagnose.ts'
import type { Diagnosis } from './diagnosis.ts'
import { ruleOf } from './form-sums.ts'
import { describeDiagnosis } from './sentences.ts'

const ids = editions.map(({ id }) => id)
const applicants = [
  'naturalPerson',
  'enterprise',
  'researchInstitution',
  'publicWelfare',
  'legalServices',
  'otherOrganization',
  'total',
]

const entered = (report: Report, cells: Readonly<Record<string, CellValue>>): Report => ({
  ...report,
  cells: { ...report.cells, ...cells },
})

/** A row of table `requests`, as entered. */
const row = (id: string, values: readonly CellValue[]) =>
  Object.fromEntries(applicants.map((column, i) => [`requests.${id}.${column}`, values[i] ?? null]))

const proposals = ({ cells }: Diagnosis) => Object.fromEntries(cells.map(({ cell, proposed }) => [cell, proposed]))

const originals = (report: Report, cells: Readonly<Record<string, CellValue>>) =>
  Object.fromEntries(
    Object.keys(cells).flatMap((id) =>
      report.cells[id as CellId] === cells[id] ? [] : [[id, report.cells[id as CellId]]],
    ),
  )

describe('a report whose sums hold', () => {
  it('is never diagnosed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.gen(), (edition, generate) => {
        expect(diagnose(balancedReport(edition, (most) => generate(fc.nat, { max: most })))).toEqual([])
      }),
      { numRuns: 100 },
    )
    expect(diagnose(cityReport())).toEqual([])
  })

  it('is not diagnosed for a number below zero, nor for cells that were not read', () => {
    const { cells, ...rest } = exampleReport({ edition: '2021', without: ['requests.'] })
    expect(diagnose({ ...rest, cells })).toEqual([])
    expect(diagnose(entered(exampleReport({ edition: '2021' }), { 'disclosure.licensing.decisions': -4 }))).toEqual([])
  })
})

describe('one wrong cell in table requests', () => {
  it('is among the smallest explanations, with its right value', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.gen(), fc.nat({ max: 10_000 }), (edition, generate, value) => {
        const report = balancedReport(edition, (most) => generate(fc.nat, { max: most }))
        const cells = cellsOf(edition).filter(({ table }) => table === 'requests')
        const { id } = cells[generate(fc.nat, { max: cells.length - 1 })] as (typeof cells)[number]
        fc.pre(report.cells[id] !== value)
        const diagnoses = diagnose(entered(report, { [id]: value }))
        expect(diagnoses.map(proposals)).toContainEqual({ [id]: report.cells[id] })
      }),
      { numRuns: 200 },
    )
  })

  it('is told by what the finger did', () => {
    const [diagnosis, ...more] = diagnose(entered(cityReport(), { 'requests.disclosed.enterprise': 110 }))
    expect(diagnosis).toEqual({
      kind: 'typing',
      cells: [{ cell: 'requests.disclosed.enterprise', found: 110, proposed: 101 }],
      settles: ['requests-handled-sum', 'requests-row-sum'],
      sums: 2,
      grounds: [{ code: 'typing', how: 'transposed', cell: 'requests.disclosed.enterprise' }],
      only: true,
      rank: 1,
      of: 1,
      complete: true,
    })
    expect(more).toEqual([])
  })

  it('is a slip of the unit where it is ten thousand times too large', () => {
    expect(diagnose(entered(cityReport(), { 'requests.broughtForward.total': 5_600_000 }))).toMatchObject([
      { kind: 'unit', cells: [{ found: 5_600_000, proposed: 560 }], only: true },
    ])
  })

  it('is never one that stands in a sum that holds', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), fc.gen(), (edition, generate) => {
        const report = balancedReport(edition, (most) => generate(fc.nat, { max: most }))
        const cells = cellsOf(edition).filter(({ table }) => table === 'requests')
        const { id } = cells[generate(fc.nat, { max: cells.length - 1 })] as (typeof cells)[number]
        const wrong = entered(report, { [id]: Number(report.cells[id]) + 1 + generate(fc.nat, { max: 99 }) })
        const sum = (cells: readonly CellId[]) => cells.reduce((total, cell) => total + Number(wrong.cells[cell]), 0)
        const holding = identitiesOf(edition).filter(({ left, right }) => sum(left) === sum(right))
        for (const { cells: changed, kind } of diagnose(wrong)) {
          if (kind === 'swap' || changed.length > 1) continue
          for (const { left, right } of holding) expect([...left, ...right]).not.toContain(changed[0]?.cell)
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('two wrong cells', () => {
  it('that have nothing to do with each other are two diagnoses', () => {
    const diagnoses = diagnose(
      entered(cityReport(), { 'requests.disclosed.enterprise': 110, 'requests.notHandled.repeated.legalServices': 33 }),
    )
    expect(diagnoses.map(({ kind, only, rank }) => ({ kind, only, rank }))).toEqual([
      { kind: 'typing', only: true, rank: 1 },
      { kind: 'typing', only: true, rank: 1 },
    ])
    expect(diagnoses.map(proposals)).toEqual([
      { 'requests.disclosed.enterprise': 101 },
      { 'requests.notHandled.repeated.legalServices': 3 },
    ])
  })

  it('of one row that changed places are told from the other rows that would balance too', () => {
    const [first, second] = diagnose(
      entered(cityReport(), { 'requests.partlyDisclosed.enterprise': 7, 'requests.partlyDisclosed.legalServices': 16 }),
    )
    expect(first).toMatchObject({
      kind: 'swap',
      grounds: [
        {
          code: 'exchanged',
          line: 'requests.partlyDisclosed.enterprise',
          other: 'requests.partlyDisclosed.legalServices',
        },
      ],
      only: false,
      rank: 1,
    })
    expect(second).toMatchObject({ rank: 2, only: false })
  })
})

describe('slips all over the table', () => {
  const wrong = {
    'requests.disclosed.naturalPerson': 4890,
    'requests.partlyDisclosed.enterprise': 61,
    'requests.notHandled.repeated.legalServices': 33,
    'requests.notDisclosed.processInformation.otherOrganization': 7,
    'requests.unableToProvide.notHeld.publicWelfare': 21,
  }

  it('are found although they are too many to try all sets, and are not called the only explanation', () => {
    const diagnoses = diagnose(entered(cityReport(), wrong))
    expect(Object.assign({}, ...diagnoses.map(proposals))).toEqual(originals(cityReport(), wrong))
    expect(diagnoses.every(({ only, kind }) => !only && kind === 'typing')).toBe(true)
  })
})

describe('one mistake in many cells', () => {
  const city = cityReport()
  const values = (id: string) => applicants.map((column) => city.cells[`requests.${id}.${column}` as CellId] ?? null)
  const column = (id: string) => cellsOf('2021').filter((cell) => cell.table === 'requests' && cell.column.id === id)
  const first = (cells: Readonly<Record<string, CellValue>>) => {
    const [diagnosis] = diagnose(entered(city, cells))
    const meant = Object.entries(originals(city, cells))
    // A blank that should be 0 is left alone.
    const mended = meant.filter(([id, value]) => value !== 0 || cells[id] !== null)
    expect(diagnosis && proposals(diagnosis)).toEqual(Object.fromEntries(mended))
    return diagnosis
  }

  it('is a row that moved to the right', () => {
    expect(first(row('received', [0, ...values('received').slice(0, -1)]))).toMatchObject({
      kind: 'shift',
      grounds: [{ code: 'shifted', line: 'received', towards: 'right' }],
      only: true,
    })
  })

  it('is a row that moved to the left, its last cell left blank', () => {
    expect(first(row('disclosed', [...values('disclosed').slice(1), null]))).toMatchObject({
      kind: 'shift',
      grounds: [{ code: 'shifted', line: 'disclosed', towards: 'left' }],
    })
  })

  it('is a column whose results moved down by one row', () => {
    const specs = column('naturalPerson')
    const results = specs.slice(2, -2)
    const moved = Object.fromEntries(
      results.map(({ id }, i) => [id, i === 0 ? 0 : (city.cells[results[i - 1]?.id as CellId] ?? null)]),
    )
    expect(first(moved)).toMatchObject({
      kind: 'shift',
      grounds: [{ code: 'shifted', line: 'naturalPerson', towards: 'down' }],
      only: true,
    })
  })

  it('is a row pasted one cell to the right of its first number, which was there already, over its total', () => {
    const disclosed = values('disclosed')
    expect(first(row('disclosed', [disclosed[0] ?? null, ...disclosed.slice(0, -1)]))).toMatchObject({
      kind: 'shift',
      grounds: [{ code: 'shifted', line: 'disclosed', towards: 'right' }],
      only: true,
    })
  })

  it('is a column pasted one row low beneath its first number, which was there already', () => {
    const specs = column('naturalPerson')
    const moved = Object.fromEntries(
      specs.slice(1).map(({ id }, i) => [id, city.cells[specs[i]?.id as CellId] ?? null]),
    )
    expect(first(moved)).toMatchObject({
      kind: 'shift',
      grounds: [{ code: 'shifted', line: 'naturalPerson', towards: 'down' }],
      only: true,
    })
  })

  describe.each([
    ['an empty row', () => null],
    ['the row that was there already', (id: CellId) => city.cells[id] ?? null],
  ])('is the whole table pasted one row off, with %s in its place', (_, left) => {
    const rows = [...new Set(column('total').map(({ row }) => row.id))]
    it.each([
      ['down', rows],
      ['up', rows.toReversed()],
    ] as const)('%s', (towards, order) => {
      const moved = Object.fromEntries(
        order.flatMap((id, i) => {
          const pasted = order[i - 1]
          const cells = Object.keys(row(id, []))
          return cells.map((cell) => {
            const from = cell.replace(`.${id}.`, `.${pasted}.`) as CellId
            return [cell, pasted === undefined ? left(cell as CellId) : (city.cells[from] ?? null)]
          })
        }),
      )
      expect(first(moved)).toMatchObject({ kind: 'shift', grounds: [{ code: 'shifted', line: 'requests', towards }] })
    })
  })

  it('is a block of results pasted one row low over their total, their first row left blank', () => {
    const ids = [...new Set(column('total').map(({ row }) => row.id))].slice(2, -1)
    const moved = ids.map((id, i) => {
      const pasted = applicants.map((applicant) => city.cells[`requests.${ids[i - 1]}.${applicant}` as CellId] ?? null)
      return row(id, i === 0 ? [] : pasted)
    })
    expect(first(Object.assign({}, ...moved))).toMatchObject({
      kind: 'shift',
      grounds: [{ code: 'shifted', line: 'requests', towards: 'down' }],
    })
  })

  it('is the whole table pasted one column to the right: told by the empty first column, never as the only explanation', () => {
    const ids = applicants
    const moved = Object.fromEntries(
      column('total').flatMap(({ row: { id } }) =>
        ids.map((applicant, i) => {
          const from = `requests.${id}.${ids[i - 1]}` as CellId
          return [`requests.${id}.${applicant}`, i === 0 ? null : (city.cells[from] ?? null)]
        }),
      ),
    )
    expect(first(moved)).toMatchObject({
      kind: 'shift',
      grounds: [{ code: 'shifted', line: 'requests', towards: 'right' }],
      only: false,
    })
  })

  it('is two rows that changed places', () => {
    const exchanged = {
      ...row('broughtForward', values('carriedForward')),
      ...row('carriedForward', values('broughtForward')),
    }
    expect(first(exchanged)).toMatchObject({
      kind: 'swap',
      grounds: [{ code: 'exchanged', line: 'broughtForward', other: 'carriedForward' }],
    })
  })

  it('is what was brought forward and counted as received too', () => {
    const sum = values('received').map((value, i) => Number(value) + Number(values('broughtForward')[i]))
    expect(first(row('received', sum))).toMatchObject({
      kind: 'doubleCount',
      grounds: [{ code: 'double-count', line: 'received', counted: 'broughtForward', how: 'other-row' }],
    })
  })

  it('is what is carried forward and counted as handled too', () => {
    const sum = values('handled').map((value, i) => Number(value) + Number(values('carriedForward')[i]))
    expect(first(row('handled', sum))).toMatchObject({
      kind: 'doubleCount',
      grounds: [{ code: 'double-count', line: 'handled', counted: 'carriedForward', how: 'other-row' }],
    })
  })

  const reasons = ['notHeld', 'requiresCreation', 'stillUnclear'].map((id) => values(`unableToProvide.${id}`))
  const subtotal = applicants.map((_, i) => reasons.reduce((sum, of) => sum + Number(of[i]), 0))

  it('is a parent row counted into the total besides its parts', () => {
    const sum = values('handled').map((value, i) => Number(value) + Number(subtotal[i]))
    expect(first(row('handled', sum))).toMatchObject({
      kind: 'doubleCount',
      grounds: [{ code: 'double-count', line: 'handled', counted: 'unableToProvide', how: 'subtotal-in-total' }],
    })
  })

  it('is a subtotal entered as one of its parts', () => {
    expect(first(row('unableToProvide.stillUnclear', subtotal))).toMatchObject({
      kind: 'doubleCount',
      grounds: [
        {
          code: 'double-count',
          line: 'unableToProvide.stillUnclear',
          counted: 'unableToProvide',
          how: 'subtotal-as-item',
        },
      ],
    })
  })

  it('is a row a hundred times too large', () => {
    expect(
      first(
        row(
          'carriedForward',
          values('carriedForward').map((value) => 100 * Number(value)),
        ),
      ),
    ).toMatchObject({
      kind: 'unit',
      grounds: [{ code: 'unit', factor: 100, line: 'carriedForward' }],
    })
  })

  it('is a whole row without a story where its cells are wrong each in its own way', () => {
    const diagnoses = diagnose(entered(city, row('disclosed', [4711, 77, 5, 31, 12, 9, 4845])))
    expect(diagnoses.map(proposals)).toContainEqual(originals(city, row('disclosed', [4711, 77, 5, 31, 12, 9, 4845])))
    expect(diagnoses[0]).toMatchObject({ kind: 'set', grounds: [{ code: 'one-line' }] })
  })

  it('is the one row of table disputes that moved', () => {
    const cells = cellsOf('2021').filter(({ table }) => table === 'disputes')
    const meant = entered(city, {
      'disputes.litigationAfterReconsideration.total': 0,
      ...Object.fromEntries(
        ['upheld', 'corrected', 'otherOutcome', 'pending'].map((id) => [
          `disputes.litigationAfterReconsideration.${id}`,
          0,
        ]),
      ),
    })
    const moved = Object.fromEntries(
      cells.map(({ id }, i) => [id, i === 0 ? 0 : (meant.cells[cells[i - 1]?.id as CellId] ?? null)]),
    )
    const [diagnosis] = diagnose(entered(meant, moved))
    expect(diagnosis).toMatchObject({
      kind: 'shift',
      grounds: [{ code: 'shifted', line: 'disputes', towards: 'right' }],
    })
    expect(diagnosis && proposals(diagnosis)).toEqual(originals(meant, moved))
  })
})

describe('a broken sum of table disputes', () => {
  const wrong = entered(cityReport(), { 'disputes.reconsideration.corrected': 79 })
  const firstCell = (report: Report, sources?: Parameters<typeof diagnose>[1]) => diagnose(report, sources)[0]?.cells[0]

  it('has five explanations of which none is the only one, the slip of the finger first', () => {
    const diagnoses = diagnose(wrong)
    expect(diagnoses.map(({ rank, of, only }) => ({ rank, of, only }))).toEqual(
      [1, 2, 3, 4, 5].map((rank) => ({ rank, of: 5, only: false })),
    )
    expect(diagnoses[0]).toMatchObject({
      kind: 'typing',
      cells: [{ cell: 'disputes.reconsideration.corrected', found: 79, proposed: 97 }],
    })
    expect(diagnoses.slice(1).map(({ kind }) => kind)).not.toContain('typing')
  })

  it('follows the prose where it names a figure', () => {
    const evidence = [
      { cell: 'disputes.reconsideration.total', value: 772, source: '全年发生行政复议 772 件' },
    ] as const
    expect(firstCell(wrong, { evidence })).toMatchObject({ cell: 'disputes.reconsideration.total', proposed: 772 })
    expect(diagnose(wrong, { evidence })[0]?.grounds).toContainEqual({
      code: 'narrative',
      ...evidence[0],
      says: 'proposed',
    })
  })

  it('puts last what the prose says was found rightly', () => {
    const evidence = [{ cell: 'disputes.reconsideration.corrected', value: 79, source: '纠正 79 件' }] as const
    expect(diagnose(wrong, { evidence }).at(-1)?.cells[0]?.cell).toBe('disputes.reconsideration.corrected')
  })

  it('is one group beside the others', () => {
    const both = entered(wrong, { 'disputes.litigationDirect.total': 65 })
    const diagnoses = diagnose(both)
    expect(diagnoses.map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 1, 2, 3, 4, 5])
    expect(diagnoses[5]?.cells).toEqual([{ cell: 'disputes.litigationDirect.total', found: 65, proposed: 56 }])
  })

  it('names a cell that holds what it held last year', () => {
    const pending = 'disputes.reconsideration.pending'
    const previous = exampleReport({ edition: '2021', cells: { [pending]: 48, 'disputes.reconsideration.total': 48 } })
    const stale = entered(cityReport(), { [pending]: 48 })
    const grounds = diagnose(stale, { previous }).flatMap((one) => one.grounds)
    expect(grounds.filter(({ code }) => code === 'unchanged')).toEqual([
      { code: 'unchanged', cell: pending, value: 48 },
    ])
  })

  it('names a group that holds the same number', () => {
    const copied = entered(cityReport(), { 'disputes.litigationDirect.pending': 121 })
    const grounds = diagnose(copied).flatMap((one) => one.grounds)
    expect(grounds).toContainEqual({
      code: 'neighbour',
      cell: 'disputes.litigationDirect.pending',
      other: 'disputes.reconsideration.pending',
    })
  })
})

describe('last year’s report', () => {
  it('tells which of the explanations is right', () => {
    const city = cityReport()
    // 结转下年度 of the city, and the same cells of last year: what is brought forward.
    const previous = entered(
      city,
      row(
        'carriedForward',
        applicants.map((id) => city.cells[`requests.broughtForward.${id}` as CellId] ?? null),
      ),
    )
    const wrong = entered(city, row('broughtForward', [0, 6, 0, 1, 18, 0, 25]))
    expect(diagnose(wrong)[0]?.cells[0]?.cell).not.toBe('requests.broughtForward.naturalPerson')
    const [first] = diagnose(wrong, { previous })
    expect(first && proposals(first)).toEqual({
      'requests.broughtForward.naturalPerson': 535,
      'requests.broughtForward.total': 560,
    })
    expect(first?.grounds).toContainEqual({
      code: 'last-year',
      cell: 'requests.broughtForward.total',
      value: 560,
      says: 'proposed',
    })
  })
})

describe('a blank', () => {
  const blank = (value: CellValue) => entered(cityReport(), { 'requests.disclosed.publicWelfare': value })

  it('total is not made up where what is filled in above it is more already: something there is wrong', () => {
    const row = (column: string, cells: Readonly<Record<string, CellValue>>) =>
      Object.fromEntries(Object.entries(cells).map(([id, value]) => [`requests.${id}.${column}`, value]))
    const blanks = Object.fromEntries(
      cellsOf('2021').flatMap(({ id, table }) => (table === 'requests' ? [[id, null] as const] : [])),
    )
    const typed = (disclosed: number) =>
      diagnose(
        entered(exampleReport({ edition: '2021' }), {
          ...blanks,
          ...row('naturalPerson', {
            received: 13,
            broughtForward: 2,
            disclosed,
            partlyDisclosed: 7,
            carriedForward: 2,
          }),
        }),
      ).filter(({ cells }) => cells.some(({ cell }) => cell === 'requests.handled.naturalPerson'))
    expect(typed(6)).toMatchObject([{ kind: 'blank', cells: [{ proposed: 13 }] }])
    expect(typed(9)).toEqual([])
  })

  it('that the sums determine is filled, and kept apart from mistakes', () => {
    expect(diagnose(blank(null))).toEqual([
      {
        kind: 'blank',
        cells: [{ cell: 'requests.disclosed.publicWelfare', found: null, proposed: 24 }],
        settles: ['requests-handled-sum', 'requests-row-sum', 'cells-blank'],
        sums: 2,
        grounds: [{ code: 'determined', sums: 2 }],
        only: true,
        rank: 1,
        of: 1,
        complete: true,
      },
    ])
    expect(diagnose(blank({ state: 'text', text: '见附件' }))).toMatchObject([
      { kind: 'blank', cells: [{ proposed: 24 }] },
    ])
  })

  it('is an unknown and not a zero: another cell is not accused for it', () => {
    const cells = { 'requests.disclosed.publicWelfare': null, 'requests.disclosed.enterprise': 110 }
    const diagnoses = diagnose(entered(cityReport(), cells))
    expect(diagnoses.every((one) => one.cells.every(({ cell }) => cell !== 'requests.disclosed.total'))).toBe(true)
  })

  it('leaves open what the sums do not determine', () => {
    const cells = row('disclosed', [null, null, 0, 24, 54, 18, 5177])
    const others = row('partlyDisclosed', [null, null, 0, 2, 7, 1, 881])
    expect(diagnose(entered(cityReport(), { ...cells, ...others }))).toEqual([])
  })

  it('does not hide a mistake elsewhere', () => {
    const cells = { 'requests.notHandled.petition.publicWelfare': null, 'requests.disclosed.enterprise': 110 }
    const [first] = diagnose(entered(cityReport(), cells))
    expect(first && proposals(first)).toEqual({ 'requests.disclosed.enterprise': 101 })
  })

  it('beside parts that exceed their total leaves several values open, so that none is proposed', () => {
    const cells = {
      'disputes.reconsideration.upheld': 5,
      'disputes.reconsideration.pending': null,
      'disputes.reconsideration.total': 3,
    }
    expect(diagnose(exampleReport({ edition: '2021', cells }))).toEqual([])
  })
})

describe('an explanation beside blanks', () => {
  const blanksIn = (report: Report, picked: readonly number[]) => {
    const cells = cellsOf(report.edition).filter(({ table }) => table === 'requests')
    return entered(report, Object.fromEntries(picked.map((i) => [cells[i % cells.length]?.id ?? '', null])))
  }
  const sumsWith = (report: Report, cell: CellId) =>
    identitiesOf(report.edition)
      .map(({ left, right }) => [...left, ...right])
      .filter((sum) => sum.includes(cell))

  it('is called the only one where it is right, and no blank stands in the sums of its cells', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ids),
        fc.gen(),
        fc.nat({ max: 10_000 }),
        fc.array(fc.nat({ max: 250 }), { maxLength: 30 }),
        (edition, generate, value, picked) => {
          const meant = balancedReport(edition, (most) => generate(fc.nat, { max: most }))
          const cells = cellsOf(edition).filter(({ table }) => table === 'requests')
          const { id } = cells[generate(fc.nat, { max: cells.length - 1 })] as (typeof cells)[number]
          const wrong = entered(blanksIn(meant, picked), { [id]: value })
          for (const diagnosis of diagnose(wrong).filter(({ only }) => only)) {
            for (const { cell, proposed } of diagnosis.cells) expect(proposed).toBe(meant.cells[cell])
            if (diagnosis.kind === 'blank') continue
            const beside = diagnosis.cells.flatMap(({ cell }) => sumsWith(wrong, cell).flat())
            expect(beside.filter((cell) => wrong.cells[cell] === null)).toEqual([])
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it('is not the only one where a blank that counts as zero may be the cause', () => {
    const petition = cellsOf('2021').filter(
      ({ table, row }) => table === 'requests' && row.id === 'notHandled.petition',
    )
    const zeros = petition.filter(({ id }) => cityReport().cells[id] === 0)
    const wrong = { 'requests.notHandled.petition.enterprise': 77 }
    const first = (cells: Readonly<Record<string, CellValue>>) =>
      diagnose(entered(cityReport(), { ...cells, ...wrong }))[0]
    expect(first({})?.only).toBe(true)
    const blanks = Object.fromEntries(zeros.map(({ id }) => [id, null]))
    expect(zeros.length).toBeGreaterThan(0)
    expect(first(blanks)).toMatchObject({ cells: first({})?.cells, only: false })
  })

  it('is one of many where a whole column is blank: the likeliest are listed, all are counted', () => {
    const totals = cellsOf('2021').filter(
      ({ table, row, column }) => table === 'requests' && column.kind === 'total' && row.kind === 'input',
    )
    const diagnoses = diagnose(
      entered(cityReport(), {
        ...Object.fromEntries(totals.map(({ id }) => [id, null])),
        'requests.disclosed.naturalPerson': 4987,
        'requests.disclosed.enterprise': 106,
      }),
    )
    expect(diagnoses).toHaveLength(100)
    expect(diagnoses.every(({ of, complete, only }) => of === 210 && complete && !only)).toBe(true)
  })
})

describe('a table in disorder', () => {
  it('takes bounded work, and no explanation claims to be the only one where that was spent', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat({ max: 999 })), { minLength: 40, maxLength: 250 }), (values) => {
        const cells = cellsOf('2021').filter(({ table }) => table === 'requests')
        const wrong = entered(
          exampleReport({ edition: '2021' }),
          Object.fromEntries(cells.map(({ id }, i) => [id, values[i % values.length] ?? null])),
        )
        for (const { only, complete } of diagnose(wrong)) expect(only && !complete).toBe(false)
      }),
      { numRuns: 25 },
    )
  })
})

describe('a cell that holds a fraction', () => {
  it('is what the sums say', () => {
    expect(diagnose(entered(cityReport(), { 'requests.disclosed.enterprise': 10.1 }))).toMatchObject([
      { kind: 'typing', cells: [{ found: 10.1, proposed: 101 }], settles: expect.arrayContaining(['cells-count']) },
    ])
  })
})

describe('every sum of the form', () => {
  it('is judged by a rule', () => {
    const known = rules.map(({ id }) => id)
    for (const edition of ids) for (const sum of identitiesOf(edition)) expect(known).toContain(ruleOf(sum))
  })
})

it('a fraction is to be mended where it was entered, not in the totals made from it', () => {
  const report = exampleReport({ edition: '2021' })
  const column = 'requests.received.naturalPerson'
  const [part, total] = [Number(report.cells[column]), Number(report.cells['requests.received.total'])]
  const wrong = entered(report, { [column]: part + 0.5, 'requests.received.total': total + 0.5 })
  expect(diagnose(wrong).flatMap(({ cells }) => cells.map(({ cell }) => cell))).not.toContain('requests.received.total')
  // A total alone that is none is what its parts add up to.
  const alone = entered(report, { 'requests.received.total': total + 0.5 })
  expect(diagnose(alone).map(proposals)).toContainEqual({ 'requests.received.total': total })
})

describe('a balance that is broken though every total is the sum of its parts', () => {
  /** 27 came, 2 were brought forward, 28 are said to be dealt with: ten disclosed to persons, where it should be nine. */
  const zeros = Object.fromEntries(
    identitiesOf('2021')
      .filter(({ table }) => table === 'requests')
      .flatMap(({ left, right }) => [...left, ...right])
      .map((id) => [id, 0]),
  )
  const persons = (values: Readonly<Record<string, number>>) =>
    Object.fromEntries(
      Object.entries(values).flatMap(([id, value]) => [
        [`requests.${id}.naturalPerson`, value],
        [`requests.${id}.total`, value],
      ]),
    )
  const report = entered(exampleReport({ edition: '2021' }), {
    ...zeros,
    ...persons({
      received: 27,
      broughtForward: 2,
      disclosed: 10,
      partlyDisclosed: 14,
      'unableToProvide.notHeld': 4,
      handled: 28,
      carriedForward: 2,
    }),
  })
  const said = (number: number, cell: CellId) => ({ cell, value: number, source: `${number}件` })

  it('is explained by every number that would restore it, its totals following', () => {
    const found = diagnose(report)
    expect(found.map(({ grounds }) => grounds[0]?.code)).toEqual(found.map(() => 'totals-follow'))
    expect(found.map(({ cells }) => cells[0]?.cell).toSorted()).toEqual([
      'requests.broughtForward.naturalPerson',
      'requests.carriedForward.naturalPerson',
      'requests.disclosed.naturalPerson',
      'requests.partlyDisclosed.naturalPerson',
      'requests.received.naturalPerson',
      'requests.unableToProvide.notHeld.naturalPerson',
    ])
    expect(found.every(({ only, of }) => !only && of === 6)).toBe(true)
  })

  /** One case of an institute was answered in part; it came as one of a law firm. */
  const inWrongColumn = entered(exampleReport({ edition: '2021' }), {
    ...zeros,
    'requests.received.legalServices': 1,
    'requests.received.total': 1,
    'requests.partlyDisclosed.researchInstitution': 1,
    'requests.partlyDisclosed.total': 1,
    'requests.handled.researchInstitution': 1,
    'requests.handled.total': 1,
  })

  it('may be a case in the wrong column of any row that has one, and of none by itself', () => {
    const found = diagnose(inWrongColumn)
    expect(found.map(({ cells }) => cells[0]?.cell.split('.')[1]).toSorted()).toEqual(['partlyDisclosed', 'received'])
    expect(found.every(({ only, of }) => !only && of === 2)).toBe(true)
    expect(found.map((one) => describeDiagnosis(one, '2021').zh)).toContain(
      '“部分公开”行疑有 1 件填错了列；改后（科研机构 1→0，法律服务机构 0→1，合计随之改）则两处勾稽关系同时成立（2 种可能之一）',
    )
  })

  it('is a case in the wrong column of the row that the prose has otherwise', () => {
    const evidence = [said(1, 'requests.received.legalServices')]
    const [first, second] = diagnose(inWrongColumn, { evidence })
    expect(first?.cells[0]?.cell).toContain('partlyDisclosed')
    expect(second?.grounds).toContainEqual(expect.objectContaining({ code: 'narrative', says: 'found' }))
  })

  it('is sought where the prose does not contradict, and first in what was typed last', () => {
    const evidence = [
      said(27, 'requests.received.total'),
      said(2, 'requests.broughtForward.total'),
      said(2, 'requests.carriedForward.total'),
      said(27, 'requests.handled.total'),
    ]
    const cells = (found: readonly Diagnosis[]) => found.map(({ cells: [first] }) => first?.cell)
    expect(cells(diagnose(report, { evidence })).slice(0, 3).toSorted()).toEqual([
      'requests.disclosed.naturalPerson',
      'requests.partlyDisclosed.naturalPerson',
      'requests.unableToProvide.notHeld.naturalPerson',
    ])
    const recent: CellId[] = ['requests.partlyDisclosed.naturalPerson']
    const [first] = diagnose(report, { evidence, recent })
    expect(first?.cells[0]).toEqual({ cell: recent[0], found: 14, proposed: 13 })
    expect(describeDiagnosis(first as Diagnosis, '2021').zh).toContain('改为 13（合计随之改）则两处勾稽关系同时成立')
    expect(cells(diagnose(report, { recent }))[0]).toBe(recent[0])
  })

  it('is sought first in a zero that was put into every blank at once, which no finger mistyped', () => {
    const unfinished = entered(
      report,
      persons({ carriedForward: 0, broughtForward: 0, received: 31, disclosed: 9, handled: 27 }),
    )
    const zeroed: ReadonlySet<CellId> = new Set(['requests.carriedForward.naturalPerson'])
    const recent: CellId[] = ['requests.received.naturalPerson']
    const [first] = diagnose(unfinished, { zeroed, recent })
    expect(first?.cells[0]).toEqual({ cell: 'requests.carriedForward.naturalPerson', found: 0, proposed: 4 })
    expect(describeDiagnosis(first as Diagnosis, '2021').zh).toMatch(
      /^“结转下年度继续办理”行“自然人”列填 0；改为 4（合计随之改）则两处勾稽关系同时成立，这个 0 是一次填入所有空白格的（\d+ 种可能之一）$/u,
    )
  })

  it('says once what is true of a number and of the total made from it', () => {
    const previous = entered(report, persons({ carriedForward: 3 }))
    const [first] = diagnose(report, { previous })
    expect(first?.cells[0]).toEqual({ cell: 'requests.broughtForward.naturalPerson', found: 2, proposed: 3 })
    expect(describeDiagnosis(first as Diagnosis, '2021').zh.match(/上年报告/gu)).toHaveLength(1)
    const same = entered(report, persons({ carriedForward: 2 }))
    const last = diagnose(report, { previous: same }).at(-1)
    expect(last?.cells[0]?.cell).toBe('requests.broughtForward.naturalPerson')
    expect(describeDiagnosis(last as Diagnosis, '2021').zh.match(/但上年报告/gu)).toHaveLength(1)
  })
})
