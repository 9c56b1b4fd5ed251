/** How a run ends, by what was counted. */

import type { Severity } from '@gouji/core'
import { type Io, print } from '../terminal.ts'
import { type Language, notices } from '../words.ts'
import type { Summary } from './tally.ts'

/** From this severity on a finding makes the command fail. */
export const failSeverities = ['error', 'warning', 'info', 'none'] as const

export type FailSeverity = (typeof failSeverities)[number]

/** As shells count: 128 and the number of the signal. */
export const interruptedCode = 130

/** The exit code: 0 nothing grave enough, 1 findings or unread documents. Says on standard error what no output says. */
export async function verdictOf(
  summary: Summary,
  {
    failSeverity,
    maxWarnings,
    io,
    language,
  }: {
    readonly failSeverity: FailSeverity
    readonly maxWarnings?: number | undefined
    readonly io: Io
    readonly language: Language
  },
): Promise<number> {
  const { warnings } = summary
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings
  if (tooMany) await print(io.stderr, `${notices.tooManyWarnings(warnings, maxWarnings)[language]}\n`)
  return tooMany || fails(summary, failSeverity) ? 1 : 0
}

function fails(summary: Summary, from: FailSeverity): boolean {
  const counts: Readonly<Record<Severity, number>> = {
    error: summary.errors,
    warning: summary.warnings,
    info: summary.infos,
  }
  const grave = (['error', 'warning', 'info'] as const).slice(0, failSeverities.indexOf(from) + 1)
  return summary.unreadable > 0 || (from !== 'none' && grave.some((severity) => counts[severity] > 0))
}
