/** Annotations of GitHub Actions: one line an issue. */

import type { Language } from '../words.ts'
import { githubCut } from '../words-bulk.ts'
import { type Issue, issueOfUnread, issuesOfReport } from './issues.ts'
import { placeText } from './place.ts'
import type { TextStream } from './stream.ts'

/** Of each level a step shows no more on its page; all stand in its log. */
const mostShown = 10

const levels = { error: 'error', warning: 'warning', info: 'notice' } as const

export function github({ language }: { readonly language: Language }): TextStream {
  const lines = (issues: readonly Issue[]) => {
    for (const issue of issues) counts[levelOf(issue)] += 1
    return issues.map((issue) => annotation(issue, language)).join('')
  }
  const counts = { error: 0, warning: 0, notice: 0 }
  return {
    report: (report) => lines(issuesOfReport(report)),
    unread: (document) => lines([issueOfUnread(document)]),
    late: (findings) => lines(issuesOfReport(findings)),
    end: () => {
      const left = Object.values(counts).reduce((sum, count) => sum + Math.max(0, count - mostShown), 0)
      return left > 0 ? [`::notice::${data(githubCut(mostShown, left)[language])}\n`] : []
    },
  }
}

function levelOf({ severity, lifted }: Issue): (typeof levels)[keyof typeof levels] {
  return lifted ? 'notice' : levels[severity]
}

function annotation(issue: Issue, language: Language): string {
  const { source, place, rule, message, lifted } = issue
  const properties = [
    `file=${property(source)}`,
    ...(place.line === undefined ? [] : [`line=${place.line}`]),
    `title=${property(rule)}`,
  ]
  const where = placeText(place, language)
  const text = where === '' ? message : `${message}（${where}）`
  const why = lifted ? `\n${lifted[language]}` : ''
  return `::${levelOf(issue)} ${properties.join(',')}::${data(text + why)}\n`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
