import { expect, test } from 'vitest'
import type { Store } from '../contract/store.ts'
import { describeOnDatabases, useStore } from '../testing/databases.ts'
import { aCampaign, aDistrict, aReport, by, publishAtOnce } from '../testing/examples.ts'

describeOnDatabases('the years of an agency’s reports', (kind) => {
  const on = useStore(kind)

  const publish = (district: string, agency: string, year: number) =>
    publishAtOnce(on.store, { district, filing: `c${year}.${agency}`, report: aReport({ year }) })

  test('are those published, and those it took part in whose campaign is closed', async () => {
    const district = await aDistrict(on.store)
    for (const year of [2022, 2023, 2024, 2025]) await aCampaign(on.store, district, year)
    for (const year of [2022, 2023, 2024]) await close(on.store, district, year)
    for (const year of [2022, 2024]) await publish(district, 'a1', year)
    await publish(district, 'a2', 2025)
    const years = await on.store.published.yearsOf(district, ['a1', 'a2', 'a3', 'none'])
    expect(Object.fromEntries(years)).toEqual({
      a1: { published: [2024, 2022], unpublished: [2023] },
      a2: { published: [2025], unpublished: [2024, 2023, 2022] },
      a3: { published: [], unpublished: [2024, 2023, 2022] },
      none: { published: [], unpublished: [] },
    })
    expect(await on.store.published.yearsOf(district, [])).toEqual(new Map())
  })

  test('tell a gap between two that were published, and nothing of what came before or is being filled in', async () => {
    const district = await aDistrict(on.store)
    for (const year of [2020, 2022, 2024]) await aCampaign(on.store, district, year)
    for (const year of [2020, 2024]) await publish(district, 'a1', year)
    const years = await on.store.published.yearsOf(district, ['a1'])
    expect(years.get('a1')).toEqual({ published: [2024, 2020], unpublished: [2023, 2021] })
  })

  test('say nothing of the last one of an agency that is no more', async () => {
    const district = await aDistrict(on.store)
    for (const year of [2021, 2023, 2024]) await aCampaign(on.store, district, year)
    for (const year of [2021, 2023]) await publish(district, 'a1', year)
    await close(on.store, district, 2024)
    const before = await on.store.published.yearsOf(district, ['a1'])
    expect(before.get('a1')?.unpublished).toEqual([2024, 2022])
    const agency = await on.store.roster.get(district, 'a1')
    if (agency) await on.store.roster.put(district, [{ ...agency, retired: true }], by())
    const after = await on.store.published.yearsOf(district, ['a1'])
    expect(after.get('a1')?.unpublished).toEqual([2022])
  })
})

async function close(store: Store, district: string, year: number): Promise<void> {
  const campaign = await store.campaigns.get(district, `c${year}`)
  if (campaign) await store.campaigns.update(district, { ...campaign, state: 'closed' }, by())
}
