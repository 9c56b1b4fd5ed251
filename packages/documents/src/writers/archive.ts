/**
 * ZIP archives for office documents.
 *
 * fflate (MIT, no dependencies, 4.4 kB gzipped) because it runs synchronously and alike in browser and Node.
 */

import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate'

/** The earliest time an archive can state, so that the same parts give the same bytes on any day. */
const noTime = '1980-01-01T00:00:00'

/** Packs parts, each a path and its text, in the order given. */
export function archive(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const)
  return zipSync(Object.fromEntries(files), { mtime: noTime, level: 6 })
}

const pieceSize = 64 * 1024

/** As `archive`, in pieces: each part is packed while it is made. Other bytes, the same parts. */
export function* archivePieces(
  parts: Iterable<readonly [path: string, texts: Iterable<string>]>,
): Generator<Uint8Array> {
  let packed: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    packed.push(piece)
  })
  const taken = () => packed.splice(0)
  for (const [path, texts] of parts) {
    const file = new ZipDeflate(path, { level: 6 })
    file.mtime = noTime
    zip.add(file)
    let waiting = ''
    for (const text of texts) {
      waiting += text
      if (waiting.length < pieceSize) continue
      file.push(strToU8(waiting))
      waiting = ''
      yield* taken()
    }
    file.push(strToU8(waiting), true)
    yield* taken()
  }
  zip.end()
  packed = taken()
  yield* packed
}
