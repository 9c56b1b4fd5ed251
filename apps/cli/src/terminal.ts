/** What the command knows of the world around it: three streams, a folder, an environment. */

import { styleText } from 'node:util'

/** A stream the command writes to. A terminal says that it is one, how wide it is and whether it shows colours. */
export interface Sink {
  write(text: string, done?: (error?: Error | null) => void): unknown
  readonly isTTY?: boolean
  readonly columns?: number
  hasColors?(env?: object): boolean
}

export interface Io {
  readonly stdin: AsyncIterable<Uint8Array | string>
  readonly stdout: Sink
  readonly stderr: Sink
  readonly cwd: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** The clock: for progress, and for what expires. */
  readonly now: () => Date
  /** Calls the listener when the user interrupts (Ctrl-C), once; answers how to stop listening. */
  readonly onInterrupt?: (listener: () => void) => () => void
  /** Resolves when the process is told to end; for what runs until then. */
  readonly untilStopped?: () => Promise<unknown>
}

export type Style = Parameters<typeof styleText>[0]

/** Gives a text its colour, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string

export const plain: Paint = (_, text) => text

const widthWithoutTerminal = 100
const narrowest = 40

/** Columns to write in. */
export function widthOf({ isTTY, columns }: Sink): number {
  return isTTY && columns ? Math.max(narrowest, columns) : widthWithoutTerminal
}

/** Colour as asked for; where nothing is said, on a terminal that shows it, unless the environment forbids it. */
export function paintOn(
  sink: Sink,
  { wanted, env }: { readonly wanted?: boolean | undefined; readonly env: Io['env'] },
): Paint {
  const byItself = sink.isTTY === true && !env.NO_COLOR && (sink.hasColors?.(env) ?? env.TERM !== 'dumb')
  return (wanted ?? byItself) ? (style, text) => styleText(style, text, { validateStream: false }) : plain
}

/** Writes and waits until it is written. A reader that has gone away is not an error. */
export function print(sink: Sink, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    sink.write(text, (error) => {
      if (error && !isGone(error)) reject(error)
      else resolve()
    })
  })
}

function isGone(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')
}
