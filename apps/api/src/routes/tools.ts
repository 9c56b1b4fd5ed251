/** Check, read and write one report, without keeping anything. */

import { checkReport, checkResult, describeRemark, editionOfYear, editions, type Report } from '@gouji/core'
import { defaultLimits, type ReadReport, writeEmptyForm } from '@gouji/documents'
import type { Context } from 'hono'
import type { Api, Env } from '../env.ts'
import { parseReport } from '../filings/parse-report.ts'
import { profileOf } from '../filings/profile-of.ts'
import { invalid } from '../invalid.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { readUpload } from '../upload.ts'
import {
  checkAnswerSchema,
  checkQuery,
  checkRequestSchema,
  convertQuery,
  extractSchema,
  formParams,
  formQuery,
} from '../wire/tools.ts'
import { answerFile, answerReport, type FileFormatName, fileFormats, reportMediaTypes } from './files.ts'

const tag = '工具'

export function addTools(api: Api): void {
  add(
    api,
    {
      method: 'post',
      path: '/check',
      tag,
      summary: '检查一份报告',
      description: '与命令行、网页使用同一套规则，结果逐字相同；什么都不保存。',
      action: 'tools.use',
      json: checkRequestSchema,
      query: checkQuery,
      answer: checkAnswerSchema,
    },
    async (c, { json, query }) => {
      const { report, previous } = 'report' in json ? json : { report: json, previous: undefined }
      const { who, parts } = c.var
      const profile = query.settings === 'district' ? await profileOf(parts.store, who.district.id) : undefined
      const subject = {
        source: '-',
        report: theReport(report, report === json ? 'json' : 'report'),
        ...(previous !== undefined && { previous: theReport(previous, 'previous') }),
      }
      const options = profile ? { profile } : {}
      return checkResult({ reports: [checkReport(subject, options)], unreadable: [] }, options)
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/extract',
      tag,
      summary: '从文件读出报告',
      description: '读取 docx、doc、wps、网页、pdf、xlsx、txt、json；按内容识别格式，不看文件名。什么都不保存。',
      action: 'tools.use',
      upload: true,
      size: 'document',
      answer: extractSchema,
      problems: ['unreadable'],
    },
    async (c) => {
      const { report, remarks } = await readUploaded(c)
      const { places = {}, ...plain } = report
      return { report: plain, places, remarks: remarks.map(remarkOnWire) }
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/convert',
      tag,
      summary: '转换文件格式',
      description: '读出报告，再按官方样式写成另一种格式。读得没有把握的处数在 X-Remarks 中给出。',
      action: 'tools.use',
      upload: true,
      size: 'document',
      query: convertQuery,
      file: reportMediaTypes,
      problems: ['unreadable'],
    },
    async (c, { query }) => {
      const { report, remarks } = await readUploaded(c)
      c.header('X-Remarks', String(remarks.length))
      return answerReport(c, report, query.to)
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/forms/{file}',
      tag,
      summary: '下载空白表格',
      action: 'tools.use',
      params: formParams,
      query: formQuery,
      file: reportMediaTypes,
    },
    async (c, { params, query: { agency, year } }) => {
      const [id, to] = params.file.split('.') as [string, FileFormatName]
      const edition = editions.find((one) => one.id === id)
      if (!edition) throw new Problem('not-found', { detail: `没有 ${id} 版格式。` })
      const due = year === undefined ? edition : editionOfYear(year)
      if (due && due.id !== edition.id) {
        const message = `${year} 年度的报告用 ${due.id} 版格式：/forms/${due.id}.${to}`
        throw new Problem('invalid', { errors: [{ path: 'query.year', message }] })
      }
      const { format, mediaType } = fileFormats[to]
      const known = { ...(agency !== undefined && { agency }), ...(year !== undefined && { year }) }
      const bytes = await writeEmptyForm(edition.id, format, known)
      return answerFile(c, bytes, { name: `${agency ?? ''}政府信息公开工作年度报告（空表）.${to}`, mediaType })
    },
  )
}

function theReport(data: unknown, place: string): Report {
  const { success, data: report, error } = parseReport(data)
  if (!success) throw invalid(error, place)
  return report
}

async function readUploaded(c: Context<Env>): Promise<ReadReport> {
  const { name, bytes } = await readUpload(c)
  const { settings, log, read: readOne } = c.var.parts
  const limits = { ...defaultLimits, fileBytes: settings.limits.documentBytes }
  const read = await readOne(bytes, { name, limits })
  if (read.kind === 'report') return read
  if (read.cause !== undefined) log.error({ cause: read.cause }, 'a reader broke')
  throw new Problem('unreadable', { detail: `${read.message.zh}。`, more: { reason: read.reason } })
}

function remarkOnWire(remark: ReadReport['remarks'][number]) {
  const { code, place } = remark
  return { code, message: describeRemark(remark).zh, ...(place && { place }) }
}
