import type { FilingState } from '@gouji/core'
import type { Notice } from '@gouji/documents'
import type { NamedRow } from './board-rows.ts'
import { dayIn } from './desk.ts'
import { handedOver, onceHandedOver } from './latest-report.ts'
import { isLate } from './reminders.ts'

type CircularRow = Omit<NamedRow, 'kind'>

/** What was remarked on reports and is not settled, by filing: the field of each remark, `null` for the whole report. */
export type OpenRemarks = ReadonlyMap<string, readonly (string | null)[]>

const numerals = ['一', '二', '三', '四', '五', '六', '七'] as const

/** How far a report is, as an official text says it. */
const progress: Readonly<Record<FilingState, string>> = {
  draft: '正在填报',
  'signed-off': '本单位已签发，未报送',
  submitted: '已报送，待审核',
  returned: '退回修改',
  approved: '审核通过，待公布',
  published: '已公布',
  corrected: '已公布（有更正）',
}

/** Days that are given to mend and hand in; whoever signs the circular may write another day. */
const daysToMend = 7

/**
 * The circular on how a campaign went (通报): who reported, who is late, what was returned or found. The report of the
 * district's government itself, which nobody hands in, is left out. Pure.
 */
export function circularOf(
  all: readonly CircularRow[],
  {
    district,
    year,
    today,
    remarks,
  }: { readonly district: string; readonly year: number; readonly today: string; readonly remarks: OpenRemarks },
): Notice {
  const rows = all.filter(({ isOwn }) => !isOwn)
  const filed = rows.filter(({ state }) => handedOver.includes(state))
  const returned = rows.filter(({ state }) => state === 'returned')
  const absent = rows.filter(({ state }) => !onceHandedOver.includes(state))
  const late = absent.filter((row) => isLate(row, today))
  const published = rows.filter(({ state }) => state === 'published' || state === 'corrected')
  /** It is for the district to publish them, and to review them first. */
  const approved = rows.filter(({ state }) => state === 'approved')
  const submitted = rows.filter(({ state }) => state === 'submitted')
  const waiting = [...approved, ...submitted]
  /** Of those that were returned it is told with the return. */
  const faulty = rows.filter(({ state, wrong }) => handedOver.includes(state) && wrong.length > 0)
  const errorsOf = (row: CircularRow) =>
    row.errors === null || !onceHandedOver.includes(row.state) ? '' : String(row.errors - row.alike)
  const hasErrors = rows.some((row) => errorsOf(row) !== '')
  const parts = [
    {
      title: '报送情况',
      paragraphs: [
        `应报 ${rows.length} 家，截至${dayText(today)}已报送 ${filed.length} 家，其中已公布 ${published.length} 家${counted('审核通过待公布', approved)}${counted('待审核', submitted)}；退回修改 ${returned.length} 家；未报送 ${absent.length} 家，其中逾期 ${late.length} 家。`,
        ...(hasErrors
          ? [
              '下表“错误”一栏，是报送过的报告经核对不符合格式和勾稽要求、又没有说明理由的处数；与其他单位文字雷同的另行核对，不计在内。',
            ]
          : []),
      ],
      table: {
        columns: [
          { head: '单位', width: 5 },
          { head: '报送截止', width: 2 },
          { head: '状态', width: 3.2 },
          ...(hasErrors ? [{ head: '错误', width: 1 }] : []),
        ],
        rows: rows.map((row) => [
          row.agencyName,
          row.dueOn,
          `${nameOf(row)}${late.includes(row) ? '（逾期）' : ''}`,
          ...(hasErrors ? [errorsOf(row)] : []),
        ]),
      },
    },
    ...named('逾期未报送的单位', late),
    ...(returned.length === 0
      ? []
      : [
          {
            title: '退回修改的单位',
            paragraphs: returned.map((row) => whyReturned(row, remarks.get(row.filing) ?? [])),
          },
        ]),
    // The district's office publishes: who handed in by the day is not at fault, nor who has time to do so.
    ...named(
      '逾期报送、公布日期晚于公布期限的报告',
      rows.filter((row) => row.publishedLate && !isHandedInByDay(row)),
      { withDay: true },
    ),
    ...named(
      '已过公布期限、仍未报送或仍在修改的单位',
      rows.filter(
        (row) => !published.includes(row) && !waiting.includes(row) && row.publishBy < today && row.dueOn < today,
      ),
      { withDay: true },
    ),
    ...(faulty.length === 0
      ? []
      : [
          {
            title: '仍有错误的单位',
            paragraphs: faulty.map(
              ({ agencyName, wrong }) =>
                `${agencyName}：不符合${wrong.map((title) => `“${bare(title)}”`).join('、')}的要求。`,
            ),
          },
        ]),
    ...demands({ today, toMend: [...returned, ...faulty], absent }),
  ]
  return {
    title: `关于${district}${year}年度政府信息公开工作年度报告报送情况的通报`,
    addressee: '各有关单位：',
    paragraphs: [`现将${year}年度政府信息公开工作年度报告报送情况通报如下。`],
    sections: parts.map(({ title, ...part }, i) => ({ heading: `${numerals[i]}、${title}`, ...part })),
    closing: { signature: `${district}人民政府办公室`, date: dayText(today) },
  }
}

/** What is asked of those who have something to mend, or to hand in. */
function demands({
  today,
  toMend,
  absent,
}: {
  readonly today: string
  readonly toMend: readonly CircularRow[]
  readonly absent: readonly CircularRow[]
}) {
  const by = new Date(Date.parse(today) + daysToMend * 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  const paragraphs = [
    ...(toMend.length > 0 ? [`报告被退回和仍有错误的单位，请于${dayText(by)}前改正后重新报送。`] : []),
    ...(absent.length > 0 ? ['尚未报送的单位，请在报送截止日期前报送；已经逾期的，请立即报送。'] : []),
  ]
  return paragraphs.length === 0 ? [] : [{ title: '工作要求', paragraphs }]
}

/** Agencies in a sentence, for each day by which they have to publish where that is to be told. */
function named(
  title: string,
  rows: readonly CircularRow[],
  { withDay = false }: { readonly withDay?: boolean } = {},
): { readonly title: string; readonly paragraphs: readonly string[] }[] {
  const groups = [...Map.groupBy(rows, ({ publishBy }) => (withDay ? publishBy : ''))]
  const paragraphs = groups.map(([day, some]) => {
    const names = some.map(({ agencyName }) => agencyName).join('、')
    return `${day === '' ? '' : `公布期限为${dayText(day)}的：`}${names}。`
  })
  return rows.length === 0 ? [] : [{ title, paragraphs }]
}

function isHandedInByDay({ handedIn, dueOn }: CircularRow): boolean {
  return handedIn !== null && dayIn(handedIn) <= dueOn
}

/** What there is to mend in a report that was returned: how much, and of what kind. */
function whyReturned(
  { agencyName, errors, alike, warnings, wrong }: CircularRow,
  fields: readonly (string | null)[],
): string {
  const kinds = [
    ['对表格', fields.filter((field) => field !== null && /^(?:cells|units)\./u.test(field)).length],
    ['对文字', fields.filter((field) => field !== null && !/^(?:cells|units)\./u.test(field)).length],
    ['对整份报告', fields.filter((field) => field === null).length],
  ] as const
  const some = kinds.filter(([, count]) => count > 0)
  const told = some.map(([kind, count]) => (some.length === 1 ? kind : `${kind} ${count} 条`))
  const parts = [
    ...(told.length > 0 ? [`审核意见 ${fields.length} 条（${told.join('、')}）`] : []),
    ...(errors && errors > alike
      ? [`错误 ${errors - alike} 个（不符合${wrong.map((title) => `“${bare(title)}”`).join('、')}的要求）`]
      : []),
    ...(alike > 0 ? [`与其他单位的报告文字雷同 ${alike} 处`] : []),
    ...(warnings ? [`需核对的 ${warnings} 处`] : []),
  ]
  return `${agencyName}：${parts.length > 0 ? parts.join('，') : '按退回时写明的理由修改'}。`
}

const counted = (what: string, rows: readonly CircularRow[]) => (rows.length > 0 ? `，${what} ${rows.length} 家` : '')

/** A title of a rule within a sentence. */
function bare(title: string): string {
  return title.replace(/。$/u, '')
}

function nameOf({ state, untouched }: CircularRow): string {
  return untouched ? '未开始' : progress[state]
}

function dayText(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}
