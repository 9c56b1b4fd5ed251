/** `gouji completion`: a script for the shell, made from the commands as they are declared. */

import { rules } from '@gouji/core'
import type { Command, Option } from 'commander'
import { type Io, print } from '../terminal.ts'

export const shells = ['bash', 'zsh', 'fish'] as const

type Shell = (typeof shells)[number]

export interface CompletionCommand {
  readonly shell: Shell
  readonly program: Command
}

export async function completion({ shell, program }: CompletionCommand, io: Io): Promise<number> {
  await print(io.stdout, scripts[shell](wordsOf(program)))
  return 0
}

/** A command as a shell completes it. */
interface CommandWords {
  readonly name: string
  readonly description: string
  readonly options: readonly OptionWords[]
  /** Its arguments are one of these; empty: files. */
  readonly values: readonly string[]
}

interface OptionWords {
  readonly names: readonly string[]
  readonly description: string
  /** `file`: a path; a list: one of these; `other`: something a shell cannot know; `none`: it takes no value. */
  readonly takes: 'none' | 'file' | 'other' | readonly string[]
}

function wordsOf(program: Command): readonly CommandWords[] {
  return program.commands.map((command) => {
    const name = command.name()
    const values = name === 'explain' ? rules.map(({ id }) => id) : name === 'completion' ? shells : []
    return { name, description: command.description(), options: command.options.map(optionWords), values }
  })
}

/** Options whose value is a count or a name; all others that take one take a file. */
const unknowable = new Set(['--max-warnings', '--concurrency', '--shard', '--agency', '--year', '--edition'])

function optionWords({ short, long, description, argChoices, required, optional }: Option): OptionWords {
  const names = [short, long].filter((name) => name !== undefined)
  const takes = !required && !optional ? 'none' : (argChoices ?? (unknowable.has(long ?? '') ? 'other' : 'file'))
  return { names, description, takes }
}

const scripts: Readonly<Record<Shell, (commands: readonly CommandWords[]) => string>> = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
}

function bashScript(commands: readonly CommandWords[]): string {
  const values = uniqueOptions(commands).flatMap(({ names, takes }) => {
    if (takes === 'none') return []
    const reply =
      takes === 'file' ? 'compgen -f -- "$cur"' : takes === 'other' ? '' : `compgen -W "${takes.join(' ')}" -- "$cur"`
    return [`    ${names.join('|')}) ${reply === '' ? 'return' : `_gouji_reply "$(${reply})"; return`} ;;`]
  })
  const cases = commands.map(({ name, options, values: own }) => {
    const names = options.flatMap((option) => option.names).join(' ')
    return `    ${name}) options="${names} --help"; values="${own.join(' ')}" ;;`
  })
  return `# gouji completion bash > ~/.local/share/bash-completion/completions/gouji
_gouji_reply() {
  COMPREPLY=()
  while IFS= read -r line; do [ -n "$line" ] && COMPREPLY+=("$line"); done <<< "$1"
}
_gouji() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" options values line
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    _gouji_reply "$(compgen -W "${commands.map(({ name }) => name).join(' ')} help --help --version" -- "$cur")"
    return
  fi
  case "$previous" in
${values.join('\n')}
  esac
  case "$command" in
${cases.join('\n')}
    help) options=""; values="${commands.map(({ name }) => name).join(' ')}" ;;
  esac
  case "$cur" in
    -*) _gouji_reply "$(compgen -W "$options" -- "$cur")" ;;
    *) if [ -n "$values" ]; then _gouji_reply "$(compgen -W "$values" -- "$cur")"; else _gouji_reply "$(compgen -f -- "$cur")"; fi ;;
  esac
}
complete -o filenames -F _gouji gouji
`
}

function zshScript(commands: readonly CommandWords[]): string {
  const quote = (text: string) => text.replaceAll("'", "'\\''")
  const inColons = (text: string) => quote(text).replaceAll(':', '\\:')
  const inBrackets = (text: string) => quote(text).replace(/[[\]:\\]/gu, '\\$&')
  const value = (takes: OptionWords['takes']) => {
    if (takes === 'none') return ''
    if (takes === 'file') return ':file:_files'
    return takes === 'other' ? ':value:' : `:value:(${takes.join(' ')})`
  }
  const cases = commands.map(({ name, options, values }) => {
    const specs = options.flatMap(({ names, description, takes }) =>
      names.map((each) => `'${each}[${inBrackets(description)}]${value(takes)}'`),
    )
    const rest = values.length > 0 ? `'*:value:(${values.join(' ')})'` : "'*:file:_files'"
    return `    ${name}) _arguments ${[...specs, rest].join(' ')} ;;`
  })
  return `#compdef gouji
# gouji completion zsh > a file _gouji in a folder of $fpath
_gouji() {
  local -a commands
  commands=(${commands.map(({ name, description }) => `'${name}:${inColons(description)}'`).join(' ')})
  if (( CURRENT == 2 )); then _describe command commands; return; fi
  local command=$words[2]
  shift words; (( CURRENT-- ))
  case $command in
${cases.join('\n')}
    *) _files ;;
  esac
}
if [ "$funcstack[1]" = _gouji ]; then _gouji "$@"; else compdef _gouji gouji; fi
`
}

function fishScript(commands: readonly CommandWords[]): string {
  const quote = (text: string) => `'${text.replace(/['\\]/gu, '\\$&')}'`
  const lines = commands.flatMap(({ name, description, options, values }) => {
    const inCommand = `-n '__fish_seen_subcommand_from ${name}'`
    return [
      `complete -c gouji -n __fish_use_subcommand -f -a ${name} -d ${quote(description)}`,
      ...(values.length > 0 ? [`complete -c gouji ${inCommand} -f -a ${quote(values.join(' '))}`] : []),
      ...options.map(({ names, description: about, takes }) => {
        const flags = names.map((each) => (each.startsWith('--') ? `-l ${each.slice(2)}` : `-s ${each.slice(1)}`))
        const value =
          takes === 'none'
            ? ''
            : takes === 'file'
              ? ' -r -F'
              : takes === 'other'
                ? ' -x'
                : ` -x -a ${quote(takes.join(' '))}`
        return `complete -c gouji ${inCommand} ${flags.join(' ')}${value} -d ${quote(about)}`
      }),
    ]
  })
  return `# gouji completion fish > ~/.config/fish/completions/gouji.fish\n${lines.join('\n')}\n`
}

function uniqueOptions(commands: readonly CommandWords[]): readonly OptionWords[] {
  const byName = new Map<string, OptionWords>()
  for (const option of commands.flatMap(({ options }) => options)) {
    const name = option.names.join(' ')
    const before = byName.get(name)
    // `--format` has more values in one command than in another.
    const both = before && Array.isArray(before.takes) && Array.isArray(option.takes)
    byName.set(name, both ? { ...option, takes: [...new Set([...before.takes, ...option.takes])] } : option)
  }
  return [...byName.values()]
}
