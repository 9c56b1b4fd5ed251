/**
 * The shape in which an edition of the form (格式) is declared.
 *
 * An edition is a constant. It is the only place where a row or a column is listed: types, schema,
 * printed layout, label lists and sums are derived from it.
 */

/** What a number in a column measures. `change` may be signed; `money` may have decimals. */
export type Measure =
  | { readonly kind: 'count'; readonly unit: string }
  | { readonly kind: 'change'; readonly unit: string }
  | { readonly kind: 'money'; readonly unit: MoneyUnit | null }

/** Units of money met in reports. `null` on a measure: the template prints none. */
export type MoneyUnit = '元' | '万元' | '亿元'

/** `input`: filled in. `total`: the sum of its inputs. `heading`: holds no number. */
type Kind = 'input' | 'total' | 'heading'

/** One row (of table `disputes`: one group of columns), with its label as printed. */
export interface Row {
  readonly id: string
  readonly label: string
  readonly kind: Kind
  /** Id of the heading row this row is printed under. */
  readonly under?: string
}

/** One column, with its label as printed. A heading column spans the columns under it. */
export interface Column {
  readonly id: string
  readonly label: string
  readonly kind: Kind
  readonly measure: Measure
  /** Id of the heading column this column is printed under. */
  readonly under?: string
}

/** Rows that share one header row. */
export interface Block {
  /** Caption row above the header, as printed: 第二十条第（一）项. */
  readonly caption?: string
  /** Text of the cell above the row labels. */
  readonly corner: string
  readonly columns: readonly Column[]
  readonly rows: readonly Row[]
}

/** Rows whose values, added, equal those of other rows in every column. */
interface Balance {
  readonly left: readonly string[]
  readonly right: readonly string[]
}

/** The tables of the form: 主动公开政府信息情况, 收到和处理政府信息公开申请情况, 行政复议、行政诉讼情况. */
export type TableId = 'disclosure' | 'requests' | 'disputes'

export interface Table {
  readonly id: TableId
  /** `down`: one row under the other. `across`: the rows stand side by side, as in table `disputes`. */
  readonly direction: 'down' | 'across'
  readonly blocks: readonly Block[]
  readonly balances: readonly Balance[]
}

/** The six sections of a report (一 to 六), by what they tell. */
export type SectionId = 'overview' | 'disclosure' | 'requests' | 'disputes' | 'improvements' | 'otherMatters'

export interface Section {
  readonly id: SectionId
  /** The section's number as printed: 一 to 六. */
  readonly numeral: string
  readonly title: string
  /** The table printed in the section. */
  readonly table?: TableId
}

export interface Edition {
  readonly id: string
  /** The notice that prescribes the edition. */
  readonly notice: string
  /** First and last report year it is in force for; `null`: still in force. */
  readonly years: { readonly from: number; readonly to: number | null }
  readonly sections: readonly Section[]
  readonly tables: readonly Table[]
}
