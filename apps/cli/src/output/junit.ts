/** JUnit XML: a suite for each report, a case for each rule. */

import type { CheckedReport, SkipReason } from '@gouji/core'
import { type Language, severities, skipReasons } from '../words.ts'
import { liftedWords } from '../words-settings.ts'
import { placeText } from './place.ts'
import type { WholeResult } from './whole.ts'

export function* junit(
  { reports, unreadable }: WholeResult,
  { language }: { readonly language: Language },
): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="gouji">\n`
  for (const { report } of reports()) yield suite(report, language)
  for (const { source, reason, message } of unreadable()) yield broken(source, { reason, message })
  yield '</testsuites>\n'
}

function suite(report: CheckedReport, language: Language): string {
  const { findings, skipped, passed } = report
  const source = attribute(report.source)
  const failed = Map.groupBy(
    findings.filter(({ outcome }) => outcome === 'failed'),
    ({ rule }) => rule,
  )
  const lifted = Map.groupBy(
    findings.filter(({ outcome }) => outcome !== 'failed'),
    ({ rule }) => rule,
  )
  const explained = [...lifted].filter(([rule]) => !failed.has(rule))
  const open = [...new Map(skipped.map((skip) => [skip.rule, skip])).values()].filter(
    ({ rule }) => !failed.has(rule) && !lifted.has(rule),
  )
  const cases = [
    ...[...failed].map(([rule, of]) => {
      const said = of.map(({ severity, message, place = {} }) => {
        const where = placeText(place, language)
        return `${severities[severity].name[language]}  ${message}${where === '' ? '' : `（${where}）`}`
      })
      const text = [...said, ...liftedLines(lifted.get(rule) ?? [], language)].join('\n')
      return testCase(
        { source, rule },
        `<failure type="${of[0]?.severity}" message="${attribute(of[0]?.message ?? '')}">${content(text)}</failure>`,
      )
    }),
    ...explained.map(([rule, of]) => {
      const text = liftedLines(of, language).join('\n')
      return testCase({ source, rule }, `<skipped type="${of[0]?.outcome}" message="${attribute(text)}"/>`)
    }),
    ...open.map(({ rule, reason }) =>
      testCase(
        { source, rule },
        `<skipped type="${attribute(reason)}" message="${attribute(reasonText(reason, language))}"/>`,
      ),
    ),
    ...passed.map((rule) => testCase({ source, rule })),
  ]
  const counts = `tests="${cases.length}" failures="${failed.size}" errors="0" skipped="${explained.length + open.length}"`
  return `  <testsuite name="${source}" ${counts}>\n${cases.join('')}  </testsuite>\n`
}

function reasonText(reason: string, language: Language): string {
  return skipReasons[reason as SkipReason]?.[language] ?? reason
}

/** What was lifted, and the reasons. */
function liftedLines(findings: CheckedReport['findings'], language: Language): string[] {
  return findings.flatMap((finding) => {
    const lifted = liftedWords(finding)
    return lifted ? [finding.message, lifted[language]] : []
  })
}

function broken(path: string, { reason, message }: { reason: string; message: string }): string {
  const source = attribute(path)
  const error = `<error type="${attribute(reason)}" message="${attribute(message)}"/>`
  return `  <testsuite name="${source}" tests="1" failures="0" errors="1" skipped="0">\n${testCase({ source, rule: 'read' }, error)}  </testsuite>\n`
}

/** `source` is an attribute already: it stands in every case of a report. */
function testCase({ source, rule }: { source: string; rule: string }, inside = ''): string {
  const open = `    <testcase classname="${source}" name="${attribute(rule)}"`
  return inside === '' ? `${open}/>\n` : `${open}>${inside}</testcase>\n`
}

function content(text: string): string {
  return printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function attribute(text: string): string {
  return content(text).replaceAll('"', '&quot;').replaceAll('\n', '&#10;')
}

/** XML has no control characters, not even escaped. */
function printable(text: string): string {
  if (!/\p{Cc}/u.test(text)) return text
  return Array.from(text, (letter) => (letter < ' ' && !'\t\n\r'.includes(letter) ? '\uFFFD' : letter)).join('')
}
