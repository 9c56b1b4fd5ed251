/** SARIF 2.1.0 (OASIS), as code scanning services read it. */

import { type CheckResult, rules } from '@gouji/core'
import type { Language } from '../words.ts'
import { type Issue, issuesOf } from './issues.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

export function sarif(result: CheckResult, { language }: { readonly language: Language }): string {
  const issues = issuesOf(result)
  const read = issues.filter(({ outcome }) => outcome !== 'unreadable')
  // Rules of a district's own are known by what they found.
  const known = rules.map(({ id }) => id)
  const own = [...new Set(read.map(({ rule }) => rule))].filter((id) => !known.includes(id))
  const ids = [...known, ...own]
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'gouji',
            version: result.core,
            rules: [
              ...rules.map(({ id, title, basis, severity }) => ({
                id,
                shortDescription: { text: title[language] },
                help: { text: basis },
                defaultConfiguration: { level: levels[severity] },
              })),
              ...own.map((id) => ({ id })),
            ],
          },
        },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: result.unreadable.map(({ source, reason, message }) => ({
              level: 'error',
              descriptor: { id: reason },
              message: { text: message },
              locations: [location(source, {})],
            })),
          },
        ],
        results: read.map((issue) => resultOf(issue, { ids, language })),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function resultOf(
  { rule, severity, message, source, place, cells, fingerprint, lifted, beside }: Issue,
  { ids, language }: { readonly ids: readonly string[]; readonly language: Language },
) {
  return {
    ruleId: rule,
    ruleIndex: ids.indexOf(rule),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        ...location(source, place),
        ...(cells[0] && { logicalLocations: cells.map((cell) => ({ fullyQualifiedName: cell, kind: 'member' })) }),
      },
    ],
    ...(beside.length > 0 && {
      relatedLocations: beside.map(({ source: other, sentences, agency }) => ({
        ...location(other, {}),
        message: { text: [agency, ...sentences.map(({ there }) => there)].join('\n') },
      })),
    }),
    partialFingerprints: { 'gouji/v1': fingerprint },
    ...(lifted && {
      suppressions: [{ kind: 'external', justification: lifted[language] }],
    }),
  }
}

function location(source: string, { line, text }: Issue['place']) {
  const region = {
    ...(line !== undefined && { startLine: line }),
    ...(text && line !== undefined && { snippet: { text } }),
  }
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(source) },
      ...(line !== undefined && { region }),
    },
  }
}

/** A path as a relative URI reference. */
function uriOf(source: string): string {
  return source.split('/').map(encodeURIComponent).join('/')
}
