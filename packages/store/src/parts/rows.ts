/** Between rows and what the contract speaks of. */

import type { Actor, Change, Done, Missing, Page, Paging } from '../contract/change.ts'

export const missing: Missing = { kind: 'missing' }

export function done<T>(value: T): Done<T> {
  return { kind: 'done', value }
}

export function actorOf(row: { readonly by_kind: string; readonly by_id: string; readonly by_name: string }): Actor {
  return { kind: row.by_kind as Actor['kind'], id: row.by_id, name: row.by_name }
}

export function byColumns({ by }: Pick<Change, 'by'>): { by_kind: string; by_id: string; by_name: string } {
  return { by_kind: by.kind, by_id: by.id, by_name: by.name }
}

export function flag(value: boolean): number {
  return value ? 1 : 0
}

const longestPage = 1_000

export function limitOf({ limit }: Paging): number {
  return Math.max(1, Math.min(Math.trunc(limit), longestPage))
}

/** Cuts one row read beyond the limit off, and says by its `key` where the next page begins. */
export function pageOf<R, T>(
  rows: readonly R[],
  { limit, item, key }: { readonly limit: number; readonly item: (row: R) => T; readonly key: (row: R) => Cursor },
): Page<T> {
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  const next = rows.length > limit && last ? Buffer.from(JSON.stringify(key(last))).toString('base64url') : null
  return { items: shown.map(item), next }
}

export type Cursor = readonly (string | number)[]

/** What `pageOf` gave as `next`; a cursor of another list begins at the start. */
export function cursorOf({ after }: Paging, shape: readonly ('string' | 'number')[]): Cursor | undefined {
  const cursor = after === undefined ? undefined : readCursor(after)
  const fits = cursor?.length === shape.length && shape.every((type, at) => typeof cursor[at] === type)
  return fits ? cursor : undefined
}

/** Whether it is what a list gave as `next`, whole: of half a cursor the first page would come again and again. */
export function isCursor(after: string): boolean {
  return readCursor(after) !== undefined
}

function readCursor(after: string): Cursor | undefined {
  try {
    const cursor: unknown = JSON.parse(Buffer.from(after, 'base64url').toString())
    const parts = Array.isArray(cursor) ? cursor : []
    const isPlain = parts.length > 0 && parts.every((part) => typeof part === 'string' || typeof part === 'number')
    return isPlain ? parts : undefined
  } catch {
    return undefined
  }
}

/** Parts short enough for the parameters one statement may have. */
export function chunked<T>(items: readonly T[], size = 200): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, part) =>
    items.slice(part * size, (part + 1) * size),
  )
}

/** A text as it stands within a `like` pattern escaped by `\`. */
export function literalPattern(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}
