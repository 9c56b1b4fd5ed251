/** `gouji/check@1`. */

import { jsonPieces, LongList } from './json-pieces.ts'
import type { WholeResult } from './whole.ts'

export function* json({
  reports,
  unreadable,
  files,
  shard,
  schema,
  core,
  rules,
  ...end
}: WholeResult): Generator<string> {
  yield* jsonPieces({
    schema,
    core,
    rules,
    reports: new LongList(onlyReports(reports())),
    unreadable: new LongList(unreadable()),
    ...end,
    ...(shard && { shard: { ...withoutChecker(shard), documents: new LongList(files()) } }),
  })
  yield '\n'
}

function* onlyReports(reports: ReturnType<WholeResult['reports']>): Generator<unknown> {
  for (const { report } of reports) yield report
}

/** What checked it is said of the whole result. */
function withoutChecker({ index, of, files, listing, language, similar }: NonNullable<WholeResult['shard']>): object {
  return { index, of, files, listing, language, similar }
}
