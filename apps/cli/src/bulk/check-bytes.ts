/** Reads the reports in one file and checks them: the same in the command's own thread and in a worker. */

import {
  type CheckedReport,
  type ComparedText,
  checkReport,
  comparedTexts,
  type Explanation,
  namesOf,
  type Unread,
} from '@gouji/core'
import { type PackedFacts, packFacts } from '../output/html/facts.ts'
import { type PreviousIndex, reportBefore } from '../previous-index.ts'
import type { Settings } from '../profile.ts'
import { type ReadInput, readBytes } from '../read-input.ts'
import { type Io, print } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import type { Language } from '../words.ts'
import { unreadReasons } from '../words-bulk.ts'

/** What a file is checked with. */
export interface Plan {
  readonly language: Language
  readonly settings: Settings
  readonly previous?: PreviousIndex | undefined
  /** By fingerprint. */
  readonly explanations: ReadonlyMap<string, Explanation>
  /** Whether an output shows the tables themselves. */
  readonly withFacts?: boolean | undefined
  /** Whether reports are to be held against each other. */
  readonly withTexts?: boolean | undefined
}

/** What came of a document. */
export type Checked =
  | {
      readonly kind: 'report'
      readonly report: CheckedReport
      readonly facts?: PackedFacts
      readonly texts?: readonly ComparedText[]
    }
  | { readonly kind: 'unread'; readonly document: Unread }

/** A file that was opened. */
export interface OpenedFile {
  readonly source: string
  readonly bytes: Uint8Array
}

/** Checks every report in a file. Whatever breaks on the file is told of the file; a rule of one's own may end it all. */
export async function* checkBytes(
  { source, bytes }: OpenedFile,
  { plan, io }: { readonly plan: Plan; readonly io: Pick<Io, 'stderr' | 'env'> },
): AsyncGenerator<Checked> {
  let at = source
  try {
    for await (const read of readBytes(bytes, { source, io })) {
      at = read.source
      yield checkOne(read, plan)
    }
  } catch (error) {
    if (error instanceof UsageError) throw error
    if (io.env.GOUJI_DEBUG === '1')
      await print(io.stderr, `${at}: ${error instanceof Error ? error.stack : String(error)}\n`)
    yield unread(at, { reason: 'check-broke', language: plan.language })
  }
}

/** A file whose check ended without a result, and the sentence why. */
export function unread(
  source: string,
  { reason, language }: { readonly reason: keyof typeof unreadReasons; readonly language: Language },
): Checked {
  return { kind: 'unread', document: { source, reason, message: unreadReasons[reason][language] } }
}

function checkOne(
  { source, read }: ReadInput,
  { language, settings, previous, explanations, withFacts, withTexts }: Plan,
): Checked {
  if (read.kind === 'unreadable') {
    return { kind: 'unread', document: { source, reason: read.reason, message: read.message[language] } }
  }
  const before = reportBefore(read.report, previous)
  const subject = { source, ...read, explanations, ...(before && { previous: before }) }
  const facts = withFacts && packFacts(read.report)
  const known = { outline: read.outline, namesOf: (name: string | null) => namesOf(settings.profile, name) }
  const texts = withTexts && comparedTexts(read.report, known)
  const report = checkReport(subject, { language, ...settings })
  return { kind: 'report', report, ...(facts && { facts }), ...(texts && { texts }) }
}
