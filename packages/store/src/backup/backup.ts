/** Backups while the store is in use, each read back before it is called one. */

import { copyFile, rm, stat } from 'node:fs/promises'
import { backup as copyDatabase, DatabaseSync } from 'node:sqlite'
import type { Database } from '../database/database.ts'
import { openPostgres } from '../database/postgres.ts'
import { openSqlite } from '../database/sqlite.ts'
import { dumpTo } from './dump.ts'
import {
  hashFile,
  linesOf,
  refuseExisting,
  refuseNowhere,
  removeSqlite,
  settle,
  startsWith,
  writeLines,
} from './files.ts'
import { BrokenBackup, checkDump, type LoadOptions, loadFrom } from './load.ts'
import { type Verified, verifyDatabase } from './verify.ts'

export interface Backup {
  readonly file: string
  /** `sqlite`: a copy of the database file; `dump`: `gouji/dump@1`, compressed, for either database. */
  readonly format: 'sqlite' | 'dump'
  readonly bytes: number
  /** SHA-256, hex, of the file. */
  readonly sha256: string
  readonly verified: Verified
}

const sqliteMagic = 'SQLite format 3\0'
const pagesAtOnce = 1_000_000

/**
 * Writes a backup to `file`, which must not be there. SQLite in a file is copied as it is, everything else (and with
 * `portable`) dumped. The copy is opened and its chains are walked; a `BrokenBackup` says what is wrong with it.
 */
export async function backup(
  database: Database,
  file: string,
  { portable = false }: { readonly portable?: boolean } = {},
): Promise<Backup> {
  await refuseExisting(file)
  await refuseNowhere(file)
  const format = database.file !== undefined && !portable ? 'sqlite' : 'dump'
  const part = `${file}.part`
  await removeSqlite(part)
  try {
    if (database.file !== undefined && format === 'sqlite') await copySqlite(database.file, part)
    else await writeDump(database, part)
    const verified = format === 'sqlite' ? await verifySqlite(part) : await verifyDump(part)
    await settle(part, file)
    return { file, format, bytes: (await stat(file)).size, sha256: await hashFile(file), verified }
  } finally {
    await removeSqlite(part)
  }
}

/**
 * Brings a backup back into `into`, a path where no file is or an empty PostgreSQL database (`postgres://…`). Told by
 * content; a copy of SQLite goes into PostgreSQL too. Verified before it is in place.
 */
export async function restore(file: string, into: string, options: LoadOptions = {}): Promise<Verified> {
  const isSqlite = await startsWith(file, sqliteMagic)
  if (!isSqlite) await checkDump(linesOf(file))
  if (into.startsWith('postgres:') || into.startsWith('postgresql:')) {
    const target = openPostgres(into, { connections: 2 })
    try {
      await (isSqlite ? pump(file, target, options) : loadFrom(target, linesOf(file), options))
      return await verifyDatabase(target)
    } finally {
      await target.close()
    }
  }
  await refuseExisting(into)
  const part = `${into}.part`
  await removeSqlite(part)
  try {
    if (isSqlite) await copyFile(file, part)
    else await fillSqlite(part, file, options)
    const result = await verifySqlite(part)
    await settle(part, into)
    return result
  } finally {
    await removeSqlite(part)
  }
}

async function fillSqlite(target: string, file: string, options: LoadOptions): Promise<void> {
  const database = openSqlite(target)
  try {
    await loadFrom(database, linesOf(file), options)
  } finally {
    await database.close()
  }
}

/** From one database into the other, by a dump beside the file. */
async function pump(file: string, target: Database, options: LoadOptions): Promise<void> {
  const source = openSqlite(file)
  const between = `${file}.dump.part`
  try {
    await writeDump(source, between)
    await loadFrom(target, linesOf(between), options)
  } finally {
    await source.close()
    await rm(between, { force: true })
  }
}

/** In one step and beside the writers: a connection of its own that only reads. */
async function copySqlite(from: string, to: string): Promise<void> {
  const source = new DatabaseSync(from, { readOnly: true, timeout: 30_000 })
  try {
    await copyDatabase(source, to, { rate: pagesAtOnce })
  } finally {
    source.close()
  }
}

function writeDump(database: Database, file: string): Promise<void> {
  return writeLines(file, (write) => dumpTo(database, write))
}

async function verifySqlite(file: string): Promise<Verified> {
  const said = integrityOf(file)
  if (said !== 'ok') throw new BrokenBackup(`备份已损坏，不能打开（${said}）。文件可能没有复制完整，请换一份备份。`)
  const database = openSqlite(file)
  try {
    return await verifyDatabase(database)
  } finally {
    await database.close()
  }
}

/** `ok`, or what SQLite finds; it cannot even look at a file that was cut off. */
function integrityOf(file: string): string {
  const raw = new DatabaseSync(file, { readOnly: true })
  try {
    const [first] = raw.prepare('pragma integrity_check').all()
    return String(first?.integrity_check)
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    raw.close()
  }
}

/** What can be read back is a backup. */
async function verifyDump(file: string): Promise<Verified> {
  const trial = `${file}.trial`
  await removeSqlite(trial)
  try {
    await fillSqlite(trial, file, { makeMissing: true })
    return await verifySqlite(trial)
  } finally {
    await removeSqlite(trial)
  }
}
