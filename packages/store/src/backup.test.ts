import { mkdtempSync, rmSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { backup, restore } from './backup/backup.ts'
import { BrokenBackup } from './backup/load.ts'
import type { Store } from './contract/store.ts'
import { createStore } from './create-store.ts'
import { openPostgres } from './database/postgres.ts'
import { openSqlite } from './database/sqlite.ts'
import { describeOnDatabases, useStore } from './testing/databases.ts'
import { aCampaign, aDistrict, aReport, at, by, patch } from './testing/examples.ts'

const bytes = Uint8Array.from({ length: 70_000 }, (_, place) => place % 256)

describeOnDatabases('a backup', (kind) => {
  const on = useStore(kind)
  const folder = mkdtempSync(join(tmpdir(), 'gouji-backup-'))
  let district: string
  let count = 0

  const fresh = (name: string) => {
    count += 1
    return join(folder, `${count}-${name}`)
  }

  beforeAll(async () => {
    district = await aDistrict(on.store)
    const filing = `${await aCampaign(on.store, district)}.a1`
    await on.store.filings.patch(
      district,
      filing,
      patch(['cells.a', null], ['cells.b', 0], ['title', '"引号"\n换行']),
      by(),
    )
    const document = { filing, name: '报告.docx', mediaType: 'application/zip', purpose: 'import', bytes } as const
    await on.store.documents.put(district, document, by())
    await moveAlong(on.store, { district, filing }, ['draft', 'signed-off', 'submitted', 'approved', 'published'])
    // A table of another library on the same database: accounts.
    const [truth, time] = kind.dialect === 'postgres' ? ['boolean', 'timestamptz'] : ['integer', 'date']
    await sql
      .raw(`create table "user" (id text primary key, "emailVerified" ${truth}, "createdAt" ${time})`)
      .execute(on.database.kysely)
    const verified = kind.dialect === 'postgres' ? 'true' : '1'
    await sql
      .raw(`insert into "user" values ('u1', ${verified}, '2025-01-13T01:00:00.000Z')`)
      .execute(on.database.kysely)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  async function everything(store: Store) {
    const filing = 'c2024.a1'
    const { items } = await store.audit.list(district, {}, { limit: 1_000 })
    return {
      roster: await store.roster.list(district),
      draft: await store.filings.draft(district, filing),
      versions: await store.filings.versions(district, filing),
      published: await store.published.search(district, { text: '公开' }, { limit: 5 }),
      documents: await store.documents.list(district, filing),
      blob: await store.documents.bytes(district, (await store.documents.list(district, filing))[0]?.hash ?? ''),
      audit: items,
    }
  }

  async function readBack(into: string): Promise<Awaited<ReturnType<typeof everything>> & { readonly user: unknown }> {
    const database = into.startsWith('postgres') ? openPostgres(into) : openSqlite(into)
    try {
      const { rows } = await sql<Record<string, unknown>>`select * from "user"`.execute(database.kysely)
      return { ...(await everything(createStore(database))), user: rows[0] }
    } finally {
      await database.close()
    }
  }

  const makeUsers = async (database: typeof on.database) => {
    const [truth, time] = database.dialect === 'postgres' ? ['boolean', 'timestamptz'] : ['integer', 'date']
    await sql
      .raw(`create table "user" (id text primary key, "emailVerified" ${truth}, "createdAt" ${time})`)
      .execute(database.kysely)
  }

  test('made while others write brings everything back', async () => {
    let writing = true
    const busy = (async () => {
      for (let minute = 0; writing; minute += 1) {
        await sleep(1)
        await on.store.filings.patch(
          district,
          'c2024.a2',
          patch(['title', `第${minute}稿`, minute]),
          by(undefined, at(minute)),
        )
      }
    })()
    const file = fresh('hot')
    const made = await backup(on.database, file)
    writing = false
    await busy
    expect(made).toMatchObject({ file, format: on.database.file ? 'sqlite' : 'dump', verified: { broken: [] } })
    expect(made.verified.events).toBeGreaterThan(5)
    const into = fresh('restored.db')
    expect(await restore(file, into, { prepare: makeUsers })).toEqual(made.verified)
    const { audit, ...rest } = await everything(on.store)
    const { audit: then, user, ...back } = await readBack(into)
    expect(back).toEqual(rest)
    const until = Number(then[0]?.number)
    expect(audit.filter(({ number }) => number <= until)).toEqual(then)
    expect(user).toEqual({ id: 'u1', emailVerified: 1, createdAt: '2025-01-13T01:00:00.000Z' })
  })

  describeOnDatabases(
    'restored into',
    (target) => {
      test('another database it is the same', async () => {
        const file = fresh('portable')
        await backup(on.database, file, { portable: true })
        const place = await target.make()
        try {
          expect(await restore(file, place.url, { prepare: makeUsers })).toMatchObject({ broken: [] })
          const { user, ...back } = await readBack(place.url)
          expect(back).toEqual(await everything(on.store))
          const created = new Date('2025-01-13T01:00:00.000Z')
          expect(user).toEqual(
            target.dialect === 'postgres'
              ? { id: 'u1', emailVerified: true, createdAt: created }
              : { id: 'u1', emailVerified: 1, createdAt: created.toISOString() },
          )
          await expect(restore(file, place.url, { prepare: makeUsers })).rejects.toThrow(BrokenBackup)
        } finally {
          await place.remove()
        }
      })
    },
    { only: ({ shared }) => shared },
  )

  test.each([
    ['cut off', (lines: readonly string[]) => lines.slice(0, -1)],
    ['a row short', (lines: readonly string[]) => lines.filter((line) => !line.includes('青石镇人民政府'))],
    ['altered', (lines: readonly string[]) => lines.map((line) => line.replace('云溪区卫生健康局', '云溪区卫健委'))],
    ['of another program', (lines: readonly string[]) => ['{}', ...lines]],
    ['no JSON', (lines: readonly string[]) => [...lines.slice(0, 9), '{', ...lines.slice(9)]],
  ])('that is %s is refused and leaves nothing behind', async (_, spoil) => {
    const file = fresh('whole')
    await backup(on.database, file, { portable: true })
    const lines = gunzipSync(await readFile(file))
      .toString()
      .trimEnd()
      .split('\n')
    const spoilt = fresh('spoilt')
    await writeFile(spoilt, gzipSync(`${spoil(lines).join('\n')}\n`))
    const into = fresh('into.db')
    await expect(restore(spoilt, into, { prepare: makeUsers })).rejects.toThrow(BrokenBackup)
    await expect(readFile(into)).rejects.toThrow('ENOENT')
    await expect(readFile(`${into}.part`)).rejects.toThrow('ENOENT')
  })

  test('whose bytes were damaged is refused', async () => {
    const file = fresh('whole')
    await backup(on.database, file, { portable: true })
    const damaged = await readFile(file)
    damaged.writeUInt8(damaged.readUInt8(damaged.length >> 1) ^ 0x55, damaged.length >> 1)
    const spoilt = fresh('damaged')
    await writeFile(spoilt, damaged)
    await expect(restore(spoilt, fresh('into.db'), { prepare: makeUsers })).rejects.toThrow(BrokenBackup)
    await writeFile(spoilt, (await readFile(file)).subarray(0, damaged.length >> 1))
    await expect(restore(spoilt, fresh('into.db'), { prepare: makeUsers })).rejects.toThrow(BrokenBackup)
    const plain = fresh('plain')
    await backup(on.database, plain)
    const copy = await readFile(plain)
    await writeFile(spoilt, copy.subarray(0, copy.length >> 1))
    await expect(restore(spoilt, fresh('into.db'), { prepare: makeUsers })).rejects.toThrow(BrokenBackup)
    await expect(backup(on.database, `${fresh('no-folder')}/file`)).rejects.toThrow('没有文件夹')
  })

  test('with any byte of it altered is refused before anything is made of it', async () => {
    const file = fresh('whole')
    await backup(on.database, file, { portable: true })
    const whole = await readFile(file)
    const [header, tries] = [10, 60]
    for (let i = 0; i < tries; i++) {
      const at = header + Math.floor((i * (whole.length - header)) / tries)
      const spoilt = fresh(`spoilt-${i}`)
      await writeFile(spoilt, whole.with(at, (whole[at] ?? 0) ^ (1 << (i % 8))))
      const into = fresh(`into-${i}.db`)
      await expect(restore(spoilt, into, { prepare: makeUsers }), `byte ${at}`).rejects.toThrow(BrokenBackup)
      await expect(readFile(into)).rejects.toThrow('ENOENT')
    }
  })

  test('never takes the place of a file that is there', async () => {
    const file = fresh('taken')
    await writeFile(file, '重要')
    await expect(backup(on.database, file)).rejects.toThrow('已经存在')
    const whole = fresh('whole')
    await backup(on.database, whole)
    await expect(restore(whole, file)).rejects.toThrow('已经存在')
    expect(await readFile(file, 'utf8')).toBe('重要')
    // What a database that was killed left behind is written into whatever takes its name.
    for (const suffix of ['-wal', '-journal']) {
      const into = fresh('killed')
      await writeFile(`${into}${suffix}`, '没有写完')
      await expect(restore(whole, into)).rejects.toThrow('请先把它移到别处')
      await expect(backup(on.database, into)).rejects.toThrow('请先把它移到别处')
      await expect(readFile(into)).rejects.toThrow('ENOENT')
    }
  })
})

async function moveAlong(
  store: Store,
  { district, filing }: { readonly district: string; readonly filing: string },
  states: readonly ('draft' | 'signed-off' | 'submitted' | 'approved' | 'published')[],
) {
  for (const [step, to] of states.entries()) {
    const from = states[step - 1]
    if (!from) continue
    const revision = (await store.filings.get(district, filing))?.revision ?? 0
    await store.filings.move(district, filing, { from, to, revision, report: aReport(), note: null }, by())
  }
}
