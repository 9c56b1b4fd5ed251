/** The list of issues as a workbook: counts by agency, the issues, and what could not be read. */

import type { CheckedReport, Profile, Unread } from '@gouji/core'
import {
  type LongTableBook,
  type LongTableSheet,
  type TableCell,
  type TableTone,
  writeLongTable,
  writeTable,
} from '@gouji/documents'
import { ending, issueList, type Language, report as reportWords } from '../words.ts'
import { page } from '../words-html.ts'
import { row } from './csv.ts'
import { type Issue, issuesOfReport } from './issues.ts'
import { rosterLabels, rosterTexts } from './roster.ts'
import { sourceText } from './source.ts'
import type { WholeResult } from './whole.ts'

/** Widths of the columns of an issue, in their order. */
const widths = [22, 22, 6, 6, 8, 22, 56, 24, 26, 16, 18, 26]
const severityColumn = 4
// A sheet has 1,048,576 rows.
const mostRows = 1_000_000
// Up to so many rows a workbook is made in memory: it is packed a little better, and every text stands in it once.
const mostInMemory = 20_000
// Ids of cells and fingerprints are for programs.
const aside = [9, 10]

interface XlsxOptions {
  readonly language: Language
  readonly profile: Profile
}

export function* xlsx(result: WholeResult, options: XlsxOptions): Generator<Uint8Array> {
  const { language } = options
  const sums = sumsOf(result)
  const sheets = [
    overview(result, { ...options, sums }),
    issues(result, { language, count: sums.findings }),
    unread(result, language),
  ]
  const book: LongTableBook = { title: page.title[language], sheets }
  if (sheets.reduce((rows, { count }) => rows + count, 0) > mostInMemory) yield* writeLongTable(book)
  else yield writeTable({ ...book, sheets: sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows] })) })
}

type Counts = Readonly<Record<'error' | 'warning' | 'info' | 'explained' | 'known', number>>
type Sums = Counts & { readonly findings: number }

function sumsOf({ reports }: WholeResult): Sums {
  const sums = { error: 0, warning: 0, info: 0, explained: 0, known: 0, findings: 0 }
  for (const { report } of reports()) {
    const counts = countsOf(report)
    for (const name of Object.keys(counts) as (keyof Counts)[]) sums[name] += counts[name]
    sums.findings += report.findings.length
  }
  return sums
}

/** A line for each report, with whom to call where the district keeps it. */
function overview(
  { reports, summary }: WholeResult,
  { language, profile, sums }: XlsxOptions & { readonly sums: Sums },
): LongTableSheet {
  const { counts, columns } = page
  const lifted = (['explained', 'known'] as const).filter((name) => name === 'explained' || sums.known > 0)
  const shown = ['error', 'warning', 'info', ...lifted] as const
  const heads = [counts.errors, counts.warnings, counts.infos, ...lifted.map((name) => counts[name])]
  const roster = rosterLabels(profile)
  const total = [
    page.sheets.total(summary.reports)[language],
    '',
    ...shown.map((name) => sums[name]),
    ...roster.map(() => ''),
    '',
  ]
  function* lines(): Generator<readonly TableCell[]> {
    for (const { report } of reports()) {
      const { agency, year, source } = report
      const of = countsOf(report)
      yield [
        agency ?? reportWords.noAgency[language],
        year ?? '',
        ...shown.map((name) => of[name]),
        ...rosterTexts(profile, agency),
        sourceText(source, language),
      ]
    }
  }
  return {
    name: page.sheets.overview[language],
    columns: [
      { head: columns.agency[language], width: 34 },
      { head: columns.year[language], width: 9 },
      ...heads.map((head) => ({ head: head[language], width: 9 })),
      ...roster.map((head) => ({ head, width: 16 })),
      { head: page.file[language], width: 40 },
    ],
    ...cut(lines(), { count: summary.reports, language, last: [total] }),
  }
}

function countsOf({ findings }: CheckedReport): Counts {
  const counts = { error: 0, warning: 0, info: 0, explained: 0, known: 0 }
  for (const { severity, outcome } of findings) counts[outcome === 'failed' ? severity : outcome] += 1
  return counts
}

function issues(
  { reports }: WholeResult,
  { language, count }: { readonly language: Language; readonly count: number },
): LongTableSheet {
  function* lines(): Generator<readonly TableCell[]> {
    for (const { report } of reports()) {
      for (const issue of issuesOfReport(report)) {
        const cells = row(issue, language)
        yield cells.map((text, i): TableCell => (i === severityColumn ? { text, tone: toneOf(issue) } : text))
      }
    }
  }
  return {
    name: page.columns.message[language],
    columns: issueList.columns.map((head, i) => ({
      head: head[language],
      width: widths[i] ?? 20,
      ...(aside.includes(i) && { aside: true as const }),
    })),
    ...cut(lines(), { count, language }),
  }
}

function toneOf({ outcome, severity }: Issue): TableTone {
  return outcome === 'failed' ? severity : 'done'
}

function unread({ unreadable, summary }: WholeResult, language: Language): LongTableSheet {
  function* lines(documents: Iterable<Unread>): Generator<readonly TableCell[]> {
    for (const { source, reason, message } of documents) yield [sourceText(source, language), reason, message]
  }
  return {
    name: ending.unreadable[language],
    columns: [
      { head: page.file[language], width: 40 },
      { head: page.reason[language], width: 20 },
      { head: page.columns.message[language], width: 70 },
    ],
    ...cut(lines(unreadable()), { count: summary.unreadable, language }),
  }
}

/** As many rows as a sheet holds, and how many are left out. */
function cut(
  lines: Iterable<readonly TableCell[]>,
  {
    count,
    language,
    last = [],
  }: { readonly count: number; readonly language: Language; readonly last?: readonly (readonly TableCell[])[] },
): Pick<LongTableSheet, 'rows' | 'count'> {
  const left = Math.max(0, count - mostRows)
  const after = [...(left > 0 ? [[page.sheets.left(left)[language]]] : []), ...last]
  function* rows(): Generator<readonly TableCell[]> {
    let at = 0
    for (const line of lines) {
      at += 1
      if (at > mostRows) break
      yield line
    }
    yield* after
  }
  return { rows: rows(), count: count - left + after.length }
}
