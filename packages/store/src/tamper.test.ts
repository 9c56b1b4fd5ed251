import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { describeOnDatabases, useStore } from './testing/databases.ts'
import { aCampaign, aDistrict, aReport, by, patch } from './testing/examples.ts'

describeOnDatabases('whoever changes the database by hand', (kind) => {
  const on = useStore(kind)

  /** A filing with four versions, and nine events in the log. */
  async function aHistory() {
    const district = await aDistrict(on.store)
    const filing = `${await aCampaign(on.store, district)}.a1`
    for (const name of ['一', '二']) {
      const draft = await on.store.filings.draft(district, filing)
      const base = draft?.fields[0]?.revision ?? 0
      await on.store.filings.patch(district, filing, patch(['title', name, base]), by())
      for (const [from, to] of [
        ['draft', 'signed-off'],
        ['signed-off', 'draft'],
      ] as const) {
        const revision = (await on.store.filings.get(district, filing))?.revision ?? 0
        const move = { from, to, revision, report: aReport({ title: name }), note: null }
        await on.store.filings.move(district, filing, move, by())
      }
    }
    return { district, filing }
  }

  async function run(statement: string) {
    await sql.raw(statement).execute(on.database.kysely)
  }

  /** As someone who may drop triggers. */
  async function force(table: 'versions' | 'audit', statement: string) {
    if (kind.dialect === 'postgres') {
      await run(`alter table ${table} disable trigger ${table}_append_only`)
      await run(statement)
      await run(`alter table ${table} enable trigger ${table}_append_only`)
      return
    }
    const { rows } = await sql<{ name: string; sql: string }>`
      select name, sql from sqlite_master where type = 'trigger' and tbl_name = ${table}`.execute(on.database.kysely)
    for (const trigger of rows) await run(`drop trigger ${trigger.name}`)
    await run(statement)
    for (const trigger of rows) await run(trigger.sql)
  }

  const fresh = { versions: 4, audit: 9 }

  test('cannot alter or remove a version or an event', async () => {
    const { district } = await aHistory()
    for (const table of ['versions', 'audit']) {
      await expect(run(`update ${table} set at = '1' where district = '${district}'`)).rejects.toThrow('append-only')
      await expect(run(`delete from ${table} where district = '${district}'`)).rejects.toThrow('append-only')
    }
    expect((await on.store.filings.verify(district)).checked).toBe(fresh.versions)
    expect((await on.store.audit.verify(district)).checked).toBe(fresh.audit)
  })

  test.each([
    ['a report', `report = replace(report, '一', '七')`],
    ['who did it', `by_name = '别人'`],
    ['when', `at = '2020-01-01T00:00:00.000Z'`],
    ['the state', `state = 'published'`],
    ['a note', `note = '已同意'`],
  ])('and is found out where %s of a version was altered', async (_, set) => {
    const { district, filing } = await aHistory()
    await force('versions', `update versions set ${set} where district = '${district}' and number = 2`)
    expect((await on.store.filings.verify(district)).broken).toEqual([
      { subject: filing, number: 2, reason: 'altered' },
    ])
  })

  test.each([1, 3, 4])('and is found out where version %i was removed', async (number) => {
    const { district, filing } = await aHistory()
    await force('versions', `delete from versions where district = '${district}' and number = ${number}`)
    expect((await on.store.filings.verify(district)).broken).toEqual([{ subject: filing, number, reason: 'removed' }])
  })

  test.each(['title', 'stray'])('and is found out where a version was put in (%s)', async (where) => {
    const { district, filing } = await aHistory()
    const target = where === 'stray' ? 'nowhere' : filing
    await run(`insert into versions select district, '${target}', 5, from_state, state, report, hash, chain, by_kind, by_id,
      by_name, at, note from (select district, from_state, state, report, hash, chain, by_kind, by_id, by_name, at, note
      from versions where district = '${district}' and number = 4) as v`)
    expect((await on.store.filings.verify(district)).broken).toEqual([
      { subject: target, number: 5, reason: 'inserted' },
    ])
  })

  test.each([
    ['the actor', `by_id = 'x'`],
    ['the detail', `detail = '{}'`],
    ['the request', `request = 'x'`],
    ['the action', `action = 'x'`],
  ])('and is found out where %s of an event was altered', async (_, set) => {
    const { district } = await aHistory()
    await force('audit', `update audit set ${set} where district = '${district}' and number = 5`)
    expect((await on.store.audit.verify(district)).broken).toEqual([{ subject: 'audit', number: 5, reason: 'altered' }])
  })

  test.each([1, 5, 9])('and is found out where event %i was removed', async (number) => {
    const { district } = await aHistory()
    await force('audit', `delete from audit where district = '${district}' and number = ${number}`)
    expect((await on.store.audit.verify(district)).broken).toEqual([{ subject: 'audit', number, reason: 'removed' }])
  })

  test('is not suspected while he uses the program', async () => {
    const { district, filing } = await aHistory()
    let verifying = true
    const busy = (async () => {
      while (verifying) {
        const { revision = 0, state = 'draft' } = (await on.store.filings.get(district, filing)) ?? {}
        const to = state === 'draft' ? 'signed-off' : 'draft'
        const move = { from: state, to, revision, report: aReport(), note: null } as const
        await on.store.filings.move(district, filing, move, by())
        await sleep(1)
      }
    })()
    for (let turn = 0; turn < 20; turn += 1) {
      expect((await on.store.filings.verify(district)).broken).toEqual([])
      expect((await on.store.audit.verify(district)).broken).toEqual([])
    }
    verifying = false
    await busy
  })

  test('and is found out where an event was put in, or the last one rewritten with its hash', async () => {
    const { district } = await aHistory()
    const columns = 'at, by_kind, by_id, by_name, request, action, subject, detail, hash'
    await run(`insert into audit (district, number, ${columns}) select district, 10, ${columns} from
      (select district, ${columns} from audit where district = '${district}' and number = 9) as a`)
    expect((await on.store.audit.verify(district)).broken).toEqual([
      { subject: 'audit', number: 10, reason: 'inserted' },
    ])
    await force('audit', `delete from audit where district = '${district}' and number = 10`)
    await force('audit', `update audit set hash = 'x' where district = '${district}' and number = 9`)
    expect((await on.store.audit.verify(district)).broken).toEqual([{ subject: 'audit', number: 9, reason: 'altered' }])
  })
})
