import { expect, it } from 'vitest'
import { keyCells } from './key-cells.ts'

const none = { issued: 0, repealed: 0, inForce: 0 }
const rules = (of: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(of).map(([column, value]) => [`disclosure.governmentRules.${column}`, value]))

it('whoever signs sees the whole first table: what was repealed and is in force, and coercion too', () => {
  const names = keyCells('2021', { now: rules(none), before: {} }).map(({ name }) => name)
  expect(names).toHaveLength(15)
  expect(names.slice(0, 5).every((name) => name.endsWith('（件）'))).toBe(true)
  expect(names.join()).toMatch(/废止.*现行有效.*行政强制.*行政事业性收费/u)
  expect(names.join()).not.toContain('规章')
})

it('rules stand there where some were made, this year or last, or nothing is said of them yet', () => {
  const has = (now: Readonly<Record<string, number>>, before: Readonly<Record<string, number>> = none) =>
    keyCells('2021', { now: rules(now), before: rules(before) }).some(({ cell }) => cell.includes('governmentRules'))
  expect(has(none)).toBe(false)
  expect(has({ ...none, inForce: 2 })).toBe(true)
  expect(has(none, { ...none, inForce: 2 })).toBe(true)
  expect(has({})).toBe(true)
})
