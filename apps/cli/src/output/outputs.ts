/** Where results go: each format to its own file, one of them to standard output. */

import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { CheckResult } from '@gouji/core'
import { type Io, paintOn, plain, print, widthOf } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { type Language, notices } from '../words.ts'
import { usage } from '../words-usage.ts'
import { csv } from './csv.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { ndjson } from './ndjson.ts'
import { type PrettyOptions, pretty } from './pretty.ts'
import { sarif } from './sarif.ts'

type Render = (result: CheckResult, options: PrettyOptions) => string

/** Every output a check can have. */
const renderers = { pretty, json, ndjson, sarif, junit, github, csv, markdown } as const satisfies Readonly<
  Record<string, Render>
>

export type Format = keyof typeof renderers

export const formats = Object.keys(renderers) as readonly Format[]

/** One `--format` or `--output-file`, in the order of the command line. */
export type OutputFlag =
  | { readonly kind: 'format'; readonly format: Format }
  | { readonly kind: 'file'; readonly file: string }

export interface Output {
  readonly format: Format
  /** Absent: standard output. */
  readonly file?: string
}

/** A file belongs to the format before it; one before every format belongs to the first. */
export function pairOutputs(flags: readonly OutputFlag[]): readonly Output[] {
  const outputs: { format: Format; file?: string }[] = []
  let early: string | undefined
  for (const flag of flags) {
    const last = outputs.at(-1)
    if (flag.kind === 'format') outputs.push({ format: flag.format })
    else if ((last ? last.file : early) !== undefined) throw new UsageError(usage.twoFilesForOneFormat)
    else if (last) last.file = flag.file
    else early = flag.file
  }
  const [first = { format: 'pretty' as const }, ...others] = outputs
  if (early !== undefined && 'file' in first) throw new UsageError(usage.twoFilesForOneFormat)
  const all: Output[] = [early === undefined ? first : { ...first, file: early }, ...others]
  if (all.filter(({ file }) => file === undefined).length > 1) throw new UsageError(usage.twoFormatsOnScreen)
  return all
}

export interface OutputOptions {
  readonly language: Language
  readonly color?: boolean | undefined
  readonly quiet?: boolean | undefined
}

/** Writes a result to one place. */
export async function writeOutput(
  result: CheckResult,
  { output, options, io }: { readonly output: Output; readonly options: OutputOptions; readonly io: Io },
): Promise<void> {
  const { file, format } = output
  const { language, quiet, color } = options
  const inFile = { width: widthOf({ write: () => {} }), paint: plain }
  const onScreen = { width: widthOf(io.stdout), paint: paintOn(io.stdout, { wanted: color, env: io.env }) }
  const text = renderers[format](result, { language, quiet, ...(file === undefined ? onScreen : inFile) })
  if (file === undefined) return print(io.stdout, text)
  const path = resolve(io.cwd, file)
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  } catch (error) {
    throw new UsageError(
      notices.notWritten(file, error instanceof Error && 'code' in error ? String(error.code) : String(error)),
    )
  }
  await print(io.stderr, `${notices.written(file)[language]}\n`)
}
