/** `gouji merge`: the results of the parts of a run become the result of the whole. */

import { resolve } from 'node:path'
import { type BaselineOptions, openBaseline } from '../baseline.ts'
import { deliver } from '../bulk/deliver.ts'
import { openParts } from '../bulk/parts.ts'
import { type FailSeverity, verdictOf } from '../bulk/verdict.ts'
import { type ExplanationOptions, openExplanations } from '../explanations.ts'
import { keepInputs } from '../keep-inputs.ts'
import { type Output, type OutputOptions, withOutputs } from '../output/outputs.ts'
import { readSettings, type SettingsOptions } from '../profile.ts'
import type { Io } from '../terminal.ts'

export interface MergeCommand
  extends Omit<OutputOptions, 'shard' | 'profile'>,
    SettingsOptions,
    ExplanationOptions,
    BaselineOptions {
  readonly results: readonly string[]
  readonly outputs: readonly Output[]
  readonly failSeverity: FailSeverity
  readonly maxWarnings?: number | undefined
}

/**
 * Answers the exit code: 0 nothing grave enough, 1 findings or unread documents. Parts that do not belong together, or
 * not to the settings given, are wrong usage: the reports are held against each other with these.
 */
export async function merge(command: MergeCommand, io: Io): Promise<number> {
  const { results, outputs, language } = command
  const settings = await readSettings(command, io)
  keepInputs(
    outputs.map(({ file }) => file),
    { inputs: results.map((path) => ({ path: resolve(io.cwd, path) })), io },
  )
  const explanations = await openExplanations(command, io)
  const ledgers = [explanations.ledger, await openBaseline(command, io)]
  const parts = await openParts(results, { settings, language, io })
  try {
    const { summary } = await withOutputs(
      outputs,
      { options: { ...command, catalogue: settings.rules, profile: settings.profile }, io },
      (open) =>
        deliver(
          parts.events(),
          {
            language,
            settings,
            explanations: explanations.byFingerprint,
            outputs: open,
            ledgers,
            files: parts.files,
            similar: parts.similar,
          },
          io,
        ),
    )
    let written = 0
    for (const ledger of ledgers) written = Math.max(written, await ledger.close())
    return Math.max(await verdictOf(summary, { ...command, io }), written)
  } finally {
    await parts.close()
  }
}
