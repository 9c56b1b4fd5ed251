/** The list of issues for Excel: UTF-8 with a mark, CRLF, and no cell that Excel would run as a formula. */

import { issueList, type Language, severities } from '../words.ts'
import { type Issue, issueOfUnread, issuesOfReport } from './issues.ts'
import { placeText } from './place.ts'
import type { TextStream } from './stream.ts'

export function csv({ language }: { readonly language: Language }): TextStream {
  const line = (cells: readonly string[]) => `${cells.map(field).join(',')}\r\n`
  const lines = (issues: readonly Issue[]) => issues.map((issue) => line(row(issue, language))).join('')
  return {
    begin: () => `\uFEFF${line(issueList.columns.map((column) => column[language]))}`,
    report: (report) => lines(issuesOfReport(report)),
    unread: (document) => lines([issueOfUnread(document)]),
    late: (findings) => lines(issuesOfReport(findings)),
    end: () => [],
  }
}

/** The cells of an issue, in the order of the columns. */
export function row(issue: Issue, language: Language): string[] {
  const { source, agency, year, edition, severity, outcome, rule, message, place, cells, fingerprint, lifted } = issue
  const { text, ...where } = place
  const state = outcome === 'failed' ? severities[severity].name : issueList[outcome]
  return [
    source,
    agency ?? '',
    year === null ? '' : String(year),
    edition ?? '',
    state[language],
    rule,
    message,
    placeText(where, language),
    text?.trim() ?? '',
    cells.join(' '),
    fingerprint,
    lifted?.[language] ?? '',
  ]
}

/** A text that begins like a formula is made one that does not: the sign stays visible behind an apostrophe. */
function field(text: string): string {
  const safe = /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
