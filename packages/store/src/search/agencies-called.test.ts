import { nearestCall } from '@gouji/core'
import { expect, test } from 'vitest'
import type { RosterStore } from '../contract/roster.ts'
import { chunked } from '../parts/rows.ts'
import { describeOnDatabases, useStore } from '../testing/databases.ts'
import { aCampaign, aDistrict, anAgency, aReport, by, publishAtOnce } from '../testing/examples.ts'

const departments = [
  '交通运输局',
  '教育体育局',
  '体育局',
  '人力资源和社会保障局',
  '人民医院社会服务站',
  '卫生健康局',
  '市场监督管理局',
  '城市管理局',
  '住房和城乡建设局',
  '教育局',
] as const
const districts = ['云溪区', '青石县', '临江市'] as const
const roster = districts.flatMap((place) => departments.map((name) => `${place}${name}`))
const typed = [
  '交通局',
  '教育局',
  '体育局',
  '人社局',
  '卫健委',
  '市监局',
  '城管局',
  '住建',
  '云溪',
  '局',
  '青石教育',
  '_',
  'a',
  '人民',
]

describeOnDatabases('agencies by what they are called', (kind) => {
  const on = useStore(kind)

  async function found(
    district: string,
    filter: Parameters<RosterStore['page']>[1],
    limit = 50,
  ): Promise<readonly string[]> {
    const names: string[] = []
    let after: string | undefined
    do {
      const page = await on.store.roster.page(district, filter, { limit, after })
      names.push(...page.items.map(({ name }) => name))
      after = page.next ?? undefined
    } while (after)
    return names
  }

  test('are those a look at the whole roster would find, the nearest first, on every page', async () => {
    const district = await aDistrict(on.store, roster)
    const all = (await on.store.roster.list(district)).map(({ name }) => name)
    for (const text of typed) {
      const near = (name: string) => nearestCall(text, [name])
      const expected = all
        .filter((name) => near(name) !== undefined)
        .toSorted((a, b) => (near(a) ?? 0) - (near(b) ?? 0))
      for (const limit of [1, 3, 50]) expect(await found(district, { text }, limit), text).toEqual(expected)
    }
    expect(await found(district, { text: '云溪人社局' })).toEqual(['云溪区人力资源和社会保障局'])
    expect(await found(district, { text: '云溪教育局' })).toEqual(['云溪区教育体育局', '云溪区教育局'])
  })

  test('are also found by a short name of the roster, or by another that is written elsewhere', async () => {
    const district = await aDistrict(on.store, [])
    const agencies = [
      anAgency({ id: 'a1', parent: 'gov', name: '云溪区政务服务局', shortName: '区大厅' }),
      anAgency({ id: 'a2', parent: 'gov', name: '云溪区大厅管理站', position: 2 }),
    ]
    await on.store.roster.put(district, agencies, by())
    expect(await found(district, { text: '区大厅' })).toEqual(['云溪区政务服务局', '云溪区大厅管理站'])
    const otherNames = new Map([['云溪区政务服务局', ['审批办']]])
    expect(await found(district, { text: '审批办' })).toEqual([])
    expect(await found(district, { text: '审批办', otherNames })).toEqual(['云溪区政务服务局'])
    expect(await found(district, { text: '审批办', otherNames, kind: 'township' })).toEqual([])
  })

  test('lead to their reports, also where no text says it so, beside the reports that do', async () => {
    const names = ['云溪区交通运输局', '云溪区教育局', '云溪区水务局']
    const district = await aDistrict(on.store, names)
    const campaign = await aCampaign(on.store, district)
    for (const [i, name] of names.entries()) {
      const sections = i === 1 ? { overview: '与交通局一起检查校车。' } : { overview: '全年无事。' }
      const agency = { name, kind: 'department', code: null } as const
      const report = aReport({ agency, title: `${name}年度报告`, head: { text: '' }, sections })
      await publishAtOnce(on.store, { district, filing: `${campaign}.a${i + 1}`, report })
    }
    const reports = async (text: string, otherNames?: ReadonlyMap<string, readonly string[]>) => {
      const filter = { text, ...(otherNames && { otherNames }) }
      const page = await on.store.published.search(district, filter, { limit: 10 })
      expect(page.total).toBe(page.items.length)
      return page.items.map(({ agency, excerpt }) => `${agency} ${excerpt?.match ?? '-'}`)
    }
    expect(await reports('交通局')).toEqual(['a1 -', 'a2 交通局'])
    expect(await reports('交通局 校车')).toEqual(['a2 交通局'])
    expect(await reports('交通局 无事')).toEqual(['a1 无事'])
    expect(await reports('水利处', new Map([['云溪区水务局', ['水利处']]]))).toEqual(['a3 -'])
    expect(await reports('局交通')).toEqual([])
  })

  test('are told among 20,000 in a moment', async () => {
    const district = await aDistrict(on.store, [])
    const many = Array.from({ length: 20_000 }, (_, i) => {
      const { shortName, ...agency } = anAgency({ id: `b${i}`, name: `第${i}区${departments[i % departments.length]}` })
      return { ...agency, district, short_name: shortName, retired: 0, revision: 1, rank: i + 2 }
    })
    for (const part of chunked(many))
      await on.database.kysely
        .insertInto('agencies')
        .values([...part])
        .execute()
    const slowest = { text: '', took: 0 }
    for (const text of typed) {
      const began = performance.now()
      const page = await on.store.roster.page(district, { text }, { limit: 20 })
      const took = performance.now() - began
      if (took > slowest.took) Object.assign(slowest, { text, took })
      expect(page.items.length, text).toBeLessThanOrEqual(20)
      if (text.endsWith('局')) expect(page.next, text).not.toBeNull()
    }
    expect(slowest.took, slowest.text).toBeLessThan(1_500)
  }, 120_000)
})
