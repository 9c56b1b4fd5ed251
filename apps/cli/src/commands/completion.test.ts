import { execFileSync, spawnSync } from 'node:child_process'
import { rules } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { runInMemory, withFiles } from '../testing/in-memory.ts'

const script = async (shell: string) => (await runInMemory(['completion', shell])).stdout
const isThere = (shell: string) => spawnSync(shell, ['-c', 'true']).status === 0

/** What bash offers for a line. */
async function offered(line: string): Promise<string[]> {
  const words = line.split(' ')
  const test = `${await script('bash')}
COMP_WORDS=(${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length - 1}; _gouji
printf '%s\\n' "\${COMPREPLY[@]}"`
  return execFileSync('bash', ['-c', test], { encoding: 'utf8' }).trim().split('\n')
}

describe('in bash', () => {
  it('commands, their options, values and rules are completed', async () => {
    expect(await offered('gouji ex')).toEqual(['extract', 'explain'])
    expect(await offered('gouji check --max')).toEqual(['--max-warnings'])
    expect(await offered('gouji check --fail-severity w')).toEqual(['warning'])
    expect(await offered('gouji check --format ')).toContain('markdown')
    expect(await offered('gouji explain requests-b')).toEqual(['requests-balance'])
    expect(await offered('gouji completion ')).toEqual(['bash', 'zsh', 'fish'])
  })

  it('paths with blanks stay whole', () =>
    withFiles({ '各单位 报告.docx': '' }, async (cwd) => {
      const test = `${await script('bash')}\ncd '${cwd}'; COMP_WORDS=(gouji check 各); COMP_CWORD=2; _gouji; printf '%s\\n' "\${COMPREPLY[@]}"`
      expect(execFileSync('bash', ['-c', test], { encoding: 'utf8' })).toBe('各单位 报告.docx\n')
    }))
})

describe('every script', () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    it(`names every command and rule: ${shell}`, async () => {
      const text = await script(shell)
      for (const word of ['check', 'merge', 'aggregate', '--baseline'.slice(2), ...rules.map(({ id }) => id)]) {
        expect(text).toContain(word)
      }
    })

    // Shells other than bash are not on every machine.
    it.skipIf(!isThere(shell))(`is understood by its shell: ${shell}`, async () => {
      for (const language of ['zh', 'en']) {
        const { stdout } = await runInMemory(['completion', shell, '--lang', language])
        await withFiles({ completion: stdout }, async (cwd) => {
          const { status, stderr } = spawnSync(shell, ['-n', 'completion'], { cwd, encoding: 'utf8' })
          expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
        })
      }
    })
  }

  it('is of a shell that is known', async () => {
    expect(await runInMemory(['completion', 'tcsh'])).toMatchObject({ code: 2, stdout: '' })
  })
})
