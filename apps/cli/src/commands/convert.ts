/** `gouji convert`: one document in another format, in the official layout. */

import { writeReport } from '@gouji/documents'
import { keepInputs } from '../keep-inputs.ts'
import { oneInput, oneReport } from '../one-document.ts'
import { printRemarks } from '../output/remarks.ts'
import { type Io, print } from '../terminal.ts'
import type { Language } from '../words.ts'
import { formatOfName, writeOutput } from '../write-output.ts'

export interface ConvertCommand {
  readonly path: string
  readonly output: string
  readonly language: Language
}

/** Answers the exit code. What was doubtful in reading is said, so that nobody takes the new file for the old one. */
export async function convert({ path, output, language }: ConvertCommand, io: Io): Promise<number> {
  const format = formatOfName(output)
  const input = await oneInput(path, io)
  keepInputs([output], { inputs: [input], io })
  const found = await oneReport(input, { io, language })
  if ('why' in found) {
    await print(io.stderr, `${found.why}\n`)
    return 1
  }
  await printRemarks(found.read.remarks, { io, language })
  return writeOutput(await writeReport(found.read.report, format), { output, io, language })
}
