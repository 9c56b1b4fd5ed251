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

const most = 2 ** 31 - 1

/** Parts that both databases take: whoever makes up a cursor is not to break a query. */
const isPart = {
  text: (part: unknown) => typeof part === 'string' && !part.includes('\0'),
  count: (part: unknown) => Number.isInteger(part) && Math.abs(Number(part)) <= most,
  near: (part: unknown) => typeof part === 'number',
} as const

/** The lists that come in pages, and what says where a page of each begins; `near` is compared here, not in SQL. */
const lists = {
  audit: ['count'],
  fields: ['count'],
  findings: ['count', 'text', 'text', 'count'],
  jobs: ['text', 'text'],
  deliveries: ['text', 'text'],
  agencies: ['count', 'text'],
  'agencies-called': ['near', 'count', 'text'],
  reports: ['count', 'count', 'text'],
} as const satisfies Readonly<Record<string, readonly (keyof typeof isPart)[]>>

export type PagedList = keyof typeof lists

export type Cursor = readonly (string | number)[]

/** Cuts one row read beyond the limit off, and says by its `key` where the next page of the list begins. */
export function pageOf<R, T>(
  rows: readonly R[],
  {
    list,
    limit,
    item,
    key,
  }: {
    readonly list: PagedList
    readonly limit: number
    readonly item: (row: R) => T
    readonly key: (row: R) => Cursor
  },
): Page<T> {
  const shown = rows.slice(0, limit)
  const last = rows.length > limit ? shown.at(-1) : undefined
  const next = last ? Buffer.from(JSON.stringify([list, ...key(last)])).toString('base64url') : null
  return { items: shown.map(item), next }
}

/** What `pageOf` gave as `next` of this list; any other begins at the start. */
export function cursorOf({ after }: Paging, list: PagedList): Cursor | undefined {
  return after === undefined ? undefined : readCursor(after, list)
}

/** Whether it is what this list gave as `next`, whole: of any other the first page would come again and again. */
export function isCursor(after: string, list: PagedList): boolean {
  return readCursor(after, list) !== undefined
}

function readCursor(after: string, list: PagedList): Cursor | undefined {
  try {
    const cursor: unknown = JSON.parse(Buffer.from(after, 'base64url').toString())
    const [name, ...parts] = Array.isArray(cursor) ? (cursor as unknown[]) : []
    const shape: readonly (keyof typeof isPart)[] = lists[list]
    const fits = name === list && parts.length === shape.length && shape.every((part, at) => isPart[part](parts[at]))
    return fits ? (parts as Cursor) : undefined
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
