/** What is read is never written over. */

import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Input, standardInput } from './inputs.ts'
import type { Io } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { outputs as outputWords } from './words-outputs.ts'

/** Throws a UsageError for an output that is one of the inputs, also by another spelling of its path or by a link. */
export function keepInputs(
  outputs: readonly (string | undefined)[],
  { inputs, io: { cwd } }: { readonly inputs: readonly Pick<Input, 'path'>[]; readonly io: Pick<Io, 'cwd'> },
): void {
  const there = new Map(
    outputs.flatMap((output) => {
      const identity = output === undefined ? undefined : identityOf(resolve(cwd, output))
      return identity === undefined ? [] : [[identity, output ?? '']]
    }),
  )
  // Most results are new files: then no input, of which there may be very many, is looked at.
  if (there.size === 0) return
  for (const { path } of inputs) {
    const identity = path === standardInput ? undefined : identityOf(path)
    const output = identity === undefined ? undefined : there.get(identity)
    if (output !== undefined) throw new UsageError(outputWords.overInput(output))
  }
}

/** Of a file that holds something; devices and pipes hold nothing. */
function identityOf(path: string): string | undefined {
  try {
    const found = statSync(path, { bigint: true })
    return found.isFile() ? `${found.dev}:${found.ino}` : undefined
  } catch {
    return undefined
  }
}
