import type { TextStream } from './stream.ts'

/**
 * One JSON object a line: every report and every document that was not read as it comes; then, where reports were held
 * against each other, what came of it for each (`findings`); the summary last.
 */
export function ndjson(): TextStream {
  const line = (value: object) => `${JSON.stringify(value)}\n`
  return {
    begin: (shard) => (shard ? line({ kind: 'shard', ...shard }) : ''),
    report: (report) => line({ kind: 'report', ...report }),
    unread: (document) => line({ kind: 'unreadable', ...document }),
    file: (file) => line({ kind: 'file', ...file }),
    late: (report) => line({ kind: 'findings', ...report }),
    end: (end) => [line({ kind: 'summary', ...end })],
  }
}
