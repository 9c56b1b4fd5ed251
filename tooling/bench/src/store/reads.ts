import { cellsOf } from '@gouji/core'
import { createStore, type Database, type Store } from '@gouji/store'
import { sql } from 'kysely'
import { pick, seeded } from '../random.ts'
import { plansOf } from './plans.ts'

interface Amount {
  readonly districts: number
  readonly agencies: number
  readonly years: number
}

type Question = (store: Store) => Promise<unknown>

const states = ['submitted', 'approved', 'published', 'corrected'] as const

/** Each question some hundred times, of districts, agencies and years by chance; with its plans where asked for. */
export async function benchReads(database: Database, { districts, agencies, years }: Amount): Promise<void> {
  const store = createStore(database)
  await sql`analyze`.execute(database.kysely)
  const draw = seeded(20250113)
  const district = () => `d${draw(districts - 1)}`
  const agency = () => `a${draw(agencies - 1)}`
  const year = () => 2024 - draw(years - 1)
  const cells = cellsOf('2021').map(({ id }) => id)
  const cell = () => pick(draw, cells)
  const search =
    (filter: () => Parameters<Store['published']['search']>[1]): Question =>
    ({ published }) =>
      published.search(district(), filter(), { limit: 20 })
  const words = (text: string) => search(() => ({ text }))
  /** The page at which a reader is who has turned so many. */
  const deep = async (text: string | undefined, pages: number): Promise<Question> => {
    const filter = text === undefined ? {} : { text }
    let after: string | undefined
    for (let page = 0; page < pages; page += 1)
      after = (await store.published.search('d0', filter, { limit: 20, after })).next ?? undefined
    return ({ published }) => published.search(district(), filter, { limit: 20, after })
  }
  /** Each report names its own number. */
  const ofOneReport: Question = ({ published }) => {
    const [where, who] = [draw(districts - 1), draw(agencies - 1)]
    return published.search(`d${where}`, { text: `编号d${where}x${who}x2020` }, { limit: 20 })
  }

  const questions: Readonly<Record<string, Question>> = {
    'search: list without words': search(() => ({})),
    'search: list, its 100th page': await deep(undefined, 100),
    'search: words of every report': words('政府信息公开'),
    'search: the same, its 100th page': await deep('政府信息公开', 100),
    'search: two characters of every report': words('培训'),
    'search: two characters of one in eighty': words('税务'),
    'search: words of one in a hundred': words('城乡义务教育'),
    'search: words of one report': ofOneReport,
    'search: words of none': words('海洋渔业'),
    'search: a phrase of frequent pairs, in few': words('信息工作公开'),
    'search: a phrase of frequent pairs, in none': words('公开信息公开平台'),
    'search: five words': words('政务公开 培训 监督 考核 测评'),
    'search: two words, a year and a kind': search(() => ({ text: '营商 群众', year: year(), kind: 'department' })),
    'search: one character': words('税'),
    'search: agency by name': search(() => ({ text: `第${draw(agencies - 1)}分局` })),
    'search: agency by a shortened name': search(() => ({ text: `第${draw(agencies - 1)}局` })),
    'board of a campaign': ({ campaigns }) => campaigns.board(district(), 'c2024'),
    'findings of a campaign, first page': ({ findings }) =>
      findings.list(district(), { campaign: 'c2024' }, { limit: 50 }),
    'history of a cell': ({ filings }) =>
      filings.history(district(), `c2024.${agency()}`, 'cells.requests.received.total', { limit: 20 }),
    'figures: one cell, one agency, all years': ({ published }) =>
      published.figures(district(), { cells: [cell()], agencies: [agency()] }),
    'figures: one cell, all agencies of a year': ({ published }) =>
      published.figures(district(), { cells: [cell()], years: [year()] }),
    'figures: one cell, all agencies, all years': ({ published }) => published.figures(district(), { cells: [cell()] }),
    'aggregate: all cells of a campaign': ({ filings }) =>
      filings.cells(district(), { campaign: `c${year()}`, states }),
  }
  const only = new RegExp(process.env.ONLY ?? '')
  for (const [name, ask] of Object.entries(questions).filter(([title]) => only.test(title))) {
    await report(name, () => ask(store))
    if (process.env.PLANS) for (const line of await plansOf(database, ask)) console.log(`    ${line}`)
  }
  // The peer: the same words by `like`, through a pg_trgm index where somebody made one (TRIGRAMS=1, some minutes).
  if (process.env.TRIGRAMS) {
    await sql`create extension if not exists pg_trgm`.execute(database.kysely)
    await sql`create index if not exists bench_by_trigrams on published using gin (text gin_trgm_ops)`.execute(
      database.kysely,
    )
  }
  for (const text of ['政府信息公开', '税务', '城乡义务教育', '公开信息公开平台']) {
    const title = `like: ${text}`
    if (only.test(title)) await report(title, () => byLike(database, { district: district(), text }))
  }
}

/** A page and the count, as anybody would write it. */
async function byLike(database: Database, { district, text }: { readonly district: string; readonly text: string }) {
  const found = database.kysely
    .selectFrom('published')
    .where('district', '=', district)
    .where('text', 'like', `%${text}%`)
  await Promise.all([
    found.select(['agency', 'year', 'title']).orderBy('year', 'desc').orderBy('rank').limit(21).execute(),
    found.select(({ fn }) => fn.countAll<number>().as('total')).execute(),
  ])
}

async function report(name: string, ask: () => Promise<unknown>): Promise<void> {
  const times: number[] = []
  const runs = Number(process.env.RUNS ?? 100)
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now()
    await ask()
    times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(1)
  console.log(`${name.padEnd(46)} median ${at(0.5).padStart(7)} ms, p95 ${at(0.95).padStart(7)} ms`)
}
