/** `gouji extract`: one document as `gouji/report@1`. */

import { oneInput, oneReport } from '../one-document.ts'
import { printRemarks } from '../output/remarks.ts'
import { type Io, print } from '../terminal.ts'
import type { Language } from '../words.ts'

export interface ExtractCommand {
  readonly path: string
  /** With the place of everything. */
  readonly places?: boolean | undefined
  readonly language: Language
}

/** Answers the exit code. What was doubtful goes to standard error, so that the data stays data. */
export async function extract({ path, places: withPlaces, language }: ExtractCommand, io: Io): Promise<number> {
  const found = await oneReport(await oneInput(path, io), { io, language })
  if ('why' in found) {
    await print(io.stderr, `${found.why}\n`)
    return 1
  }
  const { places, ...report } = found.read.report
  await print(io.stdout, `${JSON.stringify(withPlaces && places ? { ...report, places } : report, null, 2)}\n`)
  await printRemarks(found.read.remarks, { io, language })
  return 0
}
