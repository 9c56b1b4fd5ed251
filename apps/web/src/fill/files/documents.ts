/** Documents read and written in the browser. */

import type { Report } from '@gouji/core'
import type { ReadLists, ReadResult, Unreadable, WriteFormat } from '@gouji/documents'
import { isOlder } from '../../older/is-older.ts'
import { saveFile } from '../../shell/save-file.ts'
import type { Done, Job } from './work.ts'

/** Reads a document. `undefined`: it was given up. */
export async function readDocument(
  file: File,
  signal?: AbortSignal,
  options: { readonly withDocument?: boolean } = {},
): Promise<ReadResult | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const done = await inWorker({ kind: 'read', bytes, name: file.name, ...options }, signal)
  return done?.kind === 'read' ? done.result : undefined
}

/** Reads the lists of a file: the sheets of a workbook, the tables of a document. `undefined`: the page's own fault. */
export async function readFileLists(file: File): Promise<ReadLists | Unreadable | undefined> {
  const done = await inWorker({ kind: 'lists', bytes: new Uint8Array(await file.arrayBuffer()) })
  return done?.kind === 'listed' ? done.result : undefined
}

const mediaTypes: Readonly<Partial<Record<WriteFormat, string>>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
}

/** Writes the report and hands it to the browser as a download. `false`: it could not be written. */
export async function downloadReport(
  report: Report,
  { format, name }: { readonly format: WriteFormat; readonly name: string },
): Promise<boolean> {
  const done = await inWorker({ kind: 'write', report: JSON.parse(JSON.stringify(report)) as Report, format })
  if (done?.kind !== 'written') return false
  saveFile(done.bytes, { name: `${name}.${format}`, type: mediaTypes[format] ?? 'application/octet-stream' })
  return true
}

/** A worker for each job: it goes with its memory, and a job that is given up ends at once. */
function inWorker(job: Job, signal?: AbortSignal): Promise<Done | undefined> {
  const worker = isOlder()
    ? new Worker(new URL('older-worker.ts', import.meta.url), { type: 'module' })
    : new Worker(new URL('worker.ts', import.meta.url), { type: 'module' })
  return new Promise<Done | undefined>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<Done>) => resolve(data)
    worker.onerror = ({ message }) => resolve({ kind: 'failed', why: message })
    signal?.addEventListener('abort', () => resolve(undefined))
    worker.postMessage(job)
  }).finally(() => worker.terminate())
}
