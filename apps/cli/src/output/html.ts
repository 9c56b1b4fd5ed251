/**
 * The result as one web page that loads nothing: a summary, and a list of findings to sort, filter and open. Without
 * script it is simply open. Of very many findings the gravest are listed, and the page says so.
 */

import { createHash } from 'node:crypto'
import type { Rule } from '@gouji/core'
import { type Language, severities } from '../words.ts'
import { page } from '../words-html.ts'
import { type Entry, entriesOf, levels, nameOf } from './html/entries.ts'
import { escapeText } from './html/markup.ts'
import { rowLine } from './html/rows.ts'
import { script } from './html/script.ts'
import { styleSheet } from './html/style.ts'
import { countsMarkup, reportsMarkup, rulesMarkup, unreadableMarkup } from './html/summary.ts'
import { type Survey, surveyOf, takerOf, total } from './html/survey.ts'
import { type Listed, numbered, toolsMarkup } from './html/tools.ts'
import type { WholeResult } from './whole.ts'

export interface HtmlOptions {
  readonly language: Language
  /** The rules that were applied: their titles and what they rest on. */
  readonly rules?: readonly Rule[] | undefined
}

export function* html(result: WholeResult, { language, rules = [] }: HtmlOptions): Generator<string> {
  const survey = surveyOf(result)
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const title = escapeText(page.title[language])
  yield `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>
${styleSheet}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${countsMarkup(result, { survey, language })}
`
  yield* reportsMarkup(result, { survey, language })
  yield '\n'
  yield* rulesMarkup(survey, { rules: byId, language })
  yield '\n'
  yield* unreadableMarkup(result, language)
  yield `
<section class="findings" id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">${escapeText(page.findings[language])}</h2>
`
  if (total(survey.found) === 0) yield `<p>${escapeText(page.none[language])}</p>`
  else yield* listMarkup(result, { survey, language, rules: byId })
  yield `
</section>
</main>
<footer>${escapeText(page.foot(result.core, result.rules)[language])}</footer>
<script>${script}</script>
</body>
</html>
`
}

/** The page runs its own script and no other, and loads nothing, whatever stands in it. */
const hash = createHash('sha256').update(script).digest('base64')
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${hash}'; form-action 'none'; base-uri 'none'`

// With more findings than these the page would be too large to send.
const longList = 2000

interface ListOptions {
  readonly survey: Survey
  readonly language: Language
  readonly rules: ReadonlyMap<string, Rule>
}

function* listMarkup(result: WholeResult, { survey, language, rules }: ListOptions): Generator<string> {
  const listed = listedIn(result, { survey, language })
  const { agencies, rules: ruleNumbers } = listed
  const brief = total(survey.listed) > longList
  yield `${noteMarkup(survey, language)}${toolsMarkup(listed, { shown: survey.shown, language })}
<p class="paper" id="paper" hidden></p>
<div id="list"></div>
<div class="after" id="after" hidden><span id="said" role="status"></span><button type="button" id="more"></button><button type="button" id="open-all"></button><button type="button" id="print">${escapeText(page.tools.print[language])}</button></div>
<noscript id="all"><table class="list">
<thead><tr>${headMarkup(language)}</tr></thead>
<tbody>
`
  let between = ''
  for (const entry of listedEntries(result, survey)) {
    yield between + rowLine(entry, { language, rules, agencies, ruleNumbers, brief })
    between = '\n'
  }
  yield `
</tbody></table></noscript>
<script type="application/json" id="words">${liveWords(language)}</script>`
}

/** In the order of the reports; of very many the gravest. */
function* listedEntries(result: WholeResult, { listed }: Survey): Generator<Entry> {
  const takes = takerOf(listed)
  for (const whole of result.reports()) {
    if (whole.report.findings.length === 0) continue
    for (const entry of entriesOf(whole)) if (takes(entry.level)) yield entry
  }
}

function listedIn(
  result: WholeResult,
  { survey, language }: { readonly survey: Survey; readonly language: Language },
): Listed {
  const [agencies, rules, years] = [new Set<string>(), new Set<string>(), new Set<number>()]
  for (const { report, finding } of listedEntries(result, survey)) {
    agencies.add(nameOf(report, language))
    rules.add(finding.rule)
    if (report.year !== null) years.add(report.year)
  }
  return { agencies: numbered(agencies), rules: numbered(rules), years: [...years].toSorted((a, b) => a - b) }
}

/** That the list is long, and what it leaves out. */
function noteMarkup({ found, listed, shown }: Survey, language: Language): string {
  const [all, here] = [total(found), total(listed)]
  const parts = levels
    .filter((level) => shown.includes(level) && found[level] > 0)
    .map((level) => {
      const name = level === 'explained' || level === 'known' ? page.counts[level] : severities[level].name
      return page.cut.part({ name, listed: listed[level], found: found[level] })
    })
  const notes = [
    ...(here < all ? [page.cut.findings({ found: all, listed: here, parts })] : []),
    ...(here > longList ? [page.brief(here)] : []),
  ]
  return notes.map((note) => `<p class="soft">${escapeText(note[language])}</p>\n`).join('')
}

/** The columns by which the list can be sorted say so. */
function headMarkup(language: Language): string {
  const sortable = ['agency', 'year', 'level', 'rule']
  const columns = Object.entries(page.columns).map(
    ([name, word]) => [name === 'severity' ? 'level' : name, word] as const,
  )
  return columns
    .map(([name, word]) => {
      const by = sortable.includes(name) ? ` data-by="${name}"` : ''
      return `<th scope="col" class="${name}"${by}>${escapeText(word[language])}</th>`
    })
    .join('')
}

/** What the script says; none of it comes from a document. */
function liveWords(language: Language): string {
  const { openAll, closeAll } = page.tools
  const entries = Object.entries({ ...page.live, openAll, closeAll }).map(([name, word]) => [name, word[language]])
  return JSON.stringify(Object.fromEntries(entries)).replaceAll('<', '\\u003c')
}
