/** Checks what is published as it would be: packed, with the exports of `publishConfig`, seen by Node and TypeScript. */

import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const published = await publishedPackages(['packages', 'apps'])
/** Ours are modules, for programs that resolve them as such: what CommonJS or the old resolution sees is left out. */
const seen = new Set(['node16-esm', 'bundler'])

let problems = 0
for (const path of published) {
  const folder = await mkdtemp(join(tmpdir(), 'packed-'))
  try {
    await promisify(execFile)('pnpm', ['pack', '--pack-destination', folder], { cwd: join(root, path) })
    const [name = ''] = await readdir(folder)
    const tarball = await readFile(join(folder, name))
    const found = [...(await lint(tarball)), ...(await types(tarball))]
    for (const problem of found) console.error(`${path}: ${problem}`)
    problems += found.length
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
console.log(problems === 0 ? `${published.length} packages are fit to be published` : `${problems} problems`)
process.exitCode = problems === 0 ? 0 : 1

/** The folders of packages that are not private. */
async function publishedPackages(rooms: readonly string[]): Promise<readonly string[]> {
  const folders = await Promise.all(
    rooms.map(async (room) => (await readdir(join(root, room))).map((name) => `${room}/${name}`)),
  )
  const isPublished = async (path: string) => {
    const { private: kept } = JSON.parse(await readFile(join(root, path, 'package.json'), 'utf8'))
    return kept !== true
  }
  const all = folders.flat().sort()
  const shown = await Promise.all(all.map(isPublished))
  return all.filter((_, i) => shown[i])
}

async function lint(tarball: Uint8Array): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(tarball).buffer }, strict: true })
  return messages.flatMap((message) => formatMessage(message, pkg) ?? [])
}

/** Which exports give other types than they should; a package that is only a command exports none. */
async function types(tarball: Uint8Array): Promise<string[]> {
  const checked = await checkPackage(createPackageFromTarballData(tarball))
  if (!checked.types) return []
  return checked.problems.flatMap((problem) => {
    if ('resolutionKind' in problem && !seen.has(problem.resolutionKind)) return []
    const entry = 'entrypoint' in problem ? problem.entrypoint : ''
    return entry.endsWith('.json') ? [] : [`${problem.kind} ${entry}`.trim()]
  })
}
