/** The command line: which commands there are, what they take, and how a run ends. */

import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { failSeverities } from './bulk/verdict.ts'
import { type AggregateCommand, aggregate } from './commands/aggregate.ts'
import { annotate } from './commands/annotate.ts'
import { type CheckCommand, check } from './commands/check.ts'
import { compare } from './commands/compare.ts'
import { convert } from './commands/convert.ts'
import { explain } from './commands/explain.ts'
import { extract } from './commands/extract.ts'
import { type FormCommand, form } from './commands/form.ts'
import { rules } from './commands/rules.ts'
import { helpIn, usageSentence } from './help.ts'
import { formats, type OutputFlag, pairOutputs } from './output/outputs.ts'
import { type Io, print, widthOf } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import type { Language } from './words.ts'
import { bulkHelp } from './words-bulk.ts'
import { help, usage } from './words-usage.ts'

const languages: readonly Language[] = ['zh', 'en']

/** What the commands are built with. */
interface Setting {
  readonly io: Io
  readonly language: Language
  readonly end: (code: number) => void
  /** `--print-config` is asked for, which needs no path. */
  readonly printsConfig: boolean
}

interface CommonOptions {
  readonly color?: boolean
}

/** Runs one command line; answers the exit code: 0 in order, 1 findings, 2 wrong usage or a crash. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = languageOf(argv)
  let code = 0
  const end = (ended: number) => {
    code = ended
  }
  const program = buildProgram({ io, language, end, printsConfig: argv.includes('--print-config') })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (error instanceof CommanderError && error.code === 'commander.help') return 2
    const debug = io.env.GOUJI_DEBUG === '1'
    await print(io.stderr, `${failure(error, { program, language, debug })}\n`)
    return 2
  }
}

function failure(
  error: unknown,
  { program, language, debug }: { readonly program: Command; readonly language: Language; readonly debug: boolean },
): string {
  if (error instanceof UsageError) return error.sentence[language]
  if (error instanceof CommanderError) {
    const names = program.commands.map((command) => command.name())
    return `${usageSentence(error, names)[language]}\n${usage.seeHelp[language]}`
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  return usage.crash(message)[language] + (debug ? `\n${stack}` : '')
}

function buildProgram(setting: Setting): Command {
  const { io, language } = setting
  const program = new Command('gouji')
    .description(help.program[language])
    .configureHelp(helpIn(language))
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      outputError: () => {},
      getOutHelpWidth: () => widthOf(io.stdout),
      getErrHelpWidth: () => widthOf(io.stderr),
    })
    .exitOverride()
    .helpOption('-h, --help', help.helpOption[language])
    .helpCommand(`help [${help.command[language]}]`, help.helpCommand[language])
    .version(ownVersion(), '-V, --version', help.version[language])
  addCheck(program, setting)
  addExtract(program, setting)
  addConvert(program, setting)
  addAnnotate(program, setting)
  addForm(program, setting)
  addAggregate(program, setting)
  addCompare(program, setting)
  addRules(program, setting)
  addExplain(program, setting)
  return program
}

function addCheck(program: Command, { io, language, end, printsConfig }: Setting): void {
  const flags: OutputFlag[] = []
  const command = program
    .command('check')
    .description(help.check[language])
    .argument(printsConfig ? `[${help.path[language]}...]` : `<${help.path[language]}...>`, help.pathsMeaning[language])
    .option(`--format <${help.formatValue[language]}>`, help.format[language], (value) => {
      flags.push({ kind: 'format', format: oneOf('--format', formats)(value) })
    })
    .option(`--output-file <${help.fileValue[language]}>`, help.outputFile[language], (file) => {
      flags.push({ kind: 'file', file })
    })
    .option(
      `--fail-severity <${help.severityValue[language]}>`,
      help.failSeverity[language],
      oneOf('--fail-severity', failSeverities),
    )
    .option(`--max-warnings <${help.countValue[language]}>`, help.maxWarnings[language], wholeNumber('--max-warnings'))
    .option('--quiet', help.quiet[language])
    .option(`--previous <${help.path[language]}>`, help.previous[language])
    .option(`--concurrency <${help.countValue[language]}>`, bulkHelp.concurrency[language], positive('--concurrency'))
    .option(`--cache [${help.fileValue[language]}]`, bulkHelp.cache[language])
    .option(`--profile <${help.fileValue[language]}>`, help.profile[language])
    .option(`--rules <${help.fileValue[language]}>`, help.ownRules[language])
    .option(`--explanations <${help.fileValue[language]}>`, help.explanations[language])
    .option(`--write-explanations <${help.fileValue[language]}>`, help.writeExplanations[language])
    .option(`--baseline <${help.fileValue[language]}>`, help.baseline[language])
    .option(`--write-baseline <${help.fileValue[language]}>`, help.writeBaseline[language])
    .option('--print-config', help.printConfig[language])
  addCommon(command, language).action(
    async (paths: readonly string[], options: Partial<Omit<CheckCommand, 'paths' | 'outputs'>>) => {
      const { failSeverity = 'error' } = options
      end(await check({ ...options, paths, failSeverity, language, outputs: pairOutputs(flags) }, io))
    },
  )
}

function addExtract(program: Command, { io, language, end }: Setting): void {
  const command = program
    .command('extract')
    .description(help.extract[language])
    .argument(`<${help.path[language]}>`, help.pathMeaning[language])
    .option('--places', help.places[language])
  addLanguage(command, language).action(async (path: string, { places }: { readonly places?: true }) => {
    end(await extract({ path, places, language }, io))
  })
}

function addConvert(program: Command, { io, language, end }: Setting): void {
  const command = program
    .command('convert')
    .description(help.convert[language])
    .argument(`<${help.path[language]}>`, help.pathMeaning[language])
    .requiredOption(`-o, --output <${help.fileValue[language]}>`, help.output[language])
  addLanguage(command, language).action(async (path: string, { output }: { readonly output: string }) => {
    end(await convert({ path, output, language }, io))
  })
}

function addAnnotate(program: Command, { io, language, end }: Setting): void {
  const command = program
    .command('annotate')
    .description(help.annotate[language])
    .argument(`<${help.path[language]}>`, help.pathMeaning[language])
    .requiredOption(`-o, --output <${help.fileValue[language]}>`, help.output[language])
  addLanguage(command, language).action(async (path: string, { output }: { readonly output: string }) => {
    end(await annotate({ path, output, language }, io))
  })
}

function addForm(program: Command, { io, language, end }: Setting): void {
  const command = program
    .command('form')
    .description(help.form[language])
    .requiredOption(`-o, --output <${help.fileValue[language]}>`, help.output[language])
    .option(`--edition <${help.editionValue[language]}>`, help.edition[language], '2021')
    .option(`--agency <${help.agencyValue[language]}>`, help.agency[language])
    .option(`--year <${help.yearValue[language]}>`, help.year[language], wholeNumber('--year'))
  addLanguage(command, language).action(async (options: Omit<FormCommand, 'language'>) => {
    end(await form({ ...options, language }, io))
  })
}

function addAggregate(program: Command, { io, language, end }: Setting): void {
  const command = program
    .command('aggregate')
    .description(help.aggregate[language])
    .argument(`<${help.path[language]}...>`, help.membersMeaning[language])
    .option(`-o, --output <${help.fileValue[language]}>`, help.outputOptional[language])
    .option(`--check <${help.fileValue[language]}>`, help.checkAggregate[language])
    .option(`--agency <${help.agencyValue[language]}>`, help.agency[language])
  addCommon(command, language).action(
    async (paths: readonly string[], options: Omit<AggregateCommand, 'paths' | 'language'>) => {
      end(await aggregate({ ...options, paths, language }, io))
    },
  )
}

function addCompare(program: Command, { io, language, end }: Setting): void {
  const parse = oneOf('--format', ['pretty', 'json'] as const)
  const command = program
    .command('compare')
    .description(help.compare[language])
    .argument(`<${language === 'zh' ? '上年' : 'before'}>`, help.beforeMeaning[language])
    .argument(`<${language === 'zh' ? '本年' : 'after'}>`, help.afterMeaning[language])
    .option(`--format <${help.formatValue[language]}>`, help.rulesFormat[language], parse)
  addCommon(command, language).action(
    async (
      before: string,
      after: string,
      { format = 'pretty', color }: CommonOptions & { readonly format?: ReturnType<typeof parse> },
    ) => {
      end(await compare({ before, after, format, language, color }, io))
    },
  )
}

function addRules(program: Command, { io, language, end }: Setting): void {
  const parse = oneOf('--format', ['pretty', 'json'] as const)
  const command = program
    .command('rules')
    .description(help.rules[language])
    .option(`--format <${help.formatValue[language]}>`, help.rulesFormat[language], parse)
  addCommon(command, language).action(
    async ({ format = 'pretty', color }: CommonOptions & { readonly format?: ReturnType<typeof parse> }) => {
      end(await rules({ format, language, color }, io))
    },
  )
}

function addExplain(program: Command, { io, language, end }: Setting): void {
  const command = program
    .command('explain')
    .description(help.explain[language])
    .argument(`<${help.rule[language]}>`, help.ruleMeaning[language])
  addCommon(command, language).action(async (rule: string, { color }: CommonOptions) => {
    end(await explain({ rule, language, color }, io))
  })
}

function addLanguage(command: Command, language: Language): Command {
  return command.option(`--lang <${help.languageValue[language]}>`, help.language[language], oneOf('--lang', languages))
}

function addCommon(command: Command, language: Language): Command {
  return addLanguage(command, language)
    .option('--color', help.color[language])
    .option('--no-color', help.noColor[language])
}

/** The language is needed before the command line is understood: its mistakes are told in it. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.lastIndexOf('--lang')
  return argv[at + 1] === 'en' && at >= 0 ? 'en' : argv.includes('--lang=en') ? 'en' : 'zh'
}

function oneOf<T extends string>(option: string, choices: readonly T[]): (value: string) => T {
  return (value) => {
    const found = choices.find((choice) => choice === value)
    if (found === undefined) throw new UsageError(usage.notOneOf(option, value, choices))
    return found
  }
}

function wholeNumber(option: string): (value: string) => number {
  return (value) => {
    if (!/^\d+$/u.test(value)) throw new UsageError(usage.notWhole(option, value))
    return Number(value)
  }
}

function positive(option: string): (value: string) => number {
  const whole = wholeNumber(option)
  return (value) => {
    const number = whole(value)
    if (number === 0) throw new UsageError(usage.notPositive(option))
    return number
  }
}

function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return version
}
