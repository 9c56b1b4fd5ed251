import { describe, expect, it } from 'vitest'
import { readOwnRules } from '../profile/own-rules.ts'
import { rules } from '../rules/index.ts'
import { defineRule } from '../rules/rule.ts'
import { validate } from '../validate.ts'
import { exampleReport } from './example-report.ts'
import { type Examples, testRule } from './rule-tester.ts'

const cell = 'disclosure.penalties.decisions'

/** A rule as a district would add it: more than five hundred penalties need a word in the prose. */
const own = defineRule<{ count: number }>({
  id: 'penalties-in-prose',
  title: { zh: '处罚较多的单位写明公示情况', en: 'An agency with many penalties says how they are published.' },
  basis: '云溪区政务公开工作要点',
  severity: 'warning',
  editions: ['2021'],
  needs: [],
  check: ({ report }) => {
    const count = report.cells[cell]
    if (count === null) return { violations: [], undecided: [{ reason: 'blank-cells', cells: [cell] }] }
    const silent = typeof count === 'number' && count > 500 && !report.sections.overview?.includes('公示')
    return { violations: silent ? [{ cells: [cell], params: { count } }] : [], undecided: [] }
  },
  message: ({ params: { count } }) => ({ zh: `处罚 ${count} 件，没有写公示`, en: `${count} penalties, not a word.` }),
})

const examples: Examples = {
  passes: [
    { title: 'few penalties', edition: '2021', cells: { [cell]: 500 } },
    { title: 'it is said', edition: '2021', cells: { [cell]: 501 }, sections: { overview: '处罚结果全部公示。' } },
  ],
  fails: [{ title: 'many penalties', edition: '2021', cells: { [cell]: 501 }, messages: ['处罚 501 件，没有写公示'] }],
  skips: [{ title: 'a blank', edition: '2021', cells: { [cell]: null }, reason: 'blank-cells' }],
}

describe('the rule tester', () => {
  it('has nothing to say of a rule that does what its examples say', () => {
    expect(testRule(own, examples)).toEqual([])
  })

  it('says what a rule does otherwise than its examples', () => {
    const deaf = { ...own, check: () => ({ violations: [], undecided: [] }) }
    expect(testRule(deaf, examples)).toEqual([
      { example: 'many penalties', message: 'should say ["处罚 501 件，没有写公示"], but says []' },
      { example: 'a blank', message: 'should be skipped, but passes' },
      { example: 'a blank', message: 'should be skipped for blank-cells, but is for nothing' },
    ])
    const alarmist = defineRule<{ count: number }>({
      ...own,
      check: () => ({ violations: [{ cells: [], params: { count: 1 } }], undecided: [] }),
      message: () => ({ zh: '不行', en: '' }),
    })
    const said = testRule(alarmist, { ...examples, skips: [] })
    expect(said).toContainEqual({ example: 'few penalties', message: 'should pass, but says: 不行' })
    expect(said).toContainEqual({ example: 'many penalties', message: 'has no English sentence' })
    expect(said).toContainEqual({ example: 'many penalties', message: 'names neither a cell nor a place' })
  })

  it('goes on after an example on which the rule throws', () => {
    const fragile = {
      ...own,
      check: (facts: Parameters<typeof own.check>[0]) => {
        if (facts.report.cells[cell] === null) throw new Error('blank')
        return own.check(facts)
      },
    }
    expect(testRule(fragile, examples)).toEqual([{ example: 'a blank', message: 'the rule throws: blank' }])
  })

  it('wants both kinds of example, of cells the edition has, each with a title of its own', () => {
    expect(testRule(own, { passes: [], fails: [] })).toEqual([
      { message: 'no example passes' },
      { message: 'no example fails' },
    ])
    const [pass] = examples.passes
    const strange = { title: 'few penalties', edition: '2019' as const, cells: { 'disclosure.fees.amount': 1 } }
    expect(testRule(own, { ...examples, passes: pass ? [pass, strange] : [] })).toEqual([
      { example: 'few penalties', message: 'two examples have this title' },
      { example: 'few penalties', message: 'the edition has no cell disclosure.fees.amount' },
      { example: 'few penalties', message: 'the rule is not for edition 2019' },
    ])
  })

  it('shows a rule the settings of an example', () => {
    const strict = defineRule<Record<string, never>>({
      ...own,
      check: ({ profile }) => ({
        violations: profile.name === '云溪区' ? [{ cells: [cell], params: {} }] : [],
        undecided: [],
      }),
      message: () => ({ zh: '本区不行', en: 'Not here.' }),
    })
    const inDistrict = { title: 'here', edition: '2021' as const, profile: { name: '云溪区' }, messages: ['本区不行'] }
    expect(testRule(strict, { passes: [{ title: 'there', edition: '2021' }], fails: [inDistrict] })).toEqual([])
  })
})

describe('rules of a district', () => {
  it('judge beside ours', () => {
    const read = readOwnRules([own])
    const all = [...rules, ...(read.kind === 'rules' ? read.rules : [])]
    const report = exampleReport({ edition: '2021', cells: { [cell]: 640 } })
    expect(validate(report, { rules: all }).findings).toMatchObject([{ rule: own.id, params: { count: 640 } }])
  })

  it('are refused where they are misshapen, each mistake with its place', () => {
    const mute = { ...own, message: undefined }
    const problemsOf = (exported: unknown) => {
      const read = readOwnRules(exported)
      return read.kind === 'problems' ? read.problems.map(({ path, message: { zh } }) => `${path}: ${zh}`) : []
    }
    expect(problemsOf({})).toEqual(['rules: 应为列表 […]'])
    expect(problemsOf([{ ...own, id: 'Penalties', severity: 'grave', editions: [] }, mute])).toEqual([
      'rules[0].id: 应为小写英文单词，用连字符连接，如 late-filing',
      'rules[0].severity: 不能是 "grave"，应为 error、warning、info',
      'rules[0].editions: 至少 1 项',
      'rules[1].message: 缺少这一项',
    ])
    expect(problemsOf([{ ...own, check: 'yes' }])).toEqual(['rules[0].check: 应为函数'])
    expect(problemsOf([own, { ...own, id: 'all-zero' }, own])).toEqual([
      'rules[1].id: 已有名为 all-zero 的规则，请换一个编号；要停用原有的规则，请在本地设置的 off 里写明',
      'rules[2].id: 已有名为 penalties-in-prose 的规则，请换一个编号；要停用原有的规则，请在本地设置的 off 里写明',
    ])
    expect(problemsOf([{ ...own, basis: '惯例：本区', severity: 'error' }])).toEqual([
      'rules[0].severity: penalties-in-prose 依据的是惯例，至多为 warning，不能是 error',
    ])
  })
})
