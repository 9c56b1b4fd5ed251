/** Reads last year's reports in one file: the same in the command's own thread and in a worker. */

import type { Message } from '@gouji/core'
import { readBytes } from '../read-input.ts'
import type { Io } from '../terminal.ts'
import { unreadReasons } from '../words-bulk.ts'
import type { OpenedFile } from './check-bytes.ts'

/** A report of last year as it will be kept, or why there is none. */
export type ReadBefore =
  | {
      readonly kind: 'report'
      readonly source: string
      readonly agency: string | null
      readonly year: number | null
      /** JSON of a `Report`. */
      readonly text: string
    }
  | { readonly kind: 'unread'; readonly source: string; readonly message: Message }

/** Whatever breaks on a file is told of the file. */
export async function* readBefore(
  { source, bytes }: OpenedFile,
  io: Pick<Io, 'stderr' | 'env'>,
): AsyncGenerator<ReadBefore> {
  let at = source
  try {
    for await (const { source: document, read } of readBytes(bytes, { source, io })) {
      at = document
      if (read.kind === 'unreadable') yield { kind: 'unread', source: document, message: read.message }
      else {
        // Nothing is said of where last year's figures stand.
        const { places: _, ...report } = read.report
        const { agency, year } = report
        yield { kind: 'report', source: document, agency: agency.name, year, text: JSON.stringify(report) }
      }
    }
  } catch {
    yield { kind: 'unread', source: at, message: unreadReasons['check-broke'] }
  }
}
