/** Archives of office files, the same bytes on every machine. */

import { zipSync } from 'fflate'

/** Local time, so that the date in the archive does not depend on the time zone. */
const madeAt = new Date(2025, 0, 20, 9, 0, 0)

export function archive(parts: Readonly<Record<string, string>>): Uint8Array {
  const encoder = new TextEncoder()
  const files = Object.entries(parts).map(([name, text]) => [name, encoder.encode(text)] as const)
  return zipSync(Object.fromEntries(files), { level: 9, mtime: madeAt })
}
