import { describe, expect, it } from 'vitest'
import { identitiesOf } from '../form/cells.ts'
import { type PendingRow, placeValues } from './placement.ts'

const columns = [
  'naturalPerson',
  'enterprise',
  'researchInstitution',
  'publicWelfare',
  'legalServices',
  'otherOrganization',
  'total',
]
const identities = identitiesOf('2021').filter(({ table }) => table === 'requests')
const slots = (row: string) => columns.map((column) => `requests.${row}.${column}`)
const rowOf = (row: string, ...numbers: readonly number[]): PendingRow => ({ slots: slots(row), numbers })
const blanks = (row: string) => slots(row).map((id) => [id, 0] as const)
const known = new Map<string, number>(identities.flatMap(({ left, right }) => [...left, ...right]).map((id) => [id, 0]))
const open = columns.map(() => undefined)

describe('values of a row that has lost its blanks', () => {
  it('are placed where a total is reached', () => {
    const rest = new Map([...known, ...blanks('received')])
    const [placed = []] = placeValues([rowOf('received', 7, 1, 8)], { known: rest, identities })
    expect(placed.at(-1)).toBe(2)
  })

  it('are the totals where every row has one, and nothing else is filled in', () => {
    const rows = [rowOf('received', 5), rowOf('handled', 3), rowOf('carriedForward', 2)]
    for (const placed of placeValues(rows, { known, identities }))
      expect(placed).toEqual([null, null, null, null, null, null, 0])
  })

  it('stay open where one of them may be any column, as other rows have all their values', () => {
    expect(placeValues([rowOf('received', 5)], { known, identities, besideOthers: true })).toEqual([open])
    // The sums of the columns speak for a natural person, and the total would be blank.
    const carried = new Map([
      ...known,
      ['requests.carriedForward.naturalPerson', 5],
      ['requests.carriedForward.total', 5],
    ])
    expect(placeValues([rowOf('received', 5)], { known: carried, identities, besideOthers: true })).toEqual([open])
  })

  it('are the total where the sums of the whole table say so', () => {
    const carried = new Map([...known, ['requests.carriedForward.total', 5]])
    const [placed = []] = placeValues([rowOf('received', 5)], { known: carried, identities, besideOthers: true })
    expect(placed.at(-1)).toBe(0)
  })
})
