import { judgedRules } from '@gouji/core'
import type { BoardRow } from '../../api/review.ts'
import { severityWords } from '../../words/fill.ts'
import { reviewFindingWords as words } from '../../words/review-findings.ts'

interface Found {
  readonly filing: string
  readonly finding: {
    readonly rule: string
    readonly outcome: 'failed' | 'explained' | 'known'
    readonly severity: 'error' | 'warning' | 'info'
  }
}

/** How a finding is called in a list, and what became of it. */
export interface Named {
  readonly severity: string
  readonly tone: string
  readonly outcome: string
}

/**
 * Names findings. What a report shares with others is no error of it by itself: who reviews it has to judge it, and has
 * where it was returned for it.
 */
export function namesIn(rows: readonly Pick<BoardRow, 'filing' | 'toJudge' | 'state'>[]): (found: Found) => Named {
  const known = new Map(rows.map((row) => [row.filing, row]))
  return ({ filing, finding: { rule, outcome, severity } }) => {
    const plain = { severity: severityWords[severity], tone: severity, outcome: words.outcomes[outcome] }
    if (!judgedRules.has(rule) || outcome === 'explained') return plain
    const row = known.get(filing)
    if (outcome === 'failed' && row && row.toJudge > 0)
      return { severity: words.toJudge, tone: 'warning', outcome: words.toJudge }
    return {
      severity: words.alike,
      tone: 'plain',
      outcome: outcome === 'failed' && row?.state === 'returned' ? words.sentBack : plain.outcome,
    }
  }
}
