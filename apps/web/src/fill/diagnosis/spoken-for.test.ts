import { type CellValue, checkReport } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { isSpokenFor } from './spoken-for.ts'

/** A column of requests with its totals as the page adds them up; `cells` as they were typed. */
function offeredIn(cells: Readonly<Record<string, CellValue>>) {
  const column = Object.fromEntries(
    Object.entries(cells).flatMap(([row, value]) => [
      [`requests.${row}.naturalPerson`, value],
      [`requests.${row}.total`, value],
    ]),
  )
  const report = exampleReport({ edition: '2021', cells: column })
  const { diagnoses } = checkReport({ source: '', report })
  return { all: diagnoses, offered: diagnoses.filter((one) => isSpokenFor(one, diagnoses)) }
}

describe('an explanation', () => {
  it('of small numbers is not offered for the digit that would have to be another: so would any', () => {
    const { all, offered } = offeredIn({
      received: 13,
      broughtForward: 2,
      disclosed: 9,
      partlyDisclosed: 2,
      'unableToProvide.notHeld': 3,
      handled: 14,
      carriedForward: 4,
    })
    expect(all.length).toBeGreaterThan(1)
    expect(offered).toEqual([])
  })

  it('is offered where digits were swapped, and nothing speaks for another', () => {
    const { offered } = offeredIn({
      received: 161,
      broughtForward: 0,
      disclosed: 104,
      partlyDisclosed: 12,
      handled: 116,
      carriedForward: 0,
    })
    expect(offered.map(({ cells }) => cells.map(({ proposed }) => proposed))).toEqual([[116, 116]])
  })
})
