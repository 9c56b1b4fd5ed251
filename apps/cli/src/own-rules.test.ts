import { testRule } from '@gouji/core/rule-tester'
import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { rules as districtRules } from '../scenarios/own-rules/rules.ts'
import { runInMemory, withFiles } from './testing/in-memory.ts'

const report = JSON.stringify(exampleReport({ edition: '2021', cells: { 'disclosure.penalties.decisions': 640 } }))

/** A module with one rule. */
const moduleOf = (parts: Readonly<Record<string, string>>) => {
  const rule = {
    id: `'penalties-few'`,
    title: `{ zh: '处罚不多', en: 'Few penalties.' }`,
    basis: `'云溪区政务公开工作要点'`,
    severity: `'warning'`,
    editions: `['2021']`,
    needs: '[]',
    check: `({ report }) => ({ violations: [{ cells: ['disclosure.penalties.decisions'], params: {} }], undecided: [] })`,
    message: `() => ({ zh: '处罚太多', en: 'Too many.' })`,
    ...parts,
  }
  const body = Object.entries(rule).map(([name, value]) => `${name}: ${value}`)
  return `export const rules = [{ ${body.join(', ')} }]\n`
}

async function runWith(module: string, argv: readonly string[] = []) {
  return withFiles({ 'a.json': report, 'rules.mjs': module }, (cwd) =>
    runInMemory(['check', 'a.json', '--rules', 'rules.mjs', ...argv], { cwd }),
  )
}

describe('rules from a module', () => {
  it('judge beside ours, in every language and output', async () => {
    expect((await runWith(moduleOf({}))).stdout).toContain('处罚太多')
    expect((await runWith(moduleOf({}), ['--lang', 'en'])).stdout).toContain('Too many.')
    const { runs } = JSON.parse((await runWith(moduleOf({}), ['--format', 'sarif'])).stdout)
    const [{ ruleIndex }] = runs[0].results
    expect(runs[0].tool.driver.rules[ruleIndex]).toEqual({ id: 'penalties-few' })
  })

  it('may be weighed and turned off by the profile', async () => {
    const profile = { schema: 'gouji/profile@1', off: { 'penalties-few': '试行一年后再用' } }
    await withFiles({ 'a.json': report, 'rules.mjs': moduleOf({}), 'p.json': JSON.stringify(profile) }, async (cwd) => {
      const argv = ['check', 'a.json', '--rules', 'rules.mjs', '--profile', 'p.json']
      const { code, stdout, stderr } = await runInMemory(argv, { cwd })
      expect(stdout).not.toContain('处罚太多')
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    })
  })
})

describe('a module that cannot be used', () => {
  const wrong: Readonly<Record<string, readonly [string, string | RegExp]>> = {
    'with a rule that is misshapen': [
      moduleOf({ id: `'Few'`, severity: `'mild'` }),
      'rules.mjs：rules[0].id：应为小写英文单词，用连字符连接，如 late-filing\nrules.mjs：rules[0].severity：不能是 "mild"，应为 error、warning、info\n',
    ],
    'with the name of one of our rules': [
      moduleOf({ id: `'all-zero'` }),
      /^rules\.mjs：rules\[0\]\.id：已有名为 all-zero/u,
    ],
    'without rules': ['export default []', '规则模块 rules.mjs 没有导出 rules，请写 export const rules = [ … ]\n'],
    'that is not written rightly': ['export const rules = [', /^无法加载规则模块 rules\.mjs：.+\n$/u],
    'that needs what is not there': [`import 'nothing-there'`, /^无法加载规则模块 rules\.mjs：.*nothing-there.*\n$/u],
    'with a rule that breaks': [
      moduleOf({ check: `() => { throw new Error('no such cell') }` }),
      'rules.mjs 中的规则 penalties-few 运行时出错：Error: no such cell。请改正这条规则，或不用 --rules 再检查\n',
    ],
    'with a rule that answers nothing': [
      moduleOf({ check: '() => undefined' }),
      'rules.mjs 中的规则 penalties-few 运行时出错：check 没有返回 violations 和 undecided。请改正这条规则，或不用 --rules 再检查\n',
    ],
    'with a sentence that cannot be made': [
      moduleOf({ message: '({ params }) => ({ zh: params.a.b, en: "" })' }),
      /^rules\.mjs 中的规则 penalties-few 运行时出错：TypeError/u,
    ],
  }
  for (const [what, [module, stderr]] of Object.entries(wrong)) {
    it(`${what} is told, and nothing is checked`, async () => {
      const ran = await runWith(module)
      expect(ran).toMatchObject({ code: 2, stdout: '' })
      if (typeof stderr === 'string') expect(ran.stderr).toBe(stderr)
      else expect(ran.stderr).toMatch(stderr)
    })
  }

  it('because it is data is told', async () => {
    await withFiles({ 'a.json': report, 'rules.json': '{}' }, async (cwd) => {
      const { code, stderr } = await runInMemory(['check', 'a.json', '--rules', 'rules.json'], { cwd })
      expect({ code, stderr }).toEqual({
        code: 2,
        stderr: 'rules.json 不是规则模块，--rules 应为导出 rules 的 ES 模块（.mjs 或 .js）\n',
      })
    })
  })

  it('because it is not there is told', async () => {
    await withFiles({ 'a.json': report }, async (cwd) => {
      const { code, stderr } = await runInMemory(['check', 'a.json', '--rules', 'rules.mjs'], { cwd })
      expect({ code, stderr }).toEqual({ code: 2, stderr: '找不到文件：rules.mjs\n' })
    })
  })
})

it('the rule of the scenario does what its district says of it', () => {
  const cells = (count: number) => ({ edition: '2021' as const, cells: { 'disclosure.penalties.decisions': count } })
  const [rule] = districtRules
  if (!rule) throw new Error('no rule')
  const problems = testRule(rule, {
    passes: [
      { title: 'five hundred penalties', ...cells(500) },
      { title: 'their publication is told', ...cells(640), sections: { overview: '行政处罚结果均在七日内公示。' } },
    ],
    fails: [
      { title: 'not a word', ...cells(640), messages: ['本年行政处罚决定 640 件，总体情况没有写处罚结果的公示'] },
    ],
  })
  expect(problems).toEqual([])
})
