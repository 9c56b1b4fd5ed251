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

test('who only reads does not wait for one who waits to write until another process is done', async () => {
  const begun = Promise.withResolvers<void>()
  const goOn = Promise.withResolvers<void>()
  const elsewhere = other.write(async (tx) => {
    await sql`insert into things (said) values ('elsewhere')`.execute(tx)
    begun.resolve()
    await goOn.promise
  })
  await begun.promise
  const waiting = one.write((tx) => sql`insert into things (said) values ('here')`.execute(tx))
  const alone = sql`insert into things (said) values ('alone')`.execute(one.kysely)
  for (let times = 0; times < 3; times += 1) {
    const { rows } = await sql`select said from things`.execute(one.kysely)
    expect(rows).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  goOn.resolve()
  await Promise.all([elsewhere, waiting, alone])
  const { rows } = await sql<{ said: string }>`select said from things`.execute(one.kysely)
  expect(new Set(rows.map(({ said }) => said))).toEqual(new Set(['elsewhere', 'here', 'alone']))
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
