/** `gouji check`: reads reports, judges them, says what was found. */

import { type BaselineOptions, openBaseline } from '../baseline.ts'
import { defaultCacheFile } from '../bulk/cache.ts'
import { run } from '../bulk/run.ts'
import { type FailSeverity, interruptedCode, verdictOf } from '../bulk/verdict.ts'
import { type ExplanationOptions, openExplanations } from '../explanations.ts'
import { findInputs } from '../inputs.ts'
import { type OpenOutput, type Output, type OutputOptions, openOutput, withExcerpts } from '../output/outputs.ts'
import { readPrevious } from '../previous.ts'
import { readSettings, type SettingsOptions } from '../profile.ts'
import { type Io, print } from '../terminal.ts'

export interface CheckCommand extends OutputOptions, SettingsOptions, ExplanationOptions, BaselineOptions {
  readonly paths: readonly string[]
  readonly outputs: readonly Output[]
  readonly failSeverity: FailSeverity
  readonly maxWarnings?: number | undefined
  readonly previous?: string | undefined
  /** Workers; absent: as many as fit the files and the machine. */
  readonly concurrency?: number | undefined
  /** Where results are kept for the next run; `true`: in the file of the usual name. */
  readonly cache?: string | true | undefined
  /** Prints the settings instead of checking. */
  readonly printConfig?: true | undefined
}

/** Answers the exit code: 0 nothing grave enough, 1 findings or unread documents, 2 a path without a file. */
export async function check(command: CheckCommand, io: Io): Promise<number> {
  const { paths, outputs, language, rules, concurrency } = command
  const settings = await readSettings(command, io)
  if (command.printConfig) {
    await print(io.stdout, `${JSON.stringify(settings.profile, null, 2)}\n`)
    return 0
  }
  const explanations = await openExplanations(command, io)
  const ledgers = [explanations.ledger, await openBaseline(command, io)]
  const { inputs, problems } = await findInputs(paths, io)
  for (const problem of problems) await print(io.stderr, `${problem[language]}\n`)
  if (inputs.length === 0) return 2
  const previous = command.previous === undefined ? undefined : await readPrevious(command.previous, io)
  const withFacts = outputs.some(({ format }) => withExcerpts.includes(format))
  const plan = {
    language,
    settings,
    previous: previous?.index,
    explanations: explanations.byFingerprint,
    withFacts,
  }
  const ended = await withOutputs(outputs, { options: { ...command, catalogue: settings.rules }, io }, (open) =>
    run(
      {
        inputs,
        plan,
        outputs: open,
        ledgers,
        rules,
        concurrency,
        cache: command.cache === true ? defaultCacheFile : command.cache,
        onReport: (report) => previous?.note(report),
      },
      io,
    ),
  )
  for (const notice of previous?.notices() ?? []) await print(io.stderr, `${notice[language]}\n`)
  let written = 0
  for (const ledger of ledgers) written = Math.max(written, await ledger.close())
  if (ended.interrupted) return interruptedCode
  const code = await verdictOf(ended.summary, { ...command, io })
  return Math.max(code, problems.length > 0 ? 2 : 0, written)
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
