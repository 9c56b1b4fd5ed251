/** The words of the check result as a web page and as a workbook, Chinese and English. */

import type { Message } from '@gouji/core'
import { plural, words } from './words.ts'

/** A format that is not text would go to the screen. */
export const needsFile = (format: string) =>
  words(
    `${format} 不是文字，不能输出到屏幕，请用 --output-file 指定文件，如 --format ${format} --output-file 问题清单.${format}`,
    `${format} is not text; give it a file: --format ${format} --output-file findings.${format}`,
  )

export const page = {
  title: words('政府信息公开工作年度报告检查结果', 'Annual reports on open government information: what was found'),
  counts: {
    reports: words('报告', 'reports'),
    errors: words('错误', 'errors'),
    warnings: words('警告', 'warnings'),
    infos: words('提示', 'infos'),
    explained: words('已说明', 'explained'),
    known: words('已知', 'known'),
    unreadable: words('未能读取', 'not read'),
  },
  byReport: words('按单位', 'By agency'),
  byRule: words('按规则', 'By rule'),
  findings: words('问题清单', 'Findings'),
  unreadable: words('未能读取的文件', 'Files that were not read'),
  brief: (count: number) =>
    words(
      `问题较多（${count} 条），表中数据从简列出；要看全部有关各行，请分批检查。`,
      `There are many findings (${count}): excerpts of tables are kept short. Check fewer reports at once to see all rows.`,
    ),
  /** What a page of very many leaves out. */
  cut: {
    findings: ({
      found,
      listed,
      parts,
    }: {
      readonly found: number
      readonly listed: number
      readonly parts: readonly Message[]
    }) =>
      words(
        `问题共 ${found} 条，本页列出 ${listed} 条，重的在先：${parts.map(({ zh }) => zh).join('，')}。全部问题请另存为表格（--format csv 或 xlsx），或者分批检查。`,
        `There are ${found} findings; this page lists ${listed}, the gravest first: ${parts.map(({ en }) => en).join(', ')}. For all of them write a list too (--format csv or xlsx), or check fewer reports at once.`,
      ),
    part: ({ name, listed, found }: { readonly name: Message; readonly listed: number; readonly found: number }) =>
      listed === found
        ? words(`${name.zh} ${found} 条全部列出`, `${name.en}: all ${found}`)
        : listed === 0
          ? words(`${name.zh} ${found} 条没有列出`, `${name.en}: none of ${found}`)
          : words(`${name.zh} ${found} 条只列出前 ${listed} 条`, `${name.en}: the first ${listed} of ${found}`),
    reports: (all: number, listed: number) =>
      words(
        `报告共 ${all} 份，表中只列出 ${listed} 份，问题重的在先；全部报告见表格（--format xlsx）。`,
        `There are ${all} reports; the table lists ${listed}, those with the gravest findings first. All stand in --format xlsx.`,
      ),
    unreadable: (all: number, listed: number) =>
      words(
        `未能读取的文件共 ${all} 个，表中只列出前 ${listed} 个；全部文件见表格（--format csv 或 xlsx）。`,
        `${all} files were not read; the table lists the first ${listed}. All stand in --format csv or xlsx.`,
      ),
  },
  none: words('没有发现问题。', 'Nothing was found.'),
  columns: {
    agency: words('单位', 'Agency'),
    year: words('年度', 'Year'),
    severity: words('级别', 'Severity'),
    rule: words('规则', 'Rule'),
    message: words('问题', 'Finding'),
    place: words('位置', 'Place'),
  },
  file: words('文件', 'File'),
  reason: words('原因', 'Reason'),
  content: words('内容', 'What holds'),
  count: words('处数', 'Count'),
  passed: words('无问题', 'clean'),
  detail: {
    basis: words('规则与依据', 'Rule and basis'),
    cause: words('可能的原因', 'Likely cause'),
    beside: words('相似的报告', 'Alike'),
    sameCause: words('同一原因', 'Same cause'),
    moreOfSameCause: (count: number) => words(`另有 ${count} 处，见清单`, `${count} more, in the list`),
    moreDiagnoses: (count: number) => words(`另有 ${count} 种可能，未列出`, `${count} more possibilities, not listed`),
    table: words('表中数据', 'In the table'),
    quote: words('原文', 'In the text'),
    place: words('位置', 'Place'),
    explanation: words('说明', 'Explanation'),
  },
  excerpt: {
    missing: words('无此格', 'no such cell'),
    blank: words('空白', 'blank'),
    perhaps: (value: number) => words(`可能是 ${value}`, `perhaps ${value}`),
    label: words('报告表中的有关各行', 'The rows concerned, as in the report'),
  },
  tools: {
    label: words('筛选', 'Filter'),
    search: words('查找', 'Search'),
    searchHint: words('单位、问题、规则', 'agency, finding, rule'),
    agency: words('单位', 'Agency'),
    rule: words('规则', 'Rule'),
    year: words('年度', 'Year'),
    all: words('全部', 'all'),
    severities: words('级别', 'Severity'),
    clear: words('清除筛选', 'Clear'),
    openAll: words('展开所列各条', 'Open those listed'),
    closeAll: words('全部收起', 'Close all'),
    print: words('打印', 'Print'),
  },
  /** `{n}` is set in the page. */
  live: {
    found: words('共 {n} 条', '{n} found'),
    listed: words('共 {n} 条，已列出 {m} 条', '{n} found, {m} listed'),
    paper: words(
      '本次打印 {n} 条，符合筛选条件的 {m} 条，全部 {all} 条。',
      '{n} printed of {m} that match the filter, of {all} in all.',
    ),
    more: words('再列出 {n} 条', 'List {n} more'),
    nothing: words('没有符合条件的问题，请放宽筛选。', 'Nothing matches; filter less.'),
  },
  foot: (core: string, rules: string) =>
    words(
      `由勾稽 ${core} 生成，规则集 ${rules}。本页不联网，可以单独转发。`,
      `Made by Gouji ${core}, rule set ${rules}. This page loads nothing and can be passed on as it is.`,
    ),
  /** Of the workbook. */
  sheets: {
    overview: words('汇总', 'Summary'),
    left: (count: number) =>
      words(
        `另有 ${count} 条超出一张工作表的容量，请用 --format csv`,
        `${count} more do not fit on a sheet; use --format csv`,
      ),
    total: (reports: number) => words(`合计（${reports} 份报告）`, `Total (${plural(reports, 'report')})`),
  },
} as const
