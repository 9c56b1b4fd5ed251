/** Reports as files of every format, as answers. */

import type { Report } from '@gouji/core'
import { type WriteFormat, writeReport } from '@gouji/documents'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import type { Env } from '../env.ts'

interface FileFormat {
  readonly format: WriteFormat
  readonly mediaType: string
}

export const fileFormats = {
  docx: { format: 'docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  pdf: { format: 'pdf', mediaType: 'application/pdf' },
  xlsx: { format: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  html: { format: 'html', mediaType: 'text/html; charset=utf-8' },
  txt: { format: 'text', mediaType: 'text/plain; charset=utf-8' },
  json: { format: 'json', mediaType: 'application/json' },
} as const satisfies Readonly<Record<string, FileFormat>>

export type FileFormatName = keyof typeof fileFormats

export const formatSchema = z.enum(['docx', 'pdf', 'xlsx', 'html', 'txt', 'json']).describe('文件格式')

export const reportMediaTypes: readonly string[] = Object.values(fileFormats).map(({ mediaType }) => mediaType)

interface FileAnswer {
  readonly name: string
  readonly mediaType: string
}

/** A file to be saved, never shown by the browser as a page of ours. */
export function answerFile(
  c: Context<Env>,
  bytes: Uint8Array | ReadableStream,
  { name, mediaType }: FileAnswer,
): Response {
  const ascii = name.replace(/[^\x20-\x7e]|["\\]/gu, '_')
  c.header('Content-Type', mediaType)
  c.header('Content-Disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name)}`)
  c.header('X-Content-Type-Options', 'nosniff')
  return c.body(bytes as Uint8Array<ArrayBuffer>)
}

/** What the file of a report is called: its title, or agency and year. */
export function reportFileName({ title, agency, year }: Report, to: string): string {
  const plain = inFileName(title.trim() || `${agency.name ?? ''}${year ?? ''}年政府信息公开工作年度报告`)
  return `${plain.slice(0, 100)}.${to}`
}

/** Without what no file may be called on Windows. */
export function inFileName(text: string): string {
  return text.replace(/[\p{C}\\/:*?"<>|]/gu, '')
}

export async function answerReport(c: Context<Env>, report: Report, to: FileFormatName): Promise<Response> {
  const { format, mediaType } = fileFormats[to]
  return answerFile(c, await writeReport(report, format), { name: reportFileName(report, to), mediaType })
}
