import { cellsOf } from '@gouji/core'
import { createStore, type Database } from '@gouji/store'
import { sql } from 'kysely'
import { pick, seeded } from '../random.ts'

interface Amount {
  readonly districts: number
  readonly agencies: number
  readonly years: number
}

/** Each question some hundred times, of districts, agencies and years by chance. */
export async function benchReads(database: Database, { districts, agencies, years }: Amount): Promise<void> {
  const store = createStore(database)
  await sql`analyze`.execute(database.kysely)
  const draw = seeded(20250113)
  const district = () => `d${draw(districts - 1)}`
  const agency = () => `a${draw(agencies - 1)}`
  const year = () => 2024 - draw(years - 1)
  const cells = cellsOf('2021').map(({ id }) => id)
  const cell = () => pick(draw, cells)
  const search = (filter: Parameters<typeof store.published.search>[1]) =>
    store.published.search(district(), filter, { limit: 20 })

  /** Each report names its own number. */
  const ofOneReport = () => {
    const [where, who] = [district(), draw(agencies - 1)]
    return store.published.search(where, { text: `编号${where}x${who}x2020` }, { limit: 20 })
  }

  const questions: Readonly<Record<string, () => Promise<unknown>>> = {
    'search: list without words': () => search({}),
    'search: words of every report': () => search({ text: '政府信息公开' }),
    'search: words of one in a hundred': () => search({ text: '城乡义务教育' }),
    'search: words of one report': () => ofOneReport(),
    'search: words of none': () => search({ text: '海洋渔业' }),
    'search: two words and a year': () => search({ text: '优化营商 群众', year: year() }),
    'search: one character': () => search({ text: '税' }),
    'search: agency by name': () => search({ text: `第${draw(agencies - 1)}分局` }),
    'board of a campaign': () => store.campaigns.board(district(), `c${year()}`),
    'figures: one cell, one agency, all years': () =>
      store.published.figures(district(), { cells: [cell()], agencies: [agency()] }),
    'figures: one cell, all agencies of a year': () =>
      store.published.figures(district(), { cells: [cell()], years: [year()] }),
    'figures: one cell, all agencies, all years': () => store.published.figures(district(), { cells: [cell()] }),
    'aggregate: all cells, all agencies of a year': () =>
      store.published.figures(district(), { cells, years: [year()] }),
  }
  const only = new RegExp(process.env.ONLY ?? '')
  for (const [name, ask] of Object.entries(questions).filter(([title]) => only.test(title))) {
    const times: number[] = []
    for (let run = 0; run < 200; run += 1) {
      const started = performance.now()
      await ask()
      times.push(performance.now() - started)
    }
    times.sort((a, b) => a - b)
    const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(1)
    console.log(`${name.padEnd(46)} median ${at(0.5).padStart(7)} ms, p95 ${at(0.95).padStart(7)} ms`)
  }
}
