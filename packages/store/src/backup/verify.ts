import type { Store } from '../contract/store.ts'
import type { BrokenLink } from '../contract/versions.ts'
import { createStore } from '../create-store.ts'
import type { Database } from '../database/database.ts'

/** What the walk along all chains of all districts found. */
export interface Verified {
  readonly districts: number
  readonly versions: number
  readonly events: number
  readonly broken: readonly (BrokenLink & { readonly district: string })[]
}

/** Walks the versions of each filing and the audit log of each district. */
export async function verifyStore(store: Pick<Store, 'districts' | 'filings' | 'audit'>): Promise<Verified> {
  const districts = await store.districts.list()
  const broken: (BrokenLink & { readonly district: string })[] = []
  let [versions, events] = [0, 0]
  for (const { id: district } of districts) {
    const filings = await store.filings.verify(district)
    const audit = await store.audit.verify(district)
    versions += filings.checked
    events += audit.checked
    broken.push(...[...filings.broken, ...audit.broken].map((link) => ({ ...link, district })))
  }
  return { districts: districts.length, versions, events, broken }
}

export function verifyDatabase(database: Database): Promise<Verified> {
  return verifyStore(createStore(database))
}
