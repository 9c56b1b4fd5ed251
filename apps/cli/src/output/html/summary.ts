/** The top of the page: how many of what, by agency and by rule. */

import type { Rule } from '@gouji/core'
import type { Language } from '../../words.ts'
import { page } from '../../words-html.ts'
import { sourceText } from '../source.ts'
import type { WholeResult } from '../whole.ts'
import { type Level, nameOf } from './entries.ts'
import { escapeText } from './markup.ts'
import { levelTag } from './rows.ts'
import { levelOf, mostInTable, type Survey, takerOf, total, worstOf } from './survey.ts'

export interface SummaryOptions {
  readonly survey: Survey
  readonly language: Language
}

export function countsMarkup({ summary }: WholeResult, { survey, language }: SummaryOptions): string {
  const { explained, known } = survey.found
  const counts = { ...summary, explained, known }
  const items = (['reports', 'errors', 'warnings', 'infos', 'explained', 'known', 'unreadable'] as const)
    .filter((name) => counts[name] > 0 || ['reports', 'errors', 'warnings', 'infos'].includes(name))
    .map((name) => {
      const word = escapeText(page.counts[name][language])
      return `<div class="count ${counts[name] > 0 ? name : 'zero'}"><dt>${word}</dt><dd>${counts[name]}</dd></div>`
    })
  return `<dl class="counts">${items.join('')}</dl>`
}

/** A line for each report, with or without findings; of very many those with the gravest. */
export function* reportsMarkup(
  { reports, summary }: WholeResult,
  { survey, language }: SummaryOptions,
): Generator<string> {
  const { shown } = survey
  const heads = [page.columns.agency, page.columns.year].map(
    (word) => `<th scope="col">${escapeText(word[language])}</th>`,
  )
  const levelHeads = shown.map((level) => `<th scope="col" class="number">${levelTag(level, language)}</th>`)
  const last = `<th scope="col">${escapeText(page.file[language])}</th>`
  const takes = takerOf(survey.reports)
  function* rows(): Generator<string> {
    for (const { report } of reports()) {
      if (!takes(worstOf(report))) continue
      const own = new Map<Level, number>()
      for (const level of report.findings.map(levelOf)) own.set(level, (own.get(level) ?? 0) + 1)
      const counts = shown.map((level) => `<td class="number">${own.get(level) ?? '<span class="soft">0</span>'}</td>`)
      const name = escapeText(nameOf(report, language))
      yield `<tr><th scope="row" data-agency="${name}">${name}</th><td>${report.year ?? ''}</td>${counts.join('')}<td class="soft">${escapeText(sourceText(report.source, language))}</td></tr>`
    }
  }
  const listed = total(survey.reports)
  yield* section(page.byReport[language], {
    head: [...heads, ...levelHeads, last].join(''),
    rows: rows(),
    count: summary.reports,
    note: listed < summary.reports ? page.cut.reports(summary.reports, listed)[language] : '',
  })
}

/** The rules that found something, the most frequent first. */
export function* rulesMarkup(
  { rules: counted }: Survey,
  { rules, language }: { readonly rules: ReadonlyMap<string, Rule>; readonly language: Language },
): Generator<string> {
  if (counted.length === 0) return
  const rows = counted.map(({ id, worst, findings, reports }) => {
    const title = rules.get(id)?.title[language] ?? ''
    return `<tr><th scope="row" data-rule="${escapeText(id)}"><code>${escapeText(id)}</code></th><td>${levelTag(worst, language)}</td><td class="number">${findings}</td><td class="number">${reports}</td><td>${escapeText(title)}</td></tr>`
  })
  const head = [page.columns.rule, page.columns.severity, page.count, page.counts.reports, page.content].map(
    (word, i) => `<th scope="col"${i === 2 || i === 3 ? ' class="number"' : ''}>${escapeText(word[language])}</th>`,
  )
  yield* section(page.byRule[language], { head: head.join(''), rows, count: rows.length })
}

export function* unreadableMarkup({ unreadable, summary }: WholeResult, language: Language): Generator<string> {
  if (summary.unreadable === 0) return
  function* rows(): Generator<string> {
    let at = 0
    for (const { source, reason, message } of unreadable()) {
      at += 1
      if (at > mostInTable) return
      yield `<tr><th scope="row">${escapeText(sourceText(source, language))}</th><td>${escapeText(message)}</td><td><code>${escapeText(reason)}</code></td></tr>`
    }
  }
  const head = [page.file, page.counts.unreadable, page.reason].map(
    (word) => `<th scope="col">${escapeText(word[language])}</th>`,
  )
  yield* section(page.unreadable[language], {
    head: head.join(''),
    rows: rows(),
    count: summary.unreadable,
    note: summary.unreadable > mostInTable ? page.cut.unreadable(summary.unreadable, mostInTable)[language] : '',
  })
}

/** Closed or open by hand; the table scrolls where it is long. */
function* section(
  title: string,
  {
    head,
    rows,
    count,
    note = '',
  }: {
    readonly head: string
    readonly rows: Iterable<string>
    readonly count: number
    /** What is left out. */
    readonly note?: string
  },
): Generator<string> {
  const name = escapeText(title)
  const said = note === '' ? '' : `<p class="soft">${escapeText(note)}</p>\n`
  yield `<details open><summary><h2>${name}</h2> <span class="soft">${count}</span></summary>
${said}<div class="scroll long" role="region" aria-label="${name}" tabindex="0"><table class="summary">
<thead><tr>${head}</tr></thead>
<tbody>
`
  let between = ''
  for (const row of rows) {
    yield between + row
    between = '\n'
  }
  yield '\n</tbody></table></div></details>'
}
