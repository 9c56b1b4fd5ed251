import { z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { type Api, changeOf, type Env } from '../env.ts'
import { type MoveOutcome, moveFiling } from '../filings/move-filing.ts'
import { rolesOn } from '../filings/roles-on.ts'
import { refusedMoves } from '../filings/words.ts'
import { campaignFolder } from '../jobs/export-campaign.ts'
import { add } from '../route.ts'
import { readUpload } from '../upload.ts'
import { movesAnswerSchema, movesPostSchema } from '../wire/campaigns.ts'
import { idParam } from '../wire/common.ts'
import { jobSchema } from '../wire/jobs.ts'
import { formatSchema } from './files.ts'
import { onWire } from './jobs.ts'
import { agenciesById, deskOf, theCampaign } from './subjects.ts'

const tag = '报送批次'
const action = 'campaigns.work'
const formatQuery = z.object({ format: formatSchema.default('docx') })
const jobAnswer = { answer: jobSchema, status: 202 } as const

export function addCampaignWork(api: Api): void {
  add(
    api,
    {
      method: 'post',
      path: '/campaigns/{id}/moves',
      tag,
      summary: '批量办理',
      description: '审核通过、发布、退回等，一份不成不影响其他，每份都有结果。',
      action,
      params: idParam,
      json: movesPostSchema,
      answer: movesAnswerSchema,
    },
    async (c, { params: { id }, json: { filings, to, note } }) => {
      await theCampaign(c, id)
      const { store, district } = deskOf(c)
      const agencies = await agenciesById(c)
      const known = new Map((await store.filings.list(district, { campaign: id })).map((filing) => [filing.id, filing]))
      const outcomes: z.input<typeof movesAnswerSchema>['outcomes'] = []
      for (const { id: filing, revision } of filings) {
        const agency = agencies.get(known.get(filing)?.agency ?? '')
        const roles = agency ? rolesOn(c.var.who, agency) : []
        const moved: MoveOutcome = agency
          ? await moveFiling(deskOf(c), { id: filing, agency, move: { to, revision, note, roles } })
          : { kind: 'missing' }
        outcomes.push({ filing, ...inWords(moved, to) })
      }
      return { outcomes }
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/campaigns/{id}/check',
      tag,
      summary: '检查全部报告',
      description: '后台进行，进度见 /jobs/{id}/events。',
      action: 'campaigns.review',
      params: idParam,
      ...jobAnswer,
    },
    async (c, { params: { id } }) => {
      await theCampaign(c, id)
      return startJob(c, 'check-campaign', { campaign: id })
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/campaigns/{id}/aggregate',
      tag: '汇总',
      summary: '汇总（后台任务）',
      description: '单位很多时使用；结果在任务里。',
      action: 'aggregate.read',
      params: idParam,
      ...jobAnswer,
    },
    async (c, { params: { id } }) => {
      await theCampaign(c, id)
      return startJob(c, 'aggregate', { campaign: id })
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/campaigns/{id}/import',
      tag,
      summary: '批量导入报告（zip）',
      description: '按标题中的单位名称填入各单位的草稿，已有的内容不改动；上一年度的报告留作上年报告。后台进行。',
      action,
      params: idParam,
      upload: true,
      size: 'archive',
      ...jobAnswer,
    },
    async (c, { params: { id } }) => {
      await theCampaign(c, id)
      const { store, district } = deskOf(c)
      const { name, bytes } = await readUpload(c)
      const kept = { filing: campaignFolder(id), name, mediaType: 'application/zip', purpose: 'import', bytes } as const
      const { hash } = await store.documents.put(district, kept, changeOf(c))
      return startJob(c, 'import-archive', { campaign: id, document: hash, name })
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/campaigns/{id}/export',
      tag,
      summary: '导出全部报告',
      description: '把已报送的报告逐份写成文件，打成 zip。后台进行，完成后从 /jobs/{id}/result 取。',
      action,
      params: idParam,
      query: formatQuery,
      ...jobAnswer,
    },
    async (c, { params: { id }, query: { format } }) => {
      await theCampaign(c, id)
      return startJob(c, 'export-campaign', { campaign: id, format })
    },
  )
}

async function startJob(c: Context<Env>, kind: string, input: unknown) {
  const { store, district, newId } = deskOf(c)
  return onWire(await store.jobs.add(district, { id: newId(), kind, input }, changeOf(c)))
}

function inWords(moved: MoveOutcome, to: Parameters<(typeof refusedMoves)['no-such-move']>[1]) {
  const none = { message: null, version: null, blockedBy: 0 }
  switch (moved.kind) {
    case 'moved':
      return { ...none, outcome: moved.kind, version: moved.version.number }
    case 'blocked':
      return {
        ...none,
        outcome: moved.kind,
        message: refusedMoves.blocked(moved.findings.length),
        blockedBy: moved.findings.length,
      }
    case 'no-such-move':
      return { ...none, outcome: moved.kind, message: refusedMoves['no-such-move'](moved.filing.state, to) }
    default:
      return { ...none, outcome: moved.kind, message: refusedMoves[moved.kind] }
  }
}
