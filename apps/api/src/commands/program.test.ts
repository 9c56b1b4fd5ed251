import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqlite } from '@gouji/store'
import { sql } from 'kysely'
import { afterAll, describe, expect, test } from 'vitest'
import { freePort } from '../testing/free-port.ts'
import { type Environment, readDeployment } from './deployment.ts'
import { runServer } from './program.ts'

const folder = mkdtempSync(join(tmpdir(), 'gouji-server-'))
afterAll(() => rm(folder, { recursive: true }))

async function run(argv: readonly string[], env: Environment = {}, untilStopped = () => Promise.resolve()) {
  const lines: string[] = []
  const print = (text: string) => void lines.push(text)
  const code = await runServer(argv, { env, print, printError: print, untilStopped: () => untilStopped() })
  return { code, text: lines.join('\n') }
}

const data = join(folder, 'data')

test('The first start makes an administrator whose one-time password opens the door, and no second start another', async () => {
  let signedIn = 0
  const first = await run(['serve', '--port', '0', '--data', data, '--district', '云溪区'], {}, async () => {
    signedIn += 1
  })
  expect(first.code).toBe(0)
  expect(first.text).toMatch(/用户名　　admin\n {2}一次性密码　[a-z2-9]{5}-[a-z2-9]{5}-[a-z2-9]{5}/u)
  expect(signedIn).toBe(1)
  const second = await run(['serve', '--port', '0', '--data', data])
  expect(second.text).not.toContain('一次性密码')
  expect(statSync(join(data, 'secret')).mode & 0o077).toBe(0)
})

test('A backup made while the service runs is read back, and restores what was there', async () => {
  const file = join(folder, 'backup.sqlite')
  let made = { code: 2, text: '' }
  await run(['serve', '--port', '0', '--data', data], {}, async () => {
    made = await run(['backup', file, '--data', data])
  })
  expect(made).toEqual({ code: 0, text: expect.stringContaining('已读回核验：1 个地区') })
  expect(await run(['backup', file, '--data', data])).toEqual({ code: 2, text: expect.stringContaining('已经存在') })
  const other = join(folder, 'other')
  expect(await run(['restore', file, '--data', other])).toEqual({ code: 0, text: expect.stringContaining('核验无误') })
  expect((await run(['serve', '--port', '0', '--data', other])).text).not.toContain('首次启动')
})

test('A portable backup carries the people too', async () => {
  const file = join(folder, 'backup.dump')
  expect((await run(['backup', file, '--portable', '--data', data])).code).toBe(0)
  const other = join(folder, 'from-dump')
  expect((await run(['restore', file, '--data', other])).code).toBe(0)
  expect((await run(['serve', '--port', '0', '--data', other])).text).not.toContain('首次启动')
})

test('An altered audit log is found', async () => {
  expect(await run(['audit', 'verify', '--data', data])).toEqual({ code: 0, text: expect.stringContaining('核验无误') })
  const database = openSqlite(join(data, 'gouji.sqlite'))
  const triggers = await sql<{ name: string }>`select name from sqlite_master where type = 'trigger'`.execute(
    database.kysely,
  )
  for (const { name } of triggers.rows) await sql`drop trigger ${sql.ref(name)}`.execute(database.kysely)
  await sql`update audit set action = 'nothing.happened'`.execute(database.kysely)
  await database.close()
  expect(await run(['audit', 'verify', '--data', data])).toEqual({
    code: 1,
    text: expect.stringContaining('内容被改动'),
  })
})

test.each([
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL 应以 postgres:// 开头'],
  [{ DATABASE_URL: 'postgres://x' }, 'GOUJI_SECRET'],
  [{ GOUJI_SECRET: 'short', GOUJI_DATA: folder }, '至少 32 个字符'],
  [{ GOUJI_ORIGIN: 'gkbg.example', GOUJI_DATA: folder }, '应为完整的网址'],
  [{ GOUJI_OIDC_CLIENT_ID: 'x', GOUJI_DATA: folder }, '单点登录需要同时设置'],
])('A setting that cannot be meant is refused with what to do: %o', (env, sentence) => {
  expect(() => readDeployment(env)).toThrow(sentence)
})

test('A port that is taken is said, with the way out', async () => {
  const folders = [join(folder, 'one'), join(folder, 'two')] as const
  const port = String(await freePort())
  let second = { code: 0, text: '' }
  await run(['serve', '--port', port, '--data', folders[0]], {}, async () => {
    second = await run(['serve', '--port', port, '--data', folders[1]])
  })
  expect(second).toEqual({ code: 2, text: expect.stringContaining(`端口 ${port} 已被占用，请用 --port 换一个。`) })
})

describe('What the machine or the database refuses is said with what to do', () => {
  const secret = { GOUJI_SECRET: 'x'.repeat(48) }
  const refused = async (argv: readonly string[], env: Record<string, string> = {}) => {
    const { code, text } = await run(argv, env)
    expect(code).toBe(2)
    expect(text).not.toContain('程序出错')
    return text
  }

  test('a file where the folder should be', async () => {
    const data = join(folder, 'a-file')
    writeFileSync(data, '')
    expect(await refused(['serve', '--port', '0', '--data', data])).toContain('不是文件夹')
  })

  test.each([
    ['of noise', (whole: Buffer) => Buffer.alloc(whole.length, 'noise')],
    ['that was cut off', (whole: Buffer) => whole.subarray(0, 20_000)],
  ])('a database file %s', async (title, spoil) => {
    const data = join(folder, title)
    await run(['serve', '--port', '0', '--data', data])
    const file = join(data, 'gouji.sqlite')
    const whole = readFileSync(file)
    for (const suffix of ['-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true })
    writeFileSync(file, spoil(whole))
    expect(await refused(['serve', '--port', '0', '--data', data])).toContain('gouji-server restore')
  })

  test('a PostgreSQL that is not there', async () => {
    const DATABASE_URL = `postgres://postgres@127.0.0.1:${await freePort()}/gouji`
    expect(await refused(['serve', '--port', '0'], { ...secret, DATABASE_URL })).toContain('确认数据库已经启动')
  })

  test('a host that nobody has', async () => {
    const DATABASE_URL = 'postgres://postgres@gouji.invalid:5432/gouji'
    expect(await refused(['serve', '--port', '0'], { ...secret, DATABASE_URL })).toContain(
      '核对 DATABASE_URL 里的主机名',
    )
  })

  test('an address that is another machine’s, and a backup that is not there', async () => {
    const data = join(folder, 'another-address')
    const text = await refused(['serve', '--port', '0', '--host', '203.0.113.7', '--data', data])
    expect(text).toContain('核对 --host')
    expect(await refused(['backup', join(folder, 'no-folder', 'x.backup'), '--data', data])).toContain('没有文件夹')
    const nowhere = join(folder, 'nowhere')
    for (const command of [
      ['backup', join(folder, 'x.backup')],
      ['audit', 'verify'],
    ])
      expect(await refused([...command, '--data', nowhere])).toContain('没有数据库')
    expect(existsSync(nowhere)).toBe(false)
    expect(await refused(['restore', join(folder, 'none.gz'), '--data', join(folder, 'restored')])).toContain(
      '没有这个文件',
    )
  })
})

test('Wrong use is told apart from a crash', async () => {
  expect(await run(['serve', '--no-such-option'])).toEqual({ code: 2, text: expect.stringContaining('用法不对') })
  expect((await run(['--help'])).code).toBe(0)
  for (const argv of [
    ['audit', 'foo'],
    ['foo'],
    ['serve', '--foo'],
    ['serve', '--port'],
    ['serve', '--port', 'a'],
    ['backup'],
  ]) {
    const { code, text } = await run(argv)
    expect(code).toBe(2)
    expect(text.split('\n')[0]).not.toMatch(/error|invalid|unknown|missing|argument/iu)
    expect(text).toMatch(/^用法不对：\S+/u)
  }
})
