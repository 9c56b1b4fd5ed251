export { type Format, formatOf } from './formats.ts'
export { defaultLimits, type Limits } from './limits.ts'
export { type ReadOptions, type ReadReport, type ReadResult, readReport } from './read-report.ts'
export type { Unreadable, UnreadableReason } from './readers/reader.ts'
