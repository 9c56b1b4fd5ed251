import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rules } from '../rules/index.ts'
import { defaultProfile, type ProfileInput } from './profile.ts'
import { readProfile } from './read-profile.ts'
import { thresholds } from './thresholds.ts'

const schema = 'gouji/profile@1'

/** The problems of a profile as `path: sentence`. */
function problemsOf(profile: object, language: 'zh' | 'en' = 'zh'): string[] {
  const read = readProfile({ schema, ...profile })
  return read.kind === 'problems' ? read.problems.map(({ path, message }) => `${path}: ${message[language]}`) : []
}

describe('a profile', () => {
  it('that says nothing has the deadlines of the Regulations and every threshold at its default', () => {
    const read = readProfile({ schema })
    expect(read).toEqual({ kind: 'profile', profile: defaultProfile })
    expect(defaultProfile.deadlines).toMatchObject({ government: '03-31', department: '01-31' })
    const values = Object.entries(thresholds).map(([name, { value }]) => [name, value])
    expect(defaultProfile.thresholds).toEqual(Object.fromEntries(values))
  })

  it('with nothing left out reads as itself', () => {
    const monthDay = fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map((numbers) => numbers.map((number) => String(number).padStart(2, '0')).join('-'))
    const id = fc.constantFrom(...rules.filter(({ basis }) => !basis.startsWith('惯例')).map((rule) => rule.id))
    const said = fc.string({ minLength: 1 }).filter((text) => /\S/u.test(text))
    const some = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined })
    const profiles: fc.Arbitrary<ProfileInput> = fc.record({
      schema: fc.constant(schema),
      deadlines: fc.record({ government: monthDay, department: monthDay }),
      severities: fc.dictionary(id, fc.constantFrom('error', 'warning', 'info')),
      off: fc.dictionary(id, said),
      thresholds: fc.record({
        suddenChangeTimes: some(fc.integer({ min: 1 })),
        unchangedLeast: fc.nat().map((n) => n + 1),
      }),
    })
    fc.assert(
      fc.property(profiles, (profile) => {
        const read = readProfile(profile)
        if (read.kind === 'problems') throw new Error(JSON.stringify(read.problems))
        expect(readProfile(JSON.parse(JSON.stringify(read.profile)))).toEqual(read)
      }),
    )
  })

  it('is refused as a whole where it is no object, or of another version', () => {
    expect(readProfile([])).toMatchObject({ problems: [{ path: '', message: { zh: '应为一组内容 {…}' } }] })
    expect(readProfile({})).toMatchObject({ problems: [{ path: 'schema', message: { zh: '缺少这一项' } }] })
    expect(problemsOf({ schema: 'gouji/profile@2' })).toEqual([
      'schema: 不能是 "gouji/profile@2"，应为 gouji/profile@1',
    ])
  })
})

describe('a mistake in a profile is told with its place and what to do:', () => {
  const mistakes: Readonly<Record<string, readonly [ProfileInput | object, string]>> = {
    'a misspelt item': [{ treshholds: {} }, 'treshholds: 没有“treshholds”这一项，是不是 thresholds？'],
    'a misspelt threshold': [
      { thresholds: { suddenChangeTime: 5 } },
      'thresholds.suddenChangeTime: 没有“suddenChangeTime”这一项，是不是 suddenChangeTimes、suddenChangeLeast？',
    ],
    'a number in quotation marks': [
      { thresholds: { suddenChangeTimes: '5' } },
      'thresholds.suddenChangeTimes: 应为数（不加引号）',
    ],
    'a share above 1': [{ thresholds: { similaritySame: 95 } }, 'thresholds.similaritySame: 不能大于 1'],
    'a fraction of a figure': [{ thresholds: { unchangedLeast: 2.5 } }, 'thresholds.unchangedLeast: 应为整数'],
    'thresholds in the wrong order': [
      { thresholds: { similarityAlike: 0.9, similaritySame: 0.85 } },
      'thresholds.similarityAlike: 相似的界限（0.9）不能高于雷同的界限 similaritySame（0.85）',
    ],
    'a day not every year has': [
      { deadlines: { department: '02-29' } },
      'deadlines.department: 应为“月-日”，如 01-31，并且是每年都有的日子',
    ],
    'an unknown kind': [
      { agencies: [{ name: '云溪区司法局', kind: 'departement' }] },
      'agencies[0].kind: 不能是 "departement"，应为 government、department、township、subdistrict、authorized、other，是不是 department？',
    ],
    'a name with a blank': [{ agencies: [{ name: '云溪区 司法局' }] }, 'agencies[0].name: 不能空着，也不能有空格'],
    'a short name of one character': [
      { agencies: [{ name: '云溪区司法局', shortNames: ['司'] }] },
      'agencies[0].shortNames[0]: 至少 2 个字',
    ],
    'a name of two agencies': [
      { agencies: [{ name: '云溪区司法局' }, { name: '云溪区财政局', shortNames: ['云溪区司法局'] }] },
      'agencies[1].shortNames[0]: “云溪区司法局”已在 agencies[0].name 用过，一个名称只能指一个',
    ],
    'a field the roster does not have': [
      {
        rosterFields: [{ id: 'contact', label: '联系人' }],
        agencies: [{ name: '云溪区司法局', fields: { contct: '' } }],
      },
      'agencies[0].fields.contct: rosterFields 里没有“contct”这个字段，是不是 contact？',
    ],
    'a field that is required and not filled in': [
      { rosterFields: [{ id: 'contact', label: '联系人', required: true }], agencies: [{ name: '云溪区司法局' }] },
      'agencies[0].fields.contact: “联系人”每个单位都要填',
    ],
    'a rule that is not there': [
      { severities: { 'requests-balnce': 'warning' } },
      'severities.requests-balnce: 没有 requests-balnce 这条规则，是不是 requests-balance？',
    ],
    'a rule like no other': [
      { off: { whatever: '不用' } },
      'off.whatever: 没有 whatever 这条规则，全部规则见 gouji rules',
    ],
    'a convention as an error': [
      { severities: { 'sudden-change': 'error' } },
      'severities.sudden-change: sudden-change 依据的是惯例，至多为 warning，不能设为 error',
    ],
    'a rule off without a reason': [{ off: { 'all-zero': ' ' } }, 'off.all-zero: 不能空着'],
    'words that name nothing': [
      { wording: { 'carry-over-total': { zh: '差 {difference}' } } },
      'wording.carry-over-total.zh: 没有 {difference} 这个数据，carry-over-total 可用的有 {message} {cell} {lastYear} {thisYear}',
    ],
    'a brace that is not closed': [
      { wording: { 'carry-over-total': { zh: '填 {thisYear' } } },
      'wording.carry-over-total.zh: 大括号不成对',
    ],
    'words in a third language': [
      { wording: { 'carry-over-total': { zn: '不符' } } },
      'wording.carry-over-total.zn: 没有“zn”这一项，是不是 zh、en？',
    ],
  }
  for (const [what, [profile, sentence]] of Object.entries(mistakes)) {
    it(what, () => {
      expect(problemsOf(profile)).toEqual([sentence])
      const [english = ''] = problemsOf(profile, 'en')
      expect(english.replace(/[“(].*?[”)]/gu, '')).not.toMatch(/\p{Script=Han}/u)
    })
  }

  it('and one part that is malformed does not hide the mistakes of another', () => {
    const paths = problemsOf({
      thresholds: 3,
      severities: { 'sudden-change': 'error' },
      agencies: [{}],
      off: { x: '' },
    })
    expect(paths.map((line) => line.split(':')[0])).toEqual([
      'agencies[0].name',
      'thresholds',
      'off.x',
      'severities.sudden-change',
    ])
  })
})
