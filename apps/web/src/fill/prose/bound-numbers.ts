/** The numbers of the prose beside the cells they speak of. */

import { type CellId, type CheckedReport, rewritten, type SectionId } from '@gouji/core'

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

/** 比上年增加, 较去年同期减少了: right before a number that is the difference to last year's. */
const difference =
  /(?:比|较)(?:上一?年度?|去年)(?:同期)?(?:相比)?(?:(?<more>增加|增长|上升|增多|多)|减少|下降|降低|少)了?\s?$/u

/** 收费通知0件, 发出0件收费通知: a notice of a fee is told in section six, and no table of any edition has a cell for it. */
const noticeBefore = /收费通知书?(?:数量?|共|累?计|为|了|[:：])*\s?$/u
const noticeBehind = /^\s?(?:的|政府信息公开|信息公开|信息处理费)*收费通知/u

type Bound = Stretch & Pick<BoundNumber, 'cells' | 'value'>

/**
 * Where the text counts 件 and nothing holds it against a table: whoever files has to, unless it counts what no table
 * has a cell for. A difference to last year's
 * number that is right is held against last year's report: `lastYear` tells what its cells add up to.
 */
export function unboundNumbers(
  text: string,
  bound: readonly Bound[],
  lastYear: (cells: readonly CellId[]) => number = () => Number.NaN,
): readonly Stretch[] {
  return [...text.matchAll(counted)]
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length, written }))
    .filter((one) => !bound.some(({ start, end }) => start < one.end && one.start < end))
    .filter(({ start, end }) => !noticeBefore.test(text.slice(0, start)) && !noticeBehind.test(text.slice(end)))
    .filter(({ start, written }) => !isRightDifference(text.slice(0, start), { written, bound, lastYear }))
    .map(({ start, end }) => ({ start, end }))
}

/** Whether a number told before it in the sentence is by so much more, or less, than last year's. */
function isRightDifference(
  before: string,
  {
    written,
    bound,
    lastYear,
  }: {
    readonly written: string
    readonly bound: readonly Bound[]
    readonly lastYear: (cells: readonly CellId[]) => number
  },
): boolean {
  const said = difference.exec(before)
  if (!said) return false
  const by = Number(written.normalize('NFKC').replace(/[^\d]/gu, '')) * (said.groups?.more ? 1 : -1)
  const begins = Math.max(...['。', '；', ';', '\n'].map((mark) => before.lastIndexOf(mark)))
  return bound.some(
    ({ start, cells, value }) => start > begins && start < before.length && value - lastYear(cells) === by,
  )
}

const change = /[\d０-９][\d０-９,，.．]*\s?(?:[件%％])/gu

/**
 * The number of a change against last year that a finding says is wrong (`said`, as it is written), with the one to be
 * told in its place; nothing where it cannot be told from others of the same sentence.
 */
export function changedNumber(
  text: string,
  { start, end }: Stretch,
  { said, due }: { readonly said: number; readonly due: number },
): BoundNumber | undefined {
  const [first, ...others] = [...text.slice(start, end).matchAll(change)].filter(({ 0: written }) => {
    return Number(written.normalize('NFKC').replace(/[^\d.]/gu, '')) === said
  })
  if (!first || others.length > 0) return undefined
  const at = start + first.index
  const [written] = first
  return { cells: [], written, value: said, start: at, end: at + written.length, table: due, verdict: 'differs' }
}

/** The text with one number put in place of another; the unit behind it stays. Not where it is in words. */
export function withNumber(text: string, { start, end, written }: BoundNumber, value: number): string | undefined {
  const renewed = rewritten(written, value)
  return renewed === undefined ? undefined : `${text.slice(0, start)}${renewed}${text.slice(end)}`
}
