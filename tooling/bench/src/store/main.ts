/**
 * `pnpm --filter @gouji/bench run bench:store`: many published reports on PostgreSQL, asked as the public and a
 * reviewer ask; jobs drained; fields patched.
 *
 * GOUJI_BENCH_POSTGRES is an empty database to fill, or one that was filled before (made by `createdb gouji_bench`
 * unless said). DISTRICTS × AGENCIES × YEARS reports: 40 × 500 × 10. ONLY picks questions by a
 * pattern, RUNS says how often each is asked, PLANS=1 prints how each is answered, TRIGRAMS=1 makes a pg_trgm index for
 * the peer (12 minutes).
 */

import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createStore, openPostgres, openSqlite, pendingMigrations } from '@gouji/store'
import { fillWithManyReports } from '@gouji/store/testing/many'
import { benchReads } from './reads.ts'
import { benchWrites } from './writes.ts'

const url = process.env.GOUJI_BENCH_POSTGRES ?? 'postgres://postgres@127.0.0.1:5432/gouji_bench'
const amount = {
  districts: Number(process.env.DISTRICTS ?? 40),
  agencies: Number(process.env.AGENCIES ?? 500),
  years: Number(process.env.YEARS ?? 10),
}

const postgres = openPostgres(url)
if ((await pendingMigrations(postgres)).length > 0) {
  const started = performance.now()
  await fillWithManyReports(postgres, amount)
  console.log(`filled in ${Math.round((performance.now() - started) / 1000)} s`)
}
await benchReads(postgres, amount)
await benchWrites('PostgreSQL', postgres)
await createStore(postgres).close()

const file = join(tmpdir(), `gouji-bench-${process.pid}.db`)
const sqlite = openSqlite(file)
await benchWrites('SQLite', sqlite)
await sqlite.close()
for (const suffix of ['', '-wal', '-shm']) await rm(`${file}${suffix}`, { force: true })
