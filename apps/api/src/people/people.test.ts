import { writeTable } from '@gouji/documents'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestService, type TestService } from '../testing/index.ts'
import { type Answer, talk } from '../testing/talk.ts'
import { freeUsername, usernameOf } from './username.ts'

describe('a user name that is made up', () => {
  const district = '云溪区'
  const agency = { name: '云溪区市场监督管理局', shortName: null }

  test('is the agency’s for who fills in and who signs, the person’s in the office', () => {
    expect(usernameOf({ name: '李想', role: 'clerk', agency }, { district })).toBe('scjdglj')
    expect(usernameOf({ name: '王宁', role: 'lead', agency: { ...agency, shortName: '市监局' } }, { district })).toBe(
      'sjj-qf',
    )
    expect(usernameOf({ name: '吕程', role: 'reviewer', agency: null }, { district })).toBe('lvcheng')
  })

  test('has three letters, and a number where others have it', () => {
    expect(freeUsername('yj', new Set())).toBe('yj-gk')
    expect(freeUsername('sjj', new Set(['sjj', 'sjj2']))).toBe('sjj3')
  })
})

describe('a list of people', () => {
  let service: TestService
  beforeAll(async () => {
    service = await createTestService()
  })
  afterAll(() => service.close())

  const admin = () => talk(service.as('admin'))
  const columns = ['单位', '角色', '姓名', '用户名'].map((head) => ({ head, width: 20 }))
  const book = (rows: readonly string[][]) => writeTable({ title: '人员', sheets: [{ name: '人员', columns, rows }] })
  const send = (rows: readonly string[][], apply = false, faulty = 'refuse'): Promise<Answer> =>
    admin().send('POST', `/people/import?apply=${apply}&faulty=${faulty}`, book(rows))

  test('is told row by row where it is wrong, and then nobody is entered', async () => {
    const before = (await admin().ask('/people')).people.length
    const answer = await send(
      [
        ['云溪区没有的局', '填报员', '甲一', ''],
        ['', '填报员', '甲二', ''],
        ['云溪区教育局', '局长', '甲三', ''],
        ['云溪区教育局', '填报员', '甲四', 'x'],
        ['云溪区教育局', '填报员', '甲五', 'jia.wu'],
        ['云溪区教育局', '单位负责人', '甲六', 'jia.wu'],
        ['云溪区教育局', '审核员', '甲七', ''],
        ['云溪区教育局', '填报员', '', 'jia.ba'],
      ],
      true,
    )
    expect(answer).toMatchObject({ applied: false, passwords: [] })
    expect(answer.problems.map(({ row, message }: Answer) => `${row} ${message}`)).toEqual([
      '2 名册里没有“云溪区没有的局”，请写名册中的单位名称或简称',
      '3 填报员、单位负责人要写明单位',
      '4 “局长”不是角色，应为填报员、单位负责人、审核员或管理员',
      '5 用户名“x”应为小写字母、数字、点、横线，3 至 32 位；可以空着，由系统起一个',
      '7 用户名“jia.wu”与第 6 行重复，请换一个',
      '8 审核员、管理员不属于某个单位，请把单位空着',
      '9 用户名“jia.ba”没有写姓名',
    ])
    expect((await admin().ask('/people')).people).toHaveLength(before)
  })

  test('is entered: each gets a one-time password to sign in with, blank rows are counted, and twice is once', async () => {
    const rows = [
      ['云溪区教育局', '填报员', '周 敏', ''],
      ['云溪区教育局', '单位负责人', '赵文', ''],
      ['云溪区教育局', '单位负责人', '', ''],
      ['', '审核员', '陈静', 'chen.jing'],
    ]
    expect(await send(rows)).toMatchObject({ applied: false, blank: 1, problems: [], passwords: [] })
    const done = await send(rows, true)
    expect(done).toMatchObject({ applied: true, problems: [] })
    const usernames = done.passwords.map(({ username }: Answer) => username)
    expect(usernames).toEqual(['jyj', 'jyj-qf', 'chen.jing'])
    const { people } = await admin().ask('/people')
    const byName = new Map(people.map((person: Answer) => [person.username, person]))
    expect(usernames.map((username: string) => byName.get(username))).toMatchObject([
      { name: '周敏', role: 'clerk', agency: 'own', active: true },
      { name: '赵文', role: 'lead', agency: 'own' },
      { name: '陈静', role: 'reviewer', agency: null },
    ])
    const [{ username, password }] = done.passwords
    const response = await service.app.request('/api/v1/session', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ username, password }),
    })
    expect(await response.json()).toMatchObject({ mustChangePassword: true })
    const again = await send(rows, true)
    expect(again).toMatchObject({ applied: false, passwords: [] })
    expect(again.rows.map(({ change }: Answer) => change)).toEqual(['known', 'known', 'known'])
  })

  test('is entered without its faulty rows where that is wished, and those are told', async () => {
    const rows = [
      ['云溪区水务局', '填报员', '乙一', 'yi.yi'],
      ['云溪区没有的局', '填报员', '乙二', ''],
    ]
    expect(await send(rows, true)).toMatchObject({ applied: false })
    const done = await send(rows, true, 'skip')
    expect(done).toMatchObject({ applied: true, problems: [{ row: 3, column: '单位' }] })
    expect(done.passwords.map(({ username }: Answer) => username)).toEqual(['yi.yi'])
  })

  test('may name the office for who reviews: it is left out with a note', async () => {
    const { problems, rows } = await send([['云溪区人民政府办公室', '审核员', '乙三', '']])
    expect(problems).toEqual([])
    expect(rows).toMatchObject([
      { agency: null, role: 'reviewer', note: '审核员、管理员不属于某个单位，略去“云溪区人民政府办公室”' },
    ])
  })
})
