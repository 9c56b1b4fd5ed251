/** SARIF 2.1.0 (OASIS), as code scanning services read it. */

import { rules } from '@gouji/core'
import type { Language } from '../words.ts'
import { type Issue, issuesOfReport } from './issues.ts'
import { jsonPieces, LongList } from './json-pieces.ts'
import type { WholeResult } from './whole.ts'

const levels = { error: 'error', warning: 'warning', info: 'note' } as const

export function* sarif(result: WholeResult, { language }: { readonly language: Language }): Generator<string> {
  // Rules of a district's own are known by what they found.
  const known = rules.map(({ id }) => id)
  const own = ownRulesIn(result, known)
  const ids = [...known, ...own]
  yield* jsonPieces({
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
            toolExecutionNotifications: new LongList(notifications(result)),
          },
        ],
        results: new LongList(resultsOf(result, { ids, language })),
      },
    ],
  })
  yield '\n'
}

function ownRulesIn({ reports }: WholeResult, known: readonly string[]): readonly string[] {
  const own = new Set<string>()
  for (const { report } of reports()) {
    for (const { rule } of report.findings) if (!known.includes(rule)) own.add(rule)
  }
  return [...own]
}

function* notifications({ unreadable }: WholeResult): Generator<object> {
  for (const { source, reason, message } of unreadable()) {
    yield { level: 'error', descriptor: { id: reason }, message: { text: message }, locations: [location(source, {})] }
  }
}

function* resultsOf({ reports }: WholeResult, options: Parameters<typeof resultOf>[1]): Generator<object> {
  for (const { report } of reports()) for (const issue of issuesOfReport(report)) yield resultOf(issue, options)
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
