/**
 * Small numeric cases from published papers and from the tests of their reference implementations: facts only.
 *
 * S2008: S. Scholtus, Algorithms for correcting some obvious inconsistencies and rounding errors in business survey
 * data, Statistics Netherlands, discussion paper 08015. S2009: S. Scholtus, Automatic correction of simple typing
 * errors in numerical data with balance edits, discussion paper 09046. L2011: M. van der Loo, E. de Jonge, S. Scholtus,
 * Correction of rounding, typing, and sign errors with the deducorrect package, discussion paper 201119. LJ2011: M. van
 * der Loo, E. de Jonge, Deductive imputation with the deducorrect package, 2011, after De Waal, Pannekoek, Scholtus,
 * Handbook of Statistical Data Editing and Imputation, Wiley 2011, ch. 9.2. Others are named after the R packages
 * deducorrect, deductive, editrules and errorlocate.
 */

export type Values = Readonly<Record<string, number | null>>

export const distances: readonly (readonly [string, string, number])[] = [
  ['24', '42', 1],
  ['1340', '1340', 0],
  ['130', '1340', 1],
  ['1340', '130', 1],
  ['1340', '13040', 1],
  ['1340', '1380', 1],
  ['1340', '1430', 1],
  ['1340', '14300', 2],
  ['-10', '10', 1],
  ['-1', '10', 2],
  ['60', '123', 3],
  ['129', '192', 1],
  ['315', '252', 3],
]

/** S2009: what each slip makes of 4627 at place 1; the digit put in is 8. */
export const slips = { of: 4627, place: 1, digit: 8, interchange: 4267, add: 46287, omit: 467, replace: 4687 }

const balances = ['x1+x2=x3', 'x2=x4', 'x5+x6+x7=x8', 'x3+x8=x9', 'x9-x10=x11']

export interface TypingCase {
  readonly id: string
  readonly rules: readonly string[]
  readonly record: Values
  readonly fixed?: readonly string[]
  readonly expect: Values
  readonly status: 'corrected' | 'partial' | 'invalid'
  /** Every suspect: its value and how many sums it settles. */
  readonly suspects?: readonly { readonly value: Values; readonly settles: number }[]
  readonly optima?: readonly Values[]
  readonly stillViolated?: readonly string[]
  /** The single changes that would let everything hold, slip or not. */
  readonly ties?: readonly Values[]
}

const record42 = {
  x1: 1452,
  x2: 116,
  x3: 1568,
  x4: 161,
  x5: 323,
  x6: 76,
  x7: 12,
  x8: 411,
  x9: 19979,
  x10: 1842,
  x11: 137,
}

export const typingCases: readonly TypingCase[] = [
  {
    id: 'S2009-intro',
    rules: ['turnover-costs=profit'],
    record: { turnover: 353, costs: 283, profit: 115 },
    ties: [{ turnover: 398 }, { costs: 238 }, { profit: 70 }],
    expect: { costs: 238 },
    status: 'corrected',
  },
  {
    id: 'L2011-3.3',
    rules: ['z=x+y'],
    record: { x: 123, y: 192, z: 252 },
    expect: { y: 129 },
    status: 'corrected',
  },
  {
    id: 'S2009-4.1',
    rules: balances,
    record: { ...record42, x9: 1979 },
    expect: { x4: 116 },
    status: 'corrected',
  },
  {
    id: 'S2009-4.2',
    rules: balances,
    record: record42,
    suspects: [
      { value: { x4: 116 }, settles: 1 },
      { value: { x9: 1979 }, settles: 2 },
      { value: { x10: 19842 }, settles: 1 },
    ],
    expect: { x4: 116, x9: 1979 },
    status: 'corrected',
  },
  {
    id: 'S2009-4.3',
    rules: balances,
    record: { ...record42, x5: 0, x6: 0, x7: 0 },
    expect: { x4: 116, x9: 1979 },
    status: 'partial',
    stillViolated: ['x5+x6+x7=x8'],
  },
  {
    id: 'S2009-4.4',
    rules: balances,
    record: { ...record42, x8: 0 },
    optima: [
      { x4: 116, x9: 1979 },
      { x4: 116, x10: 19842 },
    ],
    expect: { x4: 116 },
    status: 'partial',
  },
  {
    id: 'deductive-no-new-violation',
    rules: ['x+y=z', 'x<0'],
    record: { x: -123, y: 129, z: 252 },
    expect: {},
    status: 'invalid',
  },
  {
    id: 'deducorrect-fixate',
    rules: ['x1+x2=x3'],
    record: { x1: 161, x2: 1452, x3: 1568 },
    fixed: ['x1'],
    expect: {},
    status: 'invalid',
  },
  {
    id: 'deducorrect-uncorrectable',
    rules: ['x1=x2', '9*x1=x2'],
    record: { x1: 10, x2: 99 },
    expect: {},
    status: 'invalid',
  },
]

export interface SignCase {
  readonly id: string
  readonly rules: readonly string[]
  readonly flip?: readonly string[]
  readonly swap?: readonly (readonly [string, string])[]
  readonly tolerance: number
  readonly record: Values
  /** `null`: no correction. */
  readonly expect: { readonly flip?: readonly string[]; readonly swap?: readonly string[] } | null
}

const difference = { rules: ['z=x-y'] }
const differences: readonly (readonly [Values, tolerance: number, SignCase['expect']])[] = [
  [{ x: 3, y: 13, z: 10 }, 0, { flip: ['z'] }],
  [{ x: 14, y: -4, z: 10 }, 0, { flip: ['y'] }],
  [{ x: 15, y: 5, z: -10 }, 0, { flip: ['z'] }],
  [{ x: 17, y: 7, z: 10 }, 0, {}],
  [{ x: 12.3, y: -2.1, z: 10 }, 0, null],
  [{ x: 3, y: 13, z: 10 }, 2, { flip: ['z'] }],
  [{ x: 14, y: -4, z: 10 }, 2, { flip: ['y'] }],
  [{ x: 15, y: 5, z: -10 }, 2, { flip: ['z'] }],
  [{ x: 17, y: 7, z: 10 }, 2, {}],
  [{ x: 12.3, y: -2.1, z: 10 }, 2, { flip: ['y'] }],
]

const profitAndLoss = {
  rules: ['x0=x0r-x0c', 'x1=x1r-x1c', 'x2=x2r-x2c', 'x3=x3r-x3c', 'x4=x0+x1+x2+x3'],
  flip: ['x0', 'x1', 'x2', 'x3', 'x4'],
  swap: [
    ['x1r', 'x1c'],
    ['x2r', 'x2c'],
    ['x3r', 'x3c'],
  ] as const,
}
const profitNames = ['x0r', 'x0c', 'x0', 'x1r', 'x1c', 'x1', 'x2r', 'x2c', 'x2', 'x3r', 'x3c', 'x3', 'x4']
const profits: readonly (readonly [string, readonly number[], tolerance: number, SignCase['expect']])[] = [
  ['a', [2100, 1950, 150, 0, 10, 10, 20, 5, 15, 50, 10, 40, 195], 2, { flip: ['x1'] }],
  ['b', [5100, 4650, 450, 0, 130, 130, 20, 0, 20, 15, 25, 10, 610], 2, { swap: ['x1r', 'x3r'] }],
  ['c', [3250, 3550, 300, 110, 10, 100, 50, 90, 40, 30, 10, 20, -140], 2, { flip: ['x0'], swap: ['x2r'] }],
  ['d', [5726, 5449, 276, 17, 26, 10, 0, 46, 46, 0, 0, 0, 221], 2, { flip: ['x1', 'x2'] }],
  ['d', [5726, 5449, 276, 17, 26, 10, 0, 46, 46, 0, 0, 0, 221], 0, null],
]

export const signCases: readonly SignCase[] = [
  ...differences.map(([record, tolerance, expect]) => ({ id: 'L2011-4.3', ...difference, tolerance, record, expect })),
  ...profits.map(([id, numbers, tolerance, expect]) => ({
    id: `S2008-table1-${id}`,
    ...profitAndLoss,
    tolerance,
    record: Object.fromEntries(profitNames.map((name, i) => [name, numbers[i] ?? null])),
    expect,
  })),
]

/** S2008, 5.3.2: one solution is x3 = 16, x8 = 12, x9 = 28; others are as good. */
export const roundingCase = {
  id: 'S2008-5.3.2',
  rules: balances,
  record: { x1: 12, x2: 4, x3: 15, x4: 4, x5: 3, x6: 1, x7: 8, x8: 11, x9: 27, x10: 41, x11: -13 },
  oneSolution: { x3: 16, x8: 12, x9: 28 },
}

/** S2008, table 4: x1 to x3 are reported as the running total of the differences. */
export const cumulationCase = {
  id: 'S2008-table4',
  rules: profitAndLoss.rules,
  record: {
    x0r: 8300,
    x0c: 5400,
    x0: 2900,
    x1r: 0,
    x1c: 150,
    x1: 2750,
    x2r: 0,
    x2c: 30,
    x2: 2720,
    x3r: 0,
    x3c: 110,
    x3: 2610,
    x4: 2610,
  },
  items: ['x0', 'x1', 'x2', 'x3'],
  expect: { x1: -150, x2: -30, x3: -110 },
}

export const imputationCases: readonly {
  readonly id: string
  readonly rules: readonly string[]
  readonly record: Values
  readonly expect: Values
}[] = [
  {
    id: 'LJ2011-fig2',
    rules: [...balances, 'x6>=0', 'x7>=0'],
    record: {
      x1: 145,
      x2: null,
      x3: 155,
      x4: null,
      x5: 86,
      x6: null,
      x7: null,
      x8: 86,
      x9: null,
      x10: 217,
      x11: null,
    },
    expect: { x2: 10, x4: 10, x6: 0, x7: 0, x9: 241, x11: 24 },
  },
  {
    id: 'LJ2011-fig2b',
    rules: [...balances, 'x6>=0', 'x7>=0'],
    record: {
      x1: 145,
      x2: null,
      x3: 155,
      x4: null,
      x5: null,
      x6: null,
      x7: null,
      x8: 86,
      x9: null,
      x10: 217,
      x11: null,
    },
    expect: { x2: 10, x4: 10, x9: 241, x11: 24 },
  },
  {
    id: 'LJ2011-3.2.3',
    rules: ['yt=y1+y2+y3', 'y1>=0', 'y2>=0', 'y3>=0'],
    record: { yt: 10, y1: null, y2: 3, y3: 7 },
    expect: { y1: 0 },
  },
]

export const localisationCases: readonly {
  readonly id: string
  readonly rules: readonly string[]
  readonly record: Values
  readonly weights?: Readonly<Record<string, number>>
  readonly sets: readonly (readonly string[])[]
}[] = [
  {
    id: 'errorlocate-readme',
    rules: ['profit=turnover-cost', 'cost>=0.6*turnover', 'turnover>=0'],
    record: { profit: 750, cost: 125, turnover: 200 },
    sets: [['profit']],
  },
  { id: 'errorlocate-weights', rules: ['x+y=z', '2*y+1=z'], record: { x: 1, y: 1, z: 3 }, sets: [['x']] },
  {
    id: 'errorlocate-weights, x weighing ten',
    rules: ['x+y=z', '2*y+1=z'],
    record: { x: 1, y: 1, z: 3 },
    weights: { x: 10, y: 1, z: 1 },
    sets: [['y', 'z']],
  },
  {
    id: 'editrules-datamodel',
    rules: ['x+y+z=w', 'x>0'],
    record: { x: -1, y: 1, z: 0, w: 0 },
    sets: [
      ['x', 'y'],
      ['x', 'z'],
      ['x', 'w'],
    ],
  },
]
