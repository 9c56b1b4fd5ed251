import { readdir, readFile, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkSchema, type Report } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { formats } from '../output/formats.ts'
import { runInMemory, withFiles } from '../testing/in-memory.ts'

const faulty = join(import.meta.dirname, '../../scenarios/planted-faults/report.txt')

/** In good order but for a column that does not add up, if wanted. */
function reportOf({ name = '云溪区司法局', year = 2024, wrong = false } = {}): string {
  const report: Report = exampleReport({
    edition: '2021',
    year,
    agency: { name },
    cells: {
      'requests.received.naturalPerson': 3,
      'requests.received.total': 3,
      'requests.disclosed.naturalPerson': wrong ? 2 : 3,
      'requests.disclosed.total': wrong ? 2 : 3,
      'requests.handled.naturalPerson': 3,
      'requests.handled.total': 3,
    },
  })
  return JSON.stringify(report)
}

const jsonOf = (text: string) => checkSchema.parse(JSON.parse(text))

describe('the result as JSON', () => {
  it('is gouji/check@1, and names the three planted faults', async () => {
    const { code, stdout, stderr } = await runInMemory(['check', faulty, '--format', 'json'])
    const result = jsonOf(stdout)
    const found = result.reports[0]?.findings.map(({ rule }) => rule) ?? []
    expect([...new Set(found)].sort()).toEqual([
      'disputes-group-sum',
      'requests-handled-sum',
      'requests-row-sum',
      'section-number',
    ])
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(result.summary).toEqual({ reports: 1, errors: 3, warnings: 1, infos: 0, unreadable: 0 })
  })

  it('says which findings a written reason lifts', async () => {
    const { stdout } = await runInMemory(['check', faulty, '--format', 'json'])
    const findings = jsonOf(stdout).reports.flatMap((report) => report.findings)
    expect(findings.filter(({ explainable }) => explainable).map(({ rule }) => rule)).toEqual(['section-number'])
  })

  it('has its sentences in English when asked', async () => {
    const { stdout } = await runInMemory(['check', faulty, '--format', 'json', '--lang', 'en'])
    const messages = jsonOf(stdout).reports.flatMap((report) => report.findings.map(({ message }) => message))
    expect(messages[2]).toMatch(/^[ -~]+$/u)
  })

  it('goes to a file beside what is printed', () =>
    withFiles({ 'report.json': reportOf() }, async (cwd) => {
      const argv = [
        'check',
        'report.json',
        '--format',
        'pretty',
        '--format',
        'json',
        '--output-file',
        'out/result.json',
      ]
      const { code, stdout, stderr } = await runInMemory(argv, { cwd })
      expect(jsonOf(await readFile(join(cwd, 'out/result.json'), 'utf8')).summary.reports).toBe(1)
      expect(stdout).toContain('检查 1 份报告')
      expect({ code, stderr }).toEqual({ code: 0, stderr: '结果已写入 out/result.json\n' })
    }))
})

describe('the exit code', () => {
  it('is 0 for a report in order', () =>
    withFiles({ 'a.json': reportOf() }, async (cwd) => {
      expect(await runInMemory(['check', 'a.json'], { cwd })).toMatchObject({ code: 0, stderr: '' })
    }))

  it('is 1 from the severity asked for on, and 0 below', async () => {
    const codeAt = async (severity: string) => (await runInMemory(['check', faulty, '--fail-severity', severity])).code
    expect([await codeAt('error'), await codeAt('warning'), await codeAt('info'), await codeAt('none')]).toEqual([
      1, 1, 1, 0,
    ])
  })

  it('is 1 for more warnings than allowed', async () => {
    const argv = ['check', faulty, '--fail-severity', 'none', '--max-warnings']
    expect((await runInMemory([...argv, '1'])).code).toBe(0)
    expect(await runInMemory([...argv, '0'])).toMatchObject({
      code: 1,
      stderr: '警告 1 个，超过 --max-warnings 允许的 0 个\n',
    })
  })

  it('is 1 for a file that cannot be opened, and the others are still checked', () =>
    withFiles({ 'reports/b.json': reportOf() }, async (cwd) => {
      await symlink('a.json', join(cwd, 'reports/a.json'))
      const { code, stdout } = await runInMemory(['check', 'reports', '--format', 'json'], { cwd })
      const { unreadable, summary } = jsonOf(stdout)
      expect(unreadable).toMatchObject([{ source: 'reports/a.json', reason: 'cannot-open' }])
      expect({ code, reports: summary.reports }).toEqual({ code: 1, reports: 1 })
    }))

  it('is 2 where a path stands for nothing', () =>
    withFiles({ 'empty/.hidden': '' }, async (cwd) => {
      const run = (path: string) => runInMemory(['check', path], { cwd })
      expect(await run('empty')).toEqual({ code: 2, stdout: '', stderr: '没有找到可检查的文件：empty\n' })
      expect(await run('*.docx')).toEqual({ code: 2, stdout: '', stderr: '没有文件与 *.docx 匹配\n' })
      expect(await run('nowhere')).toEqual({ code: 2, stdout: '', stderr: '找不到文件：nowhere\n' })
    }))
})

describe('what is printed', () => {
  it('is read from standard input as from a file', async () => {
    const { code, stdout } = await runInMemory(['check', '-'], { stdin: reportOf({ wrong: true }) })
    expect(stdout).toContain('云溪区司法局 · 2024 年度 · 2021 版格式  （标准输入）')
    expect(code).toBe(1)
  })

  it('is nothing but the summary when quiet and in order', () =>
    withFiles({ 'a.json': reportOf() }, async (cwd) => {
      const { stdout } = await runInMemory(['check', 'a.json', '--quiet'], { cwd })
      expect(stdout).toBe('✔ 检查 1 份报告：0 个错误，0 个警告，0 个提示\n')
    }))

  it('is coloured on a terminal only, and never against NO_COLOR', async () => {
    const coloured = async (...[argv, world]: Parameters<typeof runInMemory>) =>
      (await runInMemory(['check', faulty, ...argv], world)).stdout.includes('\u001b[')
    expect(await coloured([])).toBe(false)
    expect(await coloured([], { terminal: 80 })).toBe(true)
    expect(await coloured([], { terminal: 80, env: { NO_COLOR: '1' } })).toBe(false)
    expect(await coloured(['--no-color'], { terminal: 80 })).toBe(false)
    expect(await coloured(['--color'])).toBe(true)
  })

  it('shows progress on a terminal only, and wipes it', () =>
    withFiles({ 'a.json': reportOf(), 'b.json': reportOf() }, async (cwd) => {
      const { stderr } = await runInMemory(['check', '.'], { cwd, terminal: 80 })
      expect(stderr).toContain('\r\u001b[K正在检查 0/2')
      expect(stderr).toContain('\r\u001b[K正在检查 1/2')
      expect(stderr.endsWith('\r\u001b[K')).toBe(true)
      expect((await runInMemory(['check', '.'], { cwd })).stderr).toBe('')
    }))
})

describe("last year's reports", () => {
  const files = {
    'now/a.json': reportOf({ name: '云溪区司法局' }),
    'then/a.json': reportOf({ name: '云溪区司法局', year: 2023 }),
    'then/b.json': reportOf({ name: '云溪区审计局', year: 2023 }),
  }
  const reasons = (text: string) => jsonOf(text).reports.flatMap(({ skipped }) => skipped.map(({ reason }) => reason))

  it('are matched by agency and year', () =>
    withFiles(files, async (cwd) => {
      const { stdout, stderr } = await runInMemory(['check', 'now', '--previous', 'then', '--format', 'json'], { cwd })
      expect(reasons(stdout)).not.toContain('no-previous-report')
      expect(stderr).toBe('')
    }))

  it('wait in a temporary file, which does not stay', () =>
    withFiles(files, async (cwd) => {
      for (const argv of [
        ['now', '--previous', 'then'],
        ['now', '--previous', 'then', '--profile', 'nowhere'],
      ]) {
        await runInMemory(['check', ...argv], { cwd })
        const left = (await readdir(tmpdir())).filter((name) => name.startsWith(`gouji-${process.pid}-`))
        expect(left).toEqual([])
      }
    }))

  it('are not used where none is of the agency, and that is said', () =>
    withFiles(files, async (cwd) => {
      const { code, stderr } = await runInMemory(['check', 'now', '--previous', 'then/b.json'], { cwd })
      expect(stderr).toBe('--previous 中没有所查单位上一年度的报告，跨年度的规则未能判断\n')
      expect(code).toBe(0)
    }))

  it('are not used where two claim to be the one, and both are named', () =>
    withFiles({ ...files, 'then/c.json': files['then/a.json'] }, async (cwd) => {
      const { stderr } = await runInMemory(['check', 'now', '--previous', 'then'], { cwd })
      expect(stderr).toBe('云溪区司法局 2023 年度的报告在 --previous 中不止一份，均未采用：then/a.json、then/c.json\n')
    }))
})

describe('several outputs of one run', () => {
  it('are each what it is alone', () =>
    withFiles(
      { 'in/a.json': reportOf({ wrong: true }), 'in/b.json': reportOf(), 'in/c.txt': '会议纪要' },
      async (cwd) => {
        const files = formats.flatMap((format) => ['--format', format, '--output-file', `all/${format}`])
        await runInMemory(['check', 'in', ...files], { cwd })
        for (const format of formats) {
          await runInMemory(['check', 'in', '--format', format, '--output-file', `one/${format}`], { cwd })
          const [together, alone] = await Promise.all(
            ['all', 'one'].map((folder) => readFile(join(cwd, folder, format), 'latin1')),
          )
          expect(together, format).toBe(alone)
        }
      },
    ))
})

describe('last year’s reports', () => {
  const all = {
    'now/a.json': reportOf(),
    'now/b.json': reportOf({ name: '云溪区审计局', wrong: true }),
    'then/a.json': reportOf({ year: 2023 }),
    'then/b.json': reportOf({ name: '云溪区 审计局', year: 2023 }),
    'then/c.txt': '会议纪要',
  }

  it('give the same result whether the command reads them or two workers', () =>
    withFiles(all, async (cwd) => {
      const argv = ['check', 'now', '--previous', 'then', '--format', 'json']
      const alone = await runInMemory(argv, { cwd })
      expect(alone.stderr).toContain('上一年度的文件未能读取：then/c.txt')
      expect(await runInMemory([...argv, '--concurrency', '2'], { cwd })).toEqual(alone)
    }))

  it('may be interrupted while they are read, and leave no file behind', () =>
    withFiles(all, async (cwd) => {
      const left = async () => (await readdir(tmpdir())).filter((name) => name.startsWith(`gouji-${process.pid}-`))
      const before = await left()
      const onInterrupt = (listener: () => void) => {
        listener()
        return () => {}
      }
      const { code, stdout } = await runInMemory(['check', 'now', '--previous', 'then'], { cwd, onInterrupt })
      expect({ code, stdout }).toEqual({ code: 130, stdout: '' })
      expect(await left()).toEqual(before)
    }))
})
