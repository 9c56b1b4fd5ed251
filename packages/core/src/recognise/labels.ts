/** The dictionary of printed labels, derived from the form, and the variants met in published reports. */

import { type EditionId, editions } from '../form/editions.ts'
import type { Block, Column, Row, Table, TableId } from '../form/form.ts'
import { foldLabel, foldWidth } from './fold.ts'

/** What a label can name. A `subtotal` is a column local templates add: the sum of a heading column. */
export type LabelEntry =
  | { readonly kind: 'caption'; readonly block: Block }
  | { readonly kind: 'corner' }
  | { readonly kind: 'column'; readonly column: Column; readonly block: Block }
  | { readonly kind: 'subtotal'; readonly column: Column }
  | { readonly kind: 'row'; readonly row: Row; readonly block: Block }

/** Labels of one table of one edition. */
export interface LabelDictionary {
  /** Folded label to what it can name. */
  readonly entries: ReadonlyMap<string, readonly LabelEntry[]>
  /** Every beginning of a label, and the whole of it. */
  readonly beginnings: ReadonlySet<string>
  /** The beginnings that are less than a label, and the labels that another one begins with. */
  readonly parts: ReadonlySet<string>
}

/** Other wordings met in reports, by the printed label. */
const variants: Readonly<Record<string, readonly string[]>> = {
  '一、本年新收政府信息公开申请数量': ['本年新收政府信息公开申请', '本年新收', '新收申请数量'],
  '二、上年结转政府信息公开申请数量': ['上年结转政府信息公开申请', '上年结转', '上年度结转政府信息公开申请数量'],
  '三、本年度办理结果': ['本年办理结果', '办理结果'],
  '2.其他法律行政法规禁止公开': ['其他法律行政法规禁止公开的', '其他法律法规禁止公开'],
  '3.危及“三安全一稳定”': ['危及三安全一稳定的'],
  '5.要求行政机关确认或重新出具已获取信息': ['要求行政机关确认或重新出具已获取的信息'],
  '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请': ['申请人无正当理由逾期不补正'],
  '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请': ['申请人逾期未按收费通知要求缴纳费用'],
  '（七）总计': ['合计'],
  '四、结转下年度继续办理': ['结转下年度', '结转下年继续办理'],
  总计: ['合计'],
  规范性文件: ['行政规范性文件'],
  行政规范性文件: ['规范性文件'],
  '本年增/减': ['本年增减'],
  未经复议直接起诉: ['未经复议直接起诉案件'],
  复议后起诉: ['经复议后起诉'],
}

const subtotalLabels = ['法人小计', '小计', '法人或其他组织小计', '法人合计']

const dictionaries: ReadonlyMap<string, LabelDictionary> = new Map(
  editions.flatMap(({ id, tables }) => tables.map((table) => [`${id} ${table.id}`, dictionaryOf(table)] as const)),
)

/** The labels of one table of one edition. */
export function labelsOf(edition: EditionId, table: TableId): LabelDictionary {
  const found = dictionaries.get(`${edition} ${table}`)
  if (!found) throw new RangeError(`edition ${edition} has no table ${table}`)
  return found
}

/** Labels that only one edition prints. They tell which edition a document uses. */
export const editionByLabel = labelsOfOne((edition) => edition)

/** Labels that only one table prints. They tell which table is which. */
export const tableByLabel = labelsOfOne((_, table) => table)

/** A label without blanks and full-width forms, and as it is compared. */
interface FoldedLabel {
  readonly folded: string
  readonly label: string
}

/** Every label of the form as it is printed: most labels of a document stand there to the letter. */
export const foldedLabels: ReadonlyMap<string, FoldedLabel> = new Map(
  editions
    .flatMap(({ tables }) => tables.flatMap(({ blocks }) => blocks))
    .flatMap(({ caption = '', corner, columns, rows }) => [
      caption,
      corner,
      ...[...columns, ...rows].map(({ label }) => label),
    ])
    .filter((text) => foldLabel(text) !== '')
    .map((text) => [text, { folded: foldWidth(text), label: foldLabel(text) }]),
)

function dictionaryOf(table: Table): LabelDictionary {
  const entries = new Map<string, LabelEntry[]>()
  const add = (label: string, entry: LabelEntry) => {
    for (const wording of [label, label.replace(/（[^）]*）$/u, ''), ...(variants[label] ?? [])]) {
      const folded = foldLabel(wording)
      const known = entries.get(folded) ?? []
      if (folded !== '' && !known.some((other) => sameEntry(other, entry))) entries.set(folded, [...known, entry])
    }
  }
  for (const block of table.blocks) {
    if (block.caption !== undefined) add(block.caption, { kind: 'caption', block })
    add(block.corner, { kind: 'corner' })
    for (const column of block.columns) add(column.label, { kind: 'column', column, block })
    for (const row of block.rows) add(row.label, { kind: 'row', row, block })
    for (const column of block.columns.filter(({ kind, under }) => kind === 'heading' && under !== undefined)) {
      for (const label of subtotalLabels) add(label, { kind: 'subtotal', column })
    }
  }
  const labels = [...entries.keys()]
  const parts = new Set(labels.flatMap((label) => Array.from(label, (_, end) => label.slice(0, end)).slice(1)))
  return { entries, beginnings: new Set([...parts, ...labels]), parts }
}

function sameEntry(a: LabelEntry, b: LabelEntry): boolean {
  if (a.kind === 'column' && b.kind === 'column') return a.column === b.column && a.block === b.block
  if (a.kind === 'row' && b.kind === 'row') return a.row === b.row
  return a.kind === b.kind && (a.kind === 'corner' || a.kind === 'subtotal')
}

/** Labels that belong to one thing only: folded label to that thing. */
function labelsOfOne<T>(keyOf: (edition: EditionId, table: TableId) => T): ReadonlyMap<string, T> {
  const seen = new Map<string, Set<T>>()
  for (const { id, tables } of editions) {
    for (const table of tables) {
      for (const label of labelsOf(id, table.id).entries.keys()) {
        seen.set(label, (seen.get(label) ?? new Set<T>()).add(keyOf(id, table.id)))
      }
    }
  }
  return new Map(
    [...seen].flatMap(([label, keys]) => (keys.size === 1 ? [...keys].map((key) => [label, key] as const) : [])),
  )
}
