/**
 * What a document may cost its reader. Every reader keeps to these; a document beyond them is refused whole, with the
 * limit it broke, and never read in part.
 *
 * Work is bounded by counts, not by a clock, so that the same file is read, or refused, alike everywhere. A published
 * report has up to 40 pages, 300 kB inflated and 2,000 cells: each limit leaves a hundredfold room.
 */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number
  /** Bytes of all parts of an archive together, inflated. */
  readonly inflatedBytes: number
  /** Bytes a part may grow to for each byte it takes in the archive; parts under 1 MiB are free. */
  readonly inflationRatio: number
  /** Parts of an archive. */
  readonly archiveEntries: number
  /** Archives within archives. */
  readonly archiveDepth: number
  /** Elements within elements, tables within tables counted as elements. */
  readonly depth: number
  /** Elements, runs, operators: whatever the format is made of. */
  readonly nodes: number
  /** Cells of all tables, spans counted by the area they cover. */
  readonly cells: number
  readonly pages: number
}

export const defaultLimits: Limits = {
  fileBytes: 100 * 1024 * 1024,
  inflatedBytes: 200 * 1024 * 1024,
  inflationRatio: 200,
  archiveEntries: 10_000,
  archiveDepth: 3,
  depth: 256,
  nodes: 5_000_000,
  cells: 200_000,
  pages: 1_000,
}
