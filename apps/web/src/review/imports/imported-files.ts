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

interface ReadFile {
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

/** What somebody has to do something about comes first. */
export const standings = ['refused', 'doubtful', 'read', 'same'] as const
/** `read`: all of it is there. `same`: it was there before, nothing was written. `doubtful`: something is left for a person to decide. `refused`: nothing was taken. */
export type Standing = (typeof standings)[number]

export type ImportedFile = ReadFile & { readonly standing: Standing }

function standingOf({ outcome, doubtful, kept }: Pick<ReadFile, 'outcome' | 'doubtful' | 'kept'>): Standing {
  if (outcome === 'previous') return 'read'
  if (outcome !== 'imported' && outcome !== 'nothing-new') return 'refused'
  if (doubtful + kept > 0) return 'doubtful'
  return outcome === 'imported' ? 'read' : 'same'
}

/** The files of a job's result, without the name of the zip before them: those that were refused first, then as in the zip. */
export function filesOf(result: unknown): readonly ImportedFile[] {
  const files = typeof result === 'object' && result !== null && 'files' in result ? result.files : []
  if (!Array.isArray(files)) return []
  const all = files.map((one: ReadFile) => {
    const doubtful = one.doubtful ?? 0
    return {
      ...one,
      file: one.file.slice(one.file.indexOf('/') + 1),
      doubtful,
      standing: standingOf({ ...one, doubtful }),
    }
  })
  return standings.flatMap((standing) => all.filter((file) => file.standing === standing))
}

/** Those of a standing in which a text stands: in the name of the file or the agency, or in what is said of it. */
export function filesWith(
  files: readonly ImportedFile[],
  { standing, text }: { readonly standing: Standing | undefined; readonly text: string },
): readonly ImportedFile[] {
  const wanted = text.trim()
  return files.filter(
    (file) =>
      (standing === undefined || file.standing === standing) &&
      (wanted === '' || [file.file, file.agency, file.message].some((said) => said?.includes(wanted))),
  )
}
