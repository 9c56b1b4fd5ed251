import type { TextStream } from './stream.ts'

/** One JSON object a line: every report and every document that was not read as it comes, the summary last. */
export function ndjson(): TextStream {
  const line = (value: object) => `${JSON.stringify(value)}\n`
  return {
    report: (report) => line({ kind: 'report', ...report }),
    unread: (document) => line({ kind: 'unreadable', ...document }),
    late: ({ source, agency, year, edition, findings }) =>
      line({ kind: 'findings', source, agency, year, edition, findings }),
    end: (end) => line({ kind: 'summary', ...end }),
  }
}
