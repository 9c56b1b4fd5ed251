/** The numbers of the prose beside the cells they speak of. */

import type { CellId, CheckedReport, SectionId } from '@gouji/core'

export interface BoundNumber {
  readonly cells: readonly CellId[]
  /** As written in the text, and where it stands there. */
  readonly written: string
  readonly start: number
  readonly end: number
  readonly value: number
  /** What the cells hold together; `null`: one of them is no number. */
  readonly table: number | null
  /** `differs` only where a rule says so: a number may be of a part, or about. */
  readonly verdict: 'agrees' | 'differs' | 'open'
}

/** The numbers of one section that speak of cells, in the order of the text. */
export function boundNumbers(
  text: string,
  { section, bindings }: { readonly section: SectionId } & Pick<CheckedReport, 'bindings'>,
): readonly BoundNumber[] {
  const lines = text.split('\n')
  return (bindings ?? []).flatMap((binding): BoundNumber[] => {
    if (binding.section !== section || binding.cells.length === 0) return []
    const before = lines.slice(0, binding.paragraph - 1).reduce((sum, line) => sum + line.length + 1, 0)
    const [start, end] = [before + binding.start, before + binding.end]
    const { agrees, counted } = binding
    return [
      {
        cells: binding.cells as readonly CellId[],
        written: text.slice(start, end),
        value: binding.value,
        start,
        end,
        table: counted,
        verdict: agrees === true ? 'agrees' : agrees === false ? 'differs' : 'open',
      },
    ]
  })
}

const digits = /^[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?/u

/** The text with one number put in place of another; the unit behind it stays. Not where it is in words. */
export function withNumber(text: string, { start, end, written }: BoundNumber, value: number): string | undefined {
  if (!digits.test(written) || /万|亿/u.test(written)) return undefined
  return `${text.slice(0, start)}${written.replace(digits, String(value))}${text.slice(end)}`
}
