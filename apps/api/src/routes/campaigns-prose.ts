import type { Api } from '../env.ts'
import { type CampaignSum, sumCampaign } from '../filings/aggregate-campaign.ts'
import { draftDistrictProse, writeDistrictProse } from '../filings/draft-prose.ts'
import { stateNames } from '../filings/words.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { idParam } from '../wire/common.ts'
import { patchAnswerSchema } from '../wire/filings.ts'
import { districtProseSchema, prosePostSchema } from '../wire/prose.ts'
import { deskOf, theCampaign } from './subjects.ts'

const tag = '汇总'
const path = '/campaigns/{id}/aggregate/prose'

export function addDistrictProse(api: Api): void {
  const theSum = async (c: Parameters<typeof theCampaign>[0], id: string): Promise<CampaignSum> =>
    sumCampaign(deskOf(c), { campaign: await theCampaign(c, id), name: c.var.who.district.name })
  add(
    api,
    {
      method: 'get',
      path,
      tag,
      summary: '本级报告的文字初稿',
      description: '按合计、各单位的数和上年报告起草六个部分，数字与表格一致；只有人知道的留作【待填：…】。没有写入。',
      action: 'aggregate.read',
      params: idParam,
      answer: districtProseSchema,
    },
    async (c, { params: { id } }) => {
      const sum = await theSum(c, id)
      return { filing: sum.own?.id ?? null, sections: [...(await draftDistrictProse(deskOf(c), sum))] }
    },
  )
  add(
    api,
    {
      method: 'post',
      path,
      tag,
      summary: '把文字初稿写入本级报告',
      description: '只写选中的部分，替换原来的文字；看过以后别人又改动的不写，作为冲突退回。',
      action: 'aggregate.write',
      params: idParam,
      json: prosePostSchema,
      answer: patchAnswerSchema,
      problems: ['wrong-state'],
    },
    async (c, { params: { id }, json: { sections } }) => {
      const desk = deskOf(c)
      const sum = await theSum(c, id)
      const drafted = await draftDistrictProse(desk, sum)
      const written = await writeDistrictProse(desk, { own: sum.own, drafted, wanted: sections })
      if (written.kind === 'no-filing')
        throw new Problem('wrong-state', { detail: '这个批次里没有本级人民政府，请先把它加入批次。' })
      if (written.kind === 'wrong-state') {
        const { state } = written
        throw new Problem('wrong-state', {
          detail: `本级人民政府的报告现为“${stateNames[state]}”，不能改动。`,
          more: { state },
        })
      }
      return written
    },
  )
}
