import { describeOnDatabases, useStore } from '@gouji/store/testing'
import { getMigrations } from 'better-auth/db/migration'
import { expect, test } from 'vitest'
import { createAuth } from './auth.ts'
import { migrateAccounts } from './migrate.ts'

describeOnDatabases('The tables of people and keys', (kind) => {
  const used = useStore(kind)

  test('are those the library asks for', async () => {
    const { database } = used
    await migrateAccounts(database)
    const { options } = createAuth({ database, secret: 'x'.repeat(40), origin: 'http://localhost' })
    const { toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems } = await getMigrations(options)
    expect({ toBeCreated, toBeAdded, toBeAddedIndexes, schemaProblems }).toEqual({
      toBeCreated: [],
      toBeAdded: [],
      toBeAddedIndexes: [],
      schemaProblems: [],
    })
  })

  test('are made once, however many processes start', async () => {
    const { database } = used
    await Promise.all([migrateAccounts(database), migrateAccounts(database)])
    expect(await migrateAccounts(database)).toEqual([])
  })
})
