import { type ReadOptions, type ReadResult, readReport } from '@gouji/documents'

/** Reads one document, here or elsewhere. Never throws: what cannot be read is a result like any other. */
export type ReadOne = (bytes: Uint8Array, options: ReadOptions) => Promise<ReadResult>

/** Reads in this process, which answers nobody meanwhile. */
export const readHere: ReadOne = readReport
