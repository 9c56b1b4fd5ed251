/** `gouji form`: the empty form of an edition, for agencies that fill it in offline. */

import { type EditionId, editionOfYear, editions } from '@gouji/core'
import { writeEmptyForm } from '@gouji/documents'
import type { Io } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import type { Language } from '../words.ts'
import { usage } from '../words-usage.ts'
import { formatOfName, writeOutput } from '../write-output.ts'

export interface FormCommand {
  /** Where nothing is said: that of the year, and without one the newest. */
  readonly edition?: string | undefined
  readonly output: string
  readonly agency?: string | undefined
  readonly year?: number | undefined
  readonly language: Language
}

export async function form({ edition, output, agency, year, language }: FormCommand, io: Io): Promise<number> {
  const format = formatOfName(output)
  const id = editionFor({ edition, year })
  const bytes = await writeEmptyForm(id, format, {
    ...(agency !== undefined && { agency }),
    ...(year !== undefined && { year }),
  })
  return writeOutput(bytes, { output, io, language })
}

/** A form of an edition that is not in force for the year would be filled in for nothing. */
function editionFor({ edition, year }: Pick<FormCommand, 'edition' | 'year'>): EditionId {
  const due = year === undefined || year > lastYear ? undefined : editionOfYear(year)
  if (year !== undefined && !due) throw new UsageError(usage.noEditionOf(year))
  if (edition === undefined) return due?.id ?? newest
  const known = editions.find(({ id }) => id === edition)
  if (!known) {
    const ids = editions.map(({ id }) => id)
    throw new UsageError(usage.notOneOf('edition', edition, ids))
  }
  if (due && due.id !== known.id) throw new UsageError(usage.otherEdition(year ?? 0, due.id, known.id))
  return known.id
}

const newest: EditionId = '2021'
/** As in `gouji/report@1`. */
const lastYear = 2100
