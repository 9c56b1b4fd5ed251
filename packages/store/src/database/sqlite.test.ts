import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database } from './database.ts'
import { openSqlite } from './sqlite.ts'

let folder: string
let one: Database
let other: Database
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-sqlite-'))
  one = openSqlite(join(folder, 'gouji.db'))
  other = openSqlite(join(folder, 'gouji.db'))
  await sql`create table things (id integer primary key, said text)`.execute(one.kysely)
})
afterEach(async () => {
  await one.close()
  await other.close()
  rmSync(folder, { recursive: true, force: true })
})

test('a statement waits for a transaction of the same process, and does not keep it from ending', async () => {
  const begun = Promise.withResolvers<void>()
  const goOn = Promise.withResolvers<void>()
  const transaction = one.write(async (tx) => {
    await sql`insert into things (said) values ('one')`.execute(tx)
    begun.resolve()
    await goOn.promise
    await sql`insert into things (said) values ('two')`.execute(tx)
  })
  await begun.promise
  const statements = Array.from({ length: 20 }, (_, i) =>
    sql`insert into things (said) values (${`plain ${i}`})`.execute(other.kysely),
  )
  setTimeout(() => goOn.resolve(), 5)
  await Promise.all([transaction, ...statements])
  const { rows } = await sql<{ said: string }>`select said from things order by id`.execute(other.kysely)
  expect(rows.slice(0, 2).map(({ said }) => said)).toEqual(['one', 'two'])
  expect(rows).toHaveLength(22)
})
