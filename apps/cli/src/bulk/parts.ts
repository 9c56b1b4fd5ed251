/** The results of the parts of a run, read side by side, file by file in the order of the whole. */

import { type CheckedReport, type ComparedText, hashRules, type Message, type Unread, version } from '@gouji/core'
import type { PackedFacts } from '../output/html/facts.ts'
import type { Settings } from '../profile.ts'
import type { Io } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import type { Language } from '../words.ts'
import { mergeWords as words } from '../words-bulk.ts'
import type { FileEvent } from './check-all.ts'
import type { Checked } from './check-bytes.ts'
import { openPart, type Part, type PartFile } from './part-file.ts'

export interface Parts {
  readonly files: number
  readonly similar: boolean
  events(): AsyncGenerator<FileEvent>
  close(): Promise<void>
}

/** Opens parts that are all there and belong together; throws a UsageError for others. */
export async function openParts(
  paths: readonly string[],
  { settings, language, io }: { readonly settings: Settings; readonly language: Language; readonly io: Io },
): Promise<Parts> {
  const parts: Part[] = []
  const close = async () => {
    for (const part of parts) await part.close()
  }
  try {
    for (const path of paths) parts.push(await openPart(path, io))
    const problem = whatIsWrong(parts, { settings, language })
    if (problem) throw new UsageError(problem)
  } catch (error) {
    await close()
    throw error
  }
  const inOrder = parts.toSorted((a, b) => a.head.index - b.head.index)
  const [{ head } = { head: { files: 0, similar: false } }] = inOrder
  return { files: head.files, similar: head.similar, events: () => eventsOf(inOrder, head.files), close }
}

function whatIsWrong(
  parts: readonly Part[],
  { settings: { rules, profile }, language }: { readonly settings: Settings; readonly language: Language },
): Message | undefined {
  const [first] = parts
  if (!first) return words.none
  for (const part of parts) {
    const { path, head } = part
    if (head.of !== first.head.of) return words.otherCount(path, head.of, first.head.of)
    if (head.files !== first.head.files || head.listing !== first.head.listing)
      return words.otherFiles(path, first.path)
    if (head.core !== version) return words.otherCore(path, head.core, version)
    if (head.rules !== hashRules(rules, profile)) return words.otherSettings(path)
    if (head.language !== language) return words.otherLanguage(path, head.language)
    if (head.similar !== first.head.similar) return words.otherSimilar(path, first.path)
    const same = parts.find((other) => other !== part && other.head.index === head.index)
    if (same) return words.twice(path, same.path, head.index)
  }
  const there = new Set(parts.map(({ head }) => head.index))
  const missing = Array.from({ length: first.head.of }, (_, i) => i + 1).filter((index) => !there.has(index))
  return missing.length > 0 ? words.missing(missing, first.head.of) : undefined
}

/** Every part has the files whose number leaves its own when divided by their number. */
async function* eventsOf(parts: readonly Part[], files: number): AsyncGenerator<FileEvent> {
  const readers = parts.map((part) => part.files())
  for (let at = 0; at < files; at++) {
    const part = parts[at % parts.length] as Part
    const next = await readers[at % parts.length]?.next()
    if (!next || next.done || next.value.file.at !== at) throw new UsageError(words.notWhole(part.path))
    yield* documentsOf(next.value, part.path)
    yield { kind: 'file', at }
  }
  for (const [i, reader] of readers.entries()) {
    if (!(await reader.next()).done) throw new UsageError(words.notWhole(parts[i]?.path ?? ''))
  }
}

function* documentsOf({ file, reports, unreadable }: PartFile, path: string): Generator<Checked> {
  const [ofReports, ofUnread]: [Iterator<CheckedReport>, Iterator<Unread>] = [reports.values(), unreadable.values()]
  for (const document of file.documents) {
    const next = document.kind === 'report' ? ofReports.next() : ofUnread.next()
    if (next.done) throw new UsageError(words.notWhole(path))
    if (document.kind === 'report') {
      const { facts, texts } = document as { facts: PackedFacts; texts?: readonly ComparedText[] }
      yield { kind: 'report', report: next.value as CheckedReport, facts, ...(texts && { texts }) }
    } else yield { kind: 'unread', document: next.value as Unread }
  }
}
