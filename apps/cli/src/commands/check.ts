/** `gouji check`: reads reports, judges them, says what was found. */

import { type CheckedReport, type CheckResult, checkReport, checkResult, type Severity, type Unread } from '@gouji/core'
import { findInputs } from '../inputs.ts'
import { type Output, type OutputOptions, writeOutput } from '../output/outputs.ts'
import { type PreviousReports, readPrevious } from '../previous.ts'
import { readInput } from '../read-input.ts'
import { type Io, print } from '../terminal.ts'
import { notices } from '../words.ts'

export interface CheckCommand extends OutputOptions {
  readonly paths: readonly string[]
  readonly outputs: readonly Output[]
  readonly failSeverity: FailSeverity
  readonly maxWarnings?: number | undefined
  readonly previous?: string | undefined
}

/** From this severity on a finding makes the command fail. */
export const failSeverities = ['error', 'warning', 'info', 'none'] as const

type FailSeverity = (typeof failSeverities)[number]

/** Answers the exit code: 0 nothing grave enough, 1 findings or unread documents, 2 a path without a file. */
export async function check(command: CheckCommand, io: Io): Promise<number> {
  const { paths, outputs, language, maxWarnings } = command
  const { inputs, problems } = await findInputs(paths, io)
  for (const problem of problems) await print(io.stderr, `${problem[language]}\n`)
  if (inputs.length === 0) return 2
  const previous = command.previous === undefined ? undefined : await readPrevious(command.previous, io)
  const reports: CheckedReport[] = []
  const unreadable: Unread[] = []
  for (const [i, input] of inputs.entries()) {
    if (io.stderr.isTTY && inputs.length > 1) io.stderr.write(`\r${notices.progress(i + 1, inputs.length)[language]}`)
    for await (const { source, read } of readInput(input, io)) {
      if (read.kind === 'unreadable') unreadable.push({ source, reason: read.reason, message: read.message[language] })
      else reports.push(checkReport({ source, ...read, ...lastYear(read.report, previous) }, { language }))
    }
  }
  if (io.stderr.isTTY && inputs.length > 1) io.stderr.write('\r\u001b[K')
  for (const notice of previous?.notices() ?? []) await print(io.stderr, `${notice[language]}\n`)
  const result = checkResult({ reports, unreadable })
  for (const output of outputs) await writeOutput(result, { output, options: command, io })
  const { warnings } = result.summary
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings
  if (tooMany) await print(io.stderr, `${notices.tooManyWarnings(warnings, maxWarnings)[language]}\n`)
  if (problems.length > 0) return 2
  return tooMany || fails(result, command.failSeverity) ? 1 : 0
}

function lastYear(report: Parameters<PreviousReports['of']>[0], previous: PreviousReports | undefined) {
  const found = previous?.of(report)
  return found && { previous: found }
}

function fails({ summary }: CheckResult, from: FailSeverity): boolean {
  const counts: Readonly<Record<Severity, number>> = {
    error: summary.errors,
    warning: summary.warnings,
    info: summary.infos,
  }
  const grave = (['error', 'warning', 'info'] as const).slice(0, failSeverities.indexOf(from) + 1)
  return summary.unreadable > 0 || (from !== 'none' && grave.some((severity) => counts[severity] > 0))
}
