import { type ProfileInput, readProfile } from '@gouji/core'
import { describe, expect, it } from 'vitest'
import { isInFields, mistakesAt, namesIn, withAgency, withEntry } from './profile-draft.ts'

const nothing: ProfileInput = { schema: 'gouji/profile@1' }

describe('settings changed one by one', () => {
  it('write down what differs from the notices, and nothing else', () => {
    const stricter = withEntry(nothing, { part: 'deadlines', key: 'department', value: '01-20' })
    expect(stricter).toEqual({ schema: 'gouji/profile@1', deadlines: { department: '01-20' } })
    expect(withEntry(stricter, { part: 'deadlines', key: 'department', value: '01-31' })).toEqual(nothing)
    const off = withEntry(nothing, { part: 'off', key: 'punctuation', value: '由校对系统检查' })
    expect(readProfile(off)).toMatchObject({ kind: 'profile', profile: { off: { punctuation: '由校对系统检查' } } })
    expect(withEntry(off, { part: 'off', key: 'punctuation', value: undefined })).toEqual(nothing)
  })

  it('leave alone what is edited as JSON', () => {
    const wording = { 'cells-blank': { zh: '空着' } }
    const changed = withEntry({ ...nothing, wording }, { part: 'thresholds', key: 'similarityAlike', value: 0.7 })
    expect(changed).toEqual({ ...nothing, wording, thresholds: { similarityAlike: 0.7 } })
  })

  it('keep an agency where it stands in the list, and leave it out where nothing is said of it', () => {
    const two = withAgency(withAgency(nothing, '甲局', { shortNames: ['甲'] }), '乙局', { deadline: '01-15' })
    expect(withAgency(two, '甲局', { shortNames: ['甲', '区甲局'] }).agencies).toEqual([
      { name: '甲局', shortNames: ['甲', '区甲局'] },
      { name: '乙局', deadline: '01-15' },
    ])
    expect(withAgency(withAgency(two, '甲局', undefined), '乙局', undefined)).toEqual(nothing)
  })

  it('take several short names however they are parted', () => {
    expect(namesIn('区教育局、教育局，教体局 教育局')).toEqual(['区教育局', '教育局', '教体局'])
    expect(namesIn('  ')).toEqual([])
  })
})

describe('a mistake in the settings', () => {
  it('stands at the field it is about', () => {
    const read = readProfile({ ...nothing, deadlines: { department: '13-40' }, off: { 'no-such-rule': '因为' } })
    const problems =
      read.kind === 'problems' ? read.problems.map(({ path, message }) => ({ path, message: message.zh })) : []
    expect(mistakesAt(problems, 'deadlines.department')).toHaveLength(1)
    expect(mistakesAt(problems, 'deadlines.government')).toEqual([])
    expect(mistakesAt(problems, 'off')).toHaveLength(1)
    expect(isInFields('deadlines.department')).toBe(true)
    expect(isInFields('off.punctuation')).toBe(true)
    expect(isInFields('agencies[2].shortNames[0]')).toBe(true)
    expect(
      ['off.no-such-rule', 'deadlines.city', 'agencies[2].kind', 'wording.punctuation.zh', 'name'].some(isInFields),
    ).toBe(false)
  })
})
