import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Baseline, baselineSchema, checkSchema } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { formats } from './output/formats.ts'
import { runInMemory, withFiles } from './testing/in-memory.ts'

/** Its requests do not balance, which no reason lifts. */
function reportOf({ received = 6, year = 2024, inForce = 0 } = {}): string {
  const cells = { 'requests.received.total': received, 'disclosure.governmentRules.inForce': inForce }
  return JSON.stringify(exampleReport({ edition: '2021', year, agency: { name: '云溪区司法局' }, cells }))
}

const write = ['--write-baseline', 'known.json']
const use = ['--baseline', 'known.json']

async function inFolder(
  files: Readonly<Record<string, string>>,
  use: (office: {
    readonly check: (argv: readonly string[], today?: string) => ReturnType<typeof runInMemory>
    readonly read: () => Promise<Baseline>
    readonly change: (change: (entry: Baseline['known'][number]) => object) => Promise<void>
  }) => Promise<void>,
): Promise<void> {
  await withFiles(files, async (cwd) => {
    const path = join(cwd, 'known.json')
    const read = async () => baselineSchema.parse(JSON.parse(await readFile(path, 'utf8')))
    await use({
      check: (argv, today = '2026-02-10') => runInMemory(['check', ...argv], { cwd, today }),
      read,
      change: async (change) => {
        const { known, ...head } = await read()
        await writeFile(
          path,
          JSON.stringify({ ...head, known: known.map((entry) => ({ ...entry, ...change(entry) })) }),
        )
      },
    })
  })
}

describe('a baseline', () => {
  it('is dated as calendars in China show it, an hour past midnight too', () =>
    inFolder({ 'a.json': reportOf() }, async ({ check, read }) => {
      await check(['a.json', ...write], '2026-02-09T17:30:00Z')
      const [entry] = (await read()).known
      expect(entry).toMatchObject({ reason: expect.stringContaining('2026-02-10'), until: '2027-02-10' })
      expect(await check(['a.json', ...use], '2027-02-10T15:59:00Z')).toMatchObject({ code: 0 })
      expect(await check(['a.json', ...use], '2027-02-10T16:00:00Z')).toMatchObject({ code: 1 })
    }))

  it('lets a run pass with what is known, and fail for what is new', () =>
    inFolder({ 'a.json': reportOf(), 'b.json': reportOf({ inForce: 3 }) }, async ({ check }) => {
      expect(await check(['a.json', ...write])).toMatchObject({ code: 1, stderr: '结果已写入 known.json\n' })
      const { code, stdout, stderr } = await check(['a.json', ...use])
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain('没有新的问题')
      expect(stdout).toMatch(/基线中的已知问题 \d+ 处，未计入/u)
      expect((await check(['b.json', ...use])).code).toBe(1)
    }))

  it('marks findings in the data, with the reason and the last day', () =>
    inFolder({ 'a.json': reportOf() }, async ({ check, read }) => {
      await check(['a.json', ...write])
      const { stdout } = await check(['a.json', ...use, '--format', 'json'])
      const { reports, summary } = checkSchema.parse(JSON.parse(stdout))
      const findings = reports.flatMap((report) => report.findings)
      expect(findings.length).toBe((await read()).known.length)
      for (const finding of findings) {
        expect(finding).toMatchObject({
          outcome: 'known',
          baseline: { reason: '2026-02-10 建立基线时已有', until: '2027-02-10' },
        })
      }
      expect(summary).toMatchObject({ errors: 0, warnings: 0, infos: 0 })
    }))

  it('ends with its last day, and that is said', () =>
    inFolder({ 'a.json': reportOf() }, async ({ check, change }) => {
      await check(['a.json', ...write])
      await change(() => ({ until: '2026-03-31' }))
      expect((await check(['a.json', ...use], '2026-03-31')).code).toBe(0)
      const { code, stderr } = await check(['a.json', ...use], '2026-04-01')
      expect(code).toBe(1)
      expect(stderr).toMatch(
        /^known\.json 中的一条未用上（云溪区司法局 2024 年度 .*有效期至 2026-03-31，已过，重新计为问题/u,
      )
    }))

  it('says which entries met nothing, and why', () =>
    inFolder(
      { 'a.json': reportOf(), 'mended.json': reportOf({ received: 0 }), 'worse.json': reportOf({ received: 7 }) },
      async ({ check, change }) => {
        await check(['a.json', ...write])
        expect((await check(['mended.json', ...use])).stderr).toContain('问题已不存在')
        const worse = await check(['worse.json', ...use])
        expect(worse.code).toBe(1)
        expect(worse.stderr).toContain('数值或原文已变')
        await change(() => ({ agency: '云溪区审计局' }))
        expect((await check(['mended.json', ...use])).stderr).toMatch(
          /^known\.json 有 \d+ 条所属单位的报告不在这次检查之中/u,
        )
      },
    ))

  it('written again keeps reasons and days, and drops what was mended', () =>
    inFolder({ 'a.json': reportOf({ inForce: 3 }), 'b.json': reportOf() }, async ({ check, read, change }) => {
      await check(['a.json', ...write])
      const before = (await read()).known.length
      await change(() => ({ reason: '局长办公会议定三月底前改', until: '2026-03-31' }))
      await check(['b.json', ...write])
      const { known } = await read()
      expect(known.length).toBeLessThan(before)
      expect(known.every(({ reason, until }) => reason.startsWith('局长') && until === '2026-03-31')).toBe(true)
    }))

  it('is not written over where it is something else', () =>
    inFolder({ 'a.json': reportOf(), 'known.json': '{"schema":"gouji/explanations@1"}' }, async ({ check }) => {
      const { code, stderr } = await check(['a.json', ...write])
      expect(code).toBe(2)
      expect(stderr).toContain('known.json：schema：')
    }))
})

describe('every output', () => {
  for (const format of formats as readonly string[]) {
    // A workbook is no text; on the screen known findings are counted.
    if (format === 'xlsx' || format === 'pretty') continue
    it(`${format} lists what is known with its reason`, () =>
      inFolder({ 'a.json': reportOf() }, async ({ check }) => {
        await check(['a.json', ...write])
        const { code, stdout } = await check(['a.json', ...use, '--format', format])
        expect(stdout).toContain('requests-balance')
        expect(stdout).toContain('建立基线时已有')
        expect(code).toBe(0)
      }))
  }
})
