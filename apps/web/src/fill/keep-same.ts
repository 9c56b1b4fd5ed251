/** `next`, or what was there before where it says the same: what watches it has nothing to do. */
export function keepSame<K, V>(next: ReadonlyMap<K, V>, old: ReadonlyMap<K, V> | undefined): ReadonlyMap<K, V> {
  const isSame = old?.size === next.size && [...next].every(([key, value]) => old.get(key) === value)
  return isSame && old ? old : next
}
