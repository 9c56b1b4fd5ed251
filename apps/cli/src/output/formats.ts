import { extname } from 'node:path'

/** The formats of results, in the order in which they are named. */
export const formats = [
  'pretty',
  'json',
  'ndjson',
  'sarif',
  'junit',
  'github',
  'csv',
  'xlsx',
  'markdown',
  'html',
] as const

export type Format = (typeof formats)[number]

const byExtension: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.ndjson': 'ndjson',
  '.sarif': 'sarif',
  '.xml': 'junit',
  '.csv': 'csv',
  '.xlsx': 'xlsx',
  '.md': 'markdown',
  '.html': 'html',
  '.htm': 'html',
}

/** The format of a result of which nothing but the file is said. */
export function formatOfFile(file: string | undefined): Format {
  return byExtension[extname(file ?? '').toLowerCase()] ?? 'pretty'
}
