import { type CellId, type CellValue, checkReport } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { isSpokenFor, standsOut } from './spoken-for.ts'

/** A column of requests with its totals as the page adds them up; `cells` as they were typed. */
function offeredIn(cells: Readonly<Record<string, CellValue>>, zeroed: readonly string[] = []) {
  const column = Object.fromEntries(
    Object.entries(cells).flatMap(([row, value]) => [
      [`requests.${row}.naturalPerson`, value],
      [`requests.${row}.total`, value],
    ]),
  )
  const report = exampleReport({ edition: '2021', cells: column })
  const zeros = new Set(zeroed.map((row) => `requests.${row}.naturalPerson` as CellId))
  const { diagnoses } = checkReport({ source: '', report, zeroed: zeros })
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

  const unfinished = {
    received: 32,
    broughtForward: 1,
    disclosed: 17,
    partlyDisclosed: 12,
    handled: 29,
    carriedForward: 0,
  }

  it('is put in front of no other where all are equally likely', () => {
    const { all, offered } = offeredIn(unfinished)
    expect(all.length).toBeGreaterThan(1)
    expect(offered).toEqual([])
    expect(all.filter((one) => standsOut(one, all))).toEqual([])
  })

  it('is offered where it mends the one zero that nobody looked at, and not where there are several', () => {
    const { offered } = offeredIn(unfinished, ['carriedForward'])
    expect(offered.map(({ cells }) => cells[0]?.cell)).toEqual(['requests.carriedForward.naturalPerson'])
    const several = offeredIn(unfinished, ['carriedForward', 'notHandled.repeated'])
    expect(several.offered).toEqual([])
    expect(several.all[0]?.cells[0]?.cell).toBe('requests.carriedForward.naturalPerson')
  })

  it('is not offered for a digit of its total: the total was not typed', () => {
    const { all, offered } = offeredIn({ ...unfinished, received: 132, disclosed: 117, handled: 129 })
    expect(all.length).toBeGreaterThan(1)
    expect(offered.every(({ cells }) => String(cells[0]?.found).length >= 3)).toBe(true)
  })
})
