import { describe, expect, it } from 'vitest'
import { offersFor, readEntry } from './entry.ts'

const count = { edition: '2021', cell: 'requests.received.naturalPerson' } as const
const fee = { edition: '2021', cell: 'disclosure.fees.amount' } as const
const procurement = { edition: '2019', cell: 'disclosure.procurement.amount' } as const

describe('what is written into a cell', () => {
  it('is a number with separators, full-width digits or its unit, a blank, or a sign that nothing applies', () => {
    expect(readEntry('1,647', count).value).toBe(1647)
    expect(readEntry('１２', count).value).toBe(12)
    expect(readEntry('12件', count).value).toBe(12)
    expect(readEntry('', count).value).toBeNull()
    expect(readEntry('/', count).value).toEqual({ state: 'notApplicable', text: '/' })
  })

  it('is not taken for a number where it is none', () => {
    expect(readEntry('约5', count).value).toEqual({ state: 'text', text: '约5' })
  })

  it('in another unit than the column’s stays text: nothing is converted unasked', () => {
    expect(readEntry('12.5万元', fee).value).toBe(12.5)
    expect(readEntry('125000元', fee).value).toEqual({ state: 'text', text: '125000元' })
  })

  it('keeps the unit written where the form prints none', () => {
    expect(readEntry('12.5万元', procurement)).toEqual({ value: 12.5, unit: '万元' })
  })
})

describe('the numbers offered for a text', () => {
  it('are the converted amount first, then the number as written', () => {
    expect(offersFor('125000元', fee)).toEqual([{ value: 12.5, written: '元' }, { value: 125000 }])
    expect(offersFor('1.2亿元', fee)).toEqual([{ value: 12000, written: '亿元' }, { value: 1.2 }])
  })

  it('are those inside it, none where there is none', () => {
    expect(offersFor('22（其中修订16件）', count)).toEqual([{ value: 22 }, { value: 16 }])
    expect(offersFor('待统计', count)).toEqual([])
    expect(offersFor('1 647', count)[0]).toEqual({ value: 1647 })
  })
})
