import { z } from '@hono/zod-openapi'
import type { Api } from '../env.ts'
import { draftReport } from '../filings/latest-report.ts'
import { reviewImport } from '../filings/review-import.ts'
import { mismatchWords } from '../filings/words.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { readUpload } from '../upload.ts'
import { idParam } from '../wire/common.ts'
import { documentSchema, documentsSchema, importReviewSchema } from '../wire/documents.ts'
import { answerFile } from './files.ts'
import { noteRead } from './note-read.ts'
import { keepUpload, readOrRefuse } from './read-or-refuse.ts'
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
        document: await keepUpload(c, { filing: id, purpose: 'import', upload }),
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
      return keepUpload(c, { filing: id, purpose: 'attachment', upload: await readUpload(c) })
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
      await noteRead(c, { subject: id, detail: { name: document.name, hash }, original: true })
      return answerFile(c, bytes, { name: document.name, mediaType: 'application/octet-stream' })
    },
  )
}
