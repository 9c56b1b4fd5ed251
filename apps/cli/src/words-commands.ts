/** What `aggregate`, `compare`, `rules` and `explain` say, Chinese and English. */

import type { Message, Rule } from '@gouji/core'
import { plural, words } from './words.ts'

/** `gouji aggregate`. */
export const adding = {
  added: (count: number, edition: string) =>
    words(`汇总 ${count} 份报告（${edition} 版格式）`, `${plural(count, 'report')} added (edition ${edition})`),
  open: (cells: number, agencies: string) =>
    words(
      `有 ${cells} 格存在空白或不是数的填报，合计可能偏小，涉及：${agencies}`,
      `${plural(cells, 'cell')} with blanks or text; the sum may be too small: ${agencies}`,
    ),
  notComparable: (cells: number, agencies: string) =>
    words(
      `有 ${cells} 格因格式版本不同不可比，未计入：${agencies}`,
      `${plural(cells, 'cell')} of another edition were not added: ${agencies}`,
    ),
  missing: (count: number, names: string) =>
    words(
      `本地设置所列单位中 ${count} 个没有报告，未计入：${names}`,
      `Of the agencies in the profile ${count} have no report and are not in the sum: ${names}`,
    ),
  twice: (names: string) => words(`同一单位不止一份：${names}`, `More than one report of: ${names}`),
  'other-year': (names: string) => words(`年度与其他单位不同：${names}`, `Of another year: ${names}`),
  'mixed-editions': () => words('两版格式混在一起，按可比部分换算', 'Two editions, mapped as far as they compare'),
  notAdded: words(
    '没有汇总：请只留同一年度、每个单位一份的报告，再汇总一次',
    'Nothing was added: leave one report of each agency, all of one year, and add again',
  ),
  nothing: words('没有可汇总的报告', 'No report to add'),
} as const

/** `gouji compare`. */
export const comparing = {
  otherAgency: (before: string, after: string) =>
    words(
      `注意：这是两个单位的报告（${before}、${after}），数和结转不能互相对照`,
      `Note: these are reports of two agencies (${before}, ${after}); figures and what was carried forward do not answer each other`,
    ),
  cells: words('变化的数', 'Figures that changed'),
  none: words('没有变化', 'nothing changed'),
  ledger: words('结转核对（上年结转下年度 → 本年上年结转）', 'Carried forward last year → brought forward this year'),
  agrees: words('一致', 'agrees'),
  differs: words('不一致', 'differs'),
  unknown: words('有空白，无法核对', 'blank, not decided'),
  notConsecutive: words('不是相邻两年，无法核对', 'the years do not follow each other'),
  prose: words('正文', 'Prose'),
  similarity: (percent: number) => words(`相似度 ${percent}%`, `${percent} % alike`),
  blank: words('空白', 'blank'),
  missing: words('无此格', 'no such cell'),
  notComparable: (count: number) =>
    words(`${count} 格因格式版本不同不可比`, `${plural(count, 'cell')} of another edition cannot be compared`),
} as const

/** `gouji rules` and `gouji explain`. */
export const catalogue = {
  columns: [words('规则', 'rule'), words('级别', 'severity'), words('格式', 'editions'), words('内容', 'title')],
  off: words('停用', 'off'),
  page: {
    severity: words('级别', 'severity'),
    offIn: words('本地停用', 'turned off'),
    wordingIn: words('本地措辞', 'wording'),
    severityOf: (name: Message, meaning: Message) => words(`${name.zh}：${meaning.zh}`, `${name.en}: ${meaning.en}`),
    explanation: words('说明理由', 'explanation'),
    explainable: words(
      '确有原因的可以书面说明，经认可后不再计为问题',
      'a written reason, once accepted, lifts the breach',
    ),
    notExplainable: words('不能以说明代替改正', 'none lifts it'),
    editions: words('适用格式', 'editions'),
    edition: (id: string, { from, to }: { readonly from: number; readonly to: number | null }) =>
      words(
        to === null ? `${id} 版（${from} 年度起的报告）` : `${id} 版（${from}—${to} 年度的报告）`,
        to === null ? `${id} (report years from ${from})` : `${id} (report years ${from} to ${to})`,
      ),
    needs: words('需要', 'needs'),
    needsNothing: words('只看报告本身', 'nothing but the report'),
    basis: words('依据', 'basis'),
  },
  needs: {
    previous: words('同一单位上一年度的报告（--previous）', 'last year’s report of the same agency (--previous)'),
    source: words('原文（不能是 JSON 数据）', 'the source document, not JSON data'),
    members: words(
      '所辖各单位的报告（gouji aggregate --check）',
      'the reports of its members (gouji aggregate --check)',
    ),
    batch: words('同一次检查的其他报告', 'the other reports checked together'),
  } satisfies Readonly<Record<Rule['needs'][number], Message>>,
} as const
