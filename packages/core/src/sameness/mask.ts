/** Text with all that differs between two reports anyway taken out: numbers, years, dates, names. */

import type { Report } from '../report/report.ts'

const numbers =
  /[0-9][0-9.,%]*|(?<![零〇一二两三四五六七八九十百千万亿])[零〇一二两三四五六七八九十百千万亿]+(?=[件条份宗次项个起篇期场人元年月日])/gu
const selves =
  /我(?:街道办?|单位|机关|苏木|中心|分局|[支大]队|[局委办镇乡区县市厅处旗州盟省院校关站所社部会场])(?!们)|本(?:街道办?|单位|机关|苏木|中心|分局|[局委办镇乡区县市旗州盟院校关站所社])(?!级|年|次|地|系统)/gu

/**
 * The text to compare: folded, blanks and punctuation gone, numbers as “#”, the agency's name, its short forms and
 * what it calls itself as “@”. `names`: what it is called besides, as a district knows.
 */
export function maskText(
  text: string,
  { agency, names = [] }: { readonly agency: Pick<Report['agency'], 'name'>; readonly names?: readonly string[] },
): string {
  let masked = text.normalize('NFKC')
  for (const name of longestFirst([...names, ...shortForms(agency.name)])) masked = masked.replaceAll(name, '@')
  return masked
    .replace(selves, '@')
    .replace(numbers, '#')
    .replace(/[^\p{Letter}#@]+/gu, '')
    .replace(/#[年月日]+度?/gu, '#')
    .replace(/([#@])\1+/gu, '$1')
}

/** 云溪区文化和旅游局 is also 区文化和旅游局, 文化和旅游局, 云溪区; the longest first. */
function shortForms(name: string | null): string[] {
  if (name === null) return []
  const region = /^.{2,8}?(?:省|市|自治州|区|县|旗|镇|乡)/u.exec(name)?.[0] ?? ''
  const office = name.slice(region.length)
  // 青石镇人民政府 writes of 青石镇.
  const place = office.replace(/(?:人民政府|街道办事处|办事处)$/u, '')
  const places = place === office ? [] : [place]
  return [name, `${region.slice(-1)}${office}`, office, ...places, region].filter(({ length }) => length >= 3)
}

function longestFirst(names: readonly string[]): readonly string[] {
  return names.map((name) => name.normalize('NFKC')).toSorted((a, b) => b.length - a.length)
}
