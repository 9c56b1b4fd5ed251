/** `gouji annotate`: the findings as comments in the agency's own file. */

import { extname } from 'node:path'
import { checkReport } from '@gouji/core'
import { annotate as annotateDocument, readReport } from '@gouji/documents'
import { interruptedCode } from '../bulk/verdict.ts'
import { openExplanations } from '../explanations.ts'
import { keepInputs } from '../keep-inputs.ts'
import { oneInput } from '../one-document.ts'
import { readPrevious } from '../previous.ts'
import { reportBefore } from '../previous-index.ts'
import { readSettings, type SettingsOptions } from '../profile.ts'
import { openInput } from '../read-input.ts'
import { type Io, print } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { type Language, notices } from '../words.ts'
import { outputs as outputWords } from '../words-outputs.ts'
import { writeOutput } from '../write-output.ts'

export interface AnnotateCommand extends SettingsOptions {
  readonly path: string
  readonly output: string
  readonly previous?: string | undefined
  readonly explanations?: string | undefined
  readonly language: Language
}

/** With macros it stays a file with macros. */
const extensionsOf: Readonly<Record<'docx' | 'xlsx', readonly string[]>> = {
  docx: ['.docx', '.docm'],
  xlsx: ['.xlsx', '.xlsm'],
}

/** Answers the exit code: 0 written, 1 the document cannot be read or takes no comments, 2 not written, 130 interrupted. */
export async function annotate(command: AnnotateCommand, io: Io): Promise<number> {
  const { path, output, language, explanations } = command
  const settings = await readSettings(command, io)
  const { byFingerprint } = await openExplanations({ explanations, language }, io)
  const input = await oneInput(path, io)
  keepInputs([output], { inputs: [input], io })
  const fail = async (message: Parameters<typeof notices.unreadable>[1]) => {
    await print(io.stderr, `${notices.unreadable(input.source, message)[language]}\n`)
    return 1
  }
  const bytes = await openInput(input, io)
  if (!(bytes instanceof Uint8Array)) return fail(bytes.message)
  const read = await readReport(bytes, { name: input.source })
  if (read.kind === 'unreadable') return fail(read.message)
  const previous = command.previous === undefined ? undefined : await readPrevious(command.previous, { language, io })
  if (previous === 'interrupted') return interruptedCode
  const before = reportBefore(read.report, previous?.index)
  previous?.note({ agency: read.report.agency.name, year: read.report.year })
  previous?.close()
  const subject = { source: input.source, ...read, explanations: byFingerprint, ...(before && { previous: before }) }
  const checked = checkReport(subject, { language, ...settings })
  for (const notice of previous?.notices() ?? []) await print(io.stderr, `${notice[language]}\n`)
  const annotated = await annotateDocument(bytes, checked)
  if (annotated.kind === 'unreadable') return fail(annotated.message)
  const extensions = extensionsOf[annotated.format]
  if (!extensions.includes(extname(output).toLowerCase()))
    throw new UsageError(outputWords.otherExtension(output, extensions))
  const written = checked.findings.filter(({ outcome }) => outcome === 'failed').length
  await print(io.stderr, `${notices.annotated(written)[language]}\n`)
  return writeOutput(annotated.bytes, { output, io, language })
}
