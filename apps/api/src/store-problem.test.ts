import { DatabaseSync } from 'node:sqlite'
import { createStore, openPostgres } from '@gouji/store'
import { expect, test } from 'vitest'
import { storeProblem } from './store-problem.ts'
import { freePort } from './testing/free-port.ts'

async function failureOf(work: () => unknown): Promise<unknown> {
  try {
    await work()
  } catch (error) {
    return error
  }
  throw new Error('it did not fail')
}

test('A disk that is full passes, and is said', async () => {
  const database = new DatabaseSync(':memory:')
  database.exec('create table t (text text); pragma max_page_count = 10')
  const error = await failureOf(() => database.prepare('insert into t values (?)').run('字'.repeat(100_000)))
  expect(storeProblem(error)).toMatchObject({ code: 'unavailable', message: expect.stringContaining('磁盘已满') })
})

test('A PostgreSQL that is gone passes, and is said', async () => {
  const store = createStore(openPostgres(`postgres://postgres@127.0.0.1:${await freePort()}/gouji`))
  const error = await failureOf(() => store.districts.list())
  expect(storeProblem(error)).toMatchObject({ code: 'unavailable', message: expect.stringContaining('数据库没有响应') })
  await store.close()
})

test('A flaw of the program is none of it', async () => {
  const database = new DatabaseSync(':memory:')
  expect(storeProblem(await failureOf(() => database.prepare('select nothing')))).toBeUndefined()
  expect(storeProblem(new TypeError('x is not a function'))).toBeUndefined()
})
