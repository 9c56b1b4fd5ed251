/** The result for people: reports one under the other, their findings gravest first. */

import type { CheckDiagnosis, CheckedReport, CheckFinding, Message, Severity, SkipReason, Unread } from '@gouji/core'
import stringWidth from 'string-width'
import type { Paint, Style } from '../terminal.ts'
import { ending, type Language, report as reportWords, severities, skipReasons } from '../words.ts'
import { late as lateWords, partial as partialWords } from '../words-bulk.ts'
import { baseline as baselineWords, liftedWords } from '../words-settings.ts'
import { type Cause, causesOf, gravity } from './causes.ts'
import { placeText } from './place.ts'
import type { ReportFindings, ResultEnd, TextStream } from './stream.ts'
import { hang, pad, wrap } from './wrap.ts'

export interface PrettyOptions {
  readonly language: Language
  readonly width: number
  readonly paint: Paint
  /** Only errors, and what could not be read. */
  readonly quiet?: boolean | undefined
}

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' }
// A table that was not read would otherwise fill the screen.
const mostRemarks = 8
const mostAlike = 5
const mostDiagnoses = 5
const mostOfSameCause = 3

export function pretty(options: PrettyOptions): TextStream {
  const { language, paint } = options
  const unreadable: Unread[] = []
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
      unreadable.push(document)
      return ''
    },
    late: (late) => {
      const lines = lateBlock(late, options)
      const title = anyLate || lines.length === 0 ? '' : block([paint('bold', lateWords.title[language])])
      anyLate ||= title !== ''
      return title + block(lines)
    },
    end: (end) =>
      block(unreadableBlock(unreadable, options)) +
      block([...summaryLines(end, options), ...notGivenLines(withoutPrevious, options)]),
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

function findingLines(causes: readonly Cause[], options: PrettyOptions): string[] {
  const blocks = gravity.flatMap((severity) => {
    const grave = causes.filter(({ finding }) => finding.severity === severity)
    return [...Map.groupBy(grave, ({ finding }) => finding.rule).values()].flatMap((alike) =>
      alikeBlocks(alike, { severity, options }),
    )
  })
  return blocks.flatMap((lines, i) => (i > 0 ? ['', ...lines] : lines))
}

/** Findings of one rule: every error, but only the first few warnings. */
function alikeBlocks(
  causes: readonly Cause[],
  { severity, options }: { readonly severity: Severity; readonly options: PrettyOptions },
): string[][] {
  const shown = severity === 'error' ? causes : causes.slice(0, mostAlike)
  const blocks = shown.map((cause) => causeBlock(cause, options))
  const more = causes.length - shown.length
  if (more === 0) return blocks
  return [...blocks, moreAlikeLines(more, { rule: causes[0]?.finding.rule ?? '', options })]
}

function moreAlikeLines(
  more: number,
  { rule, options: { paint, language } }: { readonly rule: string; readonly options: PrettyOptions },
): string[] {
  return [`          ${paint('dim', reportWords.alike(more, rule)[language])}`]
}

function causeBlock({ finding, diagnoses, others }: Cause, options: PrettyOptions): string[] {
  const { severity, message } = finding
  const { language, width, paint } = options
  const names = gravity.map((each) => stringWidth(severities[each].name[language]))
  const mark = `${severities[severity].mark} ${pad(severities[severity].name[language], Math.max(...names))}`
  const indent = ' '.repeat(stringWidth(mark) + 4)
  const lines = hang(`  ${mark}  `, message, { width })
  return [
    ...lines.map((line, i) => (i === 0 ? line.replace(mark, () => paint(styles[severity], mark)) : line)),
    ...hang(indent, aboutFinding(finding, language), { width, paint: (line) => paint('dim', line) }),
    ...besideLines(finding, { indent, options }),
    ...diagnosisLines(diagnoses, { indent, options }),
    ...sameCauseLines(others, { indent, options }),
  ]
}

/** A sentence in common with the likest report, as written here and there. */
function besideLines(
  { beside = [] }: CheckFinding,
  { indent, options }: { readonly indent: string; readonly options: PrettyOptions },
): string[] {
  const { language, width, paint } = options
  const [likest] = beside
  const [sentence] = likest?.sentences ?? []
  if (!likest || !sentence) return []
  const file = paint('dim', sourceText(likest.source, language))
  return [
    ...hang(`${indent}${reportWords.here[language]}  `, sentence.here, { width }),
    ...hang(`${indent}${reportWords.there[language]}  `, sentence.there, { width }),
    `${indent}${' '.repeat(stringWidth(reportWords.there[language]))}  ${file}`,
  ]
}

function sameCauseLines(
  others: readonly CheckFinding[],
  { indent, options }: { readonly indent: string; readonly options: PrettyOptions },
): string[] {
  const { language, width, paint } = options
  const shown = others.slice(0, mostOfSameCause)
  const more = others.length - shown.length
  const dim = (line: string) => paint('dim', line)
  return [
    ...shown.flatMap(({ message, rule }) =>
      hang(`${indent}  ${reportWords.sameCause[language]}  `, `${message} · ${rule}`, { width, paint: dim }),
    ),
    ...(more > 0 ? hang(`${indent}  `, reportWords.moreOfSameCause(more)[language], { width, paint: dim }) : []),
  ]
}

function aboutFinding({ rule, place, explainable, severity }: CheckFinding, language: Language): string {
  const about = [
    rule,
    ...(place ? [placeText(place, language)] : []),
    ...(explainable && severity === 'error' ? [reportWords.explainable[language]] : []),
  ]
  return about.filter(Boolean).join(' · ')
}

/** What is likely wrong and where it stands; several possibilities one under the other. */
function diagnosisLines(
  diagnoses: readonly CheckDiagnosis[],
  { indent, options }: { readonly indent: string; readonly options: PrettyOptions },
): string[] {
  const { language, width, paint } = options
  const [first, second] = diagnoses
  if (!first) return []
  const arrow = '→ '
  const emphasise = (line: string) => line.replace(arrow, () => paint('cyan', arrow))
  if (!second) {
    const where = first.cells.length === 1 && first.cells[0]?.place ? placeText(first.cells[0].place, language) : ''
    return [
      ...hang(indent + arrow, first.message, { width }).map(emphasise),
      ...(where === '' ? [] : hang(`${indent}  `, where, { width, paint: (line) => paint('dim', line) })),
    ]
  }
  const shown = diagnoses.slice(0, mostDiagnoses)
  const more = Math.max(diagnoses.length, first.of ?? 0) - shown.length
  const isChoice = first.kind !== 'blank'
  return [
    ...(isChoice ? hang(indent + arrow, reportWords.oneOf[language], { width }).map(emphasise) : []),
    ...shown.flatMap(({ message }) => hang(`${indent}${isChoice ? '  · ' : arrow}`, message, { width })),
    ...(more > 0 ? [`${indent}    ${paint('dim', reportWords.moreOf(more)[language])}`] : []),
    ...(first.complete === false ? [`${indent}    ${paint('dim', reportWords.notAllTried[language])}`] : []),
  ]
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

function unreadableBlock(unreadable: readonly Unread[], { language, width, paint }: PrettyOptions): string[] {
  if (unreadable.length === 0) return []
  const documents = unreadable.flatMap(({ source, reason, message }) => [
    `  ${paint('red', '✖')} ${sourceText(source, language)}  ${paint('dim', reason)}`,
    ...hang('    ', message, { width }),
  ])
  return [paint('bold', ending.unreadable[language]), ...documents]
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

function sourceText(source: string, language: Language): string {
  return source === '-' ? reportWords.standardInput[language] : source
}
