/** From the paths on the command line to the files they mean, in an order that is always the same. */

import type { Dirent } from 'node:fs'
import { glob, readdir, realpath, stat } from 'node:fs/promises'
import { posix, resolve, sep } from 'node:path'
import type { Message } from '@gouji/core'
import type { Io } from './terminal.ts'
import { notices } from './words.ts'

/** One file, or standard input. */
export interface Input {
  /** As given on the command line, with “/” between folders; `-`: standard input. */
  readonly source: string
  readonly path: string
}

export interface FoundInputs {
  /** In the order of the arguments, folders by name; each file once. */
  readonly inputs: readonly Input[]
  /** Arguments that stand for no file. */
  readonly problems: readonly Message[]
}

export const standardInput = '-'

/** Finds what files, folders, globs and `-` stand for. Never throws for a path. */
export async function findInputs(paths: readonly string[], { cwd }: Pick<Io, 'cwd'>): Promise<FoundInputs> {
  const inputs = new Map<string, Input>()
  const problems: Message[] = []
  for (const path of paths) {
    const { sources, problem } = await sourcesOf(path, cwd)
    if (problem) problems.push(problem)
    for (const source of sources) {
      const absolute = source === standardInput ? source : resolve(cwd, source)
      if (!inputs.has(absolute)) inputs.set(absolute, { source, path: absolute })
    }
  }
  return { inputs: [...inputs.values()], problems }
}

async function sourcesOf(path: string, cwd: string): Promise<{ sources: string[]; problem?: Message }> {
  if (path === standardInput) return { sources: [path] }
  const named = path.split(sep).join('/')
  const kind = await kindOf(resolve(cwd, path))
  if (kind === 'folder') {
    const sources = await walk(named, { cwd, within: new Set() })
    return sources.length > 0 ? { sources } : { sources, problem: notices.nothingToCheck(path) }
  }
  if (kind !== 'nothing') return { sources: [named] }
  if (!/[*?[{]/u.test(path)) return { sources: [], problem: notices.missing(path) }
  const sources = await expand(named, cwd)
  return sources.length > 0 ? { sources } : { sources, problem: notices.unmatched(path) }
}

async function expand(pattern: string, cwd: string): Promise<string[]> {
  const matches: string[] = []
  for await (const match of glob(pattern, { cwd, exclude: (entry) => isPassedOver(posix.basename(entry)) })) {
    const source = match.split(sep).join('/')
    if (!source.split('/').some(isPassedOver)) matches.push(source)
  }
  const sources: string[] = []
  for (const match of matches.sort()) {
    const folder = (await kindOf(resolve(cwd, match))) === 'folder'
    sources.push(...(folder ? await walk(match, { cwd, within: new Set() }) : [match]))
  }
  return sources
}

/** The files under a folder. A linked folder is entered too, but never from within itself. */
async function walk(
  folder: string,
  { cwd, within }: { readonly cwd: string; readonly within: ReadonlySet<string> },
): Promise<string[]> {
  const real = await realpath(resolve(cwd, folder))
  if (within.has(real)) return []
  let entries: Dirent[]
  try {
    entries = await readdir(real, { withFileTypes: true })
  } catch {
    // Listed as a file, so that opening it says why.
    return [folder]
  }
  const names = entries.map(({ name }) => name).filter((name) => !isPassedOver(name))
  const sources: string[] = []
  for (const name of names.sort()) {
    const source = posix.join(folder, name)
    const folderWithin = (await kindOf(resolve(cwd, source))) === 'folder'
    sources.push(...(folderWithin ? await walk(source, { cwd, within: new Set([...within, real]) }) : [source]))
  }
  return sources
}

/** Hidden files, packages, lock files of Office and what Windows leaves in folders. */
function isPassedOver(name: string): boolean {
  return /^(?:\.(?!\.?$)|~\$|node_modules$|thumbs\.db$|desktop\.ini$)/iu.test(name)
}

/** What a path is. Something that is there but cannot be looked at counts as a file: opening it says why. */
async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file'
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'nothing' : 'file'
  }
}
