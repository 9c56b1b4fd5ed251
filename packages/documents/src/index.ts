export { type ReadResult, readReport, type UnreadableReason } from './read-report.ts'
