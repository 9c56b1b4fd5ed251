import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { defaultProfile, readProfile } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { runInMemory, withFiles } from './testing/in-memory.ts'

const report = JSON.stringify(
  exampleReport({
    edition: '2021',
    year: 2024,
    publishedOn: '2025-01-25',
    cells: { 'disclosure.penalties.decisions': 3 },
  }),
)
const profile = { schema: 'gouji/profile@1', deadlines: { department: '01-20' } }

async function runWith(files: Readonly<Record<string, string>>, argv: readonly string[]) {
  return withFiles({ 'a.json': report, ...files }, (cwd) => runInMemory(['check', ...argv], { cwd }))
}

describe('a profile', () => {
  it('is used for every report', async () => {
    const files = { 'district.json': JSON.stringify(profile) }
    const { code, stdout } = await runWith(files, ['a.json', '--profile', 'district.json'])
    expect(stdout).toContain('公布日期 2025-01-25，应在 2025-01-20 前公布')
    expect(code).toBe(1)
    expect((await runWith(files, ['a.json'])).code).toBe(0)
  })

  it('may begin with the mark that Windows writes', async () => {
    const { code } = await runWith({ 'p.json': `\uFEFF${JSON.stringify(profile)}` }, ['a.json', '--profile', 'p.json'])
    expect(code).toBe(1)
  })

  it('with mistakes is refused, all of them told, and nothing is checked', async () => {
    const wrong = JSON.stringify({ ...profile, deadline: '', severities: { 'all-zeros': 'info' } })
    expect(await runWith({ 'p.json': wrong }, ['a.json', '--profile', 'p.json'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'p.json：deadline：没有“deadline”这一项，是不是 deadlines？\np.json：severities.all-zeros：没有 all-zeros 这条规则，是不是 all-zero？\n',
    })
  })

  it('that is no JSON, or not there, is told in plain words', async () => {
    const of = async (content: string) =>
      (await runWith({ 'p.json': content }, ['a.json', '--profile', 'p.json'])).stderr
    expect(await of('{\n  "schema": "gouji/profile@1"\n  "name": "云溪区"\n}')).toBe(
      'p.json 不是完整有效的 JSON（第 3 行第 3 列附近），请检查逗号、引号和括号\n',
    )
    expect(await of('{ "schema": ')).toBe('p.json 不是完整有效的 JSON（第 1 行第 13 列附近），请检查逗号、引号和括号\n')
    expect(await of('')).toBe('p.json 不是完整有效的 JSON（第 1 行第 1 列附近），请检查逗号、引号和括号\n')
    expect((await runWith({}, ['a.json', '--profile', 'p.json'])).stderr).toBe('找不到文件：p.json\n')
    expect((await runWith({}, ['a.json', '--profile', '.'])).stderr).toBe('无法打开 .（EISDIR），请检查文件和权限\n')
  })
})

it('whom to call stands in the circular and in the workbook', async () => {
  const roster = {
    ...profile,
    rosterFields: [{ id: 'phone', label: '联系电话' }],
    agencies: [{ name: '云溪区文化和旅游局', fields: { phone: '0000-1234567' } }],
  }
  const files = { 'a.json': report, 'district.json': JSON.stringify(roster) }
  await withFiles(files, async (cwd) => {
    const argv = ['check', 'a.json', '--profile', 'district.json', '--format']
    expect((await runInMemory([...argv, 'markdown'], { cwd })).stdout).toContain('联系电话：0000-1234567')
    await runInMemory([...argv, 'xlsx', '--output-file', 'a.xlsx'], { cwd })
    const parts = unzipSync(await readFile(join(cwd, 'a.xlsx')))
    const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())
    expect(strings).toContain('联系电话')
    expect(strings).toContain('0000-1234567')
  })
})

describe('the settings in force', () => {
  it('are printed as a profile with nothing left out', async () => {
    const { code, stdout } = await runWith({}, ['--print-config'])
    expect(readProfile(JSON.parse(stdout).profile)).toEqual({ kind: 'profile', profile: defaultProfile })
    expect(code).toBe(0)
  })

  it('are those of the profile given, and give the same findings when used in its stead', async () => {
    await withFiles({ 'a.json': report, 'p.json': JSON.stringify(profile) }, async (cwd) => {
      const printed = await runInMemory(['check', '--print-config', '--profile', 'p.json'], { cwd })
      const { profile: settled } = JSON.parse(printed.stdout)
      expect(settled).toMatchObject({ ...defaultProfile, deadlines: { department: '01-20' } })
      await withFiles({ 'a.json': report, 'p.json': JSON.stringify(settled) }, async (again) => {
        const check = (folder: string) => runInMemory(['check', 'a.json', '--profile', 'p.json'], { cwd: folder })
        expect(await check(again)).toEqual(await check(cwd))
      })
    })
  })
})
