/**
 * ZIP archives for office documents.
 *
 * fflate (MIT, no dependencies, 4.4 kB gzipped) because it runs synchronously and alike in browser and Node.
 */

import { strToU8, zipSync } from 'fflate'

/** The earliest time an archive can state, so that the same parts give the same bytes on any day. */
const noTime = '1980-01-01T00:00:00'

/** Packs parts, each a path and its text, in the order given. */
export function archive(parts: Readonly<Record<string, string>>): Uint8Array {
  const files = Object.entries(parts).map(([path, text]) => [path, strToU8(text)] as const)
  return zipSync(Object.fromEntries(files), { mtime: noTime, level: 6 })
}
