/** What may be the mistakes of a draft, looked for once somebody pauses: among all cells together. */

import type { CellId, CheckedReport, Report } from '@gouji/core'
import { computed, type Ref, shallowRef, watch } from 'vue'
import type { createDraft } from '../draft/draft.ts'
import { keepSame } from '../keep-same.ts'
import { createDiagnoser } from './create-diagnoser.ts'
import type { Question } from './question.ts'
import { isSpokenFor } from './spoken-for.ts'
import { type Judged, stillStanding } from './standing.ts'

/** Milliseconds. */
const pause = 150

export function followMistakes(
  draft: Pick<ReturnType<typeof createDraft>, 'report' | 'canUndo'>,
  {
    findings,
    explanations,
    ask,
  }: {
    /** What of the draft breaks the rules, at each key. */
    readonly findings: Ref<CheckedReport>
    readonly explanations: Ref<unknown>
    readonly ask: (report: Report) => Omit<Question, 'recent'>
  },
) {
  /** The cells that were typed last; of a block that was pasted nobody can say which. */
  const recent = () => {
    const edits = draft.canUndo.value?.edits ?? []
    const typed = edits.filter(({ id, origin }) => id.startsWith('cells.') && origin === 'typed')
    return typed.length > 3 ? [] : typed.map(({ id }) => id.slice('cells.'.length) as CellId)
  }
  const diagnosed = shallowRef<{ readonly judged: Judged; readonly diagnoses: CheckedReport['diagnoses'] }>()
  let asked: Judged | undefined
  const diagnoser = createDiagnoser(({ report }, diagnoses) => {
    // Typed on meanwhile: it is looked for again in a moment.
    if (asked?.report === report && report === draft.report.value) diagnosed.value = { judged: asked, diagnoses }
  })
  let pausing: ReturnType<typeof setTimeout> | undefined
  const stopDiagnosing = watch(
    [draft.report, explanations],
    ([report]) => {
      clearTimeout(pausing)
      pausing = setTimeout(() => {
        asked = { report, findings: findings.value.findings }
        diagnoser.ask({ ...ask(report), recent: recent() })
      }, pause)
    },
    { immediate: true },
  )
  const check = computed((): CheckedReport => {
    const told = diagnosed.value
    if (!told) return findings.value
    const now = { report: draft.report.value, findings: findings.value.findings }
    const isSame = told.judged.report === now.report
    return {
      ...findings.value,
      diagnoses: isSame ? told.diagnoses : stillStanding(told.diagnoses, { before: told.judged, now }),
    }
  })
  /** Cells that are likeliest wrong by themselves, each with the number it may have to be. */
  const suspects = computed((old?: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
    const { diagnoses } = check.value
    const likely = diagnoses.filter(
      (one) => one.kind !== 'blank' && one.rank === 1 && one.cells.length === 1 && isSpokenFor(one, diagnoses),
    )
    const found = new Map(likely.flatMap(({ cells }) => cells.map(({ cell, proposed }) => [cell, proposed] as const)))
    return keepSame(found, old)
  })
  /** Blanks that the sums determine, each with its number. */
  const determined = computed((old?: ReadonlyMap<string, number>): ReadonlyMap<string, number> => {
    const blanks = check.value.diagnoses.filter(({ kind }) => kind === 'blank')
    return keepSame(new Map(blanks.flatMap(({ cells }) => cells.map(({ cell, proposed }) => [cell, proposed]))), old)
  })

  function stop(): void {
    clearTimeout(pausing)
    stopDiagnosing()
    diagnoser.stop()
  }

  return { check, suspects, determined, stop }
}
