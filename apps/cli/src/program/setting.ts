/** What the commands are declared with: the world, the language, the settings of a folder, and how options are read. */

import { type Command, Option } from 'commander'
import type { ShardPart } from '../bulk/shard.ts'
import type { Config } from '../config.ts'
import type { Io } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import type { Language } from '../words.ts'
import { help, usage } from '../words-usage.ts'

export const languages: readonly Language[] = ['zh', 'en']

export interface Setting {
  readonly io: Io
  readonly language: Language
  readonly end: (code: number) => void
  /** `--print-config` is asked for, or the settings of the folder name paths: none need be given. */
  readonly withoutPaths: boolean
  /** The settings of the folder; throws a UsageError that names every mistake in them. */
  readonly config: () => Config
}

export function addLanguage(command: Command, language: Language): Command {
  return command.addOption(
    choice(`--lang <${help.languageValue[language]}>`, { choices: languages, description: help.language[language] }),
  )
}

export function addCommon(command: Command, language: Language): Command {
  return addLanguage(command.optionsGroup(help.groups.common[language]), language)
    .option('--color', help.color[language])
    .option('--no-color', help.noColor[language])
}

/** The settings of a district, for every command that judges or names what is judged. */
export function addSettings(command: Command, language: Language): Command {
  const file = `<${help.fileValue[language]}>`
  return command
    .optionsGroup(help.groups.settings[language])
    .option(`--profile ${file}`, help.profile[language])
    .option(`--rules ${file}`, help.ownRules[language])
    .option(`--config ${file}`, help.config[language])
    .option('--no-config', help.noConfig[language])
}

/** What was given on the command line; what was not is as the settings of the folder say. */
export function given<T extends object>(command: Command, options: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(options).filter(([name]) => command.getOptionValueSource(name) !== 'default'),
  ) as Partial<T>
}

/** An option with one of few values. */
export function choice<T extends string>(
  flags: string,
  {
    choices,
    description,
    onValue = (value) => value,
  }: { readonly choices: readonly T[]; readonly description: string; readonly onValue?: (value: T) => unknown },
): Option {
  const option = new Option(flags, description)
  const parse = oneOf(option.long ?? flags, choices)
  // For completion; `choices()` would say mistakes in English.
  option.argChoices = [...choices]
  return option.argParser((value) => onValue(parse(value)))
}

export function oneOf<T extends string>(option: string, choices: readonly T[]): (value: string) => T {
  return (value) => {
    const found = choices.find((candidate) => candidate === value)
    if (found === undefined) throw new UsageError(usage.notOneOf(option, value, choices))
    return found
  }
}

export function wholeNumber(option: string): (value: string) => number {
  return (value) => {
    if (!/^\d+$/u.test(value)) throw new UsageError(usage.notWhole(option, value))
    return Number(value)
  }
}

export function positive(option: string): (value: string) => number {
  return (value) => {
    if (!/^\d*[1-9]\d*$/u.test(value)) throw new UsageError(usage.notPositive(option, value))
    return Number(value)
  }
}

export function shardPart(value: string): ShardPart {
  const [, index = '', of = ''] = /^(\d{1,6})\/(\d{1,6})$/u.exec(value) ?? []
  const part = { index: Number(index), of: Number(of) }
  if (part.index < 1 || part.index > part.of) throw new UsageError(usage.notAPart(value))
  return part
}
