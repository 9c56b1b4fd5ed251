/** The list of issues as a workbook: counts by agency, the issues, and what could not be read. */

import type { CheckedReport, CheckResult, Profile } from '@gouji/core'
import { type TableCell, type TableSheet, type TableTone, writeTable } from '@gouji/documents'
import { ending, issueList, type Language, report as reportWords } from '../words.ts'
import { page } from '../words-html.ts'
import { row } from './csv.ts'
import { type Issue, issuesOf } from './issues.ts'
import { rosterLabels, rosterTexts } from './roster.ts'
import { sourceText } from './source.ts'

/** Widths of the columns of an issue, in their order. */
const widths = [22, 22, 6, 6, 8, 22, 56, 24, 26, 16, 18, 26]
const severityColumn = 4
// A sheet has 1,048,576 rows.
const mostIssues = 1_000_000
// Ids of cells and fingerprints are for programs.
const aside = [9, 10]

interface XlsxOptions {
  readonly language: Language
  readonly profile: Profile
}

export function xlsx(result: CheckResult, options: XlsxOptions): Uint8Array {
  const { language } = options
  return writeTable({
    title: page.title[language],
    sheets: [
      overview(result, options),
      issues(
        issuesOf(result).filter(({ outcome }) => outcome !== 'unreadable'),
        language,
      ),
      unread(result, language),
    ],
  })
}

/** A line for each report, with whom to call where the district keeps it. */
function overview({ reports, summary }: CheckResult, { language, profile }: XlsxOptions): TableSheet {
  const { counts, columns } = page
  const all = reports.map(countsOf)
  const lifted = (['explained', 'known'] as const).filter(
    (name) => name === 'explained' || all.some((of) => of.known > 0),
  )
  const shown = ['error', 'warning', 'info', ...lifted] as const
  const heads = [counts.errors, counts.warnings, counts.infos, ...lifted.map((name) => counts[name])]
  const roster = rosterLabels(profile)
  const sums = shown.map((name) => all.reduce((sum, of) => sum + of[name], 0))
  return {
    name: page.sheets.overview[language],
    columns: [
      { head: columns.agency[language], width: 34 },
      { head: columns.year[language], width: 9 },
      ...heads.map((head) => ({ head: head[language], width: 9 })),
      ...roster.map((head) => ({ head, width: 16 })),
      { head: page.file[language], width: 40 },
    ],
    rows: [
      ...reports.map(({ agency, year, source }, i): TableCell[] => [
        agency ?? reportWords.noAgency[language],
        year ?? '',
        ...shown.map((name) => all[i]?.[name] ?? 0),
        ...rosterTexts(profile, agency),
        sourceText(source, language),
      ]),
      [page.sheets.total(summary.reports)[language], '', ...sums, ...roster.map(() => ''), ''],
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
  const left = list.length - mostIssues
  return {
    name: page.columns.message[language],
    columns: issueList.columns.map((head, i) => ({
      head: head[language],
      width: widths[i] ?? 20,
      ...(aside.includes(i) && { aside: true as const }),
    })),
    rows: [
      ...list.slice(0, mostIssues).map((issue) => {
        const cells = row(issue, language)
        return cells.map((text, i): TableCell => (i === severityColumn ? { text, tone: toneOf(issue) } : text))
      }),
      ...(left > 0 ? [[page.sheets.left(left)[language]]] : []),
    ],
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
