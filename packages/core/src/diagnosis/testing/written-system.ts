/** Systems as papers write them: `x1+x2=x3`, `9*x1=x2`, `cost>=0.6*turnover`, `x<0`. For tests. */

import { type LinearForm, type LinearSystem, linearSystem } from '../linear-system.ts'

export interface WrittenSystem {
  readonly system: LinearSystem
  readonly rules: readonly string[]
  position(name: string): number
  /** The values of a record in the order of the variables; `null` is unknown. */
  values(record: Readonly<Record<string, number | null>>): Float64Array
}

/** The variables are those of the names given, in their order. Bounds on one variable become its least value. */
export function writtenSystem(rules: readonly string[], names: readonly string[]): WrittenSystem {
  const equations: LinearForm[] = []
  const inequalities: LinearForm[] = []
  for (const rule of rules) {
    const [, left = '', sign = '', right = ''] = /^(.+?)(>=|<=|=|<|>)(.+)$/u.exec(rule) ?? []
    const difference = ['<', '<='].includes(sign) ? [right, left] : [left, right]
    const form = formOf(difference as [string, string], names)
    if (sign === '=') equations.push(form)
    else inequalities.push(sign.endsWith('=') ? form : { ...form, constant: form.constant - 1 })
  }
  const least = new Map(inequalities.flatMap((form) => boundOf(form) ?? []))
  return {
    system: linearSystem({
      variables: names,
      equations,
      inequalities: inequalities.filter((form) => boundOf(form) === undefined),
      least: (variable) => least.get(variable) ?? Number.NEGATIVE_INFINITY,
    }),
    rules,
    position: (name) => names.indexOf(name),
    values: (record) => Float64Array.from(names, (name) => record[name] ?? Number.NaN),
  }
}

/** x − b ≥ 0. */
function boundOf({ terms, constant }: LinearForm): [[number, number]] | undefined {
  const [term] = terms
  return terms.length === 1 && term?.coefficient === 1 ? [[term.variable, 0 - constant]] : undefined
}

/** Left minus right, in whole numbers. */
function formOf([left, right]: readonly [string, string], names: readonly string[]): LinearForm {
  const parts = [...partsOf(left, 1), ...partsOf(right, -1)]
  const scale = parts.every(({ factor }) => Number.isInteger(factor)) ? 1 : 10
  const coefficients = new Map<number, number>()
  let constant = 0
  for (const { factor, name } of parts) {
    const whole = Math.round(factor * scale)
    const variable = names.indexOf(name)
    if (name === '') constant += whole
    else coefficients.set(variable, (coefficients.get(variable) ?? 0) + whole)
  }
  return { terms: [...coefficients].map(([variable, coefficient]) => ({ variable, coefficient })), constant }
}

function partsOf(side: string, sign: number): { factor: number; name: string }[] {
  return [...side.matchAll(/([+-]?)(?:(\d+(?:\.\d+)?)\*?)?([a-z]\w*)?/gu)]
    .filter(([whole]) => whole !== '')
    .map(([, minus, number, name = '']) => ({
      factor: sign * (minus === '-' ? -1 : 1) * Number(number ?? 1),
      name,
    }))
}
