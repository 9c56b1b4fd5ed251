/** Reads a `gouji/dump@1` to its end before anything is made of it. */

import { type DumpTable, Seal } from './dump.ts'
import { BrokenBackup, compare, headOf, isEnd, parse } from './load.ts'

/**
 * Throws a `BrokenBackup` unless every row is what was written. A damaged row may be JSON still, of the right length,
 * and be refused by the database only, in its own words; and what comes behind it says that the file is damaged.
 */
export async function checkDump(lines: AsyncIterable<string>): Promise<void> {
  const reader = lines[Symbol.asyncIterator]()
  await headOf(reader)
  const seals = new Map<string, Seal>()
  let seal: Seal | undefined
  let ended = false
  for (;;) {
    // Also behind the last line: the sum over the whole file comes after it.
    const { done, value } = await reader.next()
    if (done && ended) return
    if (done) throw new BrokenBackup('备份不完整：文件在结尾之前中断。')
    const line = parse(value)
    if (Array.isArray(line)) {
      if (!seal) throw new BrokenBackup('备份已损坏：数据行不属于任何表。')
      seal.add(value)
    } else if (isEnd(line)) {
      compare(seals, typeof line.end === 'object' ? (line.end ?? {}) : {})
      ended = true
    } else if (isTable(line)) {
      seal = new Seal()
      seals.set(line.table, seal)
    } else throw new BrokenBackup('备份已损坏：有一行读不懂。')
  }
}

function isTable(line: unknown): line is DumpTable {
  if (typeof line !== 'object' || line === null || !('table' in line) || !('columns' in line)) return false
  return typeof line.table === 'string' && Array.isArray(line.columns)
}
