/** The cell where one is, as its panel tells it: a moment after the key that led there is drawn, which does not wait for the panel. */

import type { CellId } from '@gouji/core'
import { computed, type Ref, ref, watch } from 'vue'
import { aboutBlanks, type Desk } from '../desk.ts'
import { standsOut } from '../diagnosis/spoken-for.ts'
import { whenIdle } from '../when-idle.ts'
import { explains, type GroupedFinding, groupFindings, keepGroups } from './group-findings.ts'

/** Milliseconds. */
const atLatest = 100

/** What `source` says, once what it changed elsewhere is drawn. */
function afterDrawing<T>(source: Ref<T>): Ref<T> {
  const told = ref(source.value) as Ref<T>
  let isWaiting = false
  watch(source, () => {
    if (isWaiting) return
    isWaiting = true
    whenIdle(() => {
      isWaiting = false
      told.value = source.value
    }, atLatest)
  })
  return told
}

export function useHere(desk: Desk) {
  const cell = afterDrawing<CellId | null>(desk.active)
  const findings = computed(() =>
    desk.check.value.findings.filter(
      ({ outcome, cells, rule }) => outcome === 'failed' && cells.includes(cell.value ?? '') && !aboutBlanks.has(rule),
    ),
  )
  /** The same as the list of all tells them; what explains them stands below. */
  const groups = computed((old?: readonly GroupedFinding[]) =>
    keepGroups(groupFindings({ findings: findings.value, diagnoses: [] }), old),
  )
  /** The mistakes that explain it: the wrong number may stand elsewhere. */
  const diagnoses = computed(() => {
    const { diagnoses: all } = desk.check.value
    return all.filter(
      (diagnosis) =>
        diagnosis.kind !== 'blank' &&
        diagnosis.rank === 1 &&
        standsOut(diagnosis, all) &&
        (diagnosis.cells.some((changed) => changed.cell === cell.value) ||
          findings.value.some((finding) => explains(diagnosis, finding))),
    )
  })
  return { cell, groups, diagnoses }
}
