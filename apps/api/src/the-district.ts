/** The district of a deployment: the only one, or the first there was. */

import type { District, Store } from '@gouji/store'

const known = new WeakMap<Store, District>()

/** Made at the first start; it never changes its id, so it is asked for once. */
export async function theDistrict(store: Store): Promise<District> {
  const kept = known.get(store)
  if (kept) return kept
  const [district] = await store.districts.list()
  if (!district) throw new Error('the database holds no district: it was not set up')
  known.set(store, district)
  return district
}
