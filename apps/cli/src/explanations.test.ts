import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Explanations, explanationsSchema } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { formats } from './output/formats.ts'
import { runInMemory, withFiles } from './testing/in-memory.ts'

/** Says it has government rules in force, which may be explained; `unbalanced`: and a sum that does not hold. */
function reportOf({ year = 2024, inForce = 15, unbalanced = false } = {}): string {
  return JSON.stringify(
    exampleReport({
      edition: '2021',
      year,
      cells: { 'disclosure.governmentRules.inForce': inForce, 'requests.received.total': unbalanced ? 6 : 0 },
    }),
  )
}

const filled = { reason: '承接的市政府规章，已核', by: '区政府办公室', at: '2025-01-22' }

/** Runs checks in one folder, with a way to fill in what was written there. */
async function inFolder(
  files: Readonly<Record<string, string>>,
  use: (office: {
    readonly check: (...argv: readonly string[]) => ReturnType<typeof runInMemory>
    readonly text: () => Promise<string>
    readonly read: () => Promise<Explanations>
    readonly fillIn: () => Promise<void>
  }) => Promise<void>,
): Promise<void> {
  await withFiles(files, async (cwd) => {
    const path = join(cwd, 'reasons.json')
    const text = () => readFile(path, 'utf8')
    const read = async () => explanationsSchema.parse(JSON.parse(await text()))
    const fillIn = async () => {
      const { schema, explanations } = await read()
      await writeFile(path, JSON.stringify({ schema, explanations: explanations.map((e) => ({ ...e, ...filled })) }))
    }
    await use({ check: (...argv) => runInMemory(['check', ...argv], { cwd }), text, read, fillIn })
  })
}

const write = ['--write-explanations', 'reasons.json']
const use = ['--explanations', 'reasons.json']

describe('an office that explains', () => {
  it('has a file written, fills it in and is in order', () =>
    inFolder({ 'a.json': reportOf() }, async ({ check, fillIn }) => {
      expect(await check('a.json', ...write)).toMatchObject({ code: 1, stderr: '结果已写入 reasons.json\n' })
      expect(await check('a.json', ...use)).toMatchObject({
        code: 1,
        stderr: 'reasons.json 有 1 条没有填全理由、说明人和日期，未采用\n',
      })
      await fillIn()
      const { code, stdout, stderr } = await check('a.json', ...use)
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
      expect(stdout).toContain('理由：承接的市政府规章，已核（区政府办公室，2025-01-22）')
      expect(stdout).toContain('0 个错误')
    }))

  it('may call the file otherwise, but has to explain changed values and the next year anew', () =>
    inFolder(
      {
        'a.json': reportOf(),
        '定稿.json': reportOf(),
        'changed.json': reportOf({ inForce: 16 }),
        'next.json': reportOf({ year: 2025 }),
      },
      async ({ check, fillIn }) => {
        await check('a.json', ...write)
        await fillIn()
        expect(await check('定稿.json', ...use)).toMatchObject({ code: 0, stderr: '' })
        const changed = await check('changed.json', ...use)
        expect(changed.code).toBe(1)
        expect(changed.stderr).toMatch(
          /^reasons\.json 第 1 条已失效（.*2024 年度 disclosure-rules-authority）：数值或原文已变/u,
        )
        const next = await check('next.json', ...use)
        expect(next.code).toBe(1)
        expect(next.stderr).toMatch(/^reasons\.json 第 1 条已失效（.*）：不是所查年度的/u)
      },
    ))

  it('does not lose a reason when the file is written again', () =>
    inFolder({ 'a.json': reportOf(), 'next.json': reportOf({ year: 2025 }) }, async ({ check, read, fillIn }) => {
      await check('a.json', ...write)
      await fillIn()
      await check('next.json', ...write)
      expect((await read()).explanations).toMatchObject([
        { year: 2024, ...filled },
        { year: 2025, reason: '' },
      ])
    }))

  it('cannot explain away a sum that does not hold', () =>
    inFolder({ 'a.json': reportOf({ unbalanced: true }) }, async ({ check, read }) => {
      await check('a.json', ...write)
      expect((await read()).explanations.map(({ rule }) => rule)).not.toContain('requests-balance')
      const { stdout } = await check('a.json', '--format', 'json')
      const found: { rule: string; fingerprint: string }[] = JSON.parse(stdout).reports[0].findings
      const { fingerprint = '' } = found.find(({ rule }) => rule === 'requests-balance') ?? {}
      const entry = { fingerprint, rule: 'requests-balance', agency: null, year: 2024, ...filled }
      const reasons = JSON.stringify({ schema: 'gouji/explanations@1', explanations: [entry] })
      await inFolder({ 'a.json': reportOf({ unbalanced: true }), 'reasons.json': reasons }, async (other) => {
        expect(await other.check('a.json', ...use)).toMatchObject({
          code: 1,
          stderr: 'reasons.json 第 1 条不能采用（2024 年度 requests-balance）：这类问题必须改正，不能以说明代替\n',
        })
      })
    }))
})

describe('a file that is not one of explanations', () => {
  it('is refused with its mistakes', () =>
    inFolder({ 'a.json': reportOf(), 'reasons.json': '{"schema":"gouji/explanations@1"}' }, async ({ check }) => {
      expect(await check('a.json', ...use)).toEqual({
        code: 2,
        stdout: '',
        stderr: 'reasons.json：explanations：缺少这一项\n',
      })
    }))

  it('is never written over', () =>
    inFolder({ 'a.json': reportOf(), 'reasons.json': '年报' }, async ({ check, text }) => {
      expect(await check('a.json', ...write)).toMatchObject({ code: 2, stdout: '' })
      expect(await text()).toBe('年报')
    }))
})

describe('every output', () => {
  for (const format of formats as readonly string[]) {
    // A workbook is no text; its own test looks inside.
    if (format === 'xlsx') continue
    it(`${format} lists what was explained with its reason, and does not count it`, () =>
      inFolder({ 'a.json': reportOf() }, async ({ check, fillIn }) => {
        await check('a.json', ...write)
        await fillIn()
        const { code, stdout } = await check('a.json', ...use, '--format', format)
        expect(stdout).toContain('disclosure-rules-authority')
        expect(stdout).toContain(filled.reason)
        expect(stdout).toContain(filled.by)
        expect(code).toBe(0)
      }))
  }
})
