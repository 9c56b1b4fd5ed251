/** The numbers of the prose beside the cells they speak of. */

import type { CellId, CheckedReport, SectionId } from '@gouji/core'

/** A part of a text, by the offsets of its characters. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

export interface BoundNumber extends Stretch {
  readonly cells: readonly CellId[]
  /** As written in the text. */
  readonly written: string
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

const counted = /[\d０-９][\d０-９,，]*\s?[余多]?\s?件/gu

/** Where the text counts 件 and nothing holds it against a table: whoever files has to. */
export function unboundNumbers(text: string, bound: readonly Stretch[]): readonly Stretch[] {
  return [...text.matchAll(counted)]
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length }))
    .filter((one) => !bound.some(({ start, end }) => start < one.end && one.start < end))
}

const digits = /^[\d０-９][\d０-９,，]*(?:[.．][\d０-９]+)?/u

/** The text with one number put in place of another; the unit behind it stays. Not where it is in words. */
export function withNumber(text: string, { start, end, written }: BoundNumber, value: number): string | undefined {
  if (!digits.test(written) || /万|亿/u.test(written)) return undefined
  return `${text.slice(0, start)}${written.replace(digits, String(value))}${text.slice(end)}`
}
