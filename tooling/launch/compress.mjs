// `node compress.mjs FOLDER`: beside every text file and font of a built page its compressed forms, made once at build.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const compressible = new Set(['.css', '.html', '.js', '.json', '.mjs', '.svg', '.wasm'])
const least = 1024

for (const entry of readdirSync(process.argv[2] ?? 'dist', { recursive: true })) {
  const file = join(process.argv[2] ?? 'dist', entry)
  if (!compressible.has(extname(file)) || statSync(file).size < least) continue
  const bytes = readFileSync(file)
  writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }))
  const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params }))
}
