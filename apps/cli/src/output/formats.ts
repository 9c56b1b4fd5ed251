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
