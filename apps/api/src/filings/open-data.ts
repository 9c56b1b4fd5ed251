import { type CellValue, cellName, cellState, cellsOf, type EditionId } from '@gouji/core'
import type { PublishedStore, Store } from '@gouji/store'

type Published = ReturnType<PublishedStore['all']> extends AsyncIterable<infer T> ? T : never

/** `nth`: which of the published versions it is, as people count them; `version` counts those before as well. */
type Numbered = Published & { readonly nth: number }

/** Only of a report that was corrected has more than one version been published. */
export async function* numbered(
  store: Pick<Store, 'filings'>,
  { district, reports }: { readonly district: string; readonly reports: AsyncIterable<Published> },
): AsyncGenerator<Numbered> {
  for await (const report of reports) {
    const versions = report.corrected ? await store.filings.versions(district, report.filing) : []
    const before = versions.filter(
      ({ state, number }) => (state === 'published' || state === 'corrected') && number < report.version,
    )
    yield { ...report, nth: before.length + 1 }
  }
}

const columns = [
  '年度',
  '单位',
  '单位类别',
  '格式',
  '第几版',
  '发布日期',
  '报告校验值',
  '单元格编号',
  '单元格',
  '数值',
  '状态',
  '原文',
]

const states = {
  number: '数值',
  zero: '数值',
  blank: '空白',
  notApplicable: '不适用',
  text: '文字',
  missing: '缺失',
} as const
const kinds = {
  government: '人民政府',
  department: '部门',
  township: '乡镇',
  subdistrict: '街道',
  authorized: '法律法规授权组织',
  other: '其他',
} as const

/** All cells of published reports, a line each, for spreadsheets (第几版 is `nth`): UTF-8 with a mark, CRLF. A blank stays blank. */
export async function* openDataCsv(reports: AsyncIterable<Numbered>): AsyncGenerator<string> {
  yield `\uFEFF${csvLine(columns)}`
  for await (const published of reports) {
    const { year, agencyName, kind, edition, nth, report, hash } = published
    const head = [String(year), agencyName, kinds[kind], edition, String(nth), report.publishedOn ?? '', hash]
    yield cellsOf(edition)
      .map(({ id }) => csvLine([...head, id, nameOf(edition, id), ...valueColumns(report.cells[id])]))
      .join('')
  }
}

/** Every published report, a line of JSON each. `version` is the one its address takes, `nth` the one people are told. */
export async function* openDataLines(reports: AsyncIterable<Numbered>): AsyncGenerator<string> {
  for await (const { agency, agencyName, year, version, nth, hash, publishedAt, corrected, report } of reports) {
    yield `${JSON.stringify({ agency, agencyName, year, version, nth, hash, publishedAt, corrected, report })}\n`
  }
}

const named = new Map<string, string>()

function nameOf(edition: EditionId, id: string): string {
  const key = `${edition} ${id}`
  const name = named.get(key) ?? cellName(edition, id)
  named.set(key, name)
  return name
}

function valueColumns(value: CellValue | undefined): readonly string[] {
  const text = typeof value === 'object' && value !== null ? value.text : ''
  return [typeof value === 'number' ? String(value) : '', states[cellState(value)], text]
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(csvField).join(',')}\r\n`
}

/** A text that begins like a formula is made one that does not: the sign stays visible behind an apostrophe. */
function csvField(text: string): string {
  const isNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/u.test(text)
  const safe = !isNumber && /^\s*[=+\-@\t\r＝＋－＠]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
