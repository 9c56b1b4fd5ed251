/** A dump with many published reports, for benches: made up, the same each time. */

import { type CellId, cellsOf, type Report } from '@gouji/core'
import { dumpFormat, Seal } from '../backup/dump.ts'
import { loadFrom } from '../backup/load.ts'
import { canonical, sha256 } from '../canonical.ts'
import type { Database } from '../database/database.ts'
import { migrationNames } from '../database/migrate.ts'
import { chainStart, hashOf } from '../parts/record.ts'
import { chainOf } from '../parts/versions.ts'
import { at } from './examples.ts'
import { proseOf } from './many-words.ts'
import { workTables } from './many-work.ts'

interface Amount {
  readonly districts: number
  readonly agencies: number
  readonly years: number
}

const by = { by_kind: 'system', by_id: 'bench', by_name: '系统' }

/** Into an empty database, by the way a backup takes; nothing is written to a file. */
export function fillWithManyReports(database: Database, amount: Amount): Promise<void> {
  return loadFrom(database, asStream(manyReports(amount)))
}

async function* asStream(lines: Iterable<string>) {
  yield* lines
}

/** Lines of `gouji/dump@1`: districts `d0`…, agencies `a0`…, the years before 2025, one version a filing; the newest year
 * with its work around it. */
export function* manyReports({ districts, agencies, years }: Amount): Generator<string> {
  const end: Record<string, { rows: number; sha256: string }> = {}
  function* table(name: string, rows: Iterable<Readonly<Record<string, unknown>>>): Generator<string> {
    const seal = new Seal()
    let columns: readonly string[] | undefined
    for (const row of rows) {
      if (!columns) {
        columns = Object.keys(row)
        yield JSON.stringify({ table: name, columns })
      }
      const line = JSON.stringify(Object.values(row))
      seal.add(line)
      yield line
    }
    end[name] = seal.value
  }
  const all = function* () {
    for (let district = 0; district < districts; district += 1)
      for (let agency = 0; agency < agencies; agency += 1) yield { district: `d${district}`, agency }
  }
  const filings = function* () {
    for (const { district, agency } of all())
      for (let back = 1; back <= years; back += 1) yield { district, agency, year: 2025 - back }
  }
  yield JSON.stringify({ format: dumpFormat, migrations: migrationNames })
  yield* table(
    'districts',
    (function* () {
      for (let district = 0; district < districts; district += 1)
        yield { district: `d${district}`, name: `第${district}区`, created_at: at(0) }
    })(),
  )
  yield* table(
    'agencies',
    (function* () {
      const same = { short_name: null, code: null, retired: 0, revision: 1 }
      for (let district = 0; district < districts; district += 1) {
        const government = { id: 'gov', parent: null, name: `第${district}区人民政府`, kind: 'government' }
        yield { district: `d${district}`, ...government, ...same, position: 0, rank: 0 }
      }
      for (const { district, agency } of all()) {
        const department = { id: `a${agency}`, parent: 'gov', name: nameOf(district, agency), kind: 'department' }
        yield { district, ...department, ...same, position: agency, rank: agency + 1 }
      }
    })(),
  )
  yield* table(
    'campaigns',
    (function* () {
      for (let district = 0; district < districts; district += 1)
        for (let back = 1; back <= years; back += 1) {
          const year = 2025 - back
          const open = { edition: '2021', state: 'open', opens_on: `${year + 1}-01-01`, created_at: at(0), revision: 1 }
          yield { district: `d${district}`, id: `c${year}`, name: `${year}年度报告`, year, ...open }
        }
    })(),
  )
  yield* table(
    'filings',
    (function* () {
      for (const { district, agency, year } of filings())
        yield {
          district,
          id: `c${year}.a${agency}`,
          campaign: `c${year}`,
          agency: `a${agency}`,
          year,
          edition: '2021',
          state: 'published',
          due_on: `${year + 1}-01-31`,
          since: at(0),
          revision: 1,
          version: 1,
          updated_at: at(0),
          filled_cells: 150,
          checked_revision: 1,
          checked_rules: 'r',
          errors: agency % 3,
          warnings: agency % 5,
        }
    })(),
  )
  yield* table(
    'versions',
    (function* () {
      for (const { district, agency, year } of filings()) {
        const report = canonical(reportOf({ district, agency, year }))
        const link = {
          district,
          filing: `c${year}.a${agency}`,
          number: 1,
          from_state: 'approved',
          state: 'published',
          hash: sha256(report),
          ...by,
          at: at(0),
          note: null,
        }
        yield { ...link, report, chain: chainOf(undefined, link) }
      }
    })(),
  )
  for (const [name, rowsOf] of Object.entries(workTables)) {
    yield* table(
      name,
      (function* () {
        for (const { district, agency } of all()) yield* rowsOf({ district, agency, year: 2024 })
      })(),
    )
  }
  const heads: { district: string; number: number; hash: string }[] = []
  yield* table(
    'audit',
    (function* () {
      for (let district = 0; district < districts; district += 1) {
        const row = {
          number: 1,
          at: at(0),
          ...by,
          request: null,
          action: 'district.create',
          subject: `d${district}`,
          detail: '{}',
        }
        const hash = hashOf(chainStart, row)
        heads.push({ district: `d${district}`, number: 1, hash })
        yield { district: `d${district}`, ...row, hash }
      }
    })(),
  )
  yield* table('audit_heads', heads)
  yield JSON.stringify({ end })
}

const cells = cellsOf('2021').map(({ id }) => id)
const places = '云溪石桥柳塘竹园河湾望江松岭梅坞青龙白鹤长桥古渡南湖北山'
const works = [
  '教育',
  '卫生健康',
  '市场监督管理',
  '自然资源',
  '应急管理',
  '住房和城乡建设',
  '交通运输',
  '文化和旅游',
  '民政',
  '司法',
]

function nameOf(district: string, agency: number): string {
  const place = (Number(district.slice(1)) * 2) % (places.length - 1)
  return `${places.slice(place, place + 2)}区${works[agency % works.length]}局第${agency}分局`
}

function reportOf({
  district,
  agency,
  year,
}: {
  readonly district: string
  readonly agency: number
  readonly year: number
}): Report {
  const next = sequence(Number(district.slice(1)) * 1_000_003 + agency * 101 + year)
  const name = nameOf(district, agency)
  // One report in a hundred speaks of the special column; one in all of its own number.
  const special = next() % 100 === 0 ? '开设“城乡义务教育”专栏。' : ''
  const number = `编号${district}x${agency}x${year}。`
  return {
    schema: 'gouji/report@1',
    edition: '2021',
    year,
    agency: { name, kind: 'department', code: null },
    title: `${name}${year}年政府信息公开工作年度报告`,
    head: { text: '' },
    sections: proseOf(next, `${special}${number}`),
    publishedOn: null,
    cells: Object.fromEntries(cells.map((id) => [id, next() % 7 === 0 ? null : next() % 400])) as Partial<
      Record<CellId, number | null>
    >,
  }
}

/** Whole numbers that look like chance, from a seed. */
function sequence(seed: number): () => number {
  let state = seed | 1
  return () => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
    state = Math.imul(state ^ (state >>> 12), 0x297a2d39) + 0x9e3779b9
    return (state ^ (state >>> 15)) >>> 1
  }
}
