import { type FilingState, filingStates } from '@gouji/core'
import type { BoardRow, Membership, Reminded, SignOffAsked } from '@gouji/store'
import { handedOver } from './latest-report.ts'
import { stateNames } from './words.ts'

export interface Reminder {
  readonly agency: string
  readonly agencyName: string
  readonly dueOn: string
  /** Days past the due day; below 0: days that are left. */
  readonly daysLate: number
  readonly text: string
  readonly untouched: boolean
  /** Somebody may sign in who sees it. */
  readonly reached: boolean
  readonly reminded: Reminded | null
  readonly signOffAsked: SignOffAsked | null
}

/** States in which a report is waited for. */
export const awaited: readonly FilingState[] = filingStates.filter((state) => !handedOver.includes(state))

const day = 24 * 60 * 60 * 1000

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day)
}

/** Whether a report is not with the district though its day has passed. */
export function isLate({ state, dueOn }: Pick<BoardRow, 'state' | 'dueOn'>, today: string): boolean {
  return !handedOver.includes(state) && dueOn < today
}

/** Whom to remind (催报): who has not handed in, the longest late first, each with a text to send. */
export function remindersOf(
  rows: readonly (BoardRow & { readonly agencyName: string })[],
  {
    today,
    year,
    people,
  }: {
    readonly today: string
    readonly year: number
    readonly people: readonly Pick<Membership, 'agency' | 'active'>[]
  },
): readonly Reminder[] {
  const reached = new Set(people.flatMap(({ agency, active }) => (active && agency !== null ? [agency] : [])))
  return rows
    .filter(({ state }) => !handedOver.includes(state))
    .map((row): Reminder => {
      const daysLate = daysBetween(row.dueOn, today)
      return {
        agency: row.agency,
        agencyName: row.agencyName,
        dueOn: row.dueOn,
        daysLate,
        text: textOf(row, { daysLate, year }),
        untouched: row.untouched,
        reached: reached.has(row.agency),
        reminded: row.reminded,
        signOffAsked: row.signOffAsked,
      }
    })
    .toSorted((a, b) => b.daysLate - a.daysLate)
}

function textOf(
  { agencyName, dueOn, state, untouched, signOffAsked }: BoardRow & { readonly agencyName: string },
  { daysLate, year }: { readonly daysLate: number; readonly year: number },
): string {
  const [, month, date] = dueOn.split('-').map(Number)
  const due = `${dueOn.slice(0, 4)}年${month}月${date}日`
  const when = daysLate > 0 ? `已逾期 ${daysLate} 天` : daysLate === 0 ? '今日到期' : `距截止还有 ${-daysLate} 天`
  const which = `${agencyName}：你单位${year}年政府信息公开工作年度报告`
  if (state === 'signed-off') return `${which}应于${due}前报送，${when}。报告已签发，还没有报送，请尽快报送。`
  if (signOffAsked) return `${which}应于${due}前报送，已提请单位负责人签发，${when}，请尽快签发、报送。`
  if (state === 'returned') return `${which}已退回修改，报送截止${due}，${when}，请抓紧修改后重新报送。`
  const now = untouched ? '尚未开始填报' : `现为“${stateNames[state]}”`
  return `${which}应于${due}前报送，${now}，${when}，请抓紧办理。`
}
