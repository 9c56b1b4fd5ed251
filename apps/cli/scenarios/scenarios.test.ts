/**
 * Whole runs of the command, as a user starts it. A folder is a scenario: `command`, its input files, and what must
 * come of it in `stdout.txt`, `stderr.txt` and `code`. `vitest -u` writes these three anew; look at them before you
 * commit them.
 */

import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const source = ['--conditions=source', join(import.meta.dirname, '../src/main.ts')]
const built = join(import.meta.dirname, '../dist/main.mjs')

const scenarios = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)

function start(program: readonly string[], name: string) {
  const cwd = join(import.meta.dirname, name)
  const [, ...argv] = readFileSync(join(cwd, 'command'), 'utf8').trim().split(' ')
  return spawnSync(process.execPath, [...program, ...argv], { cwd, encoding: 'utf8', env: {} })
}

describe('the command', () => {
  for (const name of scenarios) {
    it(`does what scenario ${name} says`, async () => {
      const { stdout, stderr, status } = start(source, name)
      const file = (part: string) => join(import.meta.dirname, name, part)
      await expect(stdout).toMatchFileSnapshot(file('stdout.txt'))
      await expect(stderr).toMatchFileSnapshot(file('stderr.txt'))
      await expect(`${status}\n`).toMatchFileSnapshot(file('code'))
    })
  }

  // Built by `turbo run build`; where everything must pass, a missing build is a failure.
  it.skipIf(!existsSync(built) && !process.env.CI)('does the same when built', () => {
    const { stdout, status } = start([built], 'planted-faults')
    expect(stdout).toBe(readFileSync(join(import.meta.dirname, 'planted-faults/stdout.txt'), 'utf8'))
    expect(status).toBe(1)
  })
})
