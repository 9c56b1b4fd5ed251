import { formSections } from '@gouji/core'
import { z } from '@hono/zod-openapi'
import { countSchema } from './common.ts'
import { idSchema } from './domain.ts'

const sectionSchema = z.enum(formSections.map(({ id }) => id))

export const districtProseSchema = z
  .object({
    filing: idSchema.nullable().describe('本级人民政府的填报；null：不在这个批次里'),
    sections: z.array(
      z.object({
        section: sectionSchema,
        title: z.string(),
        text: z.string().describe('初稿；【待填：…】为须由人补写的'),
        gaps: z.int().describe('待填的处数'),
        written: z.string().nullable().describe('现在写着的；null：还没有写'),
        base: z.int().describe('现在写着的 revision，采用时交回'),
      }),
    ),
  })
  .meta({ id: 'DistrictProse', description: '本级报告的文字初稿' })

export const prosePostSchema = z
  .object({
    sections: z
      .array(z.object({ section: sectionSchema, base: countSchema }))
      .min(1)
      .max(formSections.length),
  })
  .meta({ id: 'DistrictProsePost', description: '采用哪些部分的初稿' })
