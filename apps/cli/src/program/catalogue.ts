/** Commands that tell of the command itself: `rules`, `explain`, `completion`. */

import type { Command } from 'commander'
import { completion, shells } from '../commands/completion.ts'
import { type ExplainCommand, explain } from '../commands/explain.ts'
import { type RulesCommand, rules } from '../commands/rules.ts'
import { help } from '../words-usage.ts'
import { addCommon, addLanguage, addSettings, choice, given, oneOf, type Setting } from './setting.ts'

export function addRules(program: Command, { io, language, end, config }: Setting): void {
  const command = program
    .command('rules')
    .description(help.rules[language])
    .addOption(
      choice(`--format <${help.formatValue[language]}>`, {
        choices: ['pretty', 'json'],
        description: help.rulesFormat[language],
      }),
    )
  addCommon(addSettings(command, language), language).action(async (options: Partial<RulesCommand>) => {
    const { format = 'pretty' } = options
    end(await rules({ ...config(), ...given(command, options), format, language }, io))
  })
}

export function addExplain(program: Command, { io, language, end, config }: Setting): void {
  const command = program
    .command('explain')
    .description(help.explain[language])
    .argument(`<${help.rule[language]}>`, help.ruleMeaning[language])
  addCommon(addSettings(command, language), language).action(
    async (rule: string, options: Omit<ExplainCommand, 'rule' | 'language'>) => {
      // The rule asked for, not the module of rules of one's own.
      end(await explain({ ...config(), ...given(command, options), rule, language }, io))
    },
  )
}

export function addCompletion(program: Command, { io, language, end }: Setting): void {
  const command = program
    .command('completion')
    .description(help.completion[language])
    .argument(`<${help.shellValue[language]}>`, help.shell[language])
  addLanguage(command, language).action(async (shell: string) => {
    end(await completion({ shell: oneOf('completion', shells)(shell), program }, io))
  })
}
