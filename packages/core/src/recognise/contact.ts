/** Whom a report names for questions. */

import type { Head } from '../report/report.ts'

const offices = [
  /[与向]([^与向,，。;:()]{2,30}?)(?:联系|咨询)/u,
  /请和([^与向,，。;:()]{2,30}?)(?:联系|咨询)/u,
  /联系(?:方式|单位|部门|科室|人所在科室)(?:为|是|:)\s*([^,，。;:()]{2,30})[,，。;(]/u,
]

/** Address, postcode, telephone and what else the head gives; `undefined` where it gives nothing. */
export function contactIn(text: string): Head['contact'] | undefined {
  const folded = text.normalize('NFKC').replace(/\s*\n\s*/gu, '')
  const field = (label: string, value: string) =>
    new RegExp(`(?:${label})\\s*[::]?\\s*(${value})`, 'u').exec(folded)?.[1]?.trim()
  const entries = {
    office: offices.map((pattern) => pattern.exec(folded)?.[1]?.trim()).find((office) => office !== undefined),
    address: field('(?<!下载|网站|网页|查询|发布|公布|邮箱)地址', '[^;;,,。()]{4,80}'),
    postcode: field('邮编|邮政编码', '\\d{6}(?!\\d)'),
    phone: field('联系电话|电话', '[\\d(][\\d()\\-—、/ 转]{5,40}\\d'),
    fax: field('传真', '[\\d(][\\d()\\-— ]{5,20}\\d'),
    email: field('电子邮箱|邮箱|电子邮件|E-?mail', '[\\w.+-]+@[\\w.-]+\\w'),
  }
  const found = Object.entries(entries).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return found.length === 0 ? undefined : Object.fromEntries(found)
}
