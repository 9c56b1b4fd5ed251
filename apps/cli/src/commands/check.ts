/** `gouji check`: reads reports, judges them, says what was found. */

import {
  type CheckedReport,
  type CheckResult,
  checkReport,
  checkResult,
  explanationsByFingerprint,
  type Severity,
  type Unread,
} from '@gouji/core'
import { entriesToKeep, printUnused, readEntries, writeToFillIn } from '../explanations.ts'
import { findInputs } from '../inputs.ts'
import { type Output, type OutputOptions, writeOutput } from '../output/outputs.ts'
import { type PreviousReports, readPrevious } from '../previous.ts'
import { readSettings, type SettingsOptions } from '../profile.ts'
import { readInput } from '../read-input.ts'
import { type Io, print } from '../terminal.ts'
import { notices } from '../words.ts'

export interface CheckCommand extends OutputOptions, SettingsOptions {
  readonly paths: readonly string[]
  readonly outputs: readonly Output[]
  readonly failSeverity: FailSeverity
  readonly maxWarnings?: number | undefined
  readonly previous?: string | undefined
  /** A file of reasons that lift findings. */
  readonly explanations?: string | undefined
  /** Where to write a file of reasons to fill in. */
  readonly writeExplanations?: string | undefined
  /** Prints the settings instead of checking. */
  readonly printConfig?: true | undefined
}

/** From this severity on a finding makes the command fail. */
export const failSeverities = ['error', 'warning', 'info', 'none'] as const

type FailSeverity = (typeof failSeverities)[number]

/** Answers the exit code: 0 nothing grave enough, 1 findings or unread documents, 2 a path without a file. */
export async function check(command: CheckCommand, io: Io): Promise<number> {
  const { paths, outputs, language, maxWarnings, explanations: reasons, writeExplanations } = command
  const settings = await readSettings(command, io)
  if (command.printConfig) {
    await print(io.stdout, `${JSON.stringify(settings.profile, null, 2)}\n`)
    return 0
  }
  const entries = reasons === undefined ? [] : await readEntries(reasons, io)
  const kept = writeExplanations === undefined ? [] : await entriesToKeep(writeExplanations, io)
  const explanations = explanationsByFingerprint(entries)
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
      else {
        const subject = { source, ...read, ...lastYear(read.report, previous), explanations }
        reports.push(checkReport(subject, { language, ...settings }))
      }
    }
  }
  if (io.stderr.isTTY && inputs.length > 1) io.stderr.write('\r\u001b[K')
  for (const notice of previous?.notices() ?? []) await print(io.stderr, `${notice[language]}\n`)
  if (reasons !== undefined) await printUnused(entries, reports, { path: reasons, io, language })
  const result = checkResult({ reports, unreadable }, settings)
  for (const output of outputs) await writeOutput(result, { output, options: command, io })
  const notWritten =
    writeExplanations !== undefined &&
    (await writeToFillIn(reports, { path: writeExplanations, kept, io, language })) !== 0
  const { warnings } = result.summary
  const tooMany = maxWarnings !== undefined && warnings > maxWarnings
  if (tooMany) await print(io.stderr, `${notices.tooManyWarnings(warnings, maxWarnings)[language]}\n`)
  if (problems.length > 0 || notWritten) return 2
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
