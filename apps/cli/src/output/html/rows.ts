/** The rows of the list: for each finding the row that is seen and the row that opens, on one line. */

import type { CheckDiagnosis, Rule } from '@gouji/core'
import { type Language, report as reportWords, severities } from '../../words.ts'
import { page } from '../../words-html.ts'
import { liftedWords } from '../../words-settings.ts'
import { placeText } from '../place.ts'
import { sourceText } from '../source.ts'
import { besideMarkup } from './beside.ts'
import { type Entry, type Level, levels, marksOf, nameOf } from './entries.ts'
import { excerptMarkup } from './excerpt.ts'
import { escapeText } from './markup.ts'
import { quoteMarkup } from './quote.ts'

export interface RowOptions {
  readonly language: Language
  readonly rules: ReadonlyMap<string, Rule>
  /** Whether the list is long: excerpts are kept short then. */
  readonly brief: boolean
  /** Numbers of agencies and rules, by which the script filters. */
  readonly agencies: ReadonlyMap<string, number>
  readonly ruleNumbers: ReadonlyMap<string, number>
}

const mostDiagnoses = 5
const mostOfSameCause = 3

/**
 * A tab between the two rows: the script keeps them apart without parsing. In a long list the row that opens is a
 * comment, which only the script takes up: no browser shows tens of thousands of them at once.
 */
export function rowLine(entry: Entry, options: RowOptions): string {
  const { report, finding, level } = entry
  const { language, agencies, ruleNumbers } = options
  const name = nameOf(report, language)
  const { text: _, ...place } = finding.place ?? {}
  const key = [agencies.get(name), report.year ?? 0, levels.indexOf(level), ruleNumbers.get(finding.rule)].join(' ')
  const cells = [
    `<td class="agency">${escapeText(name)}</td>`,
    `<td class="year">${report.year ?? ''}</td>`,
    `<td class="level">${levelTag(level, language)}</td>`,
    `<td class="rule"><code>${escapeText(finding.rule)}</code></td>`,
    `<td class="message">${escapeText(finding.message)}</td>`,
    `<td class="place">${escapeText(placeText(place, language))}</td>`,
  ]
  const below = `<tr class="detail"><td colspan="6">${detail(entry, options)}</td></tr>`
  const shown = options.brief ? `<!--${below}-->` : below
  return `<tr class="row ${level}" data-key="${key}">${cells.join('')}</tr>\t${shown}`
}

export function levelTag(level: Level, language: Language): string {
  const { mark, name } =
    level === 'explained' || level === 'known' ? { mark: '✓', name: reportWords[level] } : severities[level]
  return `<span class="tag ${level}">${mark} ${escapeText(name[language])}</span>`
}

function detail(entry: Entry, options: RowOptions): string {
  const { finding, diagnoses, sameCause } = entry
  const { language, rules, brief } = options
  const { detail: words } = page
  const rule = rules.get(finding.rule)
  const facts = entry.facts()
  const basis = rule ? `${escapeText(rule.title[language])}<br><span class="soft">${escapeText(rule.basis)}</span>` : ''
  const parts: readonly (readonly [string, string])[] = [
    [words.cause[language], diagnosisMarkup(diagnoses, language)],
    [words.table[language], facts ? excerptMarkup(facts, { marks: marksOf(entry, brief), language }) : ''],
    [words.quote[language], quoteMarkup(finding)],
    [words.beside[language], besideMarkup(finding, language)],
    [words.sameCause[language], sameCauseMarkup(sameCause, language)],
    [words.explanation[language], escapeText(liftedWords(finding)?.[language] ?? explainable(entry, language))],
    [words.basis[language], `${basis} <code>${escapeText(finding.rule)}</code>`],
    [words.place[language], placeMarkup(entry, language)],
  ]
  const items = parts.filter(([, text]) => text !== '').map(([name, text]) => `<dt>${name}</dt><dd>${text}</dd>`)
  return `<dl>${items.join('')}</dl>`
}

function placeMarkup({ report, finding }: Entry, language: Language): string {
  const where = placeText(finding.place ?? {}, language)
  const source = `<span class="soft">${escapeText(sourceText(report.source, language))}</span>`
  return where === '' ? source : `${escapeText(where)}<br>${source}`
}

/** Several possibilities are a list: the records tell which. */
function diagnosisMarkup(diagnoses: readonly CheckDiagnosis[], language: Language): string {
  const [first, second] = diagnoses
  if (!first) return ''
  if (!second) return escapeText(first.message)
  const shown = diagnoses.slice(0, mostDiagnoses)
  const more = Math.max(diagnoses.length, first.of ?? 0) - shown.length
  const lines = [
    ...shown.map(({ message }) => message),
    ...(more > 0 ? [page.detail.moreDiagnoses(more)[language]] : []),
    ...(first.complete === false ? [reportWords.notAllTried[language]] : []),
  ]
  const items = lines.map((line) => `<li>${escapeText(line)}</li>`)
  const list = `<ul>${items.join('')}</ul>`
  return first.kind === 'blank' ? list : `${escapeText(reportWords.oneOf[language])}${list}`
}

function sameCauseMarkup(findings: Entry['sameCause'], language: Language): string {
  const shown = findings.slice(0, mostOfSameCause).map(({ message }) => message)
  const more = findings.length - shown.length
  return [...shown, ...(more > 0 ? [page.detail.moreOfSameCause(more)[language]] : [])].map(escapeText).join('<br>')
}

function explainable({ finding: { explainable: can, severity } }: Entry, language: Language): string {
  return can && severity === 'error' ? reportWords.explainable[language] : ''
}
