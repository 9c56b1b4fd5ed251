/** A district's settings: `gouji/profile@1`. */

import * as z from 'zod'
import type { DeepReadonly } from '../report/deep-readonly.ts'
import { profileAgencySchema } from './agencies.ts'
import { deadlinesSchema } from './deadlines.ts'
import { rosterFieldSchema } from './roster-fields.ts'
import { textOf } from './text.ts'
import { thresholdsSchema } from './thresholds.ts'

const said = textOf('said')

/**
 * What a district settles for itself. Everything may be left out, and then is as the notices have it. Ids of rules
 * are looked at by `readProfile`, which knows the rules.
 */
export const profileSchema = z
  .strictObject({
    $schema: z.string().optional().describe('供编辑器使用，程序不看'),
    schema: z.literal('gouji/profile@1'),
    name: said.optional().describe('地区名称'),
    agencies: z.array(profileAgencySchema).default([]).describe('所辖单位'),
    rosterFields: z.array(rosterFieldSchema).default([]).describe('名册另外要记的内容'),
    deadlines: deadlinesSchema.prefault({}).describe('各类单位的公布期限，次年的月-日'),
    thresholds: thresholdsSchema.prefault({}).describe('规则用到的界限'),
    severities: z
      .record(z.string(), z.enum(['error', 'warning', 'info']))
      .default({})
      .describe('规则编号 → 最高级别；惯例性的规则至多为 warning'),
    off: z.record(z.string(), said).default({}).describe('停用的规则：规则编号 → 停用的理由'),
    wording: z
      .record(z.string(), z.strictObject({ zh: said.optional(), en: said.optional() }))
      .default({})
      .describe('规则编号 → 提示的措辞；{…} 处填入数据，{message} 是原来的提示，{cell} 是单元格的名称'),
  })
  .meta({ id: 'Profile' })

/** A profile as it is written: what is left out has its default. */
export type ProfileInput = z.input<typeof profileSchema>

/** A profile with nothing left out. */
export type Profile = DeepReadonly<z.output<typeof profileSchema>>

/** What holds where a district has settled nothing. */
export const defaultProfile: Profile = profileSchema.parse({ schema: 'gouji/profile@1' })
