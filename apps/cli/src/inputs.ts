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
  const inputs: Input[] = []
  const problems: Message[] = []
  const known = new Set<string>()
  // In one folder no file is met twice.
  const mayRepeat = paths.length > 1 || paths.some(isPattern)
  for (const path of paths) {
    let any = false
    const { sources, whenNone } = await sourcesOf(path, cwd)
    for await (const source of sources) {
      any = true
      const input = new Found(source, cwd)
      if (mayRepeat) {
        if (known.has(input.path)) continue
        known.add(input.path)
      }
      inputs.push(input)
    }
    if (!any) problems.push(whenNone)
  }
  return { inputs, problems }
}

/** Small: there may be hundreds of thousands. */
class Found implements Input {
  readonly source: string
  readonly #cwd: string

  constructor(source: string, cwd: string) {
    // A text put together of parts keeps them all; this one is a copy in one piece.
    this.source = Buffer.from(source).toString()
    this.#cwd = cwd
  }

  get path(): string {
    return this.source === standardInput ? this.source : resolve(this.#cwd, this.source)
  }
}

interface Sources {
  readonly sources: AsyncIterable<string> | readonly string[]
  /** What is said where there are none. */
  readonly whenNone: Message
}

async function sourcesOf(path: string, cwd: string): Promise<Sources> {
  const whenNone = notices.missing(path)
  if (path === standardInput) return { sources: [path], whenNone }
  const named = path.split(sep).join('/')
  const kind = await kindOf(resolve(cwd, path))
  if (kind === 'folder')
    return { sources: walk(named, { cwd, within: new Set() }), whenNone: notices.nothingToCheck(path) }
  if (kind !== 'nothing') return { sources: [named], whenNone }
  return isPattern(path)
    ? { sources: expand(named, cwd), whenNone: notices.unmatched(path) }
    : { sources: [], whenNone }
}

function isPattern(path: string): boolean {
  return /[*?[{]/u.test(path)
}

async function* expand(pattern: string, cwd: string): AsyncGenerator<string> {
  const matches: string[] = []
  for await (const match of glob(pattern, { cwd, exclude: (entry) => isPassedOver(posix.basename(entry)) })) {
    const source = match.split(sep).join('/')
    if (!source.split('/').some(isPassedOver)) matches.push(source)
  }
  for (const match of matches.sort()) {
    if ((await kindOf(resolve(cwd, match))) === 'folder') yield* walk(match, { cwd, within: new Set() })
    else yield match
  }
}

/** The files under a folder. A linked folder is entered too, but never from within itself. */
async function* walk(
  folder: string,
  { cwd, within }: { readonly cwd: string; readonly within: ReadonlySet<string> },
): AsyncGenerator<string> {
  const real = await realpath(resolve(cwd, folder))
  if (within.has(real)) return
  const entries = await readdir(real, { withFileTypes: true }).catch(() => undefined)
  if (!entries) {
    // Listed as a file, so that opening it says why.
    yield folder
    return
  }
  const shown = entries.filter(({ name }) => !isPassedOver(name)).sort(byName)
  for (const entry of shown) {
    const source = posix.join(folder, entry.name)
    const isFolder = entry.isDirectory() || (!entry.isFile() && (await kindOf(resolve(cwd, source))) === 'folder')
    if (isFolder) yield* walk(source, { cwd, within: new Set([...within, real]) })
    else yield source
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1
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
