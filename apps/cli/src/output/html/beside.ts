/** What other reports say too: the sentences in common, here and there, side by side. */

import type { CheckFinding } from '@gouji/core'
import { circular, type Language, report } from '../../words.ts'
import { escapeText } from './markup.ts'

/** Empty where no other report shows it. */
export function besideMarkup({ beside = [] }: CheckFinding, language: Language): string {
  const head = [report.here, report.there].map((word) => `<th scope="col">${escapeText(word[language].trim())}</th>`)
  return beside
    .map(({ agency, year, percent, source, sentences }) => {
      const rows = sentences.map(
        ({ here, there }) => `<tr><td>${escapeText(here)}</td><td>${escapeText(there)}</td></tr>`,
      )
      const who = escapeText(circular.beside(agency, year, percent)[language])
      const table = `<table class="beside"><thead><tr>${head.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`
      return `<p>${who}<br><span class="soft">${escapeText(source)}</span></p>${rows.length > 0 ? table : ''}`
    })
    .join('')
}
