import { describe, expect, it } from 'vitest'
import { heldByCalled, nearestCall } from './called.ts'

/** As people say, and as the roster has it. */
const shortened = [
  ['交通局', '云溪区交通运输局'],
  ['云溪交通局', '云溪区交通运输局'],
  ['云溪 交通局', '云溪区交通运输局'],
  ['教育局', '云溪区教育体育局'],
  ['教体局', '云溪区教育体育局'],
  ['卫健局', '云溪区卫生健康局'],
  ['卫健委', '云溪区卫生健康委员会'],
  ['人社局', '云溪区人力资源和社会保障局'],
  ['住建局', '云溪区住房和城乡建设局'],
  ['城建局', '云溪区住房和城乡建设局'],
  ['城管局', '云溪区城市管理局'],
  ['城管局', '云溪区城市管理和综合行政执法局'],
  ['市监局', '云溪区市场监督管理局'],
  ['市场监管局', '云溪区市场监督管理局'],
  ['市监局', '市场监督管理局'],
  ['发改局', '云溪区发展和改革局'],
  ['资规局', '云溪区自然资源和规划局'],
  ['自然资源局', '云溪区自然资源和规划局'],
  ['工信局', '云溪区工业和信息化局'],
  ['文旅局', '云溪区文化和旅游局'],
  ['文旅局', '云溪区文化广电旅游局'],
  ['退役军人局', '云溪区退役军人事务局'],
  ['农业局', '云溪区农业农村局'],
  ['应急局', '云溪区应急管理局'],
  ['审批局', '云溪区行政审批服务局'],
  ['行政审批局', '云溪区行政审批服务局'],
  ['医保局', '云溪区医疗保障局'],
  ['民宗局', '云溪区民族宗教事务局'],
  ['国资局', '云溪区国有资产监督管理局'],
  ['数据局', '云溪区大数据管理局'],
  ['科技局', '云溪区科学技术局'],
  ['编办', '中共云溪区委机构编制委员会办公室'],
  ['残联', '云溪区残疾人联合会'],
  ['青石镇政府', '青石镇人民政府'],
  ['城北办事处', '城北街道办事处'],
] as const

const otherEnding = [
  ['发改委', '云溪区发展和改革局'],
  ['发改局', '云溪区发展和改革委员会'],
  ['卫健委', '云溪区卫生健康局'],
  ['住建委', '云溪区住房和城乡建设局'],
  ['金融办', '云溪区金融工作局'],
] as const

/** The characters stand in the name in this order, and yet nobody calls it so. */
const others = [
  ['民政局', '云溪区人民政府办公室'],
  ['人社局', '云溪区人民医院社会服务站'],
  ['教育局', '云溪区教师进修学校'],
  ['教育局', '云溪区教育学院'],
  ['体育局', '云溪区教育局'],
  ['第一分局', '云溪区第十一分局'],
  ['第十分局', '云溪区第十一分局'],
  ['税务局', '云溪区水务局'],
  ['局交通', '云溪区交通运输局'],
  ['局', '云溪区司法所'],
  ['', '云溪区司法局'],
  ['_', '云溪区司法局'],
] as const

describe('what people call an agency', () => {
  it.each(shortened)('%s is %s', (typed, name) => {
    expect(nearestCall(typed, [name])).toBe(2)
  })

  it.each(otherEnding)('%s is %s, whose ending is another', (typed, name) => {
    expect(nearestCall(typed, [name])).toBe(3)
  })

  it.each(others)('%s is not %s', (typed, name) => {
    expect(nearestCall(typed, [name])).toBeUndefined()
  })

  it('the whole name or a short one is nearest, then a part of one, then what is shortened', () => {
    const names = ['云溪区卫生健康局', '区卫健局']
    expect(
      ['云溪区卫生健康局', '区卫健局', '卫健局', '云溪卫健局', '卫健办'].map((typed) => nearestCall(typed, names)),
    ).toEqual([0, 0, 1, 2, 3])
  })

  it('letters and signs are taken as they stand, whatever their width and case', () => {
    expect(nearestCall('ａ座', ['云溪区A座管理办公室'])).toBe(1)
    expect(nearestCall('a办', ['云溪区A座管理办公室'])).toBeUndefined()
    expect(nearestCall('0%', ['云溪区100%办'])).toBe(1)
  })

  it('whoever is meant holds the characters a store looks for, in their order', () => {
    for (const [typed, name] of [...shortened, ...otherEnding]) {
      let from = 0
      for (const character of heldByCalled(typed)) {
        from = name.indexOf(character, from) + 1
        expect(from, `${character} of ${typed} in ${name}`).toBeGreaterThan(0)
      }
    }
  })

  it('what is typed without end is told in no time', () => {
    for (let i = 0; i < 200; i += 1) nearestCall('局'.repeat(100), ['局'.repeat(60)])
  }, 1_000)
})
