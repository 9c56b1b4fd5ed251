/** The result for people: reports one under the other, their findings gravest first. */

import type { CheckedReport, Message, SkipReason, Unread } from '@gouji/core'
import stringWidth from 'string-width'
import { newSpool } from '../bulk/spool.ts'
import { ending, report as reportWords, skipReasons } from '../words.ts'
import { late as lateWords, partial as partialWords } from '../words-bulk.ts'
import { baseline as baselineWords, liftedWords } from '../words-settings.ts'
import { causesOf } from './causes.ts'
import { placeText } from './place.ts'
import { findingLines, moreAlikeLines, mostAlike, type PrettyOptions } from './pretty-findings.ts'
import { sourceText } from './source.ts'
import type { ReportFindings, ResultEnd, TextStream } from './stream.ts'
import { hang, wrap } from './wrap.ts'

const mostInMemory = 1024 * 1024
// A table that was not read would otherwise fill the screen.
const mostRemarks = 8

export function pretty(options: PrettyOptions): TextStream {
  const { language, paint } = options
  const unreadable = newSpool<Unread>({ most: mostInMemory })
  const withoutPrevious = new Set<string>()
  let written = false
  let anyLate = false
  const block = (lines: readonly string[]) => {
    if (lines.length === 0) return ''
    const text = `${written ? '\n' : ''}${lines.join('\n')}\n`
    written = true
    return text
  }
  return {
    report: (report) => {
      for (const { rule, reason } of report.skipped) {
        if (reason === 'no-previous-report') withoutPrevious.add(rule)
      }
      return block(reportBlock(report, options))
    },
    unread: (document) => {
      unreadable.add(document)
      return ''
    },
    late: (late) => {
      const lines = lateBlock(late, options)
      const title = anyLate || lines.length === 0 ? '' : block([paint('bold', lateWords.title[language])])
      anyLate ||= title !== ''
      return title + block(lines)
    },
    *end(end) {
      if (unreadable.count > 0) yield block([paint('bold', ending.unreadable[language])])
      for (const document of unreadable.all()) yield `${unreadableLines(document, options).join('\n')}\n`
      yield block([...summaryLines(end, options), ...notGivenLines(withoutPrevious, options)])
    },
    close: () => unreadable.close(),
  }
}

function reportBlock(report: CheckedReport, options: PrettyOptions): string[] {
  const { quiet, paint, language } = options
  const failed = report.findings.filter(({ outcome }) => outcome === 'failed')
  if (quiet) {
    const errors = failed.filter(({ severity }) => severity === 'error')
    return errors.length === 0 ? [] : [...header(report, options), ...findingLines(causesOf(errors, report), options)]
  }
  const anyKnown = report.findings.some(({ outcome }) => outcome === 'known')
  const sentence = anyKnown ? reportWords.noneNew : reportWords.clean(report.passed.length)
  const clean = `  ${paint('green', '✔')} ${sentence[language]}`
  return [
    ...header(report, options),
    ...remarkLines(report, options),
    ...(failed.length === 0 ? [clean] : findingLines(causesOf(failed, report), options)),
    ...explainedLines(report, options),
    ...knownLines(report, options),
    ...skippedLines(report, options),
  ]
}

/** What was found when all reports were read; a report like many others names the first few of them. */
function lateBlock(late: ReportFindings, options: PrettyOptions): string[] {
  const failed = late.findings.filter(
    ({ outcome, severity }) => outcome === 'failed' && (!options.quiet || severity === 'error'),
  )
  if (failed.length === 0) return []
  const shown = failed.slice(0, mostAlike)
  const more = failed.length - shown.length
  return [
    ...header(late, options),
    ...findingLines(causesOf(shown, { diagnoses: [] }), options),
    ...(more > 0 ? moreAlikeLines(more, { rule: shown[0]?.rule ?? '', options }) : []),
  ]
}

function header(
  { agency, year, edition, source }: ReportFindings,
  { language, width, paint }: PrettyOptions,
): string[] {
  const title = [
    agency ?? reportWords.noAgency[language],
    reportWords.year(year)[language],
    reportWords.edition(edition)[language],
  ].join(' · ')
  const file = sourceText(source, language)
  if (stringWidth(title) + 2 + stringWidth(file) <= width) return [`${paint('bold', title)}  ${paint('dim', file)}`]
  return [...wrap(title, width).map((line) => paint('bold', line)), `  ${paint('dim', file)}`]
}

function remarkLines({ remarks }: CheckedReport, { language, width, paint }: PrettyOptions): string[] {
  if (remarks.length === 0) return []
  const more = remarks.length - mostRemarks
  const bullets = remarks.slice(0, mostRemarks).flatMap(({ message, place }) => {
    const where = place ? placeText(place, language) : ''
    return [
      ...hang('    · ', message, { width }),
      ...(where === '' ? [] : hang('      ', where, { width, paint: (line) => paint('dim', line) })),
    ]
  })
  if (more > 0) bullets.push(`      ${paint('dim', reportWords.moreRemarks(more)[language])}`)
  return [`  ${paint('cyan', reportWords.reading[language])}`, ...bullets, '']
}

/** What was lifted, and the reasons. */
function explainedLines({ findings }: CheckedReport, { language, width, paint }: PrettyOptions): string[] {
  const explained = findings.filter(({ outcome }) => outcome === 'explained')
  if (explained.length === 0) return []
  const dim = (line: string) => paint('dim', line)
  return [
    '',
    `  ${dim(`${reportWords.explained[language]} ${explained.length}`)}`,
    ...explained.flatMap((finding) => [
      ...hang('    · ', `${finding.message} · ${finding.rule}`, { width, paint: dim }),
      ...hang('      ', liftedWords(finding)?.[language] ?? '', { width, paint: dim }),
    ]),
  ]
}

/** What is known already is counted, not listed: a baseline is there so that it does not fill the screen. */
function knownLines({ findings }: CheckedReport, { language, width, paint }: PrettyOptions): string[] {
  const known = findings.filter(({ outcome }) => outcome === 'known').length
  if (known === 0) return []
  return hang('  ', baselineWords.ofReport(known)[language], { width, paint: (line) => paint('dim', line) })
}

/** What the user did not give is said once, at the end. */
const notGiven: ReadonlySet<string> = new Set([
  'no-previous-report',
  'no-members',
  'no-publication-date',
  'no-other-reports',
])

function notGivenLines(
  withoutPrevious: ReadonlySet<string>,
  { language, width, paint, quiet }: PrettyOptions,
): string[] {
  if (quiet || withoutPrevious.size === 0) return []
  const sentence = ending.withoutPrevious(withoutPrevious.size)[language]
  return hang('  ', sentence, { width, paint: (line) => paint('dim', line) })
}

/** One line however many rules: how many could not judge, by reason. */
function skippedLines(report: CheckedReport, { language, width, paint }: PrettyOptions): string[] {
  const { findings } = report
  const skipped = report.skipped.filter(({ reason }) => !notGiven.has(reason))
  if (skipped.length === 0) return []
  const byReason = Map.groupBy(skipped, ({ reason }) => reason)
  const reasons = [...byReason].map(([reason, of]) => {
    const sentence: Message = skipReasons[reason as SkipReason] ?? { zh: reason, en: reason }
    return reportWords.skipReason(sentence, of.length)[language]
  })
  const rules = new Set(skipped.map(({ rule }) => rule)).size
  const text = reportWords.skipped(rules)[language] + reasons.join(reportWords.between[language])
  const lines = hang('  ', text, { width, paint: (line) => paint('dim', line) })
  return findings.length > 0 ? ['', ...lines] : lines
}

function unreadableLines(
  { source, reason, message }: Unread,
  { language, width, paint }: PrettyOptions,
): readonly string[] {
  return [
    `  ${paint('red', '✖')} ${sourceText(source, language)}  ${paint('dim', reason)}`,
    ...hang('    ', message, { width }),
  ]
}

function summaryLines({ summary, partial }: ResultEnd, { language, width, paint }: PrettyOptions): string[] {
  const { errors, warnings, unreadable } = summary
  const text = ending.summary(summary)[language] + (unreadable > 0 ? ending.unreadableCount(unreadable)[language] : '')
  const mark = errors + unreadable > 0 ? '✖' : warnings > 0 ? '⚠' : '✔'
  const colour = errors + unreadable > 0 ? 'red' : warnings > 0 ? 'yellow' : 'green'
  return [
    `${paint(colour, mark)} ${paint('bold', text)}`,
    ...(partial ? hang('  ', partialWords[language], { width, paint: (line) => paint('yellow', line) }) : []),
  ]
}
