/** Results kept from one run to the next, for files that have not changed: `--cache`. */

import { createHash } from 'node:crypto'
import { open, readFile, rename, rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { hashRules, type Message, version } from '@gouji/core'
import { standardInput } from '../inputs.ts'
import { type Io, print } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { cacheWords } from '../words-bulk.ts'
import { type CacheReading, entryLine, headLine, openCache } from './cache-file.ts'
import type { Lane } from './check-all.ts'
import type { Checked, OpenedFile, Plan } from './check-bytes.ts'

export const defaultCacheFile = '.gouji-cache.json'

export interface Cache {
  /** A lane that checks only what is not kept. */
  around(lane: Lane): Lane
  /** Writes the file. A cache that cannot be written is told of, and is no failure. */
  close(): Promise<void>
}

// These may come out otherwise the next time.
const passing: ReadonlySet<string> = new Set(['check-broke', 'checker-died', 'too-slow', 'out-of-memory'])

export async function useCache(
  file: string,
  { plan, rules, io }: { readonly plan: Plan; readonly rules?: string | undefined; readonly io: Io },
): Promise<Cache> {
  const { language } = plan
  const say = (message: Message) => print(io.stderr, `${message[language]}\n`)
  const path = resolve(io.cwd, file)
  const found = await read(path, file)
  if (found.kind === 'other' && file !== defaultCacheFile) throw new UsageError(cacheWords.notACache(file))
  if (found.kind === 'damaged' || found.kind === 'other') await say(cacheWords.damaged(file))
  const entries = found.kind === 'entries' ? found.entries : undefined
  const everything = await hashPlan(plan, { rules, io })
  const unfinished = `${path}.${process.pid}.part`
  let trouble: unknown
  const handle = await open(unfinished, 'w').catch((error: unknown) => {
    trouble = error
  })
  // One line after the other, whichever lane is first.
  let written: Promise<void> = Promise.resolve()
  const append = (line: string): Promise<void> => {
    written = written
      .then(() => (trouble === undefined ? handle?.writeFile(line) : undefined))
      .catch((error: unknown) => {
        trouble = error
      })
    return written
  }
  await append(headLine(version))
  let told = false
  const kept = async (key: string): Promise<readonly Checked[] | undefined> => {
    const entry = await entries?.get(key)
    if (!entry) return undefined
    if (entry.text === null) {
      if (!told) await say(cacheWords.damaged(file))
      told = true
      return undefined
    }
    await append(entryLine(key, { text: entry.text }))
    return JSON.parse(entry.text)
  }
  return {
    around: (lane) => ({
      close: () => lane.close(),
      async *check(opened) {
        const key = keyOf(opened, everything)
        const known = opened.source === standardInput ? undefined : await kept(key)
        if (known) return yield* known
        const documents: Checked[] = []
        for await (const checked of lane.check(opened)) {
          documents.push(checked)
          yield checked
        }
        const lasting = documents.every((checked) => checked.kind === 'report' || !passing.has(checked.document.reason))
        if (lasting && documents.length > 0 && opened.source !== standardInput) {
          await append(entryLine(key, { text: JSON.stringify(documents) }))
        }
      },
    }),
    close: async () => {
      for await (const line of entries?.unused() ?? []) await append(line)
      await written
      await entries?.close()
      try {
        await handle?.close()
        if (trouble !== undefined) throw trouble
        await rename(unfinished, path)
      } catch (error) {
        await rm(unfinished, { force: true })
        await say(cacheWords.notWritten(file, codeOf(error)))
      }
    },
  }
}

async function read(path: string, file: string): Promise<CacheReading> {
  try {
    return await openCache(path, version)
  } catch (error) {
    throw new UsageError(cacheWords.notOpened(file, codeOf(error)))
  }
}

/** Everything a result hangs on besides the file: core, rules, settings, last year's reports, reasons, language. */
async function hashPlan(
  { language, settings, previous, explanations, withFacts, withTexts }: Plan,
  { rules, io }: { readonly rules?: string | undefined; readonly io: Io },
): Promise<string> {
  const hash = createHash('sha256')
  hash.update(
    JSON.stringify([
      version,
      language,
      withFacts,
      withTexts,
      hashRules(settings.rules, settings.profile),
      settings.profile,
    ]),
  )
  hash.update(JSON.stringify([...explanations]))
  if (previous) hash.update(previous.hash)
  // Of rules of one's own the module; what it imports is not looked into.
  if (rules !== undefined) hash.update(await readFile(resolve(io.cwd, rules)))
  return hash.digest('hex')
}

function keyOf({ source, bytes }: OpenedFile, everything: string): string {
  return createHash('sha256')
    .update(JSON.stringify([everything, source]))
    .update(bytes)
    .digest('hex')
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
