export { type AnnotateOptions, annotate } from './annotate/annotate.ts'
export { type Format, formatOf } from './formats.ts'
export { defaultLimits, type Limits } from './limits.ts'
export { type NamedResult, type ReadDocumentsOptions, readDocuments } from './read-documents.ts'
export { type List, type ReadLists, readLists } from './read-lists.ts'
export { type ReadOptions, type ReadReport, type ReadResult, readReport } from './read-report.ts'
export { type ReadRows, readRows } from './read-rows.ts'
export { type PdfEngineSource, setPdfEngine } from './readers/pdf/engine-source.ts'
export type { Unreadable, UnreadableReason } from './readers/reader.ts'
export {
  type LongTableBook,
  type LongTableSheet,
  type TableBook,
  type TableCell,
  type TableSheet,
  type TableTone,
  writeLongTable,
  writeTable,
} from './writers/table/write-table.ts'
export { type Notice, type NoticeSection, type NoticeTable, writeNotice } from './writers/write-notice.ts'
export { type WriteFormat, writeEmptyForm, writeReport } from './writers/write-report.ts'
