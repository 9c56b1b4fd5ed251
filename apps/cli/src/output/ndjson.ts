import type { CheckResult } from '@gouji/core'

/** One JSON object a line: every report, every document that was not read, then the summary. */
export function ndjson({ reports, unreadable, ...head }: CheckResult): string {
  const lines = [
    ...reports.map((report) => ({ kind: 'report', ...report })),
    ...unreadable.map((document) => ({ kind: 'unreadable', ...document })),
    { kind: 'summary', ...head },
  ]
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`
}
