import { Worker } from 'node:worker_threads'

export interface FuzzOptions {
  /** How many mutated documents are read. */
  readonly count: number
  readonly seed: number
  readonly threads: number
  /** A document that takes longer is taken for one that hangs. */
  readonly mostSeconds: number
  readonly mostMegabytes: number
}

export interface FuzzResult {
  readonly read: number
  readonly outcomes: Readonly<Record<string, number>>
  /** Number of the mutation, name of the document, what happened. */
  readonly broken: readonly { readonly i: number; readonly name: string; readonly why: string }[]
  readonly slowestSeconds: number
  readonly slowest: string
}

/** Reads `count` mutated documents. Whatever breaks, hangs or runs out of memory is listed; the rest goes on. */
export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const outcomes: Record<string, number> = {}
  const broken: { i: number; name: string; why: string }[] = []
  let read = 0
  let slowestSeconds = 0
  let slowest = ''
  const ended = (i: number, { name, seconds, of }: { name: string; seconds: number; of: readonly string[] }) => {
    read += 1
    for (const outcome of of) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1
    if (seconds > slowestSeconds) {
      slowestSeconds = seconds
      slowest = `${name} (${i})`
    }
  }
  await Promise.all(
    Array.from({ length: options.threads }, async (_, thread) => {
      let next = thread
      while (next < options.count) {
        const stopped = await runThread(next, { options, ended, broke: (found) => void broken.push(found) })
        if (!stopped) return
        broken.push(stopped)
        next = stopped.i + options.threads
      }
    }),
  )
  return { read, outcomes, broken, slowestSeconds, slowest }
}

interface Stopped {
  readonly i: number
  readonly name: string
  readonly why: string
}

interface Listeners {
  readonly options: FuzzOptions
  readonly ended: (i: number, of: { name: string; seconds: number; of: readonly string[] }) => void
  readonly broke: (found: Stopped) => void
}

/** Runs a thread until it is through, or until a document stops it: then that document. */
function runThread(first: number, { options, ended, broke }: Listeners): Promise<Stopped | undefined> {
  const { promise, resolve } = Promise.withResolvers<Stopped | undefined>()
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    execArgv: ['--conditions=source'],
    workerData: { first, step: options.threads, last: options.count, seed: options.seed },
    resourceLimits: { maxOldGenerationSizeMb: options.mostMegabytes },
  })
  let current = { i: first, name: '' }
  let since = performance.now()
  let timer: NodeJS.Timeout | undefined
  const stop = (why: string) => {
    clearTimeout(timer)
    void worker.terminate()
    resolve({ ...current, why })
  }
  worker.on('message', (message) => {
    if (message.kind === 'begins') {
      current = { i: message.i, name: message.name }
      since = performance.now()
      clearTimeout(timer)
      timer = setTimeout(() => stop(`hangs: more than ${options.mostSeconds} s`), options.mostSeconds * 1000)
    } else if (message.kind === 'broke') broke({ i: message.i, name: message.name, why: message.cause })
    else ended(message.i, { name: current.name, seconds: (performance.now() - since) / 1000, of: message.outcomes })
  })
  worker.on('error', (error) => stop(error instanceof Error ? (error.stack ?? error.message) : String(error)))
  worker.on('exit', () => {
    clearTimeout(timer)
    resolve(undefined)
  })
  return promise
}
