import { describe, expect, it } from 'vitest'
import { undoRunningTotal } from './cumulation.ts'
import { editDistance, slipBetween } from './distance.ts'
import { impute } from './impute.ts'
import { type Change, holds, keepsBounds, residualsOf, violatedIn, withChanges } from './linear-system.ts'
import {
  cumulationCase,
  distances,
  imputationCases,
  localisationCases,
  roundingCase,
  signCases,
  slips,
  typingCases,
} from './literature.fixtures.ts'
import { localise } from './localise.ts'
import { correctRounding } from './rounding.ts'
import { correctSigns } from './signs.ts'
import { add, interchange, omit, replace } from './slips.ts'
import { type WrittenSystem, writtenSystem } from './testing/written-system.ts'
import { correctTyping, type TypingSuspect } from './typing.ts'

const named = ({ system }: WrittenSystem, changes: readonly Change[]) =>
  Object.fromEntries(changes.map(({ variable, value }) => [system.variables[variable], value]))

const systemOf = ({ rules, record }: { readonly rules: readonly string[]; readonly record: object }) =>
  writtenSystem(rules, Object.keys(record))

/** Every way to take one choice of each group. */
function combine(choices: readonly (readonly (readonly TypingSuspect[])[])[]): TypingSuspect[][] {
  return choices.reduce<TypingSuspect[][]>(
    (all, group) => all.flatMap((chosen) => group.map((choice) => [...chosen, ...choice])),
    [[]],
  )
}

describe('the distance of numbers as typed', () => {
  for (const [a, b, distance] of distances) {
    it(`from ${a} to ${b} is ${distance}`, () => {
      expect(editDistance(a, b)).toBe(distance)
    })
  }
})

describe('a slip of the finger', () => {
  const { of: meant, place, digit } = slips
  const made = {
    interchange: interchange(meant, place),
    add: add(meant, { place, digit }),
    omit: omit(meant, place),
    replace: replace(meant, { place, digit }),
  }

  it('makes of 4627 what the paper says', () => {
    expect(made).toEqual({
      interchange: slips.interchange,
      add: slips.add,
      omit: slips.omit,
      replace: slips.replace,
    })
  })

  it('is told by its kind', () => {
    expect(slipBetween(meant, made.interchange)).toBe('transposed')
    expect(slipBetween(meant, made.add)).toBe('added')
    expect(slipBetween(meant, made.omit)).toBe('omitted')
    expect(slipBetween(meant, made.replace)).toBe('replaced')
    expect(slipBetween(10, -10)).toBe('sign')
    expect(slipBetween(meant, meant)).toBeUndefined()
    expect(slipBetween(meant, 462)).toBe('omitted')
    expect(slipBetween(meant, 46)).toBeUndefined()
  })
})

describe('the correction of typing errors', () => {
  for (const example of typingCases) {
    it(`does as ${example.id} says`, () => {
      const written = systemOf(example)
      const values = written.values(example.record)
      const fixed = new Set(example.fixed?.map((name) => written.position(name)))
      const { suspects, choices, changes, status } = correctTyping(written.system, values, { fixed })
      expect(status).toBe(example.status)
      expect(named(written, changes)).toEqual(example.expect)
      if (example.suspects) {
        expect(suspects.map((one) => ({ value: named(written, [one]), settles: one.settles.length }))).toEqual(
          example.suspects,
        )
      }
      if (example.optima) {
        expect(combine(choices).map((choice) => named(written, choice))).toEqual(
          expect.arrayContaining([...example.optima]),
        )
        expect(combine(choices)).toHaveLength(example.optima.length)
      }
      if (example.stillViolated) {
        const left = violatedIn(residualsOf(written.system, withChanges(values, changes)))
        expect(left.map((equation) => written.rules[equation])).toEqual(example.stillViolated)
      }
      if (example.ties) {
        const { sets } = localise(written.system, values)
        expect(sets.map((set) => named(written, set.changes as Change[]))).toEqual(example.ties)
      }
    })
  }

  it('has nothing to do where every sum holds', () => {
    const written = writtenSystem(['x+y=z'], ['x', 'y', 'z'])
    expect(correctTyping(written.system, written.values({ x: 1, y: 2, z: 3 }))).toMatchObject({
      changes: [],
      status: 'valid',
    })
  })
})

describe('the correction of signs', () => {
  for (const example of signCases) {
    it(`does as ${example.id} says, with tolerance ${example.tolerance}, of ${JSON.stringify(example.record)}`, () => {
      const written = systemOf(example)
      // Records with decimals are worked in tenths.
      const tenths = Object.fromEntries(
        Object.entries(example.record).map(([name, value]) => [name, Math.round(10 * (value ?? 0))]),
      )
      const corrections = correctSigns(written.system, written.values(tenths), {
        ...(example.flip && { flips: example.flip.map((name) => written.position(name)) }),
        ...(example.swap && {
          swaps: example.swap.map(([a, b]) => [written.position(a), written.position(b)] as const),
        }),
        tolerance: 10 * example.tolerance,
      })
      const found = corrections.map(({ flips, swaps }) => ({
        flip: flips.map((variable) => written.system.variables[variable]),
        swap: swaps.map(([variable]) => written.system.variables[variable]),
      }))
      const wanted = example.expect && { flip: [], swap: [], ...example.expect }
      expect(found).toEqual(wanted && wanted.flip.length + wanted.swap.length > 0 ? [wanted] : [])
    })
  }
})

describe('the correction of rounding', () => {
  it(`does as ${roundingCase.id} says`, () => {
    const written = systemOf(roundingCase)
    const values = written.values(roundingCase.record)
    const changes = correctRounding(written.system, values) ?? []
    const mended = withChanges(values, changes)
    const violated = violatedIn(residualsOf(written.system, values)).length
    expect(violated).toBeGreaterThan(0)
    expect(holds(written.system, mended)).toBe(true)
    expect(keepsBounds(written.system, mended)).toBe(true)
    const moves = changes.map(({ variable, value }) => Math.abs(value - (values[variable] ?? 0)))
    expect(Math.max(...moves)).toBeLessThanOrEqual(2 * violated)
    const size = (of: Readonly<Record<string, number>>) =>
      Object.entries(of).reduce(
        (sum, [name, value]) => sum + Math.abs(value - (values[written.position(name)] ?? 0)),
        0,
      )
    expect(size(named(written, changes))).toBeLessThanOrEqual(size(roundingCase.oneSolution))
  })

  it('leaves alone what is off by more', () => {
    const written = writtenSystem(['x+y=z'], ['x', 'y', 'z'])
    expect(correctRounding(written.system, written.values({ x: 1, y: 2, z: 9 }))).toEqual([])
  })
})

describe('the correction of running totals', () => {
  it(`does as ${cumulationCase.id} says`, () => {
    const written = systemOf(cumulationCase)
    const items = cumulationCase.items.map((name) => written.position(name))
    const changes = undoRunningTotal(written.system, written.values(cumulationCase.record), items)
    expect(changes && named(written, changes)).toEqual(cumulationCase.expect)
  })

  it('is no explanation where the sums do not hold afterwards', () => {
    const written = systemOf(cumulationCase)
    const items = cumulationCase.items.map((name) => written.position(name))
    expect(
      undoRunningTotal(written.system, written.values({ ...cumulationCase.record, x2: 2721 }), items),
    ).toBeUndefined()
  })
})

describe('deductive imputation', () => {
  for (const { expect: deduced, ...example } of imputationCases) {
    it(`does as ${example.id} says`, () => {
      const written = systemOf(example)
      expect(named(written, impute(written.system, written.values(example.record)))).toEqual(deduced)
    })
  }

  it('deduces nothing from sums that contradict each other', () => {
    const written = writtenSystem(['x+y=z', 'x=w'], ['x', 'y', 'z', 'w'])
    expect(impute(written.system, written.values({ x: null, y: 1, z: 3, w: 5 }))).toEqual([])
  })
})

describe('error localisation', () => {
  for (const example of localisationCases) {
    it(`does as ${example.id} says`, () => {
      const written = systemOf(example)
      const weights = written.system.variables.map((name) => example.weights?.[name] ?? 1)
      const { sets, complete } = localise(written.system, written.values(example.record), { weights })
      const names = sets.map(({ changes }) => changes.map(({ variable }) => written.system.variables[variable]))
      expect(new Set(names.map(String))).toEqual(new Set(example.sets.map(String)))
      expect(names).toHaveLength(example.sets.length)
      expect(complete).toBe(true)
    })
  }
})
