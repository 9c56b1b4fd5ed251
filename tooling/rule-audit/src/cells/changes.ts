/** What can go wrong in one cell. */

import type { CellValue } from '@gouji/core'

/** A change of a cell: to another number, or to something that is none. */
export interface Change {
  readonly kind: 'number' | 'gap'
  /** `undefined`: the source has no such cell. */
  readonly value: CellValue | undefined
}

/** Every change of a number, each to something else than is there. */
export function changesOf(value: number): readonly Change[] {
  const whole = Math.trunc(value)
  const numbers = [value + 1, whole + 7, value - 1, value * 10, swapped(value)]
  const others = [...new Set(numbers)].filter((other) => other !== value)
  return [
    ...others.map((other): Change => ({ kind: 'number', value: other })),
    { kind: 'gap', value: null },
    { kind: 'gap', value: { state: 'notApplicable', text: '/' } },
    { kind: 'gap', value: { state: 'text', text: `约${whole}件` } },
    { kind: 'gap', value: undefined },
  ]
}

/** Its first two different digits in each other's place. */
function swapped(value: number): number {
  return Number(String(value).replace(/(\d)(?!\1)(\d)/u, '$2$1'))
}
