import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { checkSchema, type Report } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { runInMemory, withFiles } from './testing/in-memory.ts'

const reportOf = (cells: Report['cells'] = {}, name = '云溪区司法局', year = 2024) =>
  JSON.stringify(exampleReport({ edition: '2021', year, agency: { name }, cells }))

const hostile = `
export const rules = [{
  id: 'hostile', title: { zh: '恶意', en: 'Hostile.' }, basis: 'convention', severity: 'info', editions: ['2021'], needs: [],
  check: ({ report }) => { if (report.agency.name === '退出局') process.exit(7); return { violations: [], undecided: [] } },
  message: () => ({ zh: '', en: '' }),
}]
`

const files = {
  'fine.json': reportOf(),
  'other.json': reportOf({}, '云溪区审计局'),
  'last.json': reportOf({}, '云溪区司法局', 2023),
  'wrong.json': reportOf({ 'requests.received.total': 6 }),
  'warned.json': reportOf({ 'requests.received.naturalPerson': null }),
  'scan.pdf': '%PDF-1.4',
  'mixed/a.json': reportOf(),
  'mixed/b.pdf': '%PDF-1.4',
  'empty/.hidden': '',
  'profile.json': '{"schema":"gouji/profile@1"}',
  'broken.json': '{',
  'fine.config.json': '{"schema":"gouji/config@1","failSeverity":"none"}',
  'throws.mjs': hostile.replace('process.exit(7)', "throw new Error('x')").replace('退出局', '云溪区司法局'),
  'hostile.mjs': hostile,
  'crash/a.json': reportOf(),
  'crash/b.json': reportOf({}, '退出局'),
  'crash/c.json': reportOf({}, '云溪区审计局'),
  'minutes.txt': '会议纪要',
}

/** The code a command line ends with, and why. */
const lines: readonly (readonly [code: number, line: string, why: string])[] = [
  [0, 'check fine.json', 'nothing is wrong'],
  [0, 'check fine.json other.json --previous last.json', 'nothing is wrong beside last year’s'],
  [1, 'check wrong.json', 'a sum does not hold'],
  [0, 'check wrong.json --fail-severity none', 'nothing is grave enough'],
  [0, 'check wrong.json --config fine.config.json', 'the options of the folder say that nothing is'],
  [0, 'check warned.json', 'a warning is not grave enough'],
  [1, 'check warned.json --fail-severity warning', 'a warning is grave enough'],
  [1, 'check warned.json --max-warnings 0', 'there are more warnings than allowed'],
  [0, 'check warned.json --max-warnings 99', 'there are no more warnings than allowed'],
  [1, 'check scan.pdf', 'a document cannot be read'],
  [1, 'check scan.pdf --fail-severity none', 'a document cannot be read, whatever is grave'],
  [1, 'check mixed', 'one document of two cannot be read'],
  [1, 'check crash --rules hostile.mjs --concurrency 2', 'a worker ended at one file'],
  [2, 'check', 'no path is given'],
  [2, 'check nowhere', 'a path stands for nothing'],
  [2, 'check fine.json nowhere', 'one path of two stands for nothing'],
  [2, 'check *.docx', 'no file matches'],
  [2, 'check empty', 'a folder is empty'],
  [2, 'check fine.json --format pdf', 'there is no such format'],
  [2, 'check fine.json --format xlsx', 'a workbook does not go to the screen'],
  [2, 'check fine.json --format json --format csv', 'two formats cannot go to the screen'],
  [2, 'check fine.json --nothing', 'there is no such option'],
  [2, 'check fine.json --max-warnings -1', 'a count is no count'],
  [2, 'check fine.json --shard 3/2', 'there is no such part'],
  [2, 'check fine.json --previous nowhere', 'last year’s reports are not there'],
  [2, 'check fine.json --profile broken.json', 'the settings are no JSON'],
  [2, 'check fine.json --config broken.json', 'the options of a folder are no JSON'],
  [2, 'check fine.json --explanations profile.json', 'the explanations are something else'],
  [2, 'check fine.json --baseline profile.json', 'the baseline is something else'],
  [2, 'check fine.json --rules broken.json', 'the rules are no module'],
  [2, 'check fine.json --rules throws.mjs', 'a rule of one’s own breaks'],
  [2, 'check fine.json --format json --output-file fine.json/result.json', 'the result cannot be written'],
  [2, 'check fine.json --format html --output-file fine.json', 'the result would stand in the place of a report'],
  [2, 'check fine.json --write-baseline fine.json/known.json', 'the baseline cannot be written'],
  [0, 'check --print-config', 'the settings are printed'],
  [2, 'merge fine.json', 'a result is no part'],
  [2, 'merge', 'no result is given'],
  [0, 'extract fine.json', 'a document is read'],
  [1, 'extract scan.pdf', 'a document cannot be read'],
  [2, 'extract mixed', 'more than one document is given'],
  [0, 'convert fine.json -o fine.docx', 'a document is written'],
  [1, 'convert scan.pdf -o fine.docx', 'a document cannot be read'],
  [2, 'convert fine.json -o fine.odt', 'a name says no format'],
  [2, 'convert fine.json', 'it is not said where to write'],
  [1, 'annotate minutes.txt -o noted.txt', 'a document takes no comments'],
  [0, 'form -o form.docx', 'a form is written'],
  [2, 'form -o form.docx --edition 1999', 'there is no such edition'],
  [0, 'aggregate fine.json other.json', 'reports are added'],
  [1, 'aggregate fine.json scan.pdf', 'a member cannot be read'],
  [2, 'aggregate nowhere', 'a path stands for nothing'],
  [1, 'aggregate fine.json other.json --check wrong.json', 'a published sum is not the sum'],
  [0, 'aggregate fine.json other.json --check last.json', 'a published sum is the sum'],
  [0, 'compare last.json fine.json', 'two reports are compared'],
  [1, 'compare last.json scan.pdf', 'one of two cannot be read'],
  [0, 'rules', 'the rules are listed'],
  [0, 'explain requests-balance', 'a rule is explained'],
  [2, 'explain nothing-like-it', 'there is no such rule'],
  [0, 'completion bash', 'a script is written'],
  [2, 'completion cmd', 'there is no such shell'],
  [0, '--help', 'help is asked for'],
  [0, 'help check', 'help on a command is asked for'],
  [0, '--version', 'the version is asked for'],
  [2, 'chekc', 'there is no such command'],
]

describe('the exit code', () => {
  for (const [code, line, why] of lines) {
    it(
      `is ${code} when ${why}: gouji ${line}`,
      () =>
        withFiles(files, async (cwd) => {
          const ran = await runInMemory(line.split(' '), { cwd })
          expect({ code: ran.code, stderr: ran.stderr }).toMatchObject({ code })
          // Whoever is sent away hears why.
          if (code === 2) expect(ran.stderr.trim()).not.toBe('')
        }),
      60_000,
    )
  }

  it('is 2 when no command is given, and help is shown', async () => {
    const { code, stdout, stderr } = await runInMemory([])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('gouji')
  })

  it('of a run with a baseline is 0 until something new is there', () =>
    withFiles(files, async (cwd) => {
      const run = (line: string) => runInMemory(line.split(' '), { cwd })
      expect((await run('check wrong.json --write-baseline known.json')).code).toBe(1)
      expect((await run('check wrong.json --baseline known.json')).code).toBe(0)
      expect((await run('check wrong.json warned.json --baseline known.json --fail-severity warning')).code).toBe(1)
    }))
})

it(
  'a worker that ends costs its file and no other, and that is said',
  () =>
    withFiles(files, async (cwd) => {
      const argv = ['check', 'crash', '--rules', 'hostile.mjs', '--concurrency', '2', '--format', 'json']
      const { reports, unreadable } = checkSchema.parse(JSON.parse((await runInMemory(argv, { cwd })).stdout))
      expect(reports.map(({ source }) => source)).toEqual(['crash/a.json', 'crash/c.json'])
      expect(unreadable).toMatchObject([{ source: 'crash/b.json', reason: 'checker-died' }])
    }),
  60_000,
)

describe('a process that is', () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, i) => [`many/${i}.json`, reportOf({}, `云溪区第${i}局`)]),
  )
  const start = (cwd: string, argv: readonly string[]) =>
    spawn(process.execPath, ['--conditions=source', join(import.meta.dirname, 'main.ts'), ...argv], {
      cwd,
      env: {},
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const collect = (child: ChildProcess) => {
    const said = { stdout: '', stderr: '' }
    child.stdout?.on('data', (chunk: Buffer) => (said.stdout += chunk.toString('utf8')))
    child.stderr?.on('data', (chunk: Buffer) => (said.stderr += chunk.toString('utf8')))
    return said
  }

  it(
    'interrupted ends with 130 and a result that says it is partial',
    () =>
      withFiles(many, async (cwd) => {
        const child = start(cwd, ['check', 'many', '--format', 'ndjson', '--concurrency', '1'])
        const said = collect(child)
        if (child.stdout) await once(child.stdout, 'data')
        child.kill('SIGINT')
        const [code] = await once(child, 'close')
        const last = JSON.parse(said.stdout.trimEnd().split('\n').at(-1) ?? '')
        expect({ code, kind: last.kind, partial: last.partial }).toEqual({ code: 130, kind: 'summary', partial: true })
        expect(last.summary.reports).toBeLessThan(300)
        expect(said.stderr).toMatch(/^已中断：检查了 \d+\/300 个文件，结果不完整\n$/u)
      }),
    160_000,
  )

  it(
    'interrupted leaves no unfinished file',
    () =>
      withFiles(many, async (cwd) => {
        const child = start(cwd, ['check', 'many', '--format', 'ndjson', '--format', 'json', '--output-file', 'a.json'])
        collect(child)
        if (child.stdout) await once(child.stdout, 'data')
        child.kill('SIGINT')
        expect((await once(child, 'close'))[0]).toBe(130)
        expect((await readdir(cwd)).toSorted()).toEqual(['a.json', 'many'])
        expect(checkSchema.parse(JSON.parse(await readFile(join(cwd, 'a.json'), 'utf8'))).partial).toBe(true)
      }),
    160_000,
  )

  it(
    'read by one who goes away ends in silence, with the code of what it found',
    () =>
      withFiles(many, async (cwd) => {
        const child = start(cwd, ['check', 'many', '--format', 'ndjson', '--concurrency', '1'])
        const said = collect(child)
        if (child.stdout) await once(child.stdout, 'data')
        child.stdout?.destroy()
        expect((await once(child, 'close'))[0]).toBe(0)
        expect(said.stderr).toBe('')
      }),
    160_000,
  )
})
