/** Documents of a filing and what was read from them, as they go over the wire. */

import { z } from '@hono/zod-openapi'
import { actorSchema, instantSchema } from './common.ts'
import { idSchema, reportDocumentSchema } from './domain.ts'

export const documentSchema = z
  .object({
    hash: z.string(),
    filing: idSchema,
    name: z.string(),
    mediaType: z.string(),
    size: z.int(),
    purpose: z.enum(['import', 'attachment', 'export']),
    by: actorSchema,
    at: instantSchema,
  })
  .meta({ id: 'StoredDocument', description: '原件' })

export const documentsSchema = z.object({ documents: z.array(documentSchema) }).meta({ id: 'StoredDocuments' })

const placeSchema = z.looseObject({}).nullable().describe('在原文的位置')

export const importReviewSchema = z
  .object({
    document: documentSchema,
    review: z.object({
      report: reportDocumentSchema,
      fields: z.array(
        z.object({
          id: z.string(),
          value: z.unknown(),
          place: placeSchema,
          doubt: z.string().nullable().describe('读取存疑的原因'),
          current: z.unknown(),
          base: z.int(),
          relation: z.enum(['new', 'same', 'differs']),
        }),
      ),
      unread: z.array(z.string()).describe('没有读到的单元格'),
      remarks: z.array(z.object({ code: z.string(), message: z.string(), place: placeSchema })),
      mismatches: z.array(
        z.object({
          code: z.enum(['agency', 'year', 'edition']),
          found: z.string(),
          expected: z.string(),
          message: z.string(),
        }),
      ),
    }),
  })
  .meta({ id: 'ImportReview', description: '从文件读出的内容，尚未写入' })
