/** Files that are there whole or not at all. */

import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { access, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { BrokenBackup } from './load.ts'

const lineFeed = '\n'

/**
 * Whatever is there already is somebody's data. What a database that was broken off left behind without its file is
 * written into the next one of the name by SQLite itself.
 */
export async function refuseExisting(file: string): Promise<void> {
  if (await isThere(file)) throw new BrokenBackup(`${file} 已经存在，不会覆盖。请换一个文件名。`)
  for (const left of [`${file}-wal`, `${file}-journal`]) {
    if (!(await isThere(left))) continue
    throw new BrokenBackup(`${left} 是原来的数据库没有写完的部分，会混进新的文件里。请先把它移到别处，或换一个位置。`)
  }
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

/** A folder that is not there is not made: it may be a disk that is not mounted. */
export async function refuseNowhere(file: string): Promise<void> {
  const folder = dirname(file)
  const there = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  if (!there) throw new BrokenBackup(`没有文件夹 ${folder}。请先建立，或换一个位置。`)
}

/** Gives a finished file its name, once it is on the disk. */
export async function settle(part: string, file: string): Promise<void> {
  for (const path of [part, dirname(file)]) {
    const handle = await open(path, 'r')
    await handle.sync()
    await handle.close()
    if (path === part) await rename(part, file)
  }
}

export async function removeSqlite(file: string): Promise<void> {
  for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(`${file}${suffix}`, { force: true })
}

export async function startsWith(file: string, text: string): Promise<boolean> {
  const handle = await open(file, 'r')
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(text.length), 0, text.length, 0)
    return buffer.toString('latin1', 0, bytesRead) === text
  } finally {
    await handle.close()
  }
}

export async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** Writes what `produce` gives line by line, compressed, as fast as the disk takes it. */
export async function writeLines(
  file: string,
  produce: (write: (line: string) => Promise<void>) => Promise<unknown>,
): Promise<void> {
  const gzip = createGzip()
  const written = pipeline(gzip, createWriteStream(file, { flags: 'wx' }))
  const failed = written.then(() => new Promise<never>(() => undefined))
  const write = async (line: string) => {
    if (gzip.write(`${line}${lineFeed}`)) return
    await Promise.race([new Promise((resolve) => gzip.once('drain', resolve)), failed])
  }
  try {
    await Promise.race([produce(write), failed])
    gzip.end()
  } catch (error) {
    gzip.destroy()
    await written.catch(() => undefined)
    throw error
  }
  await written
}

export async function* linesOf(file: string): AsyncGenerator<string> {
  const source = createReadStream(file)
  const gunzip = createGunzip()
  source.once('error', (error) => gunzip.destroy(error))
  source.pipe(gunzip)
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let rest = ''
  try {
    for await (const chunk of gunzip) {
      const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split(lineFeed)
      rest = lines.pop() ?? ''
      yield* lines
    }
  } catch (error) {
    if (error instanceof BrokenBackup) throw error
    throw new BrokenBackup(
      `备份已损坏，不能解压（${error instanceof Error ? error.message : String(error)}）。文件可能没有复制完整，请换一份备份。`,
    )
  } finally {
    source.destroy()
  }
  if (rest !== '') yield rest
}
