/** The command line: which commands there are, and how a run ends. */

import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { type Config, namedConfig, readConfig } from './config.ts'
import { helpIn, usageSentence } from './help.ts'
import { addCompletion, addExplain, addRules } from './program/catalogue.ts'
import { addCheck, addMerge } from './program/check.ts'
import { addDocuments } from './program/documents.ts'
import { addAggregate, addCompare } from './program/reports.ts'
import { addService } from './program/service.ts'
import { languages, type Setting } from './program/setting.ts'
import { type Io, print, widthOf } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import type { Language } from './words.ts'
import { help, usage } from './words-usage.ts'

/** Runs one command line; answers the exit code: 0 in order, 1 findings, 2 wrong usage or a crash, 130 interrupted. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const config = await settledIn(argv, io)
  const { lang, paths } = config.value ?? {}
  const language = languageIn(argv) ?? lang ?? 'zh'
  let code = 0
  const end = (ended: number) => {
    code = ended
  }
  const program = buildProgram({
    io,
    language,
    end,
    withoutPaths: argv.includes('--print-config') || paths !== undefined,
    config: () => {
      if (config.value) return config.value
      throw config.problem
    },
  })
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

/** The settings of the folder; what is wrong with them is told by commands that need them. */
async function settledIn(
  argv: readonly string[],
  io: Io,
): Promise<{ readonly value: Config } | { readonly value?: undefined; readonly problem: unknown }> {
  try {
    const named = namedConfig(argv)
    return { value: named === null ? { file: null } : await readConfig(named, io) }
  } catch (problem) {
    return { problem }
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
    .addHelpText('after', `\n${help.examples[language]}`)
  addCheck(program, setting)
  addMerge(program, setting)
  addDocuments(program, setting)
  addAggregate(program, setting)
  addCompare(program, setting)
  addRules(program, setting)
  addExplain(program, setting)
  addService(program, setting)
  addCompletion(program, setting)
  return program
}

/** The language is needed before the command line is understood: its mistakes are told in it. */
function languageIn(argv: readonly string[]): Language | undefined {
  const joined = argv.findLast((argument) => argument.startsWith('--lang='))?.slice('--lang='.length)
  const at = argv.lastIndexOf('--lang')
  const named = at >= 0 ? argv[at + 1] : joined
  return languages.find((language) => language === named)
}

function ownVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return version
}
