/** Annotations of GitHub Actions: one line an issue. */

import type { Language } from '../words.ts'
import { type Issue, issueOfUnread, issuesOfReport } from './issues.ts'
import { placeText } from './place.ts'
import type { TextStream } from './stream.ts'

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const

export function github({ language }: { readonly language: Language }): TextStream {
  const lines = (issues: readonly Issue[]) => issues.map((issue) => annotation(issue, language)).join('')
  return {
    report: (report) => lines(issuesOfReport(report)),
    unread: (document) => lines([issueOfUnread(document)]),
    late: (findings) => lines(issuesOfReport(findings)),
    end: () => '',
  }
}

function annotation({ severity, source, place, rule, message, lifted }: Issue, language: Language): string {
  const properties = [
    `file=${property(source)}`,
    ...(place.line === undefined ? [] : [`line=${place.line}`]),
    `title=${property(rule)}`,
  ]
  const where = placeText(place, language)
  const level = lifted ? 'notice' : levels[severity]
  const text = where === '' ? message : `${message}（${where}）`
  const why = lifted ? `\n${lifted[language]}` : ''
  return `::${level} ${properties.join(',')}::${data(text + why)}\n`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
