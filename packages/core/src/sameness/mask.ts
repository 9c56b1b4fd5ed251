/** Text with all that differs between two reports anyway taken out: numbers, years, dates, names. */

import type { Report } from '../report/report.ts'

const numbers =
  /[0-9][0-9.,%]*|(?<![零〇一二两三四五六七八九十百千万亿])[零〇一二两三四五六七八九十百千万亿]+(?=[件条份宗次项个起篇期场人元年月日])/gu
const selves = /我[局委办镇乡区县市厅处]|我街道|本(?:机关|单位|局|委|办|镇|区|县|市|街道)/gu

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
  return [name, `${region.slice(-1)}${office}`, office, region].filter(({ length }) => length >= 3)
}

function longestFirst(names: readonly string[]): readonly string[] {
  return names.map((name) => name.normalize('NFKC')).toSorted((a, b) => b.length - a.length)
}
