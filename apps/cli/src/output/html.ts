/**
 * The result as one web page that loads nothing: a summary, and a list of findings to sort, filter and open. Without
 * script it is simply open.
 */

import { createHash } from 'node:crypto'
import type { CheckResult, Rule } from '@gouji/core'
import { type Language, report as reportWords, severities } from '../words.ts'
import { page } from '../words-html.ts'
import { type Entry, entriesOf, levels, nameOf, shownLevels } from './html/entries.ts'
import type { ExcerptFacts } from './html/excerpt.ts'
import { escapeText } from './html/markup.ts'
import { rowLine } from './html/rows.ts'
import { script } from './html/script.ts'
import { styleSheet } from './html/style.ts'
import { countsMarkup, reportsMarkup, rulesMarkup, unreadableMarkup } from './html/summary.ts'

export interface HtmlOptions {
  readonly language: Language
  /** The rules that were applied: their titles and what they rest on. */
  readonly rules?: readonly Rule[] | undefined
  /** The cells a document was read with, for excerpts. */
  readonly reportOf?: ((source: string) => ExcerptFacts | undefined) | undefined
}

export function html(result: CheckResult, { language, rules = [], reportOf = () => undefined }: HtmlOptions): string {
  const entries = entriesOf(result)
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const title = escapeText(page.title[language])
  return `<!doctype html>
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
${countsMarkup(result, entries, language)}
${reportsMarkup(result, { entries, language })}
${rulesMarkup(entries, { rules: byId, language })}
${unreadableMarkup(result, language)}
<section class="findings" id="findings" aria-labelledby="findings-title">
<h2 id="findings-title">${escapeText(page.findings[language])}</h2>
${entries.length === 0 ? `<p>${escapeText(page.none[language])}</p>` : listMarkup(entries, { language, rules: byId, reportOf })}
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
  readonly language: Language
  readonly rules: ReadonlyMap<string, Rule>
  readonly reportOf: (source: string) => ExcerptFacts | undefined
}

function listMarkup(entries: readonly Entry[], options: ListOptions): string {
  const { language } = options
  const agencies = numbered(entries.map(({ report }) => nameOf(report, language)))
  const ruleNumbers = numbered(entries.map(({ finding }) => finding.rule))
  const brief = entries.length > longList
  const lines = entries.map((entry) => rowLine(entry, { ...options, agencies, ruleNumbers, brief }))
  const note = brief ? `<p class="soft">${escapeText(page.brief(entries.length)[language])}</p>\n` : ''
  return `${note}${toolsMarkup(entries, { agencies, rules: ruleNumbers, language })}
<p class="paper" id="paper" hidden></p>
<div id="list"></div>
<div class="after" id="after" hidden><span id="said" role="status"></span><button type="button" id="more"></button><button type="button" id="open-all"></button><button type="button" id="print">${escapeText(page.tools.print[language])}</button></div>
<noscript id="all"><table class="list">
<thead><tr>${headMarkup(language)}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody></table></noscript>
<script type="application/json" id="words">${liveWords(language)}</script>`
}

/** Names in the order of the language, each with its number. */
function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  const collator = new Intl.Collator('zh-CN')
  return new Map([...new Set(names)].toSorted(collator.compare).map((name, i) => [name, i]))
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

function toolsMarkup(
  entries: readonly Entry[],
  {
    agencies,
    rules,
    language,
  }: {
    readonly agencies: ReadonlyMap<string, number>
    readonly rules: ReadonlyMap<string, number>
    readonly language: Language
  },
): string {
  const words = page.tools
  const years = [...new Set(entries.flatMap(({ report }) => report.year ?? []))].toSorted((a, b) => a - b)
  const choice = (id: string, label: string, options: readonly (readonly [string, number])[]) => {
    const items = options.map(([name, value]) => `<option value="${value}">${escapeText(name)}</option>`)
    return `<label><span>${escapeText(label)}</span><select id="${id}"><option value="">${escapeText(words.all[language])}</option>${items.join('')}</select></label>`
  }
  const boxes = shownLevels(entries).map((level) => {
    const name = level === 'explained' || level === 'known' ? reportWords[level] : severities[level].name
    return `<label><input type="checkbox" name="level" value="${levels.indexOf(level)}" checked><span>${escapeText(name[language])}</span></label>`
  })
  return `<form class="tools" id="tools" role="search" aria-label="${escapeText(words.label[language])}" hidden>
<label><span>${escapeText(words.search[language])}</span><input type="search" id="search" placeholder="${escapeText(words.searchHint[language])}" autocomplete="off"></label>
${choice('agency', words.agency[language], [...agencies])}
${choice(
  'year',
  words.year[language],
  years.map((year) => [String(year), year] as const),
)}
${choice('rule', words.rule[language], [...rules])}
<fieldset><legend>${escapeText(words.severities[language])}</legend>${boxes.join('')}</fieldset>
<button type="reset">${escapeText(words.clear[language])}</button>
</form>`
}

/** What the script says; none of it comes from a document. */
function liveWords(language: Language): string {
  const { openAll, closeAll } = page.tools
  const entries = Object.entries({ ...page.live, openAll, closeAll }).map(([name, word]) => [name, word[language]])
  return JSON.stringify(Object.fromEntries(entries)).replaceAll('<', '\\u003c')
}
