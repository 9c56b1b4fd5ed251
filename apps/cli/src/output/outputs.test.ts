import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type CheckResult, checkReport, checkResult } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { Ajv } from 'ajv'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { inMemoryIo, withFiles } from '../testing/in-memory.ts'
import { UsageError } from '../usage-error.ts'
import { formats } from './formats.ts'
import { writeOutput } from './outputs.ts'

/** A result with everything an output has to get right: quotes, markup, formulas, line breaks, unread documents. */
function awkward(): CheckResult {
  const report = exampleReport({
    edition: '2021',
    agency: { name: '=HYPERLINK("http://x")' },
    cells: { 'requests.received.total': 6, 'requests.handled.total': null },
    sections: { overview: '公开财政<b>资金资金</b>，“引号”&符号|竖线。' },
  })
  const checked = checkReport({ source: 'a "b"/<c>,d.docx', report })
  const message = '文件不完整\n或已损坏 %'
  return checkResult({ reports: [checked], unreadable: [{ source: '-x.pdf', reason: 'damaged', message }] })
}

/** The text of an output; of a workbook the text of its parts. */
async function written(format: (typeof formats)[number], result: CheckResult): Promise<string> {
  const { io, stdout } = inMemoryIo()
  if (format === 'xlsx') return partsText(await writtenFile(format, result))
  await writeOutput(result, { output: { format }, options: { language: 'zh' }, io })
  return stdout()
}

async function writtenFile(format: (typeof formats)[number], result: CheckResult): Promise<Uint8Array> {
  const { io } = inMemoryIo()
  return withFiles({}, async (cwd) => {
    await writeOutput(result, { output: { format, file: 'result' }, options: { language: 'zh' }, io: { ...io, cwd } })
    return readFile(join(cwd, 'result'))
  })
}

function partsText(bytes: Uint8Array): string {
  return `${Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join('\n')}\n`
}

describe('every output', () => {
  for (const format of formats) {
    it(`${format} says of each finding and each unread document what and where, and ends with a line feed`, async () => {
      const result = awkward()
      const text = await written(format, result)
      expect(text.endsWith('\n')).toBe(true)
      const plain = text.replace(/\s|&#10;|%0A|\\n|│/gu, '')
      for (const { rule } of result.reports[0]?.findings ?? []) expect(plain).toContain(rule)
      expect(plain).toContain('或已损坏')
      expect(await written(format, result)).toBe(text)
    })
  }
})

describe('a list for Excel', () => {
  it('has no cell that begins like a formula, and keeps quotes and line breaks', async () => {
    const text = await written('csv', awkward())
    const cells = parseCsv(text.slice(1))
    expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/u.test(cell))).toEqual([])
    expect(cells[1]?.[0]).toBe('a "b"/<c>,d.docx')
    expect(cells[1]?.[1]).toBe('\'=HYPERLINK("http://x")')
    expect(new Set(cells.map(({ length }) => length)).size).toBe(1)
  })
})

describe('a workbook of issues', () => {
  it('has the counts, the issues and what was not read on sheets of their own, and the columns of the list', async () => {
    const parts = unzipSync(await writtenFile('xlsx', awkward()))
    const workbook = strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array())
    expect([...workbook.matchAll(/<sheet name="([^"]+)"/gu)].map(([, name]) => name)).toEqual([
      '汇总',
      '问题',
      '未能读取',
    ])
    const strings = strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array())
    const [head = ''] = (await written('csv', awkward())).slice(1).split('\r\n')
    for (const column of head.split(',')) expect(strings).toContain(`>${column}<`)
    expect(
      Object.values(parts)
        .map((part) => strFromU8(part))
        .join(''),
    ).not.toContain('<f>')
  })

  it('does not go to the screen', async () => {
    const { io } = inMemoryIo()
    const write = writeOutput(awkward(), { output: { format: 'xlsx' }, options: { language: 'zh' }, io })
    await expect(write).rejects.toThrow(UsageError)
  })
})

/** The schema of OASIS for SARIF 2.1.0; its formats are the two it names. */
async function sarifValidator() {
  const schema = JSON.parse(await readFile(join(import.meta.dirname, '../testing/sarif-2.1.0.json'), 'utf8'))
  const uri = /^[A-Za-z][A-Za-z0-9+.-]*:[^\s<>"{}|\\^`]*$|^[^\s<>"{}|\\^`:]*$/u
  const ajv = new Ajv({
    strict: false,
    allErrors: true,
    formats: { uri: /^[a-z][a-z0-9+.-]*:\S+$/iu, 'uri-reference': uri, 'date-time': true },
  })
  return ajv.compile(schema)
}

describe('a log for code scanning', () => {
  it('is one by the official schema, whatever stands in it', async () => {
    const validate = await sarifValidator()
    const alike = {
      source: '青石县/%20 水务局.docx',
      agency: '青石县水务局',
      year: null,
      percent: 96,
      sentences: [{ here: '甲。', there: '乙。' }],
    }
    const { reports, ...others } = awkward()
    const results = [
      checkResult({ reports: [], unreadable: [] }),
      awkward(),
      {
        ...others,
        reports: reports.map((report) => ({
          ...report,
          findings: report.findings.map((finding, i) => ({
            ...finding,
            ...(i === 0 && { beside: [alike], place: { line: 3, text: '“甲”\n' } }),
            ...(i === 1 && {
              outcome: 'explained' as const,
              explanation: { reason: '已核', by: '办公室', at: '2026-01-20' },
            }),
            ...(i === 2 && { outcome: 'known' as const, baseline: { reason: '待改', until: '2026-06-30' } }),
          })),
        })),
      },
    ]
    for (const result of results) {
      validate(JSON.parse(await written('sarif', result)))
      expect(validate.errors ?? []).toEqual([])
    }
    const log = JSON.parse(await written('sarif', awkward()))
    expect(validate({ ...log, version: '2.0.0' })).toBe(false)
    expect(validate({ ...log, runs: [{ results: [] }] })).toBe(false)
  })

  it('names every rule it uses and gives each result its fingerprint', async () => {
    const result = awkward()
    const { version, runs } = JSON.parse(await written('sarif', result))
    const [{ tool, results, invocations }] = runs
    expect(version).toBe('2.1.0')
    const ids = tool.driver.rules.map(({ id }: { id: string }) => id)
    for (const { ruleId, ruleIndex, partialFingerprints } of results) {
      expect(ids[ruleIndex]).toBe(ruleId)
      expect(partialFingerprints['gouji/v1']).toMatch(/^[0-9a-f]+$/u)
    }
    expect(results).toHaveLength(result.reports[0]?.findings.length ?? 0)
    expect(invocations[0].toolExecutionNotifications[0].descriptor.id).toBe('damaged')
  })
})

describe('annotations of a step', () => {
  it('say how many the page of the step leaves out', async () => {
    const { reports, ...others } = awkward()
    const [report] = reports
    const [finding] = report?.findings ?? []
    if (!report || !finding) throw new Error('nothing is found')
    const warnings = (count: number) =>
      Array.from({ length: count }, () => ({ ...finding, severity: 'warning' as const }))
    const said = (count: number) =>
      written('github', { ...others, unreadable: [], reports: [{ ...report, findings: warnings(count) }] })
    expect((await said(10)).trimEnd().split('\n')).toHaveLength(10)
    const [last] = (await said(13)).trimEnd().split('\n').slice(-1)
    expect(last).toBe('::notice::页面上每级只显示前 10 条，另有 3 条见本步骤的日志')
  })
})

describe('lines of JSON', () => {
  it('are a report, an unread document and the summary', async () => {
    const lines = (await written('ndjson', awkward())).trimEnd().split('\n')
    expect(lines.map((line) => JSON.parse(line).kind)).toEqual(['report', 'unreadable', 'summary'])
  })
})

describe('JUnit XML', () => {
  it('has as many cases as it counts, and no bare markup', async () => {
    const text = await written('junit', awkward())
    const [, tests] = /<testsuite name="a[^"]*" tests="(\d+)"/u.exec(text) ?? []
    const [first = ''] = text.split('</testsuite>')
    expect(first.match(/<testcase /gu)?.length).toBe(Number(tests))
    expect(text).toContain('a &quot;b&quot;/&lt;c&gt;,d.docx')
    expect(text).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#10;)/u)
  })
})

/** The rows of a CSV as a spreadsheet program reads them. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, separator, quoted, bare] of text.matchAll(/(,|\r\n|^)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/gu)) {
    if (separator === '\r\n') rows.push([])
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '')
  }
  return rows.filter((row) => row.join('') !== '')
}
