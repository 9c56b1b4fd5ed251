/**
 * The register of requests (政府信息公开申请登记台账): every agency keeps one, a row a request, and counts table
 * `requests` from it each January. Nobody prescribes its columns, so they are told by their headings.
 */

import { foldWidth } from '../recognise/fold.ts'
import { columnOfKind } from './applicants.ts'
import { outcomeOf, unanswered } from './outcomes.ts'
import { withTicked } from './ticked.ts'

/** What a column of a register can hold that the table counts by. */
export type RegisterColumn = 'receivedOn' | 'answeredOn' | 'outcome' | 'applicantKind' | 'applicant'

export interface RegisterRow {
  /** As the program shows it that made the list; 1-based. */
  readonly row: number
  /** `undefined`: a merged cell covers this place, and says what it says above. */
  readonly cells: readonly (string | undefined)[]
}

export interface Register {
  /** What stands above each column. */
  readonly headings: readonly string[]
  /** The rows below the headings, as long as something stands in them. */
  readonly entries: readonly { readonly row: number; readonly cells: readonly string[] }[]
  /** Where each thing stands: positions among the headings. Absent: no heading tells. */
  readonly columns: Readonly<Partial<Record<RegisterColumn, number>>>
  /** Where it stands what was asked for, for whoever has to know one row from another. */
  readonly subject?: number
}

/** In the order in which a heading that could be two of them is read. */
const meanings: readonly (readonly [RegisterColumn, RegExp])[] = [
  [
    'applicantKind',
    /^(?:申请)?(?:人|主体)?(?:类型|性质|类别|身份|情况)$|申请(?:人|主体|者)(?:基本)?(?:情况|信息)?(?:的)?(?:类型|性质|类别|身份|分类)|主体(?:类型|性质|类别)/u,
  ],
  ['answeredOn', /(?:答复|办结|办理完?结|回复|反馈|送达|作出)(?:的)?(?:书)?(?:日期|时间|日)|(?:答复|办结)(?:于|日)$/u],
  [
    'receivedOn',
    /(?:收到|收件|接收|受理|登记|来件|来信|申请|提交|收文|签收)(?:的)?(?:书)?(?:日期|时间|日)|^(?:日期|时间)$/u,
  ],
  [
    'outcome',
    /(?:办理|处理|答复|回复|办结|审查)(?:的)?(?:结果|类型|类别|情况|结论|意见|决定|情形|种类)|^(?:结果|是否公开|公开情况|答复)$/u,
  ],
  [
    'applicant',
    /^(?:申请人|申请单位|申请者|申请主体)(?:\/单位)?(?:姓名|名称|或名称|单位)*(?:\(.*\))?$|^申请人(?:基本)?(?:情况|信息)?(?:姓名|名称)|^(?:姓名|名称|姓名或(?:单位)?名称|单位名称)$/u,
  ],
]
/** Headings that read like one of them and are not: 应答复日期, 延期答复时间, 申请内容. */
const others =
  /应(?:当)?(?:答复|办结)|(?:答复|办理|办结)(?:期限|时限)|截止|到期|延期|补正|征求|拟(?:答复|办)|预计|复议|诉讼|方式|渠道|途径|文号|编号/u
/** A title, a unit and a period may stand above the headings. */
const deepest = 12

/** Takes a list apart. `undefined`: it has no row below its headings. */
export function readRegister(rows: readonly RegisterRow[]): Register | undefined {
  const written = uncover(rows).filter(({ cells }) => cells.some((text) => text !== ''))
  const head = headOf(written)
  const top = written[head.from]
  if (!top) return undefined
  const below = head.to > head.from ? written[head.to] : undefined
  const width = Math.max(...written.map(({ cells }) => cells.length))
  const headings = Array.from({ length: width }, (_, i) => headingAt(i, { top: top.cells, below: below?.cells }))
  const isHead = (cells: readonly string[]) => same(cells, top.cells) || (below && same(cells, below.cells))
  // A list that is printed over pages repeats its headings.
  const entries = written.slice(head.to + 1).filter(({ cells }) => !isHead(cells))
  if (entries.length === 0) return undefined
  const answers = withTicked({ headings, entries }, { name: '答复（打勾的列）', tells: tellsAnswer })
  const both = withTicked(answers.rows, { name: '申请人类型（打勾的列）', tells: tellsKind })
  const subject = headings.findIndex((text) => /内容|事项|信息名称|诉求|需求/u.test(text))
  return {
    ...both.rows,
    ...(subject >= 0 && { subject }),
    columns: {
      ...columnsOf(headings),
      ...(answers.at !== undefined && { outcome: answers.at }),
      ...(both.at !== undefined && { applicantKind: both.at }),
    },
  }
}

/** Headings that are as long as this say what is asked for, not what was answered. */
const longest = 30
const tellsAnswer = (heading: string) =>
  heading !== '' && heading.length < longest && ![undefined, unanswered].includes(outcomeOf('2021', heading))
const tellsKind = (heading: string) => heading.length < longest && columnOfKind(heading) !== undefined

/** The rows with each merged cell's text wherever it reaches downwards. */
function uncover(rows: readonly RegisterRow[]): readonly { readonly row: number; readonly cells: readonly string[] }[] {
  let above: readonly string[] = []
  return rows.map(({ row, cells }) => {
    above = cells.map((text, i) => (text === undefined ? (above[i] ?? '') : text.trim()))
    return { row, cells: above }
  })
}

/** The row of headings, or two where the second parts what the first puts together: 申请人 over 姓名 and 类型. */
function headOf(rows: readonly { readonly cells: readonly string[] }[]): { from: number; to: number } {
  const top = rows.slice(0, deepest)
  const heads = [
    ...top.map(({ cells }, from) => ({ from, to: from, told: toldBy(cells) })),
    ...top.map(({ cells }, from) => ({ from, to: from + 1, told: toldBy(headingsOf(cells, rows[from + 1]?.cells)) })),
  ]
  return heads.reduce((best, head) => (head.told > best.told ? head : best), { from: 0, to: 0, told: 0 })
}

/** How many columns headings tell, with those to be ticked. */
function toldBy(headings: readonly string[]): number {
  const ticked = [tellsAnswer, tellsKind].map((tells) => headings.filter(tells).length).filter((count) => count > 1)
  return Object.keys(columnsOf(headings)).length + ticked.reduce((sum, count) => sum + count, 0)
}

function headingsOf(top: readonly string[] = [], below: readonly string[] = []): string[] {
  const width = Math.max(top.length, below.length)
  return Array.from({ length: width }, (_, i) => headingAt(i, { top, below }))
}

/** A cell of the upper row reaches to the right as long as the lower one parts it. */
function headingAt(
  i: number,
  { top, below }: { readonly top: readonly string[]; readonly below: readonly string[] | undefined },
): string {
  const own = top[i] ?? ''
  const part = below?.[i] ?? ''
  if (part === '' || part === own) return own
  const over = own === '' ? (top.slice(0, i).findLast((text) => text !== '') ?? '') : own
  return `${over}${part}`
}

function columnsOf(headings: readonly string[]): Register['columns'] {
  const folded = headings.map((text) => foldWidth(text))
  const columns: Partial<Record<RegisterColumn, number>> = {}
  const taken = new Set<number>()
  for (const [column, meaning] of meanings) {
    const at = folded.findIndex((text, i) => !taken.has(i) && !others.test(text) && meaning.test(text))
    if (at < 0) continue
    columns[column] = at
    taken.add(at)
  }
  return columns
}

const same = (a: readonly string[], b: readonly string[]) => a.every((text, i) => text === (b[i] ?? ''))
