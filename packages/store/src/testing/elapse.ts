import { sql } from 'kysely'
import type { Database } from '../database/database.ts'
import { queueSchema } from '../database/postgres-queue.ts'

/**
 * Lets time pass for the queue, whose clock on PostgreSQL is the database's; on SQLite the caller's is, and nothing is
 * to be done. `retries`: only what waits to be tried again comes nearer.
 */
export async function elapse(
  { kysely, dialect }: Database,
  minutes: number,
  { retries = false }: { readonly retries?: boolean } = {},
): Promise<void> {
  if (dialect === 'sqlite') return
  const jobs = sql.table(`${queueSchema}.job`)
  const by = sql`interval '1 minute' * ${sql.lit(minutes)}`
  if (retries) {
    await sql`update ${jobs} set start_after = start_after - ${by} where state = 'retry'`.execute(kysely)
    return
  }
  await sql`update ${jobs} set start_after = start_after - ${by}, heartbeat_on = heartbeat_on - ${by}`.execute(kysely)
  const queues = sql.table(`${queueSchema}.queue`)
  await sql`update ${queues} set monitor_claim_on = monitor_claim_on - ${by}`.execute(kysely)
}
