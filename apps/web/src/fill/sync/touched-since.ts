import type { Field } from '../../api/filings.ts'
import type { Queue } from './queue.ts'

/** Whether a field was changed after `at`, an instant in UTC: as it was loaded, as it was heard since, or on its way. */
export function isTouchedSince(
  field: string,
  {
    at,
    fields,
    queue: { pending, revisions },
  }: {
    readonly at: string
    readonly fields: readonly Pick<Field, 'id' | 'at' | 'revision'>[]
    readonly queue: Queue
  },
): boolean {
  const loaded = fields.find(({ id }) => id === field)
  if (pending.has(field) || (loaded && loaded.at > at)) return true
  return (revisions.get(field) ?? 0) > (loaded?.revision ?? 0)
}
