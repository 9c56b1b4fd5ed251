/** The numbers of a prose that is kept, made those of tables that were changed (只更新数字). */

import type { CellId } from '../form/editions.ts'
import type { SectionId } from '../form/form.ts'
import { formSections } from '../form/sections.ts'
import { readMember, round } from '../levels/aggregate.ts'
import { bindingsOf } from '../narrative/bindings.ts'
import { readNarrative } from '../narrative/narrative.ts'
import { type Stretch, writtenAt } from '../narrative/written.ts'
import type { Binding } from '../report/binding.ts'
import type { Report } from '../report/report.ts'
import { type Difference, differenceBehind } from './difference-behind.ts'

/** A stretch of the text of a section as it stands. */
interface ToldNumber extends Stretch {
  readonly section: SectionId
  readonly written: string
}

export interface RenewedNumber extends ToldNumber {
  readonly renewed: string
  /** The cells whose sum it tells, or is told beside last year's. */
  readonly cells: readonly CellId[]
}

export interface LeftNumber extends ToldNumber {
  /** What it may be bound to; none: to nothing. */
  readonly cells: readonly CellId[]
  /** What these add up to; `null`: one holds no number, or there are none. */
  readonly counted: number | null
}

export interface Renewal {
  /** In the order of the text. */
  readonly changes: readonly RenewedNumber[]
  /** Numbers that stay as they are because nobody can be sure of them: a part, about, in words, bound to nothing. */
  readonly left: readonly LeftNumber[]
}

type LastYear = ReadonlyMap<CellId, number> | undefined

interface Known {
  /** What the cells held each time the prose of a section was written: a number that agreed with them then is theirs. */
  readonly were?: Partial<Readonly<Record<SectionId, readonly Report['cells'][]>>> | undefined
  /** Last year's report: differences to it are renewed where they were right. */
  readonly previous?: Report | undefined
}

/**
 * What of a report's prose follows its tables: each number that contradicts its cells, or agreed with them when it was
 * written and does so no more, with the difference to last year's told behind it.
 */
export function renewNumbers(report: Report, { were = {}, previous }: Known = {}): Renewal {
  const agreed = agreedThen(report, were)
  const lastYear = previous && readMember(previous, report.edition).values
  let changes: readonly RenewedNumber[] = []
  // A part is judged once its total is that of the table, so that one change may bring the next.
  for (let pass = 0; pass < 3; pass += 1) {
    const now = withRenewed(report, changes)
    const found = bindingsOf(now).flatMap((binding) => {
      const one = toldIn(report, { binding, changes })
      if (!one || (binding.agrees !== false && agreed.get(keyOf(one)) !== cellsOf(binding))) return []
      return renewedOf(one, { binding, text: report.sections[one.section] ?? '', lastYear })
    })
    if (found.length === 0) break
    changes = [...changes, ...found].toSorted(inOrder)
  }
  return { changes, left: leftOf(report, { changes, lastYear }) }
}

/** The texts of the sections in which a number changes, with these changes made. */
export function renewedTexts(
  { sections }: Pick<Report, 'sections'>,
  changes: readonly RenewedNumber[],
): Report['sections'] {
  return Object.fromEntries(
    formSections.flatMap(({ id }) => {
      const own = changes.filter(({ section }) => section === id)
      let text = sections[id] ?? ''
      for (const { start, end, renewed } of own.toSorted(inOrder).reverse())
        text = text.slice(0, start) + renewed + text.slice(end)
      return own.length === 0 ? [] : [[id, text]]
    }),
  )
}

const digits = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?![\d.,]|\s?[余多万亿])/u

/** Another number in place of the one that is written, the unit behind it kept; `undefined`: it is in words, or rounded. */
export function rewritten(written: string, value: number): string | undefined {
  // Full width letters are as long as the others.
  const [now] = digits.exec(written.normalize('NFKC')) ?? []
  if (now === undefined) return undefined
  const plain = String(value)
  const said = now.includes(',') ? plain.replace(/\B(?=(?:\d{3})+(?!\d))/gu, ',') : plain
  return said + written.slice(now.length)
}

const order: readonly string[] = formSections.map(({ id }) => id)
const inOrder = (a: ToldNumber, b: ToldNumber) =>
  order.indexOf(a.section) - order.indexOf(b.section) || a.start - b.start
const keyOf = ({ section, start }: Pick<ToldNumber, 'section' | 'start'>) => `${section} ${start}`
const cellsOf = ({ cells }: Pick<Binding, 'cells'>) => cells.join(' ')
const withRenewed = (report: Report, changes: readonly RenewedNumber[]): Report => ({
  ...report,
  sections: { ...report.sections, ...renewedTexts(report, changes) },
})

/** Where the numbers stand that agreed with their cells when they were written, and which cells these are. */
function agreedThen(report: Report, were: NonNullable<Known['were']>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(were).flatMap(([section, times]) =>
      times.flatMap((cells) =>
        bindingsOf({ ...report, cells }).flatMap((binding) => {
          const one = binding.section === section && binding.agrees ? toldIn(report, { binding }) : undefined
          return one ? [[keyOf(one), cellsOf(binding)] as const] : []
        }),
      ),
    ),
  )
}

/** Where a number stands in the report as it is, found in its text with `changes` made; nothing: there, or in the head. */
function toldIn(
  report: Report,
  { binding, changes = [] }: { readonly binding: Binding; readonly changes?: readonly RenewedNumber[] },
): ToldNumber | undefined {
  const section = binding.section as SectionId
  const text = report.sections[section]
  if (text === undefined) return undefined
  const own = changes.filter((change) => change.section === section)
  const lines = (renewedTexts(report, own)[section] ?? text).split('\n').slice(0, binding.paragraph - 1)
  const above = lines.reduce((sum, line) => sum + line.length + 1, 0)
  let [start, end] = [above + binding.start, above + binding.end]
  for (const change of own) {
    const longer = change.renewed.length - (change.end - change.start)
    // Counted in the text as it is: those before it are taken back already.
    if (start >= change.end + longer) [start, end] = [start - longer, end - longer]
    else if (end > change.start) return undefined
  }
  return { section, start, end, written: text.slice(start, end) }
}

function renewedOf(
  one: ToldNumber,
  {
    binding: { cells, counted, value, exact },
    text,
    lastYear,
  }: { readonly binding: Binding; readonly text: string; readonly lastYear: LastYear },
): RenewedNumber[] {
  if (counted === null || !exact || counted === value) return []
  const renewed = rewritten(one.written, counted)
  if (renewed === undefined) return []
  const of = cells as readonly CellId[]
  const change = { ...one, renewed, cells: of }
  const behind = rightDifference(text, { at: one.end, value, cells: of, lastYear })
  if (!behind) return [change]
  const { start, end, by, say } = behind
  const said = say(round(counted - value + by), one.written.replace(/^[\d０-９,，.．\s]+/u, ''))
  return [change, { section: one.section, start, end, written: text.slice(start, end), renewed: said, cells: of }]
}

/** The difference to last year's that is told behind a number, where it is what it says. */
function rightDifference(
  text: string,
  {
    at,
    value,
    cells,
    lastYear,
  }: {
    readonly at: number
    readonly value: number
    readonly cells: readonly CellId[]
    readonly lastYear: LastYear
  },
): Difference | undefined {
  const behind = differenceBehind(text, at)
  const last = cells.reduce((sum, cell) => sum + (lastYear?.get(cell) ?? Number.NaN), 0)
  return behind && round(value - last) === behind.by ? behind : undefined
}

/** What is told of cells that hold something else, and what is bound to nothing, but for what is changed. */
function leftOf(
  report: Report,
  { changes, lastYear }: { readonly changes: readonly RenewedNumber[]; readonly lastYear: LastYear },
): readonly LeftNumber[] {
  const bound = new Map(
    bindingsOf(report).flatMap((binding) => {
      const one = toldIn(report, { binding })
      return one ? [[keyOf(one), binding] as const] : []
    }),
  )
  /** Right as it is told: beside a number that agrees. */
  const right = [...bound.values()].flatMap((binding) => {
    const one = binding.agrees ? toldIn(report, { binding }) : undefined
    const cells = binding.cells as readonly CellId[]
    const text = report.sections[binding.section as SectionId] ?? ''
    const behind = one && rightDifference(text, { at: one.end, value: binding.value, cells, lastYear })
    return one && behind ? [{ ...behind, section: one.section }] : []
  })
  const isSettled = ({ section, start, end }: Omit<ToldNumber, 'written'>) =>
    [...changes, ...right].some((other) => other.section === section && other.start < end && start < other.end)
  return readNarrative(report).sentences.flatMap((sentence) => {
    const { section, line, numbers } = sentence
    if (section === 'head') return []
    const text = report.sections[section] ?? ''
    const lines = text.split('\n')
    const above = lines.slice(0, line).reduce((sum, one) => sum + one.length + 1, 0)
    return numbers.flatMap((number): LeftNumber[] => {
      const { start, end } = writtenAt(lines[line] ?? '', sentence, number)
      const one = { section, start: above + start, end: above + end }
      const binding = bound.get(keyOf(one))
      if (binding?.agrees || isSettled(one)) return []
      const { cells = [], counted = null } = binding ?? {}
      return [{ ...one, written: text.slice(one.start, one.end), cells: cells as readonly CellId[], counted }]
    })
  })
}
