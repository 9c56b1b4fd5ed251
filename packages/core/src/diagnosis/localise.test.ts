import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluate, type LinearSystem, linearSystem, withChanges } from './linear-system.ts'
import { localise } from './localise.ts'

const mostVariables = 3
/** Solutions of systems as small as these stay below it. */
const box = 16

/** Four variables, none below 0, in up to three equations; sometimes one or two values are not known. */
const smallSystem = fc
  .record({
    coefficients: fc
      .array(fc.array(fc.integer({ min: -1, max: 1 }), { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 3 })
      .filter(isTotallyUnimodular),
    values: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 4, maxLength: 4 }),
    unknown: fc.uniqueArray(fc.nat({ max: 3 }), { maxLength: 2 }),
  })
  .map(({ coefficients, values, unknown }) => ({
    system: linearSystem({
      variables: ['a', 'b', 'c', 'd'],
      equations: coefficients.map((row) => ({
        terms: row.flatMap((coefficient, variable) => (coefficient === 0 ? [] : [{ variable, coefficient }])),
        constant: 0,
      })),
      least: () => 0,
    }),
    values: Float64Array.from(values, (value, variable) => (unknown.includes(variable) ? Number.NaN : value)),
  }))

/** What solves such equations at all solves them in whole numbers. The sums of the form are so: a cell is in one of rows and one of columns. */
function isTotallyUnimodular(rows: readonly (readonly number[])[]): boolean {
  const columns = [0, 1, 2, 3]
  return [1, 2, 3].every((size) =>
    subsets([...rows.keys()], size).every((chosen) =>
      subsets(columns, size).every((across) => {
        const minor = determinant(chosen.map((row) => across.map((column) => rows[row]?.[column] ?? 0)))
        return Math.abs(minor) <= 1
      }),
    ),
  )
}

function determinant([first = [], ...rest]: readonly (readonly number[])[]): number {
  if (rest.length === 0) return first[0] ?? 0
  return first.reduce((sum, value, column) => {
    const minor = rest.map((row) => row.filter((_, i) => i !== column))
    return sum + (column % 2 === 0 ? 1 : -1) * value * determinant(minor)
  }, 0)
}

/** Whether some values of these variables, tried one by one, let every equation hold. */
function canHold(system: LinearSystem, values: Float64Array, free: readonly number[]): boolean {
  const [variable, ...others] = free
  if (variable === undefined) return system.equations.every((equation) => evaluate(equation, values) === 0)
  for (let value = 0; value <= box; value++) {
    if (canHold(system, withChanges(values, [{ variable, value }]), others)) return true
  }
  return false
}

function subsets(of: readonly number[], size: number): number[][] {
  if (size === 0) return [[]]
  return of.flatMap((first, i) => subsets(of.slice(i + 1), size - 1).map((rest) => [first, ...rest]))
}

function triedOneByOne(system: LinearSystem, values: Float64Array): number[][] {
  const unknown = [...values.keys()].filter((variable) => Number.isNaN(values[variable]))
  const known = [...values.keys()].filter((variable) => !Number.isNaN(values[variable]))
  for (let size = 0; size <= mostVariables; size++) {
    const sets = subsets(known, size).filter((set) => canHold(system, values, [...unknown, ...set]))
    if (sets.length > 0) return size === 0 ? [] : sets
  }
  return []
}

describe('the smallest sets of variables', () => {
  it('are those that trying every set and every value finds, and no others', () => {
    fc.assert(
      fc.property(smallSystem, ({ system, values }) => {
        const { sets, found, complete } = localise(system, values, { mostVariables })
        const named = sets.map(({ changes }) => changes.map(({ variable }) => variable))
        expect(named.map(String).toSorted()).toEqual(triedOneByOne(system, values).map(String).toSorted())
        expect({ found, complete }).toEqual({ found: sets.length, complete: true })
      }),
      { numRuns: 200 },
    )
  })

  it('hold with the values proposed for them', () => {
    fc.assert(
      fc.property(smallSystem, ({ system, values }) => {
        for (const { changes } of localise(system, values, { mostVariables }).sets) {
          const settled = changes.flatMap(({ variable, value }) => (value === null ? [] : [{ variable, value }]))
          if (settled.length < changes.length || values.some(Number.isNaN)) continue
          const mended = withChanges(values, settled)
          expect(system.equations.map((equation) => evaluate(equation, mended))).toEqual(system.equations.map(() => 0))
          expect(Math.min(...mended)).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('are said to be incomplete where the search came to its end, and counted where they are too many to keep', () => {
    const variables = Array.from({ length: 12 }, (_, i) => `v${i}`)
    const system = linearSystem({
      variables,
      equations: [
        { terms: variables.slice(0, 6).map((_, variable) => ({ variable, coefficient: 1 })), constant: 0 },
        { terms: variables.slice(6).map((_, i) => ({ variable: 6 + i, coefficient: 1 })), constant: 0 },
      ],
      least: () => Number.NEGATIVE_INFINITY,
    })
    const values = new Float64Array(12).fill(1)
    expect(localise(system, values)).toMatchObject({ found: 36, complete: true })
    expect(localise(system, values).sets).toHaveLength(36)
    expect(localise(system, values, { box: { left: 10 } }).complete).toBe(false)
    const cut = localise(system, values, { mostSets: 10 })
    expect(cut).toMatchObject({ found: 36, complete: true })
    expect(cut.sets).toHaveLength(10)
  })
})
