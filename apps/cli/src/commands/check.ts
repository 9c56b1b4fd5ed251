/** `gouji check`: reads reports, judges them, says what was found. */

import { explanationsByFingerprint } from '@gouji/core'
import { defaultCacheFile } from '../bulk/cache.ts'
import { run } from '../bulk/run.ts'
import { type FailSeverity, interruptedCode, verdictOf } from '../bulk/verdict.ts'
import { type ExplainedReport, entriesToKeep, printUnused, readEntries, writeToFillIn } from '../explanations.ts'
import { findInputs } from '../inputs.ts'
import { type OpenOutput, type Output, type OutputOptions, openOutput, withExcerpts } from '../output/outputs.ts'
import { readPrevious } from '../previous.ts'
import { readSettings, type SettingsOptions } from '../profile.ts'
import { type Io, print } from '../terminal.ts'

export interface CheckCommand extends OutputOptions, SettingsOptions {
  readonly paths: readonly string[]
  readonly outputs: readonly Output[]
  readonly failSeverity: FailSeverity
  readonly maxWarnings?: number | undefined
  readonly previous?: string | undefined
  /** Workers; absent: as many as fit the files and the machine. */
  readonly concurrency?: number | undefined
  /** Where results are kept for the next run; `true`: in the file of the usual name. */
  readonly cache?: string | true | undefined
  /** A file of reasons that lift findings. */
  readonly explanations?: string | undefined
  /** Where to write a file of reasons to fill in. */
  readonly writeExplanations?: string | undefined
  /** Prints the settings instead of checking. */
  readonly printConfig?: true | undefined
}

/** Answers the exit code: 0 nothing grave enough, 1 findings or unread documents, 2 a path without a file. */
export async function check(command: CheckCommand, io: Io): Promise<number> {
  const { paths, outputs, language, explanations: reasons, writeExplanations, rules, concurrency } = command
  const settings = await readSettings(command, io)
  if (command.printConfig) {
    await print(io.stdout, `${JSON.stringify(settings.profile, null, 2)}\n`)
    return 0
  }
  const entries = reasons === undefined ? [] : await readEntries(reasons, io)
  const kept = writeExplanations === undefined ? [] : await entriesToKeep(writeExplanations, io)
  const { inputs, problems } = await findInputs(paths, io)
  for (const problem of problems) await print(io.stderr, `${problem[language]}\n`)
  if (inputs.length === 0) return 2
  const previous = command.previous === undefined ? undefined : await readPrevious(command.previous, io)
  const explanations = explanationsByFingerprint(entries)
  const withFacts = outputs.some(({ format }) => withExcerpts.includes(format))
  const plan = { language, settings, previous: previous?.index, explanations, withFacts }
  // Kept only where the file of explanations is held against all findings.
  const explained: ExplainedReport[] = []
  const keeps = reasons !== undefined || writeExplanations !== undefined
  const ended = await withOutputs(outputs, { options: { ...command, catalogue: settings.rules }, io }, (open) =>
    run(
      {
        inputs,
        plan,
        outputs: open,
        rules,
        concurrency,
        cache: command.cache === true ? defaultCacheFile : command.cache,
        onReport: (report) => {
          previous?.note(report)
          if (keeps) explained.push({ agency: report.agency, year: report.year, findings: report.findings })
        },
      },
      io,
    ),
  )
  for (const notice of previous?.notices() ?? []) await print(io.stderr, `${notice[language]}\n`)
  if (reasons !== undefined) await printUnused(entries, explained, { path: reasons, io, language })
  const notWritten =
    writeExplanations !== undefined &&
    (await writeToFillIn(explained, { path: writeExplanations, kept, io, language })) !== 0
  if (ended.interrupted) return interruptedCode
  const code = await verdictOf(ended.summary, { ...command, io })
  return problems.length > 0 || notWritten ? 2 : code
}

/** Opens outputs, and takes away what is unfinished where the work fails. */
async function withOutputs<T>(
  outputs: readonly Output[],
  setting: { readonly options: OutputOptions; readonly io: Io },
  work: (open: readonly OpenOutput[]) => Promise<T>,
): Promise<T> {
  const open: OpenOutput[] = []
  try {
    for (const output of outputs) open.push(await openOutput(output, setting))
    return await work(open)
  } catch (error) {
    for (const output of open) await output.discard()
    throw error
  }
}
