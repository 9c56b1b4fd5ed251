/**
 * Where changes wait that the service has not taken yet: IndexedDB, so that they outlive a reload, a closed browser
 * and a lost connection. Each tab keeps its own; those of a tab that is gone are taken over by the next.
 */

import type { Pending } from './queue.ts'

interface Row extends Pending {
  readonly key: string
  readonly filing: string
  readonly tab: string
}

const store = 'pending'

export interface Outbox {
  /** Puts what is pending now in place of what was. `false`: the browser did not take it, and it ends with the page. */
  save(pending: ReadonlyMap<string, Pending>): Promise<boolean>
  /** What waits for this filing in tabs that are no longer there, and from now on is this tab's. */
  takeOver(alive: ReadonlySet<string>): Promise<readonly Pending[]>
}

/** Opens the box of one filing for one tab. `undefined`: the browser keeps nothing, as in some private windows. */
export async function openOutbox(
  filing: string,
  { tab, person }: { readonly tab: string; readonly person: string },
): Promise<Outbox | undefined> {
  const database = await open(`gouji-${person}`).catch(() => undefined)
  return database && outboxOf(database, { filing, tab })
}

function outboxOf(database: IDBDatabase, { filing, tab }: { readonly filing: string; readonly tab: string }): Outbox {
  let saving: Promise<boolean> = Promise.resolve(true)
  /** What is in the box of this tab; not known after the browser refused to write. */
  let kept: ReadonlyMap<string, Pending> | undefined
  const keyOf = (id: string) => `${filing} ${tab} ${id}`
  const rowOf = (entry: Pending): Row => ({ ...entry, key: keyOf(entry.id), filing, tab })

  /** Puts what has changed only: while the line is down a whole report waits here, and each key adds to it. */
  async function write(pending: ReadonlyMap<string, Pending>): Promise<void> {
    const before = kept
    kept = undefined
    const old = before
      ? [...before.keys()].filter((id) => !pending.has(id)).map(keyOf)
      : (await all(database)).filter((row) => row.filing === filing && row.tab === tab).map(({ key }) => key)
    const news = [...pending.values()].filter((entry) => before?.get(entry.id) !== entry)
    if (old.length > 0 || news.length > 0) await replace(database, { old, rows: news.map(rowOf) })
    kept = pending
  }

  return {
    save(pending) {
      saving = saving
        .then(() => write(pending))
        .then(
          () => true,
          () => false,
        )
      return saving
    },
    async takeOver(alive) {
      const rows = (await all(database)).filter(
        (row) => row.filing === filing && (row.tab === tab || !alive.has(row.tab)),
      )
      // Of one field the newest change counts: it was made on what the others had written.
      const newest = new Map<string, Row>()
      for (const row of rows) {
        const other = newest.get(row.id)
        if (!other || row.base >= other.base) newest.set(row.id, row)
      }
      const mine = [...newest.values()]
      await replace(database, { old: rows.map(({ key }) => key), rows: mine.map(rowOf) })
      return mine.map(({ id, value, base, origin, trouble }) => ({
        id,
        value,
        base,
        origin,
        ...(trouble && { trouble }),
      }))
    },
  }
}

function open(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name, 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore(store, { keyPath: 'key' })
    opening.onsuccess = () => resolve(opening.result)
    opening.onerror = () => reject(opening.error ?? new Error('IndexedDB did not open'))
  })
}

function all(database: IDBDatabase): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const asking = database.transaction(store).objectStore(store).getAll()
    asking.onsuccess = () => resolve(asking.result as Row[])
    asking.onerror = () => reject(asking.error ?? new Error('IndexedDB did not answer'))
  })
}

function replace(
  database: IDBDatabase,
  { old, rows }: { readonly old: readonly string[]; readonly rows: readonly Row[] },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const change = database.transaction(store, 'readwrite', { durability: 'strict' })
    for (const key of old) change.objectStore(store).delete(key)
    for (const row of rows) change.objectStore(store).put(row)
    change.oncomplete = () => resolve()
    change.onerror = () => reject(change.error ?? new Error('IndexedDB did not write'))
  })
}
