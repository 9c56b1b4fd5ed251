/** A register on its way into table three: which list it is, what its columns and wordings mean, what comes of it. */

import {
  type ApplicantColumn,
  type CellId,
  countRegister,
  type Outcome,
  type Register,
  type RegisterColumn,
  readRegister,
  registerTerms,
  type Uncounted,
} from '@gouji/core'
import type { List } from '@gouji/documents'
import { computed, ref, shallowRef } from 'vue'
import type { Desk } from '../desk.ts'

export const registerColumns: readonly RegisterColumn[] = [
  'receivedOn',
  'answeredOn',
  'outcome',
  'applicantKind',
  'applicant',
]

export function useRegister(desk: Desk) {
  const { edition, year } = desk.identified
  const source = ref('')
  const lists = shallowRef<readonly List[]>([])
  const at = ref(0)
  /** What somebody chose beside what the headings and wordings tell. */
  const columns = ref<Register['columns']>({})
  const applicants = ref(new Map<string, ApplicantColumn | 'leave'>())
  const outcomes = ref(new Map<string, Outcome | 'leave'>())
  const split = ref(new Set<string>())

  const register = computed((): Register | undefined => {
    const list = lists.value[at.value]
    const read = list && readRegister(list.rows)
    return read && { ...read, columns: columns.value }
  })
  const terms = computed(() => register.value && registerTerms(register.value, { edition, split: split.value }))
  const meanings = computed(() => {
    const told = terms.value ?? { applicants: [], outcomes: [] }
    return {
      applicants: meaningsOf(told.applicants, applicants.value),
      outcomes: meaningsOf(told.outcomes, outcomes.value),
      split: split.value,
    }
  })
  const count = computed(
    () => register.value && countRegister(register.value, { edition, year: year ?? 0, meanings: meanings.value }),
  )
  /** Wordings that are not told and not chosen. */
  const open = computed(() => {
    const { applicants: whose = [], outcomes: what = [] } = terms.value ?? {}
    return [
      ...whose.filter(({ key }) => !meanings.value.applicants.has(key)),
      ...what.filter(({ key }) => !meanings.value.outcomes.has(key)),
    ].length
  })
  const uncounted = computed(() => {
    const found = new Map<Uncounted, number[]>()
    for (const { row, why } of count.value?.uncounted ?? []) found.set(why, [...(found.get(why) ?? []), row])
    return found
  })
  /** Rows of the register that are requests: not its sums, nor who filled it in. */
  const listed = computed(() => (register.value?.entries.length ?? 0) - (uncounted.value.get('empty')?.length ?? 0))
  /** What stands in the table and is not what was counted. */
  const changes = computed(() =>
    [...(count.value?.cells ?? [])].flatMap(([cell, to]) => {
      const now = desk.draft.report.value.cells[cell] ?? null
      return now === null || now === to ? [] : [{ cell, now, to }]
    }),
  )
  /** What last year's report carried forward, where the register brings another number forward. */
  const carried = computed(() => {
    const before = desk.previousCells.value['requests.carriedForward.total' as CellId]
    return typeof before === 'number' && count.value && before !== count.value.broughtForward ? before : undefined
  })

  function take(name: string, found: readonly List[]): boolean {
    const told = found.map(({ rows }) => Object.keys(readRegister(rows)?.columns ?? {}).length)
    const best = told.indexOf(Math.max(...told))
    source.value = name
    lists.value = found
    choose(Math.max(0, best))
    return register.value !== undefined
  }

  function choose(list: number): void {
    at.value = list
    const rows = lists.value[list]?.rows
    columns.value = (rows && readRegister(rows)?.columns) ?? {}
    applicants.value = new Map()
    outcomes.value = new Map()
    split.value = new Set()
  }

  function setColumn(column: RegisterColumn, to: number | undefined): void {
    const { [column]: _, ...others } = columns.value
    columns.value = to === undefined ? others : { ...others, [column]: to }
  }

  return {
    source,
    lists,
    at,
    register,
    terms,
    meanings,
    count,
    open,
    uncounted,
    listed,
    changes,
    carried,
    take,
    choose,
    setColumn,
    split,
    /** Whether each row of an answer's wording is told by itself. */
    setSplit: (text: string, to: boolean) => (to ? split.value.add(text) : split.value.delete(text)),
    setApplicant: (key: string, to: ApplicantColumn | 'leave') => applicants.value.set(key, to),
    setOutcome: (key: string, to: Outcome | 'leave') => outcomes.value.set(key, to),
  }
}

export type RegisterInUse = ReturnType<typeof useRegister>

function meaningsOf<T>(
  terms: readonly { readonly key: string; readonly meaning?: T }[],
  chosen: ReadonlyMap<string, T | 'leave'>,
): ReadonlyMap<string, T | 'leave'> {
  return new Map(
    terms.flatMap(({ key, meaning }) => {
      const means = chosen.get(key) ?? meaning
      return means === undefined ? [] : [[key, means] as const]
    }),
  )
}
