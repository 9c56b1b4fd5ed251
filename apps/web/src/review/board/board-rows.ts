/** Which rows of a board show, and in which order. */

import { type FilingState, filingStates } from '@gouji/core'
import type { BoardRow } from '../../api/review.ts'

/** What the board is filtered by: a state, not begun, or whatever the state waiting for its own lead, late, with errors, with what it shares with others, or published after its day. */
export type Stage = FilingState | 'untouched' | 'asked' | 'late' | 'wrong' | 'toJudge' | 'publishedLate'

/** Where a report is: every row is in one of them. */
export const steps: readonly Stage[] = ['untouched', ...filingStates.filter((state) => state !== 'corrected')]

/** What some of them are besides. */
export const marks: readonly Stage[] = ['corrected', 'asked', 'late', 'wrong', 'toJudge', 'publishedLate']

export const stages: readonly Stage[] = [...steps, ...marks]

/** A correction is published too. */
export function stageOf({
  state,
  untouched,
}: Pick<BoardRow, 'state' | 'untouched'>): Exclude<
  Stage,
  'corrected' | 'asked' | 'late' | 'wrong' | 'toJudge' | 'publishedLate'
> {
  if (untouched) return 'untouched'
  return state === 'corrected' ? 'published' : state
}

/** Errors of the report itself: what it shares with others is judged apart. `null`: not checked. */
export function ownErrors({ errors, alike }: Pick<BoardRow, 'errors' | 'alike'>): number | null {
  return errors === null ? null : errors - alike
}

/** What is not there yet is no mistake of who fills in: it is counted once they have signed. */
export function isBeingFilled({ state }: Pick<BoardRow, 'state'>): boolean {
  return state === 'draft'
}

/** When it was handed in, where it is with the district's office, or returned and not touched; else when it was changed last. */
export function momentOf({
  state,
  handedIn,
  updatedAt,
  since,
}: Pick<BoardRow, 'state' | 'handedIn' | 'updatedAt' | 'since'>): {
  readonly at: string
  readonly what: 'handedIn' | 'returned' | 'changed'
} {
  if (state === 'returned')
    return updatedAt > since ? { at: updatedAt, what: 'changed' } : { at: since, what: 'returned' }
  return handedIn === null ? { at: updatedAt, what: 'changed' } : { at: handedIn, what: 'handedIn' }
}

export function isIn(
  row: Pick<
    BoardRow,
    'state' | 'untouched' | 'late' | 'errors' | 'alike' | 'toJudge' | 'signOffAsked' | 'publishedLate'
  >,
  stage: Stage,
): boolean {
  if (stage === 'late') return row.late
  if (stage === 'asked') return row.signOffAsked !== null
  if (stage === 'wrong') return !isBeingFilled(row) && (ownErrors(row) ?? 0) > 0
  if (stage === 'toJudge') return row.toJudge > 0
  if (stage === 'publishedLate') return row.publishedLate
  return stage === 'corrected' ? row.state === stage : stageOf(row) === stage
}

export const sortKeys = [
  'agency',
  'state',
  'due',
  'filled',
  'errors',
  'warnings',
  'explained',
  'remarks',
  'updated',
] as const
export type SortKey = (typeof sortKeys)[number]

/** Of a number the most is looked for first. */
export function descendsFirst(key: SortKey): boolean {
  return !['agency', 'state', 'due'].includes(key)
}

type Sorted = Pick<
  BoardRow,
  | 'agencyName'
  | 'state'
  | 'untouched'
  | 'dueOn'
  | 'filledCells'
  | 'errors'
  | 'warnings'
  | 'explained'
  | 'openRemarks'
  | 'updatedAt'
  | 'handedIn'
  | 'alike'
  | 'since'
>

const sortValues: Readonly<Record<SortKey, (row: Sorted) => string | number | null>> = {
  agency: ({ agencyName }) => agencyName,
  state: (row) => stages.indexOf(stageOf(row)),
  due: ({ dueOn }) => dueOn,
  filled: ({ filledCells }) => filledCells,
  errors: ownErrors,
  warnings: ({ warnings }) => warnings,
  explained: ({ explained }) => explained,
  remarks: ({ openRemarks }) => openRemarks,
  updated: (row) => momentOf(row).at,
}

/** Sorted by a key; what has no value stands last in either direction, equals keep the order of the roster. */
export function sortRows<T extends Sorted>(
  rows: readonly T[],
  { key, descending }: { readonly key: SortKey; readonly descending: boolean },
): readonly T[] {
  const turn = descending ? -1 : 1
  return rows.toSorted((a, b) => {
    const [x, y] = [sortValues[key](a), sortValues[key](b)]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    if (typeof x === 'string' && typeof y === 'string') return turn * x.localeCompare(y, 'zh-CN')
    return turn * (Number(x) - Number(y))
  })
}
