/** `gouji form`: the empty form of an edition, for agencies that fill it in offline. */

import { type EditionId, editions } from '@gouji/core'
import { writeEmptyForm } from '@gouji/documents'
import type { Io } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import type { Language } from '../words.ts'
import { usage } from '../words-usage.ts'
import { formatOfName, writeOutput } from '../write-output.ts'

export interface FormCommand {
  readonly edition: string
  readonly output: string
  readonly agency?: string | undefined
  readonly year?: number | undefined
  readonly language: Language
}

export async function form({ edition, output, agency, year, language }: FormCommand, io: Io): Promise<number> {
  const format = formatOfName(output)
  const known = editions.find(({ id }) => id === edition)
  if (!known) {
    const ids = editions.map(({ id }) => id)
    throw new UsageError(usage.notOneOf('edition', edition, ids))
  }
  const id: EditionId = known.id
  const bytes = await writeEmptyForm(id, format, {
    ...(agency !== undefined && { agency }),
    ...(year !== undefined && { year }),
  })
  return writeOutput(bytes, { output, io, language })
}
