import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { runInMemory, withFiles } from '../testing/in-memory.ts'

const reportOf = (name: string, total = 3) =>
  JSON.stringify(exampleReport({ edition: '2021', agency: { name }, cells: { 'requests.received.total': total } }))

const files = {
  'reports/a.json': reportOf('云溪区司法局'),
  'reports/b.json': reportOf('云溪区审计局', 0),
  'reports/minutes.txt': '会议纪要',
}
const argv = ['check', 'reports', '--format', 'json']
const cached = [...argv, '--cache']
const kept = '.gouji-cache.json'

/** The keys of the entries in the file, and in how many runs they were not used. */
async function entries(cwd: string): Promise<Map<string, number>> {
  const [, ...lines] = (await readFile(join(cwd, kept), 'utf8')).trimEnd().split('\n')
  return new Map(lines.map((line) => JSON.parse(line)).map(([key, , age]) => [key, age]))
}

describe('a run with a cache', () => {
  it('gives byte for byte what a run without it gives, the first time and again', () =>
    withFiles(files, async (cwd) => {
      const plain = await runInMemory(argv, { cwd })
      expect(await runInMemory(cached, { cwd })).toEqual(plain)
      expect((await entries(cwd)).size).toBe(3)
      expect(await runInMemory(cached, { cwd })).toEqual(plain)
      expect(await runInMemory([...cached, '--concurrency', '2'], { cwd })).toEqual(plain)
    }))

  it('takes what is kept', () =>
    withFiles(files, async (cwd) => {
      await runInMemory(cached, { cwd })
      // What is kept is given another agency, with its checksum, so that it shows where the result is from.
      const { entryLine } = await import('./cache-file.ts')
      const lines = (await readFile(join(cwd, kept), 'utf8')).trimEnd().split('\n')
      const [head = '', ...others] = lines
      const forged = others.map((line) => {
        const [key, , age, documents] = JSON.parse(line)
        return entryLine(key, { text: JSON.stringify(documents).replaceAll('云溪区司法局', '从缓存来'), age })
      })
      await writeFile(join(cwd, kept), `${head}\n${forged.join('')}`)
      expect((await runInMemory(cached, { cwd })).stdout).toContain('从缓存来')
    }))

  it('checks anew what has changed, and what is judged otherwise', () =>
    withFiles(
      { ...files, 'strict.json': '{"schema":"gouji/profile@1","off":{"all-zero":"另行备案"}}' },
      async (cwd) => {
        await runInMemory(cached, { cwd })
        await writeFile(join(cwd, 'reports/a.json'), reportOf('云溪区司法局', 4))
        expect(await runInMemory(cached, { cwd })).toEqual(await runInMemory(argv, { cwd }))
        const strict = ['--profile', 'strict.json']
        expect(await runInMemory([...cached, ...strict], { cwd })).toEqual(
          await runInMemory([...argv, ...strict], { cwd }),
        )
        const before = ['--previous', 'reports/b.json']
        expect(await runInMemory([...cached, ...before], { cwd })).toEqual(
          await runInMemory([...argv, ...before], { cwd }),
        )
        const english = ['--lang', 'en']
        expect(await runInMemory([...cached, ...english], { cwd })).toEqual(
          await runInMemory([...argv, ...english], { cwd }),
        )
      },
    ))

  it('keeps what other runs need, for a while', () =>
    withFiles(files, async (cwd) => {
      await runInMemory(cached, { cwd })
      await runInMemory(['check', 'reports/a.json', '--cache'], { cwd })
      expect([...(await entries(cwd)).values()].toSorted((a, b) => a - b)).toEqual([0, 1, 1])
      for (let runs = 0; runs < 20; runs++) await runInMemory(['check', 'reports/a.json', '--cache'], { cwd })
      expect([...(await entries(cwd)).values()]).toEqual([0])
    }))
})

describe('a cache that', () => {
  const damage: Readonly<Record<string, (text: string) => string>> = {
    'ends in the middle of a line': (text) => text.slice(0, -20),
    'has a changed result': (text) => text.replaceAll('云溪区司法局', '云溪区司法周'),
    'is no cache at all': () => 'hello',
  }
  for (const [title, break_] of Object.entries(damage)) {
    it(`${title} is not used, that is said, and it is made anew`, () =>
      withFiles(files, async (cwd) => {
        const plain = await runInMemory(argv, { cwd })
        await runInMemory(cached, { cwd })
        await writeFile(join(cwd, kept), break_(await readFile(join(cwd, kept), 'utf8')))
        const stderr = `缓存 ${kept} 已损坏，未采用，将重新生成\n`
        expect(await runInMemory(cached, { cwd })).toEqual({ ...plain, stderr })
        expect(await runInMemory(cached, { cwd })).toEqual(plain)
      }))
  }

  it('is of another version is dropped without a word', () =>
    withFiles(files, async (cwd) => {
      const plain = await runInMemory(argv, { cwd })
      await runInMemory(cached, { cwd })
      const text = await readFile(join(cwd, kept), 'utf8')
      const [head = '', ...lines] = text.split('\n')
      await writeFile(join(cwd, kept), ['["gouji-cache@1","0.0.0-older"]', ...lines].join('\n'))
      expect(await runInMemory(cached, { cwd })).toEqual(plain)
      expect((await readFile(join(cwd, kept), 'utf8')).startsWith(`${head}\n`)).toBe(true)
    }))
})

it('a document named in place of the cache is never written over', () =>
  withFiles(files, async (cwd) => {
    const { code, stdout, stderr } = await runInMemory(['check', '--cache', 'reports/a.json', 'reports'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^reports\/a\.json 不是缓存文件，不会覆盖它/u)
    expect(await readFile(join(cwd, 'reports/a.json'), 'utf8')).toBe(files['reports/a.json'])
  }))

it('a cache that cannot be written is no failure', () =>
  withFiles(files, async (cwd) => {
    const plain = await runInMemory(argv, { cwd })
    const ran = await runInMemory([...argv, '--cache', 'nowhere/cache.json'], { cwd })
    expect(ran).toEqual({ ...plain, stderr: '缓存 nowhere/cache.json 未能写入（ENOENT），不影响检查结果\n' })
  }))
