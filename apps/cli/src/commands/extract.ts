/** `gouji extract`: one document as `gouji/report@1`. */

import { describeRemark } from '@gouji/core'
import { findInputs } from '../inputs.ts'
import { placeText } from '../output/place.ts'
import { readInput } from '../read-input.ts'
import { type Io, print } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { type Language, notices, usage } from '../words.ts'

export interface ExtractCommand {
  readonly path: string
  /** With the place of everything. */
  readonly places?: boolean | undefined
  readonly language: Language
}

/** Answers the exit code. What was doubtful goes to standard error, so that the data stays data. */
export async function extract({ path, places: withPlaces, language }: ExtractCommand, io: Io): Promise<number> {
  const { inputs, problems } = await findInputs([path], io)
  const [input, another] = inputs
  if (problems[0]) throw new UsageError(problems[0])
  if (!input || another) throw new UsageError(usage.oneFileOnly)
  const read = await readInput(input, io)
  if (read.kind === 'unreadable') {
    await print(io.stderr, `${notices.unreadable(input.source, read.message)[language]}\n`)
    return 1
  }
  const { places, ...report } = read.report
  await print(io.stdout, `${JSON.stringify(withPlaces && places ? { ...report, places } : report, null, 2)}\n`)
  for (const remark of read.remarks) {
    const place = remark.place ?? {}
    const where = { zh: placeText(place, 'zh'), en: placeText(place, 'en') }
    await print(io.stderr, `${notices.remark(describeRemark(remark), where)[language]}\n`)
  }
  return 0
}
