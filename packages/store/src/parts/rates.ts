import { sql } from 'kysely'
import type { RateStore } from '../contract/rates.ts'
import type { Database } from '../database/database.ts'

const minute = 60_000
/** Of those whom memory holds, the ones heard of longest ago are forgotten first. */
const most = 50_000

export function rateStore(database: Database): RateStore {
  return database.dialect === 'postgres' ? onPostgres(database) : inMemory()
}

function answer(granted: number, { left, perMinute }: { readonly left: number; readonly perMinute: number }) {
  return { granted, wait: granted > 0 ? 0 : Math.max(1, Math.ceil(((1 - left) / perMinute) * 60)) }
}

function inMemory(): RateStore {
  const buckets = new Map<string, { readonly left: number; readonly at: number }>()
  return {
    take: async (who, { perMinute, want, now }) => {
      const at = Date.parse(now)
      const bucket = buckets.get(who) ?? { left: perMinute, at }
      const filled = Math.min(perMinute, bucket.left + ((at - bucket.at) / minute) * perMinute)
      const granted = Math.min(want, Math.floor(filled))
      const left = filled - granted
      buckets.delete(who)
      const oldest = buckets.size >= most ? buckets.keys().next().value : undefined
      if (oldest !== undefined) buckets.delete(oldest)
      buckets.set(who, { left, at })
      return answer(granted, { left, perMinute })
    },
    forget: async () => undefined,
  }
}

function onPostgres({ kysely }: Database): RateStore {
  return {
    take: async (who, { perMinute, want }) => {
      const full = sql`${perMinute}::float8`
      const filled = sql`least(${full}, r.remaining + extract(epoch from clock_timestamp() - r.at)::float8 / 60 * ${full})`
      const wanted = sql`${want}::float8`
      const { rows } = await sql<{ remaining: number; granted: number }>`
        insert into rates as r (who, remaining, granted)
        values (${who}, ${full} - least(${wanted}, floor(${full})), least(${wanted}, floor(${full})))
        on conflict (who) do update set at = clock_timestamp(),
          remaining = ${filled} - least(${wanted}, floor(${filled})), granted = least(${wanted}, floor(${filled}))
        returning remaining, granted`.execute(kysely)
      const [row] = rows
      return answer(row?.granted ?? 0, { left: row?.remaining ?? 0, perMinute })
    },
    forget: async () => {
      await sql`delete from rates where at < clock_timestamp() - interval '5 minutes'`.execute(kysely)
    },
  }
}
