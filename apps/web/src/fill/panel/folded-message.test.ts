import { expect, it } from 'vitest'
import { foldedMessage } from './folded-message.ts'

const finding = (names: readonly string[]) => {
  const missing = names.join('、')
  return {
    rule: 'aggregate-requests',
    message: `填 5，汇总数 4，相差 1，尚缺${missing}的报告`,
    params: { missing },
  }
}

it('of many reports that are missing the first are named, and how many there are; the own part is none of them', () => {
  const names = ['甲局', '乙局', '丙局', '丁局', '戊局']
  expect(foldedMessage(finding(names))).toBe('填 5，汇总数 4，相差 1，尚缺甲局、乙局、丙局等 5 家的报告')
  expect(foldedMessage(finding([...names, '本级数据']))).toBe(
    '填 5，汇总数 4，相差 1，尚缺甲局、乙局、丙局等 5 家和本级数据的报告',
  )
})

it('what is missing of a section is no agency', () => {
  const missing = ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障'].join('、')
  const message = `总体情况没有写到${missing}`
  expect(foldedMessage({ rule: 'aspect-missing', message, params: { missing } })).toBeUndefined()
})

it('a few are all named', () => {
  expect(foldedMessage(finding(['甲局', '乙局', '丙局', '丁局']))).toBeUndefined()
  expect(foldedMessage({ rule: 'requests-row-sum', message: '合计不等于各项之和', params: {} })).toBeUndefined()
})
