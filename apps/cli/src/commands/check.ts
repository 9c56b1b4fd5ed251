/** `gouji check`: reads reports, judges them, says what was found. */

import { type BaselineOptions, openBaseline } from '../baseline.ts'
import { defaultCacheFile } from '../bulk/cache.ts'
import { run } from '../bulk/run.ts'
import { type ShardPart, shardOf } from '../bulk/shard.ts'
import { type FailSeverity, interruptedCode, verdictOf } from '../bulk/verdict.ts'
import { type ExplanationOptions, openExplanations } from '../explanations.ts'
import { findInputs } from '../inputs.ts'
import { keepInputs } from '../keep-inputs.ts'
import { type Output, type OutputOptions, withExcerpts, withOutputs } from '../output/outputs.ts'
import { readPrevious } from '../previous.ts'
import { readSettings, type Settings, type SettingsOptions } from '../profile.ts'
import { type Io, print } from '../terminal.ts'

export interface CheckCommand
  extends Omit<OutputOptions, 'shard' | 'profile'>,
    SettingsOptions,
    ExplanationOptions,
    BaselineOptions {
  readonly paths: readonly string[]
  readonly outputs: readonly Output[]
  readonly failSeverity: FailSeverity
  readonly maxWarnings?: number | undefined
  readonly previous?: string | undefined
  /** Workers; absent: as many as fit the files and the machine. */
  readonly concurrency?: number | undefined
  /** Where results are kept for the next run; `true`: in the file of the usual name. */
  readonly cache?: string | boolean | undefined
  /** Only a part of the files. */
  readonly shard?: ShardPart | undefined
  /** `false`: reports are not held against each other. */
  readonly similar?: boolean | undefined
  /** Prints the settings instead of checking. */
  readonly printConfig?: true | undefined
  /** The file the options of the folder are in; `null`: there is none. */
  readonly config?: string | null | undefined
}

/** Answers the exit code: 0 nothing grave enough, 1 findings or unread documents, 2 a path without a file, 130 interrupted. */
export async function check(command: CheckCommand, io: Io): Promise<number> {
  const { paths, outputs, language, rules, concurrency, similar = true } = command
  const settings = await readSettings(command, io)
  if (command.printConfig) {
    await print(io.stdout, `${JSON.stringify(inForce(command, settings), null, 2)}\n`)
    return 0
  }
  const explanations = await openExplanations(command, io)
  const ledgers = [explanations.ledger, await openBaseline(command, io)]
  const { inputs: all, problems } = await findInputs(paths, io)
  for (const problem of problems) await print(io.stderr, `${problem[language]}\n`)
  if (all.length === 0) return 2
  keepInputs(
    outputs.map(({ file }) => file),
    { inputs: all, io },
  )
  const part = command.shard && shardOf(all, { part: command.shard, settings, language, similar })
  const { inputs, head: shard } = part ?? { inputs: all, head: undefined }
  const previous =
    command.previous === undefined ? undefined : await readPrevious(command.previous, { concurrency, language, io })
  if (previous === 'interrupted') return interruptedCode
  const withFacts = outputs.some(({ format }) => withExcerpts.includes(format))
  const plan = {
    language,
    settings,
    previous: previous?.index,
    explanations: explanations.byFingerprint,
    withFacts,
  }
  const ended = await withOutputs(
    outputs,
    { options: { ...command, shard, catalogue: settings.rules, profile: settings.profile }, io },
    (open) =>
      run(
        {
          inputs,
          plan,
          outputs: open,
          ledgers,
          shard,
          similar,
          rules,
          concurrency,
          cache: command.cache === true ? defaultCacheFile : command.cache || undefined,
          onReport: (report) => previous?.note(report),
        },
        io,
      ),
  ).finally(() => previous?.close())
  for (const notice of previous?.notices() ?? []) await print(io.stderr, `${notice[language]}\n`)
  let written = 0
  for (const ledger of ledgers) written = Math.max(written, await ledger.close())
  if (ended.interrupted) return interruptedCode
  const code = await verdictOf(ended.summary, { ...command, io })
  return Math.max(code, problems.length > 0 ? 2 : 0, written)
}

/** Every option and every setting as it is in force; `null`: not used. */
function inForce(command: CheckCommand, { profile, rules }: Settings): object {
  const { paths, outputs, language, failSeverity, similar = true, quiet = false, shard } = command
  const { config, previous, explanations, baseline, cache } = command
  return {
    config: config ?? null,
    options: {
      paths,
      outputs,
      failSeverity,
      maxWarnings: command.maxWarnings ?? null,
      quiet,
      previous: previous ?? null,
      explanations: explanations ?? null,
      writeExplanations: command.writeExplanations ?? null,
      baseline: baseline ?? null,
      writeBaseline: command.writeBaseline ?? null,
      profile: command.profile ?? null,
      rules: command.rules ?? null,
      concurrency: command.concurrency ?? null,
      cache: cache === true ? defaultCacheFile : cache || null,
      shard: shard ? `${shard.index}/${shard.of}` : null,
      similar,
      lang: language,
      color: command.color ?? null,
    },
    rules: rules.map(({ id }) => id),
    profile,
  }
}
