/** Before a filing is signed off: it is asked for (提请签发), or sent back (退回经办人). Neither changes its revision. */

import type { Change } from '../contract/change.ts'
import type { Filing, FilingStore } from '../contract/filings.ts'
import type { SignOffStep } from '../contract/versions.ts'
import type { Database } from '../database/database.ts'
import { asFiling, isClosed, oneFiling, signOffColumns } from './filing-rows.ts'
import { forUpdate } from './lock.ts'
import { record } from './record.ts'
import { actorOf, done, missing } from './rows.ts'

const kindOf = { 'filing.ask-sign-off': 'asked', 'filing.send-back': 'sent-back' } as const

interface Act {
  readonly district: string
  readonly id: string
  readonly change: Change
  readonly action: keyof typeof kindOf
  readonly whileOpen: string | undefined
  readonly allowed: (filing: Filing) => boolean
  readonly columns: (filing: Filing) => ReturnType<typeof signOffColumns>
  readonly detail: (filing: Filing) => object
}

export function signOffActs(database: Database): Pick<FilingStore, 'askSignOff' | 'sendBack' | 'signOffSteps'> {
  async function write({ district, id, change, action, whileOpen, allowed, columns, detail }: Act) {
    const result = await database.write(async (tx) => {
      const isOver = await isClosed(database, tx, { district, whileOpen })
      const row = await forUpdate(database, oneFiling(tx, { district, id })).executeTakeFirst()
      if (!row) return missing
      const filing = asFiling(row)
      if (isOver || !allowed(filing)) return { kind: 'stale' as const, current: filing }
      const set = columns(filing)
      await tx.updateTable('filings').set(set).where('district', '=', district).where('id', '=', id).execute()
      await record(database, tx, { district, change, action, subject: id, detail: detail(filing) })
      return done(asFiling({ ...row, ...set }))
    })
    if (result.kind === 'done') database.signal({ kind: 'filing', district, filing: id })
    return result
  }
  return {
    askSignOff: (district, id, { states, whileOpen }, change) =>
      write({
        whileOpen,
        district,
        id,
        change,
        action: 'filing.ask-sign-off',
        allowed: ({ state }) => states.includes(state),
        columns: ({ revision }) => signOffColumns({ asked: { change, revision } }),
        detail: ({ revision }) => ({ revision }),
      }),
    sendBack: (district, id, { note, whileOpen }, change) =>
      write({
        whileOpen,
        district,
        id,
        change,
        action: 'filing.send-back',
        allowed: ({ signOffAsked }) => signOffAsked !== null,
        columns: () => signOffColumns({ sentBack: { change, note } }),
        detail: ({ revision }) => ({ revision, note }),
      }),
    signOffSteps: async (district, id) => {
      const rows = await database.kysely
        .selectFrom('audit')
        .where('district', '=', district)
        .where('subject', '=', id)
        .where('action', 'in', Object.keys(kindOf))
        .select(['action', 'by_kind', 'by_id', 'by_name', 'at', 'detail'])
        .orderBy('number')
        .execute()
      return rows.map((row): SignOffStep => {
        // Of the first requests it was not kept what they were of.
        const { revision = 0, note = null }: Partial<Pick<SignOffStep, 'revision' | 'note'>> =
          JSON.parse(row.detail) ?? {}
        return { kind: kindOf[row.action as keyof typeof kindOf], by: actorOf(row), at: row.at, note, revision }
      })
    },
  }
}
