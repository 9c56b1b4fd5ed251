import { formatOf } from './formats.ts'
import { defaultLimits } from './limits.ts'
import { type ReadOptions, type ReadResult, readReport } from './read-report.ts'
import { Refusal, tooComplex } from './readers/reader.ts'

export interface NamedResult {
  /** The name of the file; within an archive that of the archive and the path in it: `2024.zip/城区/教育局.docx`. */
  readonly name: string
  /** The file itself; absent where it could not be taken out of its archive, or is one that was refused. */
  readonly bytes?: Uint8Array
  readonly result: ReadResult
}

export interface ReadDocumentsOptions extends Pick<ReadOptions, 'name' | 'limits'> {
  /** Reads one document, as `readReport` does; for whoever has it done elsewhere, as by another process. */
  readonly read?: (bytes: Uint8Array, options: ReadOptions) => Promise<ReadResult>
}

/** What archives hold besides documents: lock files of Word, system files, folders of other systems. */
const notDocuments = /(?:^|\/)(?:~\$|\.|__MACOSX(?:\/|$)|Thumbs\.db$|desktop\.ini$)/u

/**
 * Reads a file, and if it is an archive every document in it, in the order of their names. Never throws for bad input:
 * a document that cannot be read is a result like any other, and the rest goes on.
 */
export async function* readDocuments(
  bytes: Uint8Array,
  { name, limits = defaultLimits, read = readReport }: ReadDocumentsOptions,
): AsyncGenerator<NamedResult> {
  if (formatOf(bytes) === 'zip') yield* readArchive(bytes, { name, limits, read, depth: 1 })
  else yield { name, bytes, result: await read(bytes, { name, limits }) }
}

interface Within extends Required<ReadDocumentsOptions> {
  readonly depth: number
}

async function* readArchive(bytes: Uint8Array, { name, limits, read, depth }: Within): AsyncGenerator<NamedResult> {
  try {
    if (depth > limits.archiveDepth) {
      const { archiveDepth } = limits
      throw tooComplex({
        zh: `压缩包套了 ${archiveDepth} 层以上`,
        en: `archives nested more than ${archiveDepth} deep`,
      })
    }
    const { openZip } = await import('./zip/open-zip.ts')
    const zip = openZip(bytes, limits)
    const documents = zip.names.filter((path) => !notDocuments.test(path)).sort()
    if (documents.length === 0) throw new Refusal('empty', { zh: '压缩包里没有文件', en: 'The archive holds no file.' })
    for (const path of documents) {
      const inner = `${name}/${path}`
      // What is inflated here is inflated at the cost of all: an archive of archives cannot grow without end.
      const left = { ...limits, inflatedBytes: limits.inflatedBytes - zip.inflatedBytes }
      yield* readPart(() => zip.inflate(path), { name: inner, limits: left, read, depth })
    }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    yield { name, result: error.unreadable }
  }
}

async function* readPart(
  inflate: () => Uint8Array,
  { name, limits, read, depth }: Within,
): AsyncGenerator<NamedResult> {
  let bytes: Uint8Array
  try {
    bytes = inflate()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    yield { name, result: error.unreadable }
    return
  }
  if (formatOf(bytes) === 'zip') yield* readArchive(bytes, { name, limits, read, depth: depth + 1 })
  else yield { name, bytes, result: await read(bytes, { name, limits }) }
}
