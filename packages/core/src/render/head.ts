/** The title and the head of a report, where it does not bring its own. */

import type { KnownEdition } from '../form/editions.ts'
import type { Head } from '../report/report.ts'

/** What the title and the head are made from. */
interface HeadFacts {
  readonly edition: KnownEdition
  readonly agency: string | null
  readonly year: number | null
  readonly period?: Head['period']
  readonly contact?: Head['contact']
}

/** What stands where something is not known yet, to be written over. */
export const placeholders = { agency: '（单位名称）', year: '（年份）', office: '（联系部门）' } as const

/** 云州市2025年政府信息公开工作年度报告. */
export function standardTitle({ agency, year }: Pick<HeadFacts, 'agency' | 'year'>): string {
  return `${agency ?? placeholders.agency}${year ?? placeholders.year}年政府信息公开工作年度报告`
}

/** The head in standard words: legal basis, who compiled it, its parts, the statistical period, whom to ask. */
export function standardHead({ edition, agency, year, period, contact }: HeadFacts): readonly string[] {
  const { notice, sections } = edition
  const parts = sections.map(({ title }) => title).join('、')
  return [
    `本报告根据《中华人民共和国政府信息公开条例》，按照${notice}规定的格式，由${agency ?? placeholders.agency}编制。`,
    `全文包括${parts}${sections.at(-1)?.numeral ?? ''}个部分。统计期限为${periodText({ year, period })}。`,
    ...(contact ? [contactText(contact)] : []),
  ]
}

function periodText({ year, period }: { year: number | null; period: Head['period'] }): string {
  if (!period) return `${year ?? placeholders.year}年1月1日至12月31日`
  const [from, to] = [dateParts(period.from), dateParts(period.to)]
  const day = ({ month, day }: DateParts) => `${month}月${day}日`
  return `${from.year}年${day(from)}至${to.year === from.year ? '' : `${to.year}年`}${day(to)}`
}

interface DateParts {
  readonly year: number
  readonly month: number
  readonly day: number
}

function dateParts(date: string): DateParts {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return { year, month, day }
}

function contactText({ office, address, postcode, phone, fax, email }: NonNullable<Head['contact']>): string {
  const fields = [
    ['地址', address],
    ['邮编', postcode],
    ['电话', phone],
    ['传真', fax],
    ['电子邮箱', email],
  ].flatMap(([label, value]) => (value === undefined ? [] : [`${label}：${value}`]))
  const whom = office === undefined ? '请联系本单位' : `请与${office}联系`
  return `对本报告有疑问的，${whom}${fields.length > 0 ? `（${fields.join('；')}）` : ''}。`
}
