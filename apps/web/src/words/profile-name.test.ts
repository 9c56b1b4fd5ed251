import { defaultProfile, rules, thresholds } from '@gouji/core'
import { expect, test } from 'vitest'
import { profileName } from './profile-name.ts'

test('every place in the settings has a name in Chinese, without the key it is written with', () => {
  const paths = [
    '',
    ...Object.keys(defaultProfile),
    ...Object.keys(defaultProfile.deadlines).map((kind) => `deadlines.${kind}`),
    ...Object.keys(thresholds).map((name) => `thresholds.${name}`),
    ...rules.flatMap(({ id }) => [`severities.${id}`, `off.${id}`, `wording.${id}.zh`, `wording.${id}.en`]),
    ...['name', 'shortNames[0]', 'kind', 'vertical', 'deadline', 'fields'].map((key) => `agencies[1].${key}`),
    ...['id', 'label', 'required'].map((key) => `rosterFields[0].${key}`),
  ]
  for (const path of paths) expect(profileName(path), path).toMatch(/^[^a-z]+$/u)
  expect(profileName('agencies[2].shortNames[0]')).toBe('单位 · 第 3 项 · 其他称呼 · 第 1 项')
  expect(profileName('deadlines.department')).toBe('公布期限 · 部门')
})

test('what is no place in the settings is said as it is written', () => {
  expect(profileName('off.no-such-rule')).toBe('停用的规则 · “no-such-rule”')
  expect(profileName('treshholds')).toBe('“treshholds”')
})
