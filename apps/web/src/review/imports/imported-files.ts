/** The result of a job that read a zip, as the pages show it. */

const outcomes = [
  'imported',
  'previous',
  'unreadable',
  'unmatched',
  'other-year',
  'wrong-state',
  'nothing-new',
] as const

export interface ImportedFile {
  /** Its path in the zip. */
  readonly file: string
  readonly outcome: (typeof outcomes)[number]
  readonly agency: string | null
  readonly filing: string | null
  readonly written: number
  readonly doubtful: number
  readonly kept: number
  readonly message: string
}

export const standings = ['read', 'doubtful', 'refused'] as const
/** `read`: all of it is there. `doubtful`: something is left for a person to decide. `refused`: nothing was taken. */
export type Standing = (typeof standings)[number]

export function standingOf({ outcome, doubtful, kept }: ImportedFile): Standing {
  if (outcome === 'previous') return 'read'
  if (outcome !== 'imported' && outcome !== 'nothing-new') return 'refused'
  return doubtful + kept > 0 ? 'doubtful' : 'read'
}

/** The files of a job's result, without the name of the zip before them. */
export function filesOf(result: unknown): readonly ImportedFile[] {
  const files = typeof result === 'object' && result !== null && 'files' in result ? result.files : []
  if (!Array.isArray(files)) return []
  return files.map((one: ImportedFile) => ({
    ...one,
    file: one.file.slice(one.file.indexOf('/') + 1),
    doubtful: one.doubtful ?? 0,
  }))
}
