export { type ReadResult, readReport } from './read-report.ts'
export type { Reader, Unreadable, UnreadableReason } from './readers/reader.ts'
