import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { cityReport } from '@gouji/core/testing'
import { writeReport } from '@gouji/documents'
import { afterAll, expect, test } from 'vitest'
import { freePort } from '../testing/free-port.ts'

const main = fileURLToPath(new URL('../../dist/main.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'gouji-built-'))
afterAll(() => rm(folder, { recursive: true }))

// `npm test` builds first; while one works on the source there may be nothing built yet, but never in CI.
const notBuilt = !existsSync(main) && !process.env.CI

test.skipIf(notBuilt)(
  'The built service starts, answers, lets the administrator in, reads a document, and ends in peace',
  async () => {
    const { GOUJI_DATA: _, DATABASE_URL: __, ...own } = process.env
    const env = { ...own, GOUJI_PUBLIC_TOOLS: '1' }
    const port = await freePort()
    const child = spawn(process.execPath, [main, 'serve', '--port', String(port), '--data', folder], { env })
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
    })
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
    const password = await until(
      () => /一次性密码　(\S+)/u.exec(said)?.[1],
      () => said,
    )
    const address = `http://localhost:${port}`
    expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ status: 'ready' })
    expect((await fetch(`${address}/api/docs`)).status).toBe(200)
    const response = await fetch(`${address}/api/v1/session`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: address },
      body: JSON.stringify({ username: 'admin', password }),
    })
    expect([response.status, await response.json()]).toEqual([200, expect.objectContaining({ role: 'admin' })])
    const body = await writeReport(cityReport(), 'docx')
    const extracted = await fetch(`${address}/api/v1/extract?name=report.docx`, {
      method: 'POST',
      body: Buffer.from(body),
    })
    expect(await extracted.json()).toMatchObject({ report: { cells: cityReport().cells } })
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    expect(said).not.toContain(`"${password}"`)
  },
)

async function until<T>(look: () => T | undefined, said: () => string): Promise<T> {
  for (let turn = 0; turn < 200; turn += 1) {
    const found = look()
    if (found !== undefined) return found
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`the service did not come up:\n${said()}`)
}
