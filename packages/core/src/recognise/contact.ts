/** Whom a report names for questions. */

import type { Head } from '../report/report.ts'

const labelled = (label: string, value: string) => new RegExp(`(?:${label})\\s*[::]?\\s*(${value})`, 'u')

const patterns: Readonly<Record<string, readonly RegExp[]>> = {
  office: [
    /[与向]([^与向,，。;:()]{2,30}?)(?:联系|咨询)/u,
    /请和([^与向,，。;:()]{2,30}?)(?:联系|咨询)/u,
    /联系(?:方式|单位|部门|科室|人所在科室)(?:为|是|:)\s*([^,，。;:()]{2,30})[,，。;(]/u,
  ],
  address: [labelled('(?<!下载|网站|网页|查询|发布|公布|邮箱)地址', '[^;;,,。()]{4,80}')],
  postcode: [labelled('邮编|邮政编码', '\\d{6}(?!\\d)')],
  phone: [labelled('联系电话|电话(?:号码)?|联系方式', '[\\d(][\\d()\\-—、/ 转]{5,40}\\d')],
  fax: [labelled('传真', '[\\d(][\\d()\\-— ]{5,20}\\d')],
  email: [labelled('电子邮箱|邮箱|电子邮件|E-?mail', '[\\w.+-]+@[\\w.-]+\\w')],
}

/** Address, postcode, telephone and what else the head gives; `undefined` where it gives nothing. */
export function contactIn(text: string): Head['contact'] | undefined {
  const folded = text.normalize('NFKC').replace(/\s*\n\s*/gu, '')
  const found = Object.entries(patterns).flatMap(([field, wordings]) => {
    const value = wordings.map((wording) => wording.exec(folded)?.[1]?.trim()).find((one) => one !== undefined)
    return value === undefined ? [] : [[field, value] as const]
  })
  return found.length === 0 ? undefined : Object.fromEntries(found)
}
