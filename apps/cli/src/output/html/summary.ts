/** The top of the page: how many of what, by agency and by rule. */

import type { CheckResult, Rule } from '@gouji/core'
import type { Language } from '../../words.ts'
import { page } from '../../words-html.ts'
import { sourceText } from '../source.ts'
import { type Entry, type Level, nameOf, shownLevels } from './entries.ts'
import { escapeText } from './markup.ts'
import { levelTag } from './rows.ts'

export interface SummaryOptions {
  readonly language: Language
  readonly rules: ReadonlyMap<string, Rule>
}

export function countsMarkup({ summary }: CheckResult, entries: readonly Entry[], language: Language): string {
  const of = (wanted: Level) => entries.filter(({ level }) => level === wanted).length
  const counts = { ...summary, explained: of('explained'), known: of('known') }
  const items = (['reports', 'errors', 'warnings', 'infos', 'explained', 'known', 'unreadable'] as const)
    .filter((name) => counts[name] > 0 || ['reports', 'errors', 'warnings', 'infos'].includes(name))
    .map((name) => {
      const word = escapeText(page.counts[name][language])
      return `<div class="count ${counts[name] > 0 ? name : 'zero'}"><dt>${word}</dt><dd>${counts[name]}</dd></div>`
    })
  return `<dl class="counts">${items.join('')}</dl>`
}

/** A line for each report, with or without findings. */
export function reportsMarkup(
  { reports }: CheckResult,
  { entries, language }: { readonly entries: readonly Entry[]; readonly language: Language },
): string {
  const byReport = Map.groupBy(entries, ({ report }) => report)
  const shown = shownLevels(entries)
  const heads = [page.columns.agency, page.columns.year].map(
    (word) => `<th scope="col">${escapeText(word[language])}</th>`,
  )
  const rows = reports.map((report) => {
    const own = byReport.get(report) ?? []
    const counts = shown.map((level) => {
      const count = own.filter((entry) => entry.level === level).length
      return `<td class="number">${count || '<span class="soft">0</span>'}</td>`
    })
    const name = escapeText(nameOf(report, language))
    return `<tr><th scope="row" data-agency="${name}">${name}</th><td>${report.year ?? ''}</td>${counts.join('')}<td class="soft">${escapeText(sourceText(report.source, language))}</td></tr>`
  })
  const levelHeads = shown.map((level) => `<th scope="col" class="number">${levelTag(level, language)}</th>`)
  const last = `<th scope="col">${escapeText(page.file[language])}</th>`
  return section(page.byReport[language], {
    head: [...heads, ...levelHeads, last].join(''),
    rows,
  })
}

/** The rules that found something, the most frequent first. */
export function rulesMarkup(entries: readonly Entry[], { rules, language }: SummaryOptions): string {
  const byRule = [...Map.groupBy(entries, ({ finding }) => finding.rule)].toSorted(
    ([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1),
  )
  const rows = byRule.map(([id, of]) => {
    const worst = shownLevels(of).find((level) => of.some((entry) => entry.level === level)) ?? 'info'
    const title = rules.get(id)?.title[language] ?? ''
    const reports = new Set(of.map(({ report }) => report)).size
    return `<tr><th scope="row" data-rule="${escapeText(id)}"><code>${escapeText(id)}</code></th><td>${levelTag(worst, language)}</td><td class="number">${of.length}</td><td class="number">${reports}</td><td>${escapeText(title)}</td></tr>`
  })
  const head = [page.columns.rule, page.columns.severity, page.count, page.counts.reports, page.content].map(
    (word, i) => `<th scope="col"${i === 2 || i === 3 ? ' class="number"' : ''}>${escapeText(word[language])}</th>`,
  )
  return byRule.length === 0 ? '' : section(page.byRule[language], { head: head.join(''), rows })
}

export function unreadableMarkup({ unreadable }: CheckResult, language: Language): string {
  if (unreadable.length === 0) return ''
  const rows = unreadable.map(
    ({ source, reason, message }) =>
      `<tr><th scope="row">${escapeText(sourceText(source, language))}</th><td>${escapeText(message)}</td><td><code>${escapeText(reason)}</code></td></tr>`,
  )
  const head = [page.file, page.counts.unreadable, page.reason].map(
    (word) => `<th scope="col">${escapeText(word[language])}</th>`,
  )
  return section(page.unreadable[language], { head: head.join(''), rows })
}

/** Closed or open by hand; the table scrolls where it is long. */
function section(title: string, { head, rows }: { readonly head: string; readonly rows: readonly string[] }): string {
  const name = escapeText(title)
  return `<details open><summary><h2>${name}</h2> <span class="soft">${rows.length}</span></summary>
<div class="scroll long" role="region" aria-label="${name}" tabindex="0"><table class="summary">
<thead><tr>${head}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div></details>`
}
