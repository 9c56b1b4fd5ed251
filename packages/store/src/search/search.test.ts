import { nearestCall } from '@gouji/core'
import { expect, test } from 'vitest'
import type { PublishedReport, PublishedStore } from '../contract/published.ts'
import { createStore } from '../create-store.ts'
import { describeOnDatabases, withDatabase } from '../testing/databases.ts'
import { fillWithManyReports } from '../testing/many.ts'
import { fold, wordsOf } from './grams.ts'
import { searchPublished } from './search.ts'

/** In place of 500. */
const counted = 40

type Filter = Parameters<PublishedStore['search']>[1]

describeOnDatabases(
  'a search among 100 reports and those of another district',
  (kind) => {
    test(
      'finds what reading them all would find, in the same order, on every page',
      () =>
        withDatabase(kind, async (database) => {
          await fillWithManyReports(database, { districts: 2, agencies: 20, years: 5 })
          const { published } = createStore(database)
          const all: (PublishedReport & { readonly text: string })[] = []
          for await (const { report, ...one } of published.all('d1')) {
            all.push({ ...one, text: fold([report.title, ...Object.values(report.sections)].join(' ')) })
          }
          expect(all).toHaveLength(100)
          const filters: readonly Filter[] = [
            {},
            { year: 2020 },
            { text: '政府信息公开' },
            { text: '政府信息公开', year: 2021 },
            { text: '公' },
            { text: '城乡义务教育' },
            { text: '编号d1x7x2021' },
            { text: '第7分局 培训' },
            { text: '务服' },
            { text: '海洋渔业' },
            { text: '教育', agency: 'a10' },
            { text: '教育局', year: 2020 },
            { text: '农局' },
            { text: '教局 培训' },
            { text: '教分局 务服' },
          ]
          for (const filter of filters) {
            const words = wordsOf(filter.text ?? '')
            const expected = all.filter(
              ({ text, year, agency, agencyName }) =>
                words.every((word) => text.includes(word) || nearestCall(word, [agencyName]) !== undefined) &&
                year === (filter.year ?? year) &&
                agency === (filter.agency ?? agency),
            )
            const told = words.length > 0 ? Math.min(expected.length, counted) : expected.length
            const total = { total: told, totalIsLeast: expected.length > told }
            const found: PublishedReport[] = []
            for (let after: string | null | undefined; after !== null; ) {
              const asked = { district: 'd1', filter, paging: { limit: 15, after }, counted }
              const page = await searchPublished(database, asked)
              expect(page).toMatchObject(total)
              found.push(...page.items)
              after = page.next
            }
            expect(found.map(({ filing }) => filing)).toEqual(expected.map(({ filing }) => filing))
          }
        }),
      120_000,
    )
  },
  { only: ({ name }) => name !== 'SQLite' },
)
