/**
 * Counts table `requests` from a register. What nobody has told the meaning of is not counted, and named: a table that
 * is counted in part is no table.
 */

import { cellsOf } from '../form/cells.ts'
import type { CellId, EditionId } from '../form/editions.ts'
import { foldWidth } from '../recognise/fold.ts'
import { type ApplicantColumn, columnOfKind, columnOfName, isPerson } from './applicants.ts'
import { type Outcome, outcomeOf, unanswered } from './outcomes.ts'
import type { Register } from './register.ts'
import { yearIn } from './year-in.ts'

/** What a register writes for a kind of applicant or an answer, each wording once. */
export interface RegisterTerm<Meaning> {
  /** What its meaning is kept under. */
  readonly key: string
  readonly text: string
  /** What was asked for, where each row is told by itself. */
  readonly subject?: string
  /** The rows that write it. */
  readonly rows: readonly number[]
  /** What it means by its words; absent where they do not tell. */
  readonly meaning?: Meaning
  /** It is told by the name of the applicant, for want of a kind. */
  readonly byName?: true
}

export interface RegisterTerms {
  readonly applicants: readonly RegisterTerm<ApplicantColumn>[]
  readonly outcomes: readonly RegisterTerm<Outcome>[]
}

/** What each wording means; `leave`: its rows are no requests of this table. */
export interface TermMeanings {
  readonly applicants: ReadonlyMap<string, ApplicantColumn | 'leave'>
  readonly outcomes: ReadonlyMap<string, Outcome | 'leave'>
  /** Answers whose wording means now this, now that, so that each row is told by itself. */
  readonly split?: ReadonlySet<string>
}

/**
 * Why a row is not counted. Settled: `answered-before` the year, `received-after` it, `left` out by choice, `empty` of
 * all that is counted by. To be settled before the table is whole: no `applicant`, no `outcome`, a `date` that cannot
 * be read, an answer before the request (`order`).
 */
export type Uncounted =
  | 'answered-before'
  | 'received-after'
  | 'left'
  | 'empty'
  | 'applicant'
  | 'outcome'
  | 'date'
  | 'order'

const unsettled: ReadonlySet<Uncounted> = new Set(['applicant', 'outcome', 'date', 'order'])

export interface RegisterCount {
  /** Every cell of the table that is filled in; what the register has none of is 0. */
  readonly cells: ReadonlyMap<CellId, number>
  readonly received: number
  readonly broughtForward: number
  readonly handled: number
  readonly carriedForward: number
  readonly uncounted: readonly { readonly row: number; readonly why: Uncounted }[]
  /** Whether nothing is left to be settled. */
  readonly isWhole: boolean
  /** Rows whose date has no year, and those that have an answer without a day: both counted in the year. */
  readonly assumedYear: readonly number[]
  readonly undatedAnswer: readonly number[]
}

type Entry = Register['entries'][number]

/** The wordings of a register, in the order they are met in; an answer of `split` once for each of its rows. */
export function registerTerms(
  { entries, columns, subject }: Register,
  { edition, split }: { readonly edition: EditionId; readonly split?: TermMeanings['split'] },
): RegisterTerms {
  const applicants = new Map<string, { rows: number[]; name: string; kind: string }>()
  const outcomes = new Map<string, { text: string; rows: number[]; subject?: string }>()
  for (const entry of entries) {
    if (isEmpty(entry, columns)) continue
    const kind = textAt(entry, columns.applicantKind)
    const name = textAt(entry, columns.applicant)
    const text = applicantTerm({ kind, name })
    const known = applicants.get(text) ?? { rows: [], name, kind }
    applicants.set(text, { ...known, rows: [...known.rows, entry.row] })
    const outcome = textAt(entry, columns.outcome)
    const key = outcomeKey(entry, { at: columns.outcome, split })
    const rows = [...(outcomes.get(key)?.rows ?? []), entry.row]
    outcomes.set(key, { text: outcome, rows, ...(key !== outcome && { subject: textAt(entry, subject) }) })
  }
  return {
    applicants: [...applicants].map(([text, { rows, name, kind }]) => {
      const told = columnOfKind(kind)
      const meaning = told ?? columnOfName(name)
      return { key: text, text, rows, ...(meaning && { meaning }), ...(meaning && !told && { byName: true as const }) }
    }),
    outcomes: [...outcomes].map(([key, term]) => {
      const meaning = outcomeOf(edition, term.text)
      return { key, ...term, ...(meaning && { meaning }) }
    }),
  }
}

export function countRegister(
  { entries, columns }: Register,
  { edition, year, meanings }: { readonly edition: EditionId; readonly year: number; readonly meanings: TermMeanings },
): RegisterCount {
  const cells = new Map<CellId, number>(
    cellsOf(edition)
      .filter(({ table, row, column }) => table === 'requests' && row.kind === 'input' && column.kind === 'input')
      .map(({ id }) => [id, 0]),
  )
  const uncounted: { row: number; why: Uncounted }[] = []
  const assumedYear: number[] = []
  const undatedAnswer: number[] = []
  const sums = { received: 0, broughtForward: 0, handled: 0, carriedForward: 0 }
  for (const entry of entries) {
    const placed = placeOf(entry, { columns, year, meanings })
    if (typeof placed === 'string') {
      uncounted.push({ row: entry.row, why: placed })
      continue
    }
    const { column, from, to } = placed
    if (placed.assumed) assumedYear.push(entry.row)
    if (placed.undated) undatedAnswer.push(entry.row)
    sums[from] += 1
    sums[to === 'carriedForward' ? 'carriedForward' : 'handled'] += 1
    for (const row of [from, to]) {
      const id = `requests.${row}.${column}` as CellId
      cells.set(id, (cells.get(id) ?? 0) + 1)
    }
  }
  const isWhole = !uncounted.some(({ why }) => unsettled.has(why))
  return { cells, ...sums, uncounted, isWhole, assumedYear, undatedAnswer }
}

interface Placed {
  readonly column: ApplicantColumn
  readonly from: 'received' | 'broughtForward'
  readonly to: Outcome
  readonly assumed: boolean
  readonly undated: boolean
}

/** Where a request comes from and what became of it by the end of the year: each counts once on either side. */
function placeOf(
  entry: Entry,
  {
    columns,
    year,
    meanings,
  }: { readonly columns: Register['columns']; readonly year: number; readonly meanings: TermMeanings },
): Placed | Uncounted {
  if (isEmpty(entry, columns)) return 'empty'
  const received = dated(entry, { at: columns.receivedOn, year })
  // Where the others have a day, one without may be of any year.
  if (columns.receivedOn !== undefined && !received) return 'date'
  const answered = dated(entry, { at: columns.answeredOn, year })
  if (received === 'unread' || answered === 'unread') return 'date'
  const outcome = meanings.outcomes.get(outcomeKey(entry, { at: columns.outcome, split: meanings.split }))
  const column = meanings.applicants.get(
    applicantTerm({ kind: textAt(entry, columns.applicantKind), name: textAt(entry, columns.applicant) }),
  )
  if (column === 'leave' || outcome === 'leave') return 'left'
  if (received && received.year > year) return 'received-after'
  if (received && answered && answered.year < received.year) return 'order'
  if (answered && answered.year < year) return 'answered-before'
  if (!column) return 'applicant'
  const from = received && received.year < year ? 'broughtForward' : 'received'
  const assumed = [received, answered].some((found) => found?.assumed === true)
  if (answered && answered.year > year) return { column, from, to: 'carriedForward', assumed, undated: false }
  if (outcome === undefined) return 'outcome'
  // A day without an answer is not yet an answer; an answer without its day was given in the year.
  if (outcome === unanswered)
    return answered ? 'outcome' : { column, from, to: 'carriedForward', assumed, undated: false }
  return { column, from, to: outcome, assumed, undated: columns.answeredOn !== undefined && !answered }
}

function dated(entry: Entry, { at, year }: { readonly at: number | undefined; readonly year: number }) {
  const text = textAt(entry, at)
  return text === '' ? undefined : (yearIn(text, year) ?? 'unread')
}

/** Names of people are one term: who they are is nobody's business here. */
function applicantTerm({ kind, name }: { readonly kind: string; readonly name: string }): string {
  if (kind !== '' && (columnOfKind(kind) || name === '')) return kind
  if (name === '') return ''
  const shown = isPerson(name) ? persons : name
  return kind === '' ? shown : `${kind}（${shown}）`
}

function outcomeKey(
  entry: Entry,
  { at, split }: { readonly at: number | undefined; readonly split: TermMeanings['split'] },
): string {
  const text = textAt(entry, at)
  return split?.has(text) ? `${text}#${entry.row}` : text
}

/** What stands for all applicants whose name is a person's. */
const persons = '个人姓名'

const textAt = ({ cells }: Entry, at: number | undefined): string => (at === undefined ? '' : (cells[at] ?? ''))

const counting = ['receivedOn', 'answeredOn', 'outcome', 'applicantKind', 'applicant'] as const

/** A row below the list: who filled it in, a sum. */
function isEmpty(entry: Entry, columns: Register['columns']): boolean {
  const said = counting.filter((column) => foldWidth(textAt(entry, columns[column])) !== '')
  return (
    said.length === 0 ||
    /^(?:合计|总计|小计|共计?|填表|制表|备注|说明|注)/u.test(foldWidth(entry.cells.find((text) => text !== '') ?? ''))
  )
}
