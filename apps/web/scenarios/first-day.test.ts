/** From an empty folder to the first report being filled in: the real service, the real pages, real files. */

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freePort } from '@gouji/api/testing'
import { readRows, writeTable } from '@gouji/documents'
import type { Page } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { expectAccessible } from './accessible.ts'
import { describePages } from './in-browser.ts'
import { pages } from './service.ts'

const main = fileURLToPath(new URL('../../api/src/main.ts', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'gouji-first-day-'))
let running: ChildProcess | undefined
afterEach(async () => {
  const ended = new Promise((resolve) => running?.once('exit', resolve))
  running?.kill('SIGTERM')
  await ended
  await rm(folder, { recursive: true, force: true })
})

/** Starts the service on nothing; its address and the password it prints. */
async function serve(): Promise<{ readonly address: string; readonly password: string }> {
  const { GOUJI_DATA: _, DATABASE_URL: __, ...env } = process.env
  const port = await freePort()
  const child = spawn(
    process.execPath,
    ['--conditions=source', main, 'serve', '--port', String(port), '--data', folder, '--district', '云溪区'],
    { env: { ...env, GOUJI_WEB: await pages() } },
  )
  running = child
  return new Promise((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
      const password = /一次性密码　(\S+)/u.exec(said)?.[1]
      if (password !== undefined) resolve({ address: `http://localhost:${port}`, password })
    })
    child.once('exit', () => reject(new Error(said)))
  })
}

async function signIn(page: Page, username: string, given: string, own: string): Promise<void> {
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码').fill(given)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByLabel('新密码', { exact: true }).fill(own)
  expect(await page.getByLabel('原密码').count()).toBe(0)
  await page.getByLabel('再输入一次新密码').fill(own)
  await page.getByRole('button', { name: '修改' }).click()
}

/** The rows of a workbook that a click brings. */
async function downloaded(page: Page, name: string): Promise<string[][]> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  const read = await readRows(new Uint8Array(await readFile(await file.path())))
  if (read.kind !== 'rows') throw new Error(read.message.en)
  return read.rows.map(({ cells }) => [...cells])
}

async function upload(page: Page, [head = [], ...rows]: readonly string[][]): Promise<void> {
  const columns = head.map((title) => ({ head: title, width: 20 }))
  const bytes = writeTable({ title: '表', sheets: [{ name: '表', columns, rows }] })
  const file = { name: '表.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }
  await page.locator('input[type=file]').setInputFiles(file)
}

describePages('the first day', (office) => {
  it('leads from an empty service to a clerk who fills in, by lists that are downloaded, filled in and sent back', async () => {
    const { address, password } = await serve()
    const page = await office.visit('/public')
    await page.goto(address)
    await signIn(page, 'admin', password, 'guanli-qingshan-8')
    await page.getByRole('heading', { name: '从这里开始' }).waitFor()
    await expectAccessible(page)

    await page.getByRole('main').getByRole('link', { name: '名册' }).click()
    const roster = await downloaded(page, '下载名册表')
    expect(roster).toEqual([['单位名称', '简称', '类别', '统一社会信用代码', '上级单位']])
    await upload(page, [
      ...roster,
      ['云溪区人民政府', '', '政府', '', ''],
      ['云溪区教育局', '教育局', '部门', '', '云溪区人民政府'],
      ['望江街道办事处', '', '', '', ''],
    ])
    await page.getByRole('button', { name: '写入名册' }).click()
    await page.getByText('已写入名册').waitFor()

    await page.getByRole('link', { name: '审核', exact: true }).click()
    await page.getByText('还有 2 个单位没有填报员').waitFor()
    await page.getByRole('main').getByRole('link', { name: '人员' }).click()
    const [head = [], ...missing] = await downloaded(page, '下载人员表')
    expect(missing.map(([agency, role]) => `${agency} ${role}`)).toEqual([
      ' 审核员',
      '云溪区教育局 填报员',
      '云溪区教育局 单位负责人',
      '望江街道办事处 填报员',
      '望江街道办事处 单位负责人',
    ])
    const names = ['陈静', '周敏', '赵文', '', '']
    const filled = missing.map(([agency = '', role = ''], row) => [agency, role, names[row] ?? '', ''])
    await upload(page, [head, ...filled])
    await page.getByText('另有 2 行没有填姓名').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: '新增 3 人' }).click()
    await page.getByRole('heading', { name: '已新增 3 人' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('还没有下载').waitFor()
    const [, ...passwords] = await downloaded(page, '下载一次性密码（Excel）')
    expect(passwords.map(([, , name, username]) => `${name} ${username}`)).toEqual([
      '陈静 chenjing',
      '周敏 jyj',
      '赵文 jyj-qf',
    ])
    await page.getByRole('button', { name: '关闭', exact: true }).click()
    await page.getByText('还有 1 个单位没有填报员').waitFor()

    await page.getByRole('link', { name: '报送批次' }).click()
    await page.getByRole('button', { name: '新建批次' }).click()
    await page.getByRole('dialog').getByRole('button', { name: '新建批次' }).click()
    await page.getByRole('row').filter({ hasText: '进行中' }).waitFor()

    const clerk = await office.visit('/public')
    await clerk.goto(address)
    await signIn(clerk, 'jyj', passwords[1]?.[4] ?? '', 'qingshan-lvshui-8')
    await clerk.getByRole('link', { name: '开始填报' }).click()
    await clerk.locator('[data-cell]').first().waitFor()
    await clerk.getByText('云溪区教育局').first().waitFor()
  })
})
