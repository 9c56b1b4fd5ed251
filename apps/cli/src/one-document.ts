/** For commands that work on one document. */

import { findInputs, type Input } from './inputs.ts'
import { type ReadInput, readInput } from './read-input.ts'
import type { Io } from './terminal.ts'
import { UsageError } from './usage-error.ts'
import { type Language, notices } from './words.ts'
import { usage } from './words-usage.ts'

/** The one file a path stands for. */
export async function oneInput(path: string, io: Io): Promise<Input> {
  const { inputs, problems } = await findInputs([path], io)
  const [input, another] = inputs
  if (problems[0]) throw new UsageError(problems[0])
  if (!input || another) throw new UsageError(usage.oneFileOnly)
  return input
}

/** The one report a file holds; where it cannot be read, `undefined` and the sentence why. */
export async function oneReport(
  input: Input,
  { io, language }: { readonly io: Io; readonly language: Language },
): Promise<{ readonly read: Extract<ReadInput['read'], { kind: 'report' }> } | { readonly why: string }> {
  const found: ReadInput[] = []
  for await (const one of readInput(input, io)) {
    if (found.push(one) > 1) throw new UsageError(usage.oneFileOnly)
  }
  const [first] = found
  if (first?.read.kind === 'report') return { read: first.read }
  const message = first?.read.message ?? usage.oneFileOnly
  return { why: notices.unreadable(first?.source ?? input.source, message)[language] }
}
