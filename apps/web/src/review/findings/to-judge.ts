import { judgedRules } from '@gouji/core'
import type { BoardRow } from '../../api/review.ts'

interface Found {
  readonly filing: string
  readonly finding: { readonly rule: string; readonly outcome: string }
}

/** Tells what is no error of a report by itself: who reviews it has to judge it. */
export function toJudgeIn(rows: readonly Pick<BoardRow, 'filing' | 'toJudge'>[]): (found: Found) => boolean {
  const waiting = new Set(rows.flatMap(({ filing, toJudge }) => (toJudge > 0 ? [filing] : [])))
  return ({ filing, finding: { rule, outcome } }) =>
    outcome === 'failed' && judgedRules.has(rule) && waiting.has(filing)
}
