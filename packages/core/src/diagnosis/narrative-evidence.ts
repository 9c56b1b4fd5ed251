import type { Narrative } from '../narrative/narrative.ts'
import { roundedTo } from '../narrative/numbers.ts'
import type { Evidence } from './diagnosis.ts'

const longestSource = 40

/** Exact figures of the prose that speak of one cell. */
export function evidenceInNarrative({ statements, parts }: Narrative): readonly Evidence[] {
  const told = parts.flatMap(({ cells: [cell, ...more], number, name }): Evidence[] =>
    cell && more.length === 0 ? [{ cell, value: number.value, source: `${name}${number.value}件` }] : [],
  )
  const stated = statements.flatMap(({ cells: [cell, ...more], number, sentence, ...said }) => {
    if (!cell || more.length > 0 || !number.exact || roundedTo(number) > 0 || said.withBroughtForward) return []
    return [{ cell, value: number.value, source: clauseAround(sentence.folded, number.start) }]
  })
  return [...stated, ...told]
}

/** The clause a number stands in. */
function clauseAround(sentence: string, position: number): string {
  const from = Math.max(...['，', '；', '：', '。'].map((mark) => sentence.lastIndexOf(mark, position))) + 1
  const rest = sentence.slice(from)
  const clause = rest.slice(0, rest.search(/[，；。]|$/u))
  return clause.length > longestSource ? `${clause.slice(0, longestSource)}…` : clause
}
