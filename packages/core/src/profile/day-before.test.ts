import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayBefore } from './day-before.ts'

it('The day before another is the one the calendar has there, over months, years and leap years', () => {
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 500 }), (day, count) => {
      const before = new Date(Date.parse(day.toISOString().slice(0, 10)) - count * 86_400_000)
      expect(dayBefore(day.toISOString().slice(0, 10), count)).toBe(before.toISOString().slice(0, 10))
    }),
  )
})
