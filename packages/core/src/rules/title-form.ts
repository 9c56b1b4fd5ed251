import type { Outline } from '../report/outline.ts'
import { verdict } from './checks.ts'
import { leftOut } from './prose-checks.ts'
import { defineRule, type Params, type Severity } from './rule.ts'

interface Fault extends Params {
  readonly fault: string
  readonly title: string
}

const words: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  none: ['没有标题', 'There is no title'],
  'no-year': ['标题没有写年度', 'The title names no year'],
  'no-report': ['标题应为“政府信息公开工作年度报告”', 'The title does not say 年度报告'],
  twice: ['标题中“年度”重复', 'The title says 年度 twice'],
  broken: ['标题分成了几行', 'The title is broken over lines'],
}

/**
 * 标题写明单位、年度和“年度报告”，写在一行。
 *
 * The title names agency, year and 年度报告, on one line.
 */
export const titleForm = defineRule<Fault>({
  id: 'title-form',
  title: {
    zh: '标题写明单位、年度和“年度报告”，写在一行',
    en: 'The title names agency, year and 年度报告, on one line.',
  },
  basis: '惯例：标题为“单位＋年度＋政府信息公开工作年度报告”',
  severity: 'warning',
  editions: ['2019', '2021'],
  needs: [],
  check: (facts) => {
    const { report, outline } = facts
    const { title } = report
    if (title === '' && !outline) return leftOut(facts)
    const place = outline?.title?.place ?? (outline ? { line: 1 } : { text: title })
    const faults = faultsOf(title.replace(/\s/gu, ''), isBroken(outline?.title ?? null))
    return verdict(
      faults.map(({ fault, severity }) => ({
        cells: [],
        params: { fault, title },
        place,
        ...(severity && { severity }),
      })),
    )
  },
  message: ({ params: { fault, title } }) => {
    const [zh = fault, en = fault] = words[fault] ?? []
    return { zh: title === '' ? zh : `${zh}：“${title}”`, en: `${en}: “${title}”.` }
  },
})

/** （二〇二一年度）, as a line of its own under the title. */
const yearBehind = /[(（](?:\d{4}|[〇○零一二三四五六七八九]{4})年度?[)）]$/u

function faultsOf(title: string, broken: boolean): { fault: string; severity?: Severity }[] {
  if (title === '') return [{ fault: 'none' }]
  return [
    ...(/(?:\d{4}|[〇○零一二三四五六七八九]{4})年/u.test(title) ? [] : [{ fault: 'no-year' }]),
    ...(/年度报告|年报|年度工作报告/u.test(title) ? [] : [{ fault: 'no-report' }]),
    ...(/年度.*年度/u.test(title.replace(yearBehind, '')) ? [{ fault: 'twice', severity: 'info' as const }] : []),
    ...(broken ? [{ fault: 'broken', severity: 'info' as const }] : []),
  ]
}

/**
 * Whether the title is broken in the middle of its words. A long one is set on two lines, the agency on the first;
 * and of a page nobody can tell where its lines were broken by hand.
 */
function isBroken(title: Outline['title']): boolean {
  if (!title || title.place.page !== undefined) return false
  return title.lines
    .slice(1)
    .some((line) => !/^\s*[(（]?(?:(?:\d{4}|[〇○零一二三四五六七八九]{4})\s*年|政府信息公开|年度报告)/u.test(line))
}
