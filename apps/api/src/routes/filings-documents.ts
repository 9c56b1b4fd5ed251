import type { ReadReport } from '@gouji/documents'
import type { Filing } from '@gouji/store'
import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type Api, changeOf, type Env } from '../env.ts'
import { draftReport } from '../filings/latest-report.ts'
import { previousKey } from '../filings/previous-of.ts'
import { reviewImport } from '../filings/review-import.ts'
import { mismatchWords } from '../filings/words.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { readUpload, type Upload } from '../upload.ts'
import { idParam } from '../wire/common.ts'
import { documentSchema, documentsSchema, importReviewSchema } from '../wire/documents.ts'
import { reportDocumentSchema } from '../wire/domain.ts'
import { answerFile } from './files.ts'
import { theFiling } from './subjects.ts'

const tag = '填报'

export function addFilingDocuments(api: Api): void {
  add(
    api,
    {
      method: 'post',
      path: '/filings/{id}/import',
      tag,
      summary: '读入文件，供核对',
      description:
        'Word、WPS、PDF、网页、Excel 等。只读出，不写入：采用的内容由客户端逐项保存，来源写 imported。原件留存。',
      action: 'filings.fill',
      params: idParam,
      upload: true,
      size: 'document',
      answer: importReviewSchema,
      problems: ['unreadable'],
    },
    async (c, { params: { id } }) => {
      const { agency } = await theFiling(c, { id, action: 'filings.fill' })
      const { store } = c.var.parts
      const district = c.var.who.district.id
      const upload = await readUpload(c)
      const read = await readOrRefuse(c, upload)
      const draft = await store.filings.draft(district, id)
      if (!draft) throw new Problem('not-found')
      const review = reviewImport(read, { draft: draftReport(draft, agency), fields: draft.fields })
      return {
        document: await keep(c, { filing: id, purpose: 'import', upload }),
        review: {
          ...review,
          mismatches: review.mismatches.map((mismatch) => ({
            ...mismatch,
            message: mismatchWords[mismatch.code](mismatch.found, mismatch.expected),
          })),
        },
      }
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/filings/{id}/previous',
      tag,
      summary: '读入上年报告',
      description: '上年报告不是在本系统报送时，读入后用于对照、上年结转和雷同检查。',
      action: 'filings.fill',
      params: idParam,
      upload: true,
      size: 'document',
      answer: z.object({ report: reportDocumentSchema, document: documentSchema }).meta({ id: 'PreviousImported' }),
      problems: ['unreadable', 'stale', 'invalid'],
    },
    async (c, { params: { id } }) => {
      const { filing, agency } = await theFiling(c, { id, action: 'filings.fill' })
      const { store } = c.var.parts
      const district = c.var.who.district.id
      const upload = await readUpload(c)
      const { report } = await readOrRefuse(c, upload)
      requireYearBefore(report.year, filing)
      const key = previousKey({ agency: agency.id, year: filing.year - 1 })
      const { places: _, ...value } = report
      const base = (await store.settings.get(district, key))?.revision ?? 0
      const put = await store.settings.put(district, key, { value, base }, changeOf(c))
      if (put.kind === 'stale') throw new Problem('stale')
      return { report: value, document: await keep(c, { filing: id, purpose: 'import', upload }) }
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/filings/{id}/documents',
      tag,
      summary: '原件',
      action: 'filings.read',
      params: idParam,
      answer: documentsSchema,
    },
    async (c, { params: { id } }) => {
      await theFiling(c, { id, action: 'filings.read' })
      return { documents: await c.var.parts.store.documents.list(c.var.who.district.id, id) }
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/filings/{id}/documents',
      tag,
      summary: '附上文件',
      description: '如盖章的扫描件。',
      action: 'filings.fill',
      params: idParam,
      upload: true,
      size: 'document',
      answer: documentSchema,
      status: 201,
    },
    async (c, { params: { id } }) => {
      await theFiling(c, { id, action: 'filings.fill' })
      return keep(c, { filing: id, purpose: 'attachment', upload: await readUpload(c) })
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/filings/{id}/documents/{hash}',
      tag,
      summary: '下载原件',
      action: 'filings.read',
      params: idParam.extend({ hash: z.string().regex(/^[0-9a-f]{64}$/u) }),
      file: ['application/octet-stream'],
    },
    async (c, { params: { id, hash } }) => {
      await theFiling(c, { id, action: 'filings.read' })
      const { store } = c.var.parts
      const district = c.var.who.district.id
      const document = (await store.documents.list(district, id)).find((one) => one.hash === hash)
      const bytes = document && (await store.documents.bytes(district, hash))
      if (!bytes) throw new Problem('not-found', { detail: '没有这个文件。' })
      return answerFile(c, bytes, { name: document.name, mediaType: 'application/octet-stream' })
    },
  )
}

async function readOrRefuse(c: Context<Env>, { bytes, name }: Upload): Promise<ReadReport> {
  const { log, read: readOne } = c.var.parts
  const read = await readOne(bytes, { name })
  if (read.kind === 'unreadable') {
    if (read.cause !== undefined) log.error({ cause: read.cause }, 'a reader broke')
    throw new Problem('unreadable', { detail: `${name}：${read.message.zh}`, more: { reason: read.reason } })
  }
  return read
}

function requireYearBefore(found: number | null, { year }: Filing): void {
  if (found === year - 1) return
  const message = found === null ? '没有读到报告年度' : `文件是 ${found} 年度的报告`
  throw new Problem('invalid', { detail: `${message}，这里需要 ${year - 1} 年度的报告。` })
}

function keep(
  c: Context<Env>,
  {
    filing,
    purpose,
    upload: { name, mediaType, bytes },
  }: { readonly filing: string; readonly purpose: 'import' | 'attachment'; readonly upload: Upload },
) {
  return c.var.parts.store.documents.put(
    c.var.who.district.id,
    { filing, name, mediaType, purpose, bytes },
    changeOf(c),
  )
}
