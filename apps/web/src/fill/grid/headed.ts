/** A pasted table of one's own, with names above its columns and at the left of its rows. */

import type { Block } from './block.ts'

export interface Name {
  /** As it is written; empty: nothing is. */
  readonly text: string
  /** Where it stands in the block, from 1. */
  readonly at: number
}

export interface Headed {
  readonly rows: readonly Name[]
  readonly columns: readonly Name[]
  /** What stands where a row and a column meet. */
  readonly texts: readonly (readonly string[])[]
}

const isWord = (text: string) => /\p{Script=Han}{2}/u.test(text)
const written = (texts: readonly (string | undefined)[]) => texts.flatMap((text) => text?.trim() || [])
const areWords = (texts: readonly string[]) => texts.length > 0 && texts.every(isWord)

/** The names and the numbers of a block; `undefined`: it has not both, and goes where it is pasted. */
export function headedBlock(block: Block): Headed | undefined {
  const width = Math.max(0, ...block.map((row) => row.length))
  const top = block.findIndex((row) => written(row).length > 0 && !areWords(written(row)))
  const body = block.slice(top)
  const columnOf = (rows: Block, column: number) => written(rows.map((row) => row[column]))
  const all = Array.from({ length: width }, (_, column) => column)
  const left = all.findIndex((column) => !areWords(columnOf(body, column)))
  const columns = all.slice(Math.max(left, 0)).flatMap((column) => {
    const text = columnOf(block.slice(0, Math.max(top, 0)), column).at(-1) ?? ''
    return text === '' && columnOf(body, column).length === 0 ? [] : [{ text, at: column + 1 }]
  })
  if (top < 1 || left < 1 || columns.every(({ text }) => text === '')) return undefined
  const filled = body.flatMap((row, r) => (written(row).length > 0 ? [{ row, at: top + r + 1 }] : []))
  return {
    rows: filled.map(({ row, at }) => ({ text: written(row.slice(0, left)).at(-1) ?? '', at })),
    columns,
    texts: filled.map(({ row }) => columns.map(({ at }) => row[at - 1] ?? '')),
  }
}
