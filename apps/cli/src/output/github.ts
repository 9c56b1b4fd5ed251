/** Annotations of GitHub Actions: one line an issue. */

import type { CheckResult } from '@gouji/core'
import type { Language } from '../words.ts'
import { explanationWords } from '../words-settings.ts'
import { issuesOf } from './issues.ts'
import { placeText } from './place.ts'

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const

export function github(result: CheckResult, { language }: { readonly language: Language }): string {
  return issuesOf(result)
    .map(({ severity, source, place, rule, message, explanation }) => {
      const properties = [
        `file=${property(source)}`,
        ...(place.line === undefined ? [] : [`line=${place.line}`]),
        `title=${property(rule)}`,
      ]
      const where = placeText(place, language)
      const level = explanation ? 'notice' : levels[severity]
      const text = where === '' ? message : `${message}（${where}）`
      const why = explanation ? `\n${explanationWords(explanation)[language]}` : ''
      return `::${level} ${properties.join(',')}::${data(text + why)}\n`
    })
    .join('')
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
