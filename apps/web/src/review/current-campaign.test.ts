import { expect, test } from 'vitest'
import type { Campaign } from '../api/review.ts'
import { currentCampaign } from './current-campaign.ts'

type Rows = Awaited<ReturnType<Parameters<typeof currentCampaign>[1]>>

const draft = { state: 'draft', late: false } as const
const late = { state: 'draft', late: true } as const
const submitted = { state: 'submitted', late: false } as const
const published = { state: 'published', late: false } as const

/** The year that is led to, of campaigns with the boards given. */
async function led(
  boards: Readonly<Record<number, Rows>>,
  closed: readonly number[] = [],
): Promise<number | undefined> {
  const campaigns = Object.keys(boards).map(
    (year) =>
      ({
        id: year,
        year: Number(year),
        state: closed.includes(Number(year)) ? 'closed' : 'open',
        createdAt: '',
      }) as Campaign,
  )
  return (await currentCampaign(campaigns, async (id) => boards[Number(id)] ?? []))?.year
}

test('a campaign that nobody has begun waits while an older one is unfinished', async () => {
  expect(await led({ 2025: [submitted, late], 2026: [draft, draft] })).toBe(2025)
  expect(await led({ 2024: [late, published], 2025: [published], 2026: [draft] })).toBe(2024)
})

test('it is led to as soon as something is handed in or late, and where the older is finished or closed', async () => {
  expect(await led({ 2025: [late], 2026: [submitted, draft] })).toBe(2026)
  expect(await led({ 2025: [late], 2026: [late, draft] })).toBe(2026)
  expect(await led({ 2025: [published, published], 2026: [draft] })).toBe(2026)
  expect(await led({ 2025: [late], 2026: [draft] }, [2025])).toBe(2026)
})

test('the only one, the newest of those that are closed, and none', async () => {
  expect(await led({ 2025: [draft], 2026: [draft] })).toBe(2026)
  expect(await led({ 2024: [published], 2025: [published] }, [2024, 2025])).toBe(2025)
  expect(await led({})).toBeUndefined()
})
