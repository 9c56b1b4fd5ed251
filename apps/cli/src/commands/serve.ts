/** `gouji serve` and what belongs to it: handed over to the service, which is a package of its own. */

import { type Io, print } from '../terminal.ts'
import type { Language } from '../words.ts'
import { serviceHelp } from '../words-service.ts'

/** Commands of the service; they take their own options and tell of them by `--help`. */
export const serviceCommands = ['serve', 'worker', 'migrate', 'backup', 'restore', 'audit'] as const

interface Service {
  runServer(
    argv: readonly string[],
    io: {
      readonly env: Io['env']
      readonly print: (text: string) => void
      readonly printError: (text: string) => void
      readonly untilStopped: () => Promise<unknown>
      readonly terminal?: boolean | undefined
    },
  ): Promise<number>
}

/** A name the compiler does not follow: the command works without the service where nobody serves. */
const service: string = '@gouji/api/server'

/** Answers the exit code. */
export async function handOver(
  { argv, language }: { readonly argv: readonly string[]; readonly language: Language },
  io: Io,
): Promise<number> {
  const found = await loadService()
  if (!found) {
    await print(io.stderr, `${serviceHelp.absent[language]}\n`)
    return 2
  }
  return found.runServer(argv, {
    env: io.env,
    terminal: io.stdout.isTTY,
    print: (text) => void io.stdout.write(`${text}\n`),
    printError: (text) => void io.stderr.write(`${text}\n`),
    untilStopped: io.untilStopped ?? (() => Promise.resolve()),
  })
}

async function loadService(): Promise<Service | undefined> {
  try {
    return (await import(service)) as Service
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') {
      // One of its own parts that is missing is another matter.
      if (error.message.includes(service) || error.message.includes('@gouji/api')) return undefined
    }
    throw error
  }
}
