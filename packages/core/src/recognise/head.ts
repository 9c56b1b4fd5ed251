/** The head of a report: title, agency, year, statistical period, contact. */

import type { Outline } from '../report/outline.ts'
import type { AgencyKind, Head } from '../report/report.ts'
import type { Paragraph } from '../report/source.ts'
import { contactIn } from './contact.ts'
import { foldWidth } from './fold.ts'

export interface FoundHead {
  readonly title: Outline['title']
  readonly agency: string | null
  readonly year: number | null
  readonly head: Head
  /** The paragraphs of its text. */
  readonly lines: readonly Paragraph[]
}

const longestTitle = 80
const titleLines = 3
const chineseDigits = '〇一二三四五六七八九'
const yearPattern = /(\d{4}|[〇○零一二三四五六七八九]{4})年度?/u
const dates = /(\d{4})年(\d{1,2})月(\d{1,2})日/gu

/** Reads the paragraphs before the first section. */
export function readHead(paragraphs: readonly Paragraph[]): FoundHead {
  const at = titleAt(paragraphs)
  const lines = at ? paragraphs.slice(at.from, at.to) : []
  const title = lines.flatMap(({ text }) => linesIn(text)).join('')
  const body = paragraphs.slice(at?.to ?? 0).filter((paragraph) => paragraph.text.trim() !== '')
  const text = body.map((paragraph) => paragraph.text.trim()).join('\n')
  const head = headOf(text)
  return {
    title: lines[0] ? { lines: lines.flatMap(({ text }) => linesIn(text)), place: lines[0].place } : null,
    agency: agencyIn(title),
    year: yearIn(title) ?? (head.period ? Number(head.period.from.slice(0, 4)) : null),
    head,
    lines: body,
  }
}

/** The head with this text: period and contact are what the text says, and absent where it says none. */
export function headOf(text: string): Head {
  const period = periodIn(text)
  const contact = contactIn(text)
  return { ...(period && { period }), ...(contact && { contact }), text }
}

/** A paragraph may be broken over lines by hand. */
function linesIn(text: string): string[] {
  return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))
}

/** The place of a name or a year in a form that is not filled in: （单位名称）, （年份）年. */
const placeholder = /\([^()]*名称\)|\(年[份度]\)年?/gu

/** The kind of an agency as far as its name tells. */
export function agencyKindOf(name: string | null): AgencyKind {
  if (name === null) return 'other'
  if (/街道(?:办事处|办)?$/u.test(name)) return 'subdistrict'
  if (/(?:[镇乡]|苏木)(?:人民政府|政府)?$/u.test(name)) return 'township'
  if (/(?:人民政府|政府|行政公署|行署)$|^.{1,12}(?:省|市|区|县|州|盟|自治县|旗)$/u.test(name)) return 'government'
  // A development zone is run by a committee that laws and regulations authorize.
  if (/(?:区|园)(?:管理委员会|管委会)$/u.test(name)) return 'authorized'
  return /(?:局|委|办|厅|部|院|署|会|中心|室)$/u.test(name) ? 'department' : 'other'
}

/** The path of a page: 当前位置：首页 > 政务公开 > 政府信息公开年报. */
const breadcrumb = /[>»]|^当前位置/u
/** What stands in a line of its own above a title: a document number, a label, 附件. */
const apart = /\d{4}[〕\]]|号$|[:：]|^(?:主动公开|依申请公开|不予公开|附件\d*|[\dA-Za-z]{8,}[\dA-Za-z/_-]*)$/u
/** The year of a title in a line of its own under it: （二〇二一年度）. */
const yearAlone = /^\((?:\d{4}|[〇○零一二三四五六七八九]{4})年度?\)$/u

/** The cell of a page’s index that repeats the title: 标题：…, 名称 …. */
const label = /^(?:标题|(?:信息|文件|公文)?名称)/u

interface Stretch {
  readonly from: number
  readonly to: number
}

/** Of a title without an agency, as of the column of a site, the next one is meant if it follows and has one. */
function titleAt(paragraphs: readonly Paragraph[]): Stretch | undefined {
  const first = titleFrom(paragraphs, 0)
  if (!first || agencyIn(textBetween(paragraphs, first)) !== null) return first
  const next = titleFrom(paragraphs.slice(0, first.to + titleLines), first.to)
  return next && agencyIn(textBetween(paragraphs, next)) !== null ? next : first
}

function textBetween(paragraphs: readonly Paragraph[], { from, to }: Stretch): string {
  return paragraphs
    .slice(from, to)
    .map(({ text }) => text)
    .join('')
}

/** The first run of up to three paragraphs that together read as a title. */
function titleFrom(paragraphs: readonly Paragraph[], start: number): Stretch | undefined {
  for (let from = start; from < paragraphs.length; from++) {
    for (let to = from + 1; to <= Math.min(from + titleLines, paragraphs.length); to++) {
      const lines = paragraphs.slice(from, to).map(({ text }) => foldWidth(text))
      const joined = lines.join('')
      if (joined.length > longestTitle || /[。;]/u.test(joined) || breadcrumb.test(joined)) break
      if (label.test(joined) || lines.slice(0, -1).some((line) => apart.test(line))) break
      if (isTitle(joined)) {
        const hasYearBehind = yearIn(joined) === null && yearAlone.test(foldWidth(paragraphs[to]?.text ?? ''))
        return { from: from + wordsOfThePage(lines), to: hasYearBehind ? to + 1 : to }
      }
    }
  }
  return undefined
}

/**
 * How many of the lines are words of the page that stand above a title: 登录 注册, 无障碍浏览, 政府信息公开, or the name
 * of the agency once more. A line that names a year, or an agency of which the next ones name an office, is the title's.
 */
function wordsOfThePage(lines: readonly string[]): number {
  const from = (at: number) => lines.slice(at).join('')
  const isWhole = (at: number) => isTitle(from(at)) && agencyIn(from(at)) !== null && yearIn(from(at)) !== null
  let begins = lines.length - 1
  while (begins > 0 && !isWhole(begins)) begins -= 1
  while (begins > 0) {
    const above = lines[begins - 1] ?? ''
    if (!/\d{4}/u.test(above) && (!namesAgency.test(above) || from(begins).startsWith(above))) break
    begins -= 1
  }
  return begins
}

const namesAgency =
  /(?:省|市|区|县|州|盟|旗|局|委|办|厅|部|院|署|会|中心|室|政府|镇|乡|街道|处|站|所|校|学|集团|公司|关于)$/u

/** A title ends in 年度报告 or 年报; one that says 工作报告 or 情况报告 names the year and is no sentence. */
export function isTitle(line: string): boolean {
  if (!/信息公开|政务公开/u.test(line)) return false
  const bare = line.replace(/\([^()]*\)$/u, '')
  return (
    /年度?(?:工作)?报告$|年报$/u.test(bare) || (/(?:工作|情况)的?报告$/u.test(bare) && /^[^,:;]*\d{4}年/u.test(bare))
  )
}

export function yearIn(title: string): number | null {
  const written = yearPattern.exec(foldWidth(title))?.[1]
  if (written === undefined) return null
  const digits = Array.from(written.replace(/[○零]/gu, '〇'), (letter) => {
    const value = chineseDigits.indexOf(letter)
    return value < 0 ? letter : String(value)
  })
  return Number(digits.join(''))
}

function agencyIn(title: string): string | null {
  const name = foldWidth(title)
    .replace(placeholder, '')
    .replace(/\(?(?:\d{4}|[〇○零一二三四五六七八九]{4})年度?\)?/gu, '')
    .replace(/(?:政府)?(?:信息公开|政务公开).*$/u, '')
    .replace(/^关于/u, '')
    .replace(/(?:关于|的)$/u, '')
  // 云溪区人民政府信息公开…: the words 政府 are said once and meant twice.
  const whole = name.endsWith('人民') ? `${name}政府` : name
  return whole === '' ? null : whole
}

function periodIn(text: string): { from: string; to: string } | undefined {
  const folded = foldWidth(text)
  const iso = (year = '', month = '', day = '') => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  // The first date may be the one on which the Regulations were issued.
  for (const start of folded.matchAll(dates)) {
    const after = folded.slice(start.index + start[0].length, start.index + start[0].length + 24)
    const end = /^[起始]?[,,]?(?:至|到|-|—|~|止)+(?:(\d{4})年)?(\d{1,2})月(\d{1,2})(?:日|止)/u.exec(after)
    if (end) return { from: iso(start[1], start[2], start[3]), to: iso(end[1] ?? start[1], end[2], end[3]) }
  }
  return undefined
}
