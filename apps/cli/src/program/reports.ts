/** Commands that take several reports together: `aggregate`, `compare`. */

import type { Command } from 'commander'
import { type AggregateCommand, aggregate } from '../commands/aggregate.ts'
import { type CompareCommand, compare } from '../commands/compare.ts'
import { help } from '../words-usage.ts'
import { addCommon, addSettings, choice, given, type Setting } from './setting.ts'

export function addAggregate(program: Command, { io, language, end, config }: Setting): void {
  const command = program
    .command('aggregate')
    .description(help.aggregate[language])
    .argument(`<${help.path[language]}...>`, help.membersMeaning[language])
    .option(`-o, --output <${help.fileValue[language]}>`, help.outputOptional[language])
    .option(`--check <${help.fileValue[language]}>`, help.checkAggregate[language])
    .option(`--explanations <${help.fileValue[language]}>`, help.explanationsOfSum[language])
    .option(`--write-explanations <${help.fileValue[language]}>`, help.writeExplanationsOfSum[language])
    .option(`--agency <${help.agencyValue[language]}>`, help.agency[language])
  addCommon(addSettings(command, language), language).action(
    async (paths: readonly string[], options: Omit<AggregateCommand, 'paths' | 'language'>) => {
      end(await aggregate({ ...config(), ...given(command, options), paths, language }, io))
    },
  )
}

export function addCompare(program: Command, { io, language, end, config }: Setting): void {
  const command = program
    .command('compare')
    .description(help.compare[language])
    .argument(`<${language === 'zh' ? '上年' : 'before'}>`, help.beforeMeaning[language])
    .argument(`<${language === 'zh' ? '本年' : 'after'}>`, help.afterMeaning[language])
    .addOption(
      choice(`--format <${help.formatValue[language]}>`, {
        choices: ['pretty', 'json'],
        description: help.rulesFormat[language],
      }),
    )
  command
    .optionsGroup(help.groups.settings[language])
    .option(`--profile <${help.fileValue[language]}>`, help.profile[language])
    .option(`--config <${help.fileValue[language]}>`, help.config[language])
    .option('--no-config', help.noConfig[language])
  addCommon(command, language).action(
    async (before: string, after: string, options: Partial<Pick<CompareCommand, 'format' | 'color' | 'profile'>>) => {
      const { color, profile } = { ...config(), ...given(command, options) }
      end(await compare({ format: 'pretty', ...options, color, profile, before, after, language }, io))
    },
  )
}
