import { join } from 'node:path'
import { editions, reportSchema, rules } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { run } from './program.ts'
import { runInMemory } from './testing/in-memory.ts'

const scenario = (name: string) => join(import.meta.dirname, '../scenarios', name)

describe('wrong usage', () => {
  const wrong: Readonly<Record<string, string>> = {
    'check a --format pdf':
      '--format 不能是“pdf”，可取 pretty、json、ndjson、sarif、junit、github、csv、xlsx、markdown、html\n',
    'check a --max-warnings many': '--max-warnings 不能是“many”，应为 0 或正整数\n',
    'check a --concurrency 0': '--concurrency 不能是“0”，应为正整数\n',
    'check a --concurrency 1.5': '--concurrency 不能是“1.5”，应为正整数\n',
    'check a --format json --format pretty': '只能有一种格式输出到屏幕，其余的请各用 --output-file 指定文件\n',
    'check a --format json --output-file b --output-file c': '一个 --format 只能有一个 --output-file\n',
    'check a --format json --output-file b --format csv --output-file ./b':
      '两种格式不能写进同一个文件 b，请各用一个 --output-file\n',
    'form --edition 2019 --year 2025 -o a.docx':
      '2025 年度应采用 2021 版格式，不是 2019 版；不写 --edition 则按年度采用\n',
    'form --year 0 -o a.docx': '没有适用于 0 年度的格式，--year 可取 2019 至 2100\n',
    'form --year 3000 -o a.docx': '没有适用于 3000 年度的格式，--year 可取 2019 至 2100\n',
    'check a --previous': '选项 --previous <路径> 后面缺少值\n用法见 gouji --help\n',
    check: '缺少参数：路径\n用法见 gouji --help\n',
    'extract a b': '参数太多\n用法见 gouji --help\n',
    chekc: '没有 chekc 这个命令，是不是 check？\n用法见 gouji --help\n',
    'explain nothing-like-it': '没有 nothing-like-it 这条规则，全部规则见 gouji rules\n',
    'chekc --lang en': 'There is no command chekc; is it check?\nSee gouji --help\n',
  }
  for (const [line, stderr] of Object.entries(wrong)) {
    it(`is told in plain words: gouji ${line}`, async () => {
      expect(await runInMemory(line.split(' '))).toEqual({ code: 2, stdout: '', stderr })
    })
  }
})

describe('the help', () => {
  it('has no English in Chinese, nor Chinese in English', async () => {
    for (const command of [[], ['check'], ['extract'], ['rules'], ['explain']]) {
      const { code, stdout } = await runInMemory([...command, '--help'])
      expect(stdout).not.toMatch(/usage|options|commands|arguments|default/iu)
      expect(code).toBe(0)
      const english = await runInMemory([...command, '--help', '--lang', 'en'])
      expect(english.stdout).not.toMatch(/\p{Script=Han}/u)
    }
  })
})

describe('the catalogue', () => {
  it('has a line for every rule, its title last', async () => {
    const { stdout } = await runInMemory(['rules'])
    const [, ...lines] = stdout.trimEnd().split('\n')
    expect(lines.map((line) => line.split(' ')[0])).toEqual(rules.map(({ id }) => id))
    expect(lines.every((line, i) => line.endsWith(rules[i]?.title.zh ?? ''))).toBe(true)
  })

  it('is the same as JSON', async () => {
    const { stdout } = await runInMemory(['rules', '--format', 'json'])
    expect(JSON.parse(stdout)).toMatchObject(rules.map(({ id, severity, title }) => ({ id, severity, title })))
  })

  it('explains every rule in both languages', async () => {
    for (const { id, title, basis } of rules) {
      const { code, stdout } = await runInMemory(['explain', id], { terminal: 1000, env: { NO_COLOR: '1' } })
      for (const text of [id, title.zh, title.en, basis]) expect(stdout).toContain(text)
      expect(code).toBe(0)
    }
  })
})

describe('an extracted document', () => {
  const path = join(scenario('planted-faults'), 'report.txt')

  it('is gouji/report@1, without places unless asked', async () => {
    const { code, stdout, stderr } = await runInMemory(['extract', path])
    const report = reportSchema.parse(JSON.parse(stdout))
    expect(report).toMatchObject({ edition: editions.at(-1)?.id, year: 2024, agency: { name: '云溪区市场监督管理局' } })
    expect(report.places).toBeUndefined()
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('has the place of every cell when asked', async () => {
    const { stdout } = await runInMemory(['extract', path, '--places'])
    const { cells, places } = reportSchema.parse(JSON.parse(stdout))
    expect(Object.keys(cells).every((id) => places?.[id]?.line !== undefined)).toBe(true)
  })

  it('comes out of its own JSON unchanged', async () => {
    const { stdout } = await runInMemory(['extract', path, '--places'])
    expect((await runInMemory(['extract', '-', '--places'], { stdin: stdout })).stdout).toBe(stdout)
  })

  it('that cannot be read is told, and is a failure', async () => {
    const { code, stdout, stderr } = await runInMemory(['extract', '-'], { stdin: '' })
    expect({ code, stdout, stderr }).toEqual({
      code: 1,
      stdout: '',
      stderr: '未能读取 -：文件是空的，请重新下载或拷贝一份，或者换一个文件\n',
    })
  })
})

describe('a run that cannot finish', () => {
  const stream = (error: Error) => ({ write: (_: string, done?: (error: Error) => void) => done?.(error) })

  async function runInto(error: Error, env: Record<string, string> = {}) {
    let stderr = ''
    const write = (text: string, done?: () => void) => {
      stderr += text
      done?.()
    }
    const world = {
      stdin: (async function* () {})(),
      stderr: { write },
      cwd: import.meta.dirname,
      env,
      now: () => new Date(0),
    }
    return { code: await run(['rules'], { ...world, stdout: stream(error) }), stderr: () => stderr }
  }

  it('says so in a sentence, with the stack only when asked', async () => {
    const { code, stderr } = await runInto(new Error('disk full'))
    expect(stderr()).toMatch(/^程序出错，没有完成：disk full\n.*GOUJI_DEBUG=1.*\n$/u)
    expect(code).toBe(2)
    expect((await runInto(new Error('disk full'), { GOUJI_DEBUG: '1' })).stderr()).toContain(' at ')
  })

  it('because its reader has gone is no fault', async () => {
    const { code, stderr } = await runInto(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }))
    expect({ code, stderr: stderr() }).toEqual({ code: 0, stderr: '' })
  })
})
