/** `check` and `merge`: what is judged with, and where the result goes. */

import type { Command } from 'commander'
import { failSeverities } from '../bulk/verdict.ts'
import { type CheckCommand, check } from '../commands/check.ts'
import { type MergeCommand, merge } from '../commands/merge.ts'
import { formats } from '../output/formats.ts'
import { type OutputFlag, pairOutputs, unmixed } from '../output/outputs.ts'
import { print } from '../terminal.ts'
import { bulkHelp } from '../words-bulk.ts'
import { configUsed } from '../words-settings.ts'
import { help } from '../words-usage.ts'
import { addCommon, addSettings, choice, given, positive, type Setting, shardPart, wholeNumber } from './setting.ts'

export function addCheck(program: Command, setting: Setting): void {
  const { io, language, end, withoutPaths, config } = setting
  const flags: OutputFlag[] = []
  const path = help.path[language]
  const command = program
    .command('check')
    .description(help.check[language])
    .argument(withoutPaths ? `[${path}...]` : `<${path}...>`, help.pathsMeaning[language])
    .optionsGroup(help.groups.beside[language])
    .option(`--previous <${path}>`, help.previous[language])
  addReasons(command, setting)
  addOutputs(command, { setting, flags })
  addSettings(command, language).option('--print-config', help.printConfig[language])
  command
    .optionsGroup(help.groups.bulk[language])
    .option(`--concurrency <${help.countValue[language]}>`, bulkHelp.concurrency[language], positive('--concurrency'))
    .option(`--cache [${help.fileValue[language]}]`, bulkHelp.cache[language])
    .option(`--shard <${bulkHelp.shardValue[language]}>`, bulkHelp.shard[language], shardPart)
    .option('--no-similar', bulkHelp.noSimilar[language])
  addCommon(command, language)
    .addHelpText('after', `\n${help.checkExamples[language]}`)
    .action(async (paths: readonly string[], options: Partial<CheckCommand>) => {
      const settled = config()
      const asked = { ...settled, ...given(command, options) }
      const named = paths.length > 0 ? paths : (settled.paths ?? [])
      const outputs = flags.length > 0 || !settled.outputs ? pairOutputs(flags) : unmixed(settled.outputs)
      // What stands in another folder is not seen.
      if (settled.file?.startsWith('..')) await print(io.stderr, `${configUsed(settled.file)[language]}\n`)
      end(
        await check(
          {
            ...asked,
            failSeverity: asked.failSeverity ?? 'error',
            config: settled.file,
            paths: named,
            language,
            outputs,
          },
          io,
        ),
      )
    })
}

export function addMerge(program: Command, setting: Setting): void {
  const { io, language, end, config } = setting
  const flags: OutputFlag[] = []
  const command = program
    .command('merge')
    .description(bulkHelp.merge[language])
    .argument(`<${bulkHelp.results[language]}...>`, bulkHelp.mergeMeaning[language])
    .optionsGroup(help.groups.beside[language])
  addReasons(command, setting)
  addOutputs(command, { setting, flags })
  addSettings(command, language)
  addCommon(command, language).action(async (results: readonly string[], options: Partial<MergeCommand>) => {
    const asked = { ...config(), ...given(command, options) }
    end(
      await merge(
        { ...asked, failSeverity: asked.failSeverity ?? 'error', results, language, outputs: pairOutputs(flags) },
        io,
      ),
    )
  })
}

function addReasons(command: Command, { language }: Setting): void {
  const file = `<${help.fileValue[language]}>`
  command
    .option(`--explanations ${file}`, help.explanations[language])
    .option(`--write-explanations ${file}`, help.writeExplanations[language])
    .option(`--baseline ${file}`, help.baseline[language])
    .option(`--write-baseline ${file}`, help.writeBaseline[language])
}

function addOutputs(
  command: Command,
  { setting: { language }, flags }: { readonly setting: Setting; readonly flags: OutputFlag[] },
): void {
  command
    .optionsGroup(help.groups.output[language])
    .addOption(
      choice(`--format <${help.formatValue[language]}>`, {
        choices: formats,
        description: help.format[language],
        onValue: (format) => void flags.push({ kind: 'format', format }),
      }),
    )
    .option(`--output-file <${help.fileValue[language]}>`, help.outputFile[language], (file) => {
      flags.push({ kind: 'file', file })
    })
    .addOption(
      choice(`--fail-severity <${help.severityValue[language]}>`, {
        choices: failSeverities,
        description: help.failSeverity[language],
      }),
    )
    .option(`--max-warnings <${help.countValue[language]}>`, help.maxWarnings[language], wholeNumber('--max-warnings'))
    .option('--quiet', help.quiet[language])
}
