/** What stands around a report: its documents, the reports of the same campaign, and what is found beside others only. */

import { type CheckFinding, rules } from '@gouji/core'
import { computed, shallowRef } from 'vue'
import { aggregateOf, type BoardRow, documentsOf, findingsOf, getBoard, type StoredDocument } from '../../api/review.ts'
import type { Desk } from '../../fill/desk.ts'
import { waitingAfter } from './waiting-after.ts'

/** What they need is not in this report: the other reports, and the day on which it was published. */
const aboutOthers = new Set([
  ...rules.filter(({ needs }) => needs.some((need) => need === 'batch' || need === 'members')).map(({ id }) => id),
  'published-late',
])

export function useAround({ view, check }: Desk) {
  /** `undefined`: not known yet. */
  const documents = shallowRef<readonly StoredDocument[]>()
  const rows = shallowRef<readonly BoardRow[]>()
  /** Who is not in the sum, where this is the district's report. */
  const uncounted = shallowRef<readonly string[]>([])
  /** What the last check found of it that is not in the report by itself. */
  const found = shallowRef<readonly CheckFinding[]>([])
  /** Whether that is known; until then nothing is said to be in order. */
  const compared = shallowRef<'not-yet' | 'failed' | 'done'>('not-yet')

  /** The others that wait for a decision, that after this one first; `undefined`: not known yet. */
  const waiting = computed(
    () =>
      rows.value &&
      waitingAfter(rows.value, view.value.filing.id).map(({ filing, agencyName: name }) => ({ filing, name })),
  )
  /** Without what the report by itself shows already. */
  const others = computed(() => {
    const shown = new Set(check.value.findings.map(({ fingerprint }) => fingerprint))
    return found.value.filter(({ fingerprint }) => !shown.has(fingerprint))
  })

  async function look(): Promise<void> {
    const { id, campaign, agency } = view.value.filing
    const [kept, board, checked] = await Promise.all([
      documentsOf(id),
      getBoard(campaign),
      findingsOf(campaign, { agency, skip: 0, limit: 200 }),
    ])
    if (checked.kind === 'ok') {
      compared.value = 'done'
      const findings = checked.value.items.map(({ finding }) => finding)
      found.value = findings.filter(({ rule, outcome }) => aboutOthers.has(rule) && outcome !== 'explained')
    } else if (compared.value !== 'done') compared.value = 'failed'
    if (kept.kind === 'ok') documents.value = kept.value.documents.filter(({ purpose }) => purpose !== 'export')
    if (board.kind === 'ok') rows.value = board.value.rows
  }

  async function count(): Promise<void> {
    const { agency, filing } = view.value
    if (agency.parent !== null) return
    const sum = await aggregateOf(filing.campaign)
    uncounted.value = sum.kind === 'ok' ? sum.value.missing.map(({ name }) => name) : []
  }

  return { documents, rows, waiting, others, compared, uncounted, look, count }
}
