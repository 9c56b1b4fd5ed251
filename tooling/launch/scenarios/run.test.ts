import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gouji-launch-'))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ scripts: { start: 'node start.mjs' } }))
  writeFileSync(
    join(folder, 'start.mjs'),
    `import { run } from ${JSON.stringify(new URL('../run.mjs', import.meta.url).href)}
run(process.execPath, ['service.mjs'])`,
  )
  writeFileSync(
    join(folder, 'service.mjs'),
    `import { writeFileSync } from 'node:fs'
setInterval(() => {}, 1000)
process.on('SIGTERM', () => {
  writeFileSync('ended', 'in peace')
  process.exit(0)
})
writeFileSync('started', String(process.pid))`,
  )
})
afterEach(() => rmSync(folder, { recursive: true }))

async function until(file: string): Promise<string> {
  const path = join(folder, file)
  for (let turn = 0; turn < 400 && !(existsSync(path) && readFileSync(path, 'utf8') !== ''); turn += 1) await sleep(25)
  return readFileSync(path, 'utf8')
}

test.each([
  ['npm start', 'npm', ['start']],
  ['the launcher', process.execPath, ['start.mjs']],
])(
  'a SIGTERM to %s ends the service in peace',
  async (_, command, args) => {
    const { npm_lifecycle_event: __, ...env } = process.env
    const child = spawn(command, args, { cwd: folder, env, stdio: 'ignore' })
    const ended = once(child, 'exit')
    const service = Number(await until('started'))
    child.kill('SIGTERM')
    expect(await until('ended')).toBe('in peace')
    await ended
    for (let turn = 0; turn < 100 && lives(service); turn += 1) await sleep(25)
    expect(lives(service)).toBe(false)
  },
  30_000,
)

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
