/** Finds published reports by words, year, agency and kind. */

import type { Report } from '@gouji/core'
import { type RawBuilder, type SelectQueryBuilder, sql } from 'kysely'
import type { Page, Paging } from '../contract/change.ts'
import type { Excerpt, FoundReport, PublishedReport, PublishedStore } from '../contract/published.ts'
import type { OtherNames } from '../contract/roster.ts'
import type { Database } from '../database/database.ts'
import type { Tables } from '../database/tables.ts'
import {
  asPublished,
  follows,
  type PublishedRow,
  publishedColumns,
  publishedWithReports,
} from '../parts/published-rows.ts'
import { cursorOf, limitOf, pageOf } from '../parts/rows.ts'
import { agenciesCalled } from './agencies-called.ts'
import { excerptOf } from './excerpt.ts'
import { fold, gramsOfWords, toldByIndex, wordsOf } from './grams.ts'
import { gramToken } from './publish.ts'

interface Asked {
  readonly district: string
  readonly filter: Parameters<PublishedStore['search']>[1]
  readonly paging: Paging
  /** Up to here reports that hold the words are counted; beyond, there are so many at least. */
  readonly counted?: number
}

type Found = Page<FoundReport> & { readonly total: number; readonly totalIsLeast: boolean }

/** The reports a search finds, each with where the words stand in it. */
export async function searchPublished(database: Database, asked: Asked): Promise<Found> {
  const { items, ...page } = await findPublished(database, asked)
  const words = wordsOf(asked.filter.text ?? '')
  const excerpts =
    words.length > 0 ? await excerptsIn(database.kysely, { district: asked.district, items, words }) : new Map()
  return { ...page, items: items.map((item) => ({ ...item, excerpt: excerpts.get(item.filing) ?? null })) }
}

/** Of each report, where a word stands in its prose: one that tells more than its own names first. */
async function excerptsIn(
  kysely: Database['kysely'],
  {
    district,
    items,
    words,
  }: { readonly district: string; readonly items: readonly PublishedReport[]; readonly words: readonly string[] },
): Promise<ReadonlyMap<string, Excerpt>> {
  if (items.length === 0) return new Map()
  const filings = items.map(({ filing }) => filing)
  const rows = await publishedWithReports(kysely, district).where('published.filing', 'in', filings).execute()
  return new Map(
    rows.flatMap(({ filing, agency_name, title, report }) => {
      const head = fold(`${agency_name} ${title}`)
      const telling = words.toSorted((a, b) => Number(head.includes(a)) - Number(head.includes(b)))
      const excerpt = excerptOf(Object.values((JSON.parse(report) as Report).sections), telling)
      return excerpt ? [[filing, excerpt] as const] : []
    }),
  )
}

async function findPublished(
  database: Database,
  { district, filter, paging, counted = 500 }: Asked,
): Promise<Page<PublishedReport> & Pick<Found, 'total' | 'totalIsLeast'>> {
  const { kysely, dialect } = database
  const limit = limitOf(paging)
  const after = cursorOf(paging, 'reports') as readonly [number, number, string] | undefined
  const words = wordsOf(filter.text ?? '')
  const named = await agenciesNamed(kysely, { district, words, otherNames: filter.otherNames })
  const page = (rows: readonly PublishedRow[]) =>
    pageOf(rows, { list: 'reports', limit, item: asPublished, key: keyOf })

  let plain = kysely.selectFrom('published').where('published.district', '=', district)
  if (filter.year !== undefined) plain = plain.where('year', '=', filter.year)
  if (filter.agency !== undefined) plain = plain.where('agency', '=', filter.agency)
  if (filter.kind !== undefined) plain = plain.where('kind', '=', filter.kind)
  const orNamed = (word: string, is: RawBuilder<boolean>) => {
    const agencies = named.get(word)
    return agencies ? sql<boolean>`(${is} or ${isOneOf(dialect, agencies)})` : is
  }
  const holding = words.reduce((query, word) => query.where(orNamed(word, holds(dialect, word))), plain)
  const mayHold = <T extends typeof plain>(query: T) =>
    partsToLookUp(words, named).reduce((narrowed, part) => {
      const grams = gramsOfWords(district, part)
      return narrowed.where(orNamed(part[0] ?? '', byGrams(dialect, grams))) as T
    }, query)
  const beyond = <T extends typeof plain>(query: T) => {
    if (!after) return query
    const [year, rank, agency] = after
    return query.where(follows({ year, rank, agency })) as T
  }

  let many = false
  const held = mayHold(holding)
  if (words.length > 0) {
    const probe = await mayHold(plain)
      .select('agency')
      .limit(counted + 1)
      .execute()
    many = probe.length > counted && toldByIndex(words)
    if (!many) {
      // One look at the candidates' texts tells how many hold the words and, where they are few, which they are.
      const found = await held
        .select(publishedColumns)
        .limit(counted + 1)
        .execute()
      many = found.length > counted
      if (!many) {
        const rest = after ? found.filter((row) => compare(row, after) > 0) : found
        return { ...page(rest.toSorted((a, b) => compare(a, keyOf(b)))), total: found.length, totalIsLeast: false }
      }
    }
  }
  // Many stand so close in the order of the list that a page is soon full.
  const rows = await inOrder(beyond(holding).select(publishedColumns))
    .limit(limit + 1)
    .execute()
  // To read five hundred texts only to say that there are more would be the dearest part.
  if (many) return { ...page(rows), total: counted, totalIsLeast: true }
  const counting = words.length > 0 ? held.select('agency').limit(counted + 1) : held.select('agency')
  const { total } = await kysely
    .selectFrom(counting.as('found'))
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const totalIsLeast = words.length > 0 && total > counted
  return { ...page(rows), total: totalIsLeast ? counted : total, totalIsLeast }
}

/** By each word that is no part of them the ids of agencies that are called so: their own texts may not hold it. */
async function agenciesNamed(
  kysely: Database['kysely'],
  {
    district,
    words,
    otherNames,
  }: { readonly district: string; readonly words: readonly string[]; readonly otherNames: OtherNames | undefined },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const called = await agenciesCalled(kysely, { district, texts: words, otherNames })
  const besides = called.filter(({ isInRoster }) => !isInRoster)
  return new Map([...Map.groupBy(besides, ({ text }) => text)].map(([word, all]) => [word, all.map(({ id }) => id)]))
}

/** Words that only texts hold are looked up at once; one that also names agencies by itself. */
function partsToLookUp(words: readonly string[], named: ReadonlyMap<string, unknown>): readonly (readonly string[])[] {
  const plain = words.filter((word) => !named.has(word))
  const parts = words.filter((word) => named.has(word)).map((word) => [word])
  return plain.length > 0 ? [plain, ...parts] : parts
}

/** Newest year first, then as the roster has it. */
function inOrder<O>(query: SelectQueryBuilder<Tables, 'published', O>): SelectQueryBuilder<Tables, 'published', O> {
  return query.orderBy('year', 'desc').orderBy('rank').orderBy('agency')
}

const keyOf = ({ year, rank, agency }: PublishedRow) => [year, rank, agency] as const

function compare(row: PublishedRow, [year, rank, agency]: readonly [number, number, string]): number {
  if (row.year !== year) return year - row.year
  if (row.rank !== rank) return row.rank - rank
  return row.agency < agency ? -1 : Number(row.agency > agency)
}

function byGrams(dialect: Database['dialect'], grams: readonly number[]): RawBuilder<boolean> {
  if (dialect === 'postgres') return sql<boolean>`published.grams @> ${[...grams]}::integer[]`
  const tokens = grams.map(gramToken).join(' ')
  return sql<boolean>`published.search_row in (select rowid from published_search where published_search match ${tokens})`
}

function isOneOf(dialect: Database['dialect'], agencies: readonly string[]): RawBuilder<boolean> {
  return dialect === 'postgres'
    ? sql<boolean>`published.agency = any(${[...agencies]}::text[])`
    : sql<boolean>`published.agency in (select value from json_each(${JSON.stringify(agencies)}))`
}

/** Faster than `like`, which on PostgreSQL goes through a text of several bytes a character one by one. */
function holds(dialect: Database['dialect'], word: string): RawBuilder<boolean> {
  return dialect === 'postgres'
    ? sql<boolean>`strpos(published.text, ${word}) > 0`
    : sql<boolean>`instr(published.text, ${word}) > 0`
}
