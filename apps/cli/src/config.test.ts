import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { configSchema } from './config.ts'
import { runInMemory, withFiles } from './testing/in-memory.ts'

const report = JSON.stringify(
  exampleReport({ edition: '2021', year: 2024, publishedOn: '2025-01-25', cells: { 'requests.received.total': 6 } }),
)
const profile = JSON.stringify({
  schema: 'gouji/profile@1',
  deadlines: { department: '01-20' },
  off: { 'all-zero': '另行备案' },
})
const config = (settled: object) => JSON.stringify({ schema: 'gouji/config@1', ...settled })

const inForce = async (cwd: string, argv: readonly string[] = []) =>
  JSON.parse((await runInMemory(['check', '--print-config', ...argv], { cwd })).stdout)

describe('the options of a folder', () => {
  it('hold for every run in it and below it, files named from where they stand', () =>
    withFiles(
      {
        'gouji.config.json': config({ profile: '设置/district.json', paths: ['报告'] }),
        '设置/district.json': profile,
        '报告/a.json': report,
      },
      async (cwd) => {
        const here = await runInMemory(['check'], { cwd })
        expect(here.stdout).toContain('应在 2025-01-20 前公布')
        expect(here.stdout).toContain('报告/a.json')
        expect(here.stderr).toBe('')
        const below = join(cwd, '设置')
        expect((await runInMemory(['check'], { cwd: below })).stderr).toBe('采用 ../gouji.config.json 中的选项\n')
        expect((await runInMemory(['check'], { cwd: below })).stdout).toContain('../报告/a.json')
        expect(await inForce(below)).toMatchObject({
          config: '../gouji.config.json',
          options: { paths: ['../报告'], profile: 'district.json' },
        })
        const explained = await runInMemory(['explain', 'all-zero'], { cwd })
        expect(explained.stdout).toContain('另行备案')
        expect((await runInMemory(['rules'], { cwd })).stdout).toMatch(/^all-zero +停用 /mu)
      },
    ))

  it('come after what the command line says', () =>
    withFiles(
      {
        'gouji.config.json': config({ failSeverity: 'none', lang: 'en', similar: false, outputs: [{ format: 'csv' }] }),
        'a.json': report,
      },
      async (cwd) => {
        expect(await runInMemory(['check', 'a.json'], { cwd })).toMatchObject({ code: 0 })
        expect((await runInMemory(['check', 'a.json'], { cwd })).stdout).toMatch(/^\uFEFFfile,agency/u)
        const argv = ['check', 'a.json', '--fail-severity', 'error', '--lang', 'zh', '--format', 'pretty']
        const { code, stdout } = await runInMemory(argv, { cwd })
        expect(code).toBe(1)
        expect(stdout).toContain('检查 1 份报告')
        expect((await inForce(cwd)).options.similar).toBe(false)
      },
    ))

  it('name one output for the screen', () =>
    withFiles(
      { 'gouji.config.json': config({ outputs: [{ format: 'csv' }, { format: 'json' }] }), 'a.json': report },
      async (cwd) => {
        expect(await runInMemory(['check', 'a.json'], { cwd })).toMatchObject({ code: 2, stdout: '' })
      },
    ))

  it('are left aside when wanted, or taken from elsewhere', () =>
    withFiles(
      {
        'gouji.config.json': config({ failSeverity: 'none' }),
        'strict.json': config({ maxWarnings: 0 }),
        'a.json': report,
      },
      async (cwd) => {
        expect((await runInMemory(['check', 'a.json', '--no-config'], { cwd })).code).toBe(1)
        expect(await inForce(cwd, ['--config', 'strict.json'])).toMatchObject({
          config: 'strict.json',
          options: { maxWarnings: 0, failSeverity: 'error' },
        })
      },
    ))

  it('are refused with all their mistakes, and the help still works', () =>
    withFiles({ 'gouji.config.json': config({ fial: 1, failSeverity: 'grave' }), 'a.json': report }, async (cwd) => {
      const { code, stdout, stderr } = await runInMemory(['check', 'a.json'], { cwd })
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toContain('gouji.config.json：fial：没有“fial”这一项')
      expect(stderr).toContain('gouji.config.json：failSeverity：不能是 "grave"，应为 error、warning、info、none')
      expect((await runInMemory(['check', '--help'], { cwd })).code).toBe(0)
    }))

  it('are all printed, and what is printed names everything that can be settled', () =>
    withFiles({ 'a.json': report }, async (cwd) => {
      const printed = await inForce(cwd, ['a.json'])
      const known = Object.keys(configSchema.shape).filter((key) => !key.includes('schema'))
      expect(Object.keys(printed.options)).toEqual(expect.arrayContaining(known))
      expect(printed.profile.schema).toBe('gouji/profile@1')
      expect(printed.config).toBe(null)
    }))

  it('stop at the nearest file', () =>
    withFiles({ 'gouji.config.json': config({ maxWarnings: 1 }) }, async (cwd) => {
      await mkdir(join(cwd, 'inner'))
      await writeFile(join(cwd, 'inner/gouji.config.json'), config({ maxWarnings: 2 }))
      expect((await inForce(join(cwd, 'inner'))).options.maxWarnings).toBe(2)
    }))
})

/** Written anew with `vitest -u`. */
it('the schema that is published is the one options are read with', async () => {
  const made = z.toJSONSchema(configSchema, { target: 'draft-2020-12', io: 'input' })
  const text = `${JSON.stringify({ ...made, title: 'gouji/config@1' }, null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../schema/config.json')
})
