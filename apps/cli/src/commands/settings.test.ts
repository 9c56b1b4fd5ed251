import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Report } from '@gouji/core'
import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { type Ran, runInMemory, withFiles } from '../testing/in-memory.ts'

const reportOf = (name: string, { cells = {}, year = 2024 }: { cells?: Report['cells']; year?: number } = {}) =>
  JSON.stringify(exampleReport({ edition: '2021', year, agency: { name }, cells }))

const settled = {
  schema: 'gouji/profile@1',
  agencies: [{ name: '云溪区司法局', shortNames: ['区司法局'] }, { name: '云溪区审计局' }, { name: '云溪区民政局' }],
  severities: { 'sudden-change': 'warning' },
  off: { 'all-zero': '本区零报告另行备案' },
  wording: { 'requests-balance': { zh: '{message}，请于三日内更正' } },
}

const ownRules = `export const rules = [{
  id: 'district-total', title: { zh: '本区另定', en: 'Of the district.' }, basis: '云溪区公开办〔2025〕1号', severity: 'error',
  editions: ['2021'], needs: [],
  check: () => ({ violations: [{ cells: ['requests.received.total'], params: {} }], undecided: [] }),
  message: () => ({ zh: '本区另定的要求没有做到', en: 'Not as the district wants it.' }),
}]`

const files = {
  'district.json': JSON.stringify(settled),
  'rules.mjs': ownRules,
  'members/a.json': reportOf('云溪区司法局', { cells: { 'requests.received.total': 3 } }),
  'members/b.json': reportOf('云溪区审计局'),
  'sum.json': reportOf('云溪区', { cells: { 'requests.received.total': 2 } }),
  'now.json': reportOf('云溪区司法局', { cells: { 'requests.received.total': 6 } }),
  'then.json': reportOf('云溪区司法局', { year: 2023, cells: { 'requests.carriedForward.total': 5 } }),
}

const inFolder = (use: (gouji: (line: string) => Promise<Ran>) => Promise<void>) =>
  withFiles(files, (cwd) => use((line) => runInMemory(line.split(' '), { cwd })))

describe('the settings of a district are heeded by', () => {
  it('rules and explain, with rules of its own', () =>
    inFolder(async (gouji) => {
      const { stdout } = await gouji('rules --profile district.json --rules rules.mjs')
      expect(stdout).toMatch(/^all-zero +停用 /mu)
      expect(stdout).toMatch(/^sudden-change +警告 /mu)
      expect(stdout).toMatch(/^district-total +错误 .*本区另定$/mu)
      const list = JSON.parse((await gouji('rules --format json --profile district.json')).stdout)
      expect(list.find(({ id }: { id: string }) => id === 'all-zero')).toMatchObject({ off: '本区零报告另行备案' })
      expect((await gouji('explain all-zero --profile district.json')).stdout).toContain('本区零报告另行备案')
      expect((await gouji('explain requests-balance --profile district.json')).stdout).toContain('请于三日内更正')
      expect((await gouji('explain district-total --rules rules.mjs')).stdout).toContain('云溪区公开办〔2025〕1号')
      expect((await gouji('explain district-total')).code).toBe(2)
    }))

  it('aggregate, which names the agencies listed that have no report', () =>
    inFolder(async (gouji) => {
      const { code, stderr } = await gouji('aggregate members --profile district.json -o sum.docx')
      expect(code).toBe(0)
      expect(stderr).toContain('本地设置所列单位中 1 个没有报告，未计入：云溪区民政局')
      expect((await gouji('aggregate members -o sum.docx')).stderr).not.toContain('云溪区民政局')
    }))

  it('aggregate --check, whose breaches weigh less while reports are missing', () =>
    inFolder(async (gouji) => {
      expect((await gouji('aggregate members --check sum.json')).code).toBe(1)
      const { code, stdout } = await gouji('aggregate members --check sum.json --profile district.json')
      expect(code).toBe(0)
      expect(stdout).toContain('警告')
    }))

  it('aggregate --check, where the difference is explained in a file it wrote to be filled in', () =>
    withFiles(
      {
        'members/a.json': reportOf('云溪区司法局', { cells: { 'disclosure.licensing.decisions': 4 } }),
        'sum.json': reportOf('云溪区', { cells: { 'disclosure.licensing.decisions': 9 } }),
      },
      async (cwd) => {
        const gouji = (line: string) => runInMemory(line.split(' '), { cwd })
        const found = await gouji('aggregate members --check sum.json --write-explanations why.json')
        // What the government itself did is in no report of a member: looked at, not refused.
        expect(found.code).toBe(0)
        const why = join(cwd, 'why.json')
        const { explanations, ...file } = JSON.parse(await readFile(why, 'utf8'))
        expect(explanations.map(({ rule }: { rule: string }) => rule)).toEqual(['aggregate-decisions'])
        const filled = [{ ...explanations[0], reason: '本级另有 5 件', by: '区政府办', at: '2026-01-20' }]
        await writeFile(why, JSON.stringify({ ...file, explanations: filled }))
        const { code, stdout } = await gouji('aggregate members --check sum.json --explanations why.json')
        expect(code).toBe(0)
        expect(stdout).toContain('本级另有 5 件')
      },
    ))

  it('annotate, beside last year’s report and with rules of its own', () =>
    inFolder(async (gouji) => {
      await gouji('convert now.json -o now.docx')
      const comments = async (options: string) => {
        const { code, stderr } = await gouji(`annotate now.docx -o noted.docx${options}`)
        expect(code).toBe(0)
        return Number(/写入批注 (\d+) 条/u.exec(stderr)?.[1])
      }
      const alone = await comments('')
      expect(await comments(' --rules rules.mjs')).toBe(alone + 1)
      expect(await comments(' --previous then.json')).toBeGreaterThan(alone)
      expect((await gouji('annotate now.docx -o noted.docx --explanations district.json')).code).toBe(2)
    }))
})
