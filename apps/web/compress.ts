/** Puts every file of the build beside itself compressed, so that the service sends it without work. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

/** Below this a compressed file saves nothing. */
const least = 1000
const dist = fileURLToPath(new URL('dist', import.meta.url))
const params = { [constants.BROTLI_PARAM_QUALITY]: 9 }

for (const file of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!file.isFile() || !/\.(?:css|html|js|svg|wasm)$/u.test(file.name)) continue
  const path = join(file.parentPath, file.name)
  const bytes = readFileSync(path)
  if (bytes.length < least) continue
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params }))
}
