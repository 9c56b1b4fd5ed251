/** What was looked up a moment ago, so that a page of twenty requests asks the database once. */

export interface Memory<T> {
  get(key: string): T | undefined
  set(key: string, value: T): void
  forget(fits: (value: T) => boolean): void
}

const most = 10_000

export function createMemory<T>({
  clock,
  milliseconds,
}: {
  readonly clock: () => Date
  readonly milliseconds: number
}): Memory<T> {
  const kept = new Map<string, { readonly value: T; readonly until: number }>()
  return {
    get(key) {
      const found = kept.get(key)
      if (!found) return undefined
      if (found.until > clock().getTime()) return found.value
      kept.delete(key)
      return undefined
    },
    set(key, value) {
      const oldest = kept.size >= most ? kept.keys().next().value : undefined
      if (oldest !== undefined) kept.delete(oldest)
      kept.set(key, { value, until: clock().getTime() + milliseconds })
    },
    forget(fits) {
      for (const [key, { value }] of kept) if (fits(value)) kept.delete(key)
    },
  }
}
