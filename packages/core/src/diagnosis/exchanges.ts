/** Two rows, or two columns, that changed places. */

import type { Explanation } from './explanation.ts'
import type { Line } from './form-lines.ts'
import type { TableSums } from './form-sums.ts'
import { at, type Change } from './linear-system.ts'
import { type Situation, settles } from './situation.ts'

/** Pairs of lines whose exchange lets every sum hold. */
export function lineExchanges(situation: Situation<TableSums>): Explanation[] {
  const { rows, columns } = situation.sums
  return [rows, columns].flatMap((lines) =>
    lines.flatMap((line, i) => lines.slice(i + 1).flatMap((other) => exchangeOf(situation, { line, other }))),
  )
}

function exchangeOf(
  situation: Situation,
  { line, other }: { readonly line: Line; readonly other: Line },
): readonly Explanation[] {
  const { broken, filled } = situation
  const [first] = broken
  if (first === undefined || !broken.every((equation) => line.touches[equation] || other.touches[equation])) return []
  if (!mends(first, { situation, line, other })) return []
  const changes = line.variables.flatMap((variable, position): Change[] => {
    const partner = at(other.variables, position)
    const [a, b] = [at(filled, variable), at(filled, partner)]
    return a === b
      ? []
      : [
          { variable, value: b },
          { variable: partner, value: a },
        ]
  })
  if (changes.length < 3 || !settles(situation, changes)) return []
  return [{ kind: 'swap', changes, grounds: [{ code: 'exchanged', line: line.id, other: other.id }], isAction: true }]
}

/** Whether the exchange mends one broken sum: the quick look before the thorough one. */
function mends(
  equation: number,
  { situation, line, other }: { readonly situation: Situation; readonly line: Line; readonly other: Line },
): boolean {
  const { residuals, filled, open } = situation
  let residual = at(residuals, equation)
  const add = (from: Line, to: Line) => {
    for (const { equation: crossed, position, coefficient } of from.crossings) {
      if (crossed !== equation) continue
      residual += coefficient * (at(filled, at(to.variables, position)) - at(filled, at(from.variables, position)))
    }
  }
  add(line, other)
  add(other, line)
  return residual === 0 || at(open, equation) > 0 || !isCrossed(equation, [line, other])
}

function isCrossed(equation: number, lines: readonly Line[]): boolean {
  return lines.some(({ crossings }) => crossings.some((crossing) => crossing.equation === equation))
}
