/** Where results go: each format to its own file, one of them to standard output. */

import { normalize } from 'node:path'
import { type CheckResult, defaultProfile, type Profile, type Rule } from '@gouji/core'
import type { PartHead } from '../bulk/shard.ts'
import { type Io, paintOn, plain, widthOf } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import type { Language } from '../words.ts'
import { needsFile } from '../words-html.ts'
import { outputs as outputWords } from '../words-outputs.ts'
import { csv } from './csv.ts'
import { type Format, formatOfFile } from './formats.ts'
import { github } from './github.ts'
import { type HtmlOptions, html } from './html.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { markdown } from './markdown.ts'
import { ndjson } from './ndjson.ts'
import { pretty } from './pretty.ts'
import type { PrettyOptions } from './pretty-findings.ts'
import { sarif } from './sarif.ts'
import { fileSink, screenSink, type TextSink } from './sinks.ts'
import type { ReportStream, ResultEnd, TextStream } from './stream.ts'
import { type Keeper, newKeeper, type WholeResult } from './whole.ts'
import { xlsx } from './xlsx.ts'

/** Outputs written report by report, in flat memory however many there are. */
const streams = { pretty, ndjson, csv, github } as const satisfies Readonly<
  Record<string, (options: PrettyOptions) => TextStream>
>

/** What the outputs of whole results are set with. */
type RenderOptions = PrettyOptions & HtmlOptions & { readonly profile: Profile }

/** Outputs that are made of the whole result, which waits on the disk: in flat memory too. */
const renderers = { json, sarif, junit, markdown, html, xlsx } as const satisfies Readonly<
  Record<string, (result: WholeResult, options: RenderOptions) => Iterable<string | Uint8Array>>
>

/** Not text: they go to files only. */
const binary: readonly Format[] = ['xlsx']

/** Outputs that show tables as they stand in the reports. */
export const withExcerpts: readonly Format[] = ['html']

/** One `--format` or `--output-file`, in the order of the command line. */
export type OutputFlag =
  | { readonly kind: 'format'; readonly format: Format }
  | { readonly kind: 'file'; readonly file: string }

export interface Output {
  readonly format: Format
  /** Absent: standard output. */
  readonly file?: string | undefined
}

/** A file belongs to the format before it; one before every format belongs to the first. */
export function pairOutputs(flags: readonly OutputFlag[]): readonly Output[] {
  const outputs: { format: Format; file?: string }[] = []
  let early: string | undefined
  for (const flag of flags) {
    const last = outputs.at(-1)
    if (flag.kind === 'format') outputs.push({ format: flag.format })
    else if ((last ? last.file : early) !== undefined) throw new UsageError(outputWords.twoFilesForOneFormat)
    else if (last) last.file = flag.file
    else early = flag.file
  }
  const [first = { format: formatOfFile(early) }, ...others] = outputs
  if (early !== undefined && 'file' in first) throw new UsageError(outputWords.twoFilesForOneFormat)
  return unmixed([early === undefined ? first : { ...first, file: early }, ...others])
}

/** The outputs, if they do not mix on the screen or in a file. */
export function unmixed(outputs: readonly Output[]): readonly Output[] {
  const files = outputs.flatMap(({ file }) => (file === undefined ? [] : [normalize(file)]))
  const twice = files.find((file, at) => files.indexOf(file) !== at)
  if (twice !== undefined) throw new UsageError(outputWords.twoFormatsInOneFile(twice))
  if (outputs.filter(({ file }) => file === undefined).length > 1) throw new UsageError(outputWords.twoFormatsOnScreen)
  return outputs
}

export interface OutputOptions {
  readonly language: Language
  readonly color?: boolean | undefined
  readonly quiet?: boolean | undefined
  /** The rules that are applied, one's own among them. */
  readonly catalogue?: readonly Rule[] | undefined
  /** The settings it was checked with. */
  readonly profile?: Profile | undefined
  /** The result is of a part of a run. */
  readonly shard?: PartHead | undefined
}

export interface OutputSetting {
  readonly options: OutputOptions
  readonly io: Io
}

/** One output while reports are checked. Every call writes what it can and keeps no more than the format needs. */
export interface OpenOutput extends ReportStream {
  end(end: ResultEnd): Promise<void>
  /** Ends without a result, after an error. */
  discard(): Promise<void>
}

/** Opens an output for results that come one by one; what needs the whole result takes it from the keeper. */
async function openOutput({ format, file }: Output, setting: OutputSetting, keeper: Keeper): Promise<OpenOutput> {
  const { options, io } = setting
  const { language, quiet, color, catalogue, shard, profile = defaultProfile } = options
  if (file === undefined && binary.includes(format)) throw new UsageError(needsFile(format))
  const sink = file === undefined ? screenSink(io) : await fileSink(file, { io, language })
  const inFile = { width: widthOf({ write: () => {} }), paint: plain }
  const onScreen = { width: widthOf(io.stdout), paint: paintOn(io.stdout, { wanted: color, env: io.env }) }
  const prettyOptions = { language, quiet, ...(file === undefined ? onScreen : inFile) }
  return isStreamed(format)
    ? streamed(streams[format](prettyOptions), { sink, shard })
    : collected((end) => renderers[format](keeper.whole(end), { ...prettyOptions, profile, rules: catalogue }), sink)
}

/** Opens outputs, and takes away what is unfinished where the work fails. */
export async function withOutputs<T>(
  outputs: readonly Output[],
  setting: OutputSetting,
  work: (open: readonly OpenOutput[]) => Promise<T>,
): Promise<T> {
  const withFacts = outputs.some(({ format }) => withExcerpts.includes(format))
  const keeper = newKeeper({ withFacts, shard: setting.options.shard })
  const keeps = outputs.some(({ format }) => !isStreamed(format))
  const open: OpenOutput[] = keeps ? [{ ...keeper, end: async () => {}, discard: async () => {} }] : []
  try {
    for (const output of outputs) open.push(await openOutput(output, setting, keeper))
    return await work(open)
  } catch (error) {
    for (const output of open) await output.discard()
    throw error
  } finally {
    keeper.close()
  }
}

/** Writes a whole result to one place. */
export async function writeOutput(
  { reports, unreadable, ...end }: Omit<CheckResult, 'shard'>,
  { output, ...setting }: OutputSetting & { readonly output: Output },
): Promise<void> {
  await withOutputs([output], setting, async (open) => {
    for (const one of open) for (const report of reports) await one.report(report)
    for (const one of open) for (const document of unreadable) await one.unread(document)
    for (const one of open) await one.end(end)
  })
}

function isStreamed(format: Format): format is keyof typeof streams {
  return format in streams
}

function streamed(
  stream: TextStream,
  { sink, shard }: { readonly sink: TextSink; readonly shard: PartHead | undefined },
): OpenOutput {
  let begun = false
  const put = (text: string) => {
    const whole = begun ? text : (stream.begin?.(shard) ?? '') + text
    begun = true
    return whole === '' ? Promise.resolve() : sink.write(whole)
  }
  return {
    report: (report) => put(stream.report(report)),
    unread: (document) => put(stream.unread(document)),
    file: (file) => put(stream.file?.(file) ?? ''),
    late: (report) => put(stream.late(report)),
    end: async (end) => {
      await put('')
      await writeAll(stream.end(end), sink)
      stream.close?.()
      await sink.close()
    },
    discard: async () => {
      stream.close?.()
      await sink.discard()
    },
  }
}

/** Writes everything at the end. */
function collected(render: (end: ResultEnd) => Iterable<string | Uint8Array>, sink: TextSink): OpenOutput {
  const nothing = async () => {}
  return {
    report: nothing,
    unread: nothing,
    file: nothing,
    late: nothing,
    end: async (end) => {
      await writeAll(render(end), sink)
      await sink.close()
    },
    discard: () => sink.discard(),
  }
}

const pieceSize = 256 * 1024

/** Texts together in pieces that are worth writing. */
async function writeAll(pieces: Iterable<string | Uint8Array>, sink: TextSink): Promise<void> {
  let waiting = ''
  for (const piece of pieces) {
    if (typeof piece !== 'string') await sink.write(piece)
    else waiting += piece
    if (waiting.length < pieceSize) continue
    await sink.write(waiting)
    waiting = ''
  }
  if (waiting !== '') await sink.write(waiting)
}
