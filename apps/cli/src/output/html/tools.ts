/** What the list is filtered with. */

import { type Language, report as reportWords, severities } from '../../words.ts'
import { page } from '../../words-html.ts'
import { type Level, levels } from './entries.ts'
import { escapeText } from './markup.ts'

/** What findings that are listed can be told by; names with the numbers the rows carry. */
export interface Listed {
  readonly agencies: ReadonlyMap<string, number>
  readonly rules: ReadonlyMap<string, number>
  readonly years: readonly number[]
}

/** Names in the order of the language, each with its number. */
export function numbered(names: ReadonlySet<string>): ReadonlyMap<string, number> {
  const collator = new Intl.Collator('zh-CN')
  return new Map([...names].toSorted(collator.compare).map((name, i) => [name, i]))
}

export function toolsMarkup(
  { agencies, rules, years }: Listed,
  { shown, language }: { readonly shown: readonly Level[]; readonly language: Language },
): string {
  const words = page.tools
  const choice = (id: string, label: string, options: readonly (readonly [string, number])[]) => {
    const items = options.map(([name, value]) => `<option value="${value}">${escapeText(name)}</option>`)
    return `<label><span>${escapeText(label)}</span><select id="${id}"><option value="">${escapeText(words.all[language])}</option>${items.join('')}</select></label>`
  }
  const boxes = shown.map((level) => {
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
