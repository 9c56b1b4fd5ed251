import { cityReport } from '@gouji/core/testing'
import { readReport, writeReport } from '@gouji/documents'
import { afterEach, describe, expect, test } from 'vitest'
import { createTestService } from '../testing/index.ts'
import { createReadingPool, type ReadingLimits } from './reading-pool.ts'

const pools: { close(): Promise<void> }[] = []
afterEach(async () => {
  await Promise.all(pools.splice(0).map((pool) => pool.close()))
})

function openPool(limits?: Partial<ReadingLimits>) {
  const pool = createReadingPool(limits)
  pools.push(pool)
  return pool
}

const name = '年度报告.docx'
/** Prose on and on: read for seconds before it is told that it is no report. */
const endless = new TextEncoder().encode('一、概述。本年新收 12 件，办结 13 件，其中公开 2 件。\n'.repeat(60_000))

describe('Documents that are read by processes of their own', () => {
  test('are read as they would be read here', async () => {
    const bytes = await writeReport(cityReport(), 'docx')
    expect(await openPool().read(bytes, { name })).toEqual(await readReport(bytes, { name }))
  })

  test('hold up nobody: the service answers while one is read', async () => {
    const { read } = openPool()
    const service = await createTestService({ read })
    const done: string[] = []
    const reading = service
      .as('clerk')
      .send('POST', '/extract?name=long.txt', endless)
      .then(({ status }) => done.push(`read: ${status}`))
    const { status } = await service.as('clerk').get('/session')
    done.push(`asked: ${status}`)
    await reading
    await service.close()
    expect(done).toEqual(['asked: 200', 'read: 422'])
  })

  test('cost themselves alone where one needs more memory than there is; the next is read', async () => {
    const { read } = openPool({ mebibytes: 48 })
    const table = `<table>${'<tr><td>1<td>2<td>3</tr>'.repeat(60_000)}</table>`
    const lost = await read(new TextEncoder().encode(table), { name: 'large.html' })
    expect(lost).toMatchObject({ kind: 'unreadable', reason: 'reader-broke', cause: expect.any(String) })
    const bytes = await writeReport(cityReport(), 'json')
    expect(await read(bytes, { name })).toMatchObject({ kind: 'report' })
  })

  test('are given up where one takes too long, with a word on what to do', async () => {
    expect(await openPool({ milliseconds: 100 }).read(endless, { name })).toMatchObject({
      kind: 'unreadable',
      reason: 'too-complex',
      message: { zh: expect.stringMatching(/没有完成，已停止.*另存后再试/u) },
    })
  })
})
