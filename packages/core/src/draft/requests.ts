/** Section 三, and its figures in short for section 一. */

import { findCell } from '../form/cells.ts'
import { readMember } from '../levels/aggregate.ts'
import type { Figures } from './figures.ts'
import { gap } from './gap.ts'
import { outcomes } from './outcomes.ts'
import type { DraftSubject } from './subject.ts'

/** Members named as those with the most requests. */
const named = 3

const received = 'requests.received.total'
const flow = [received, 'requests.broughtForward.total', 'requests.handled.total', 'requests.carriedForward.total']

/** `applicants`: who they were, in brackets behind how many came in. Nothing where one of the cells holds no number. */
export function requestsInShort({ value, isOpen, change }: Figures, applicants = ''): string {
  const [came, brought, handled, carried] = flow.map(value)
  if (came === undefined || brought === undefined || handled === undefined || carried === undefined) return ''
  const doubt = isOpen(...flow) ? gap('核对有空白的合计') : ''
  const first =
    came === 0
      ? `全年未收到政府信息公开申请${change({ cells: [received], unit: '件' })}`
      : `全年新收政府信息公开申请${came}件${applicants}${change({ cells: [received], unit: '件' })}`
  return `${first}。上年结转${brought}件，办结${handled}件，结转下年度继续办理${carried}件${doubt}。`
}

export function draftRequests(figures: Figures, subject: DraftSubject): string[] {
  const { value } = figures
  const came = value(received)
  const person = value('requests.received.naturalPerson')
  if (came === undefined || came === 0 || person === undefined) return ['收到和处理申请的合计数见下表。']
  const told = outcomes.flatMap(([topic, name]) => {
    const count = figures.topic(topic)
    return count === undefined ? [] : [`${name}${count}件`]
  })
  const most = busiest(subject)
  const own = subject.ownPart?.[received]
  const ownCame = typeof own === 'number' && own > 0 ? `政府本级收到${own}件。` : ''
  return [
    `收到和处理申请的合计数见下表。全年新收政府信息公开申请${came}件，其中自然人${person}件，法人或其他组织${came - person}件。${most === '' ? '' : `收到申请较多的单位：${most}。`}${ownCame}`,
    `从办理结果看，${told.join('，')}。`,
  ]
}

/** The members with the most requests, each with its own number. */
function busiest({ members, report: { edition } }: DraftSubject): string {
  if (!findCell(edition, received)) return ''
  return members
    .map(({ name, report }) => ({ name, count: readMember(report, edition).values.get(received) ?? 0 }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, named)
    .map(({ name, count }) => `${name}${count}件`)
    .join('、')
}
