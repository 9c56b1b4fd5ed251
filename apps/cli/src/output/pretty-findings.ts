/** Findings for people: gravest first, each with what likely caused it. */

import type { CheckDiagnosis, CheckFinding, Severity } from '@gouji/core'
import stringWidth from 'string-width'
import type { Paint, Style } from '../terminal.ts'
import { type Language, report as reportWords, severities } from '../words.ts'
import { type Cause, gravity } from './causes.ts'
import { placeText } from './place.ts'
import { sourceText } from './source.ts'
import { hang, pad } from './wrap.ts'

export interface PrettyOptions {
  readonly language: Language
  readonly width: number
  readonly paint: Paint
  /** Only errors, and what could not be read. */
  readonly quiet?: boolean | undefined
}

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', info: 'blue' }
/** Of warnings of one rule, and of reports alike. */
export const mostAlike = 5
const mostDiagnoses = 5
const mostOfSameCause = 3

export function findingLines(causes: readonly Cause[], options: PrettyOptions): string[] {
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

export function moreAlikeLines(
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
