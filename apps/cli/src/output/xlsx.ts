/** The list of issues as a workbook: counts by agency, the issues, and what could not be read. */

import type { CheckedReport, CheckResult } from '@gouji/core'
import { type TableCell, type TableSheet, type TableTone, writeTable } from '@gouji/documents'
import { ending, issueList, type Language, report as reportWords } from '../words.ts'
import { page } from '../words-html.ts'
import { row } from './csv.ts'
import { type Issue, issuesOf } from './issues.ts'
import { sourceText } from './source.ts'

/** Widths of the columns of an issue, in their order. */
const widths = [22, 22, 6, 6, 8, 22, 56, 24, 26, 16, 18, 26]
const severityColumn = 4
// Ids of cells and fingerprints are for programs.
const aside = [9, 10]

export function xlsx(result: CheckResult, { language }: { readonly language: Language }): Uint8Array {
  return writeTable({
    title: page.title[language],
    sheets: [
      overview(result, language),
      issues(
        issuesOf(result).filter(({ outcome }) => outcome !== 'unreadable'),
        language,
      ),
      unread(result, language),
    ],
  })
}

function overview({ reports, summary }: CheckResult, language: Language): TableSheet {
  const { counts, columns } = page
  const heads = [
    columns.agency,
    columns.year,
    counts.errors,
    counts.warnings,
    counts.infos,
    counts.explained,
    page.file,
  ]
  const explained = reports.map((report) => countsOf(report).explained).reduce((sum, count) => sum + count, 0)
  const total = [summary.errors, summary.warnings, summary.infos, explained]
  return {
    name: page.sheets.overview[language],
    columns: heads.map((head, i) => ({ head: head[language], width: [34, 9, 9, 9, 9, 9, 40][i] ?? 9 })),
    rows: [
      ...reports.map((report): TableCell[] => {
        const { error, warning, info, explained: lifted } = countsOf(report)
        const { agency, year, source } = report
        const name = agency ?? reportWords.noAgency[language]
        return [name, year ?? '', error, warning, info, lifted, sourceText(source, language)]
      }),
      [page.sheets.total(summary.reports)[language], '', ...total, ''],
    ],
  }
}

function countsOf({
  findings,
}: CheckedReport): Readonly<Record<'error' | 'warning' | 'info' | 'explained' | 'known', number>> {
  const counts = { error: 0, warning: 0, info: 0, explained: 0, known: 0 }
  for (const { severity, outcome } of findings) counts[outcome === 'failed' ? severity : outcome] += 1
  return counts
}

function issues(list: readonly Issue[], language: Language): TableSheet {
  return {
    name: page.columns.message[language],
    columns: issueList.columns.map((head, i) => ({
      head: head[language],
      width: widths[i] ?? 20,
      ...(aside.includes(i) && { aside: true as const }),
    })),
    rows: list.map((issue) => {
      const cells = row(issue, language)
      return cells.map((text, i): TableCell => (i === severityColumn ? { text, tone: toneOf(issue) } : text))
    }),
  }
}

function toneOf({ outcome, severity }: Issue): TableTone {
  return outcome === 'failed' ? severity : 'done'
}

function unread({ unreadable }: CheckResult, language: Language): TableSheet {
  return {
    name: ending.unreadable[language],
    columns: [
      { head: page.file[language], width: 40 },
      { head: page.reason[language], width: 20 },
      { head: page.columns.message[language], width: 70 },
    ],
    rows: unreadable.map(({ source, reason, message }) => [sourceText(source, language), reason, message]),
  }
}
