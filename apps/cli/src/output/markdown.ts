/** A circular (通报) that can be sent: one part for each agency, gravest first. */

import type { CheckedReport, CheckFinding, Profile } from '@gouji/core'
import { circular, type Language, report, severities } from '../words.ts'
import { liftedWords } from '../words-settings.ts'
import { placeText } from './place.ts'
import { rosterLabels, rosterTexts } from './roster.ts'
import type { WholeResult } from './whole.ts'

const order: readonly CheckFinding['severity'][] = ['error', 'warning', 'info']

interface CircularOptions {
  readonly language: Language
  readonly profile: Profile
}

export function* markdown({ summary, reports, unreadable }: WholeResult, options: CircularOptions): Generator<string> {
  const { language } = options
  yield `# ${circular.title[language]}\n\n${circular.summary(summary)[language]}`
  for (const { report: one } of reports()) yield `\n\n${agencyPart(one, options)}`
  let before = `\n\n## ${circular.unreadable[language]}\n\n`
  for (const { source, message } of unreadable()) {
    yield `${before}- ${plain(source)}：${plain(message)}`
    before = '\n'
  }
  yield '\n'
}

function agencyPart({ source, agency, year, findings }: CheckedReport, { language, profile }: CircularOptions): string {
  const texts = rosterTexts(profile, agency)
  const roster = rosterLabels(profile).flatMap((label, i) => (texts[i] ? [plain(`${label}：${texts[i]}`)] : []))
  const failed = findings.filter(({ outcome }) => outcome === 'failed')
  const lifted = liftedItems(findings, language)
  const heading = `## ${plain(agency ?? source)}${year === null ? '' : ` · ${year}`}`
  if (failed.length === 0) return [heading, circular.clean[language], ...lifted].join('\n\n')
  const items = failed
    .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
    .map(({ severity, message, place = {}, rule, beside }, i) => {
      const where = placeText(place, language)
      const name = severities[severity].name[language]
      return `${i + 1}. **${name}** ${plain(message)}${where === '' ? '' : `（${plain(where)}）`} \`${rule}\`${besideItems(beside, language)}`
    })
  return [heading, [plain(source), ...roster].join('；'), items.join('\n'), ...lifted].join('\n\n')
}

/** Sentences in common with other reports, as written here and there, under the item. */
function besideItems(beside: CheckFinding['beside'] = [], language: Language): string {
  const lines = beside.flatMap(({ agency, year, percent, source, sentences }) => [
    `   - ${plain(circular.beside(agency, year, percent)[language])}（${plain(source)}）`,
    ...sentences.flatMap(({ here, there }) => [
      `     - ${report.here[language].trim()}：${plain(here)}`,
      `       ${report.there[language].trim()}：${plain(there)}`,
    ]),
  ])
  return lines.map((line) => `\n${line}`).join('')
}

/** What was explained and what is known, each with the reason; nothing where there is none. */
function liftedItems(findings: CheckedReport['findings'], language: Language): string[] {
  return (['explained', 'known'] as const).flatMap((wanted) => {
    const items = findings.flatMap((finding) => {
      const lifted = liftedWords(finding)
      if (finding.outcome !== wanted || !lifted) return []
      return [`- ${plain(finding.message)} \`${finding.rule}\`  \n  ${plain(lifted[language])}`]
    })
    return items.length > 0 ? [circular[wanted][language], items.join('\n')] : []
  })
}

function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|#]/gu, '\\$&').replaceAll('\n', ' ')
}
