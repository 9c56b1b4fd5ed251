import { cellName, fieldSchema } from '@gouji/core'
import { type Api, changeOf } from '../env.ts'
import { applySum, type CampaignSum, sumCampaign, unknownCells } from '../filings/aggregate-campaign.ts'
import { ownPartKey } from '../filings/district-sum.ts'
import { doubtSum } from '../filings/fresh-findings.ts'
import { culprits, stateNames, sumProblems } from '../filings/words.ts'
import { Problem } from '../problem.ts'
import { requireRevision } from '../revision.ts'
import { add } from '../route.ts'
import { aggregateSchema, applySchema, ownPartAnswerSchema, ownPartSchema } from '../wire/aggregate.ts'
import { idParam } from '../wire/common.ts'
import { patchAnswerSchema } from '../wire/filings.ts'
import { deskOf, theCampaign } from './subjects.ts'

const tag = '汇总'

export function addAggregate(api: Api): void {
  add(
    api,
    {
      method: 'get',
      path: '/campaigns/{id}/aggregate',
      tag,
      summary: '全区汇总',
      description: '已报送单位与本级之和，每格列出各单位填的数；本级人民政府报告与合计的差。',
      action: 'aggregate.read',
      params: idParam,
      answer: aggregateSchema,
    },
    async (c, { params: { id } }) => {
      const campaign = await theCampaign(c, id)
      const summed = await sumCampaign(deskOf(c), { campaign, name: c.var.who.district.name })
      return onWire(summed)
    },
  )
  add(
    api,
    {
      method: 'put',
      path: '/campaigns/{id}/aggregate/own-part',
      tag,
      summary: '填写本级数据',
      description: 'If-Match 为 ownPart 的 revision，还没有填过时为 "0"。',
      action: 'aggregate.write',
      params: idParam,
      json: ownPartSchema,
      answer: ownPartAnswerSchema,
      problems: ['stale', 'revision-missing'],
    },
    async (c, { params: { id }, json: { cells } }) => {
      const { store, district } = deskOf(c)
      const campaign = await theCampaign(c, id)
      const unknown = unknownCells(cells, campaign)
      const wrong = Object.entries(cells).filter(
        ([cell, value]) => fieldSchema(campaign.edition, `cells.${cell}`)?.safeParse(value).success === false,
      )
      const errors = [
        ...unknown.map((cell) => ({ path: `cells.${cell}`, message: '本格式没有这一格' })),
        ...wrong.map(([cell]) => ({ path: `cells.${cell}`, message: '应为数字，空白写 null' })),
      ]
      if (errors.length > 0) throw new Problem('invalid', { errors })
      const put = await store.settings.put(
        district,
        ownPartKey(id),
        { value: { cells }, base: requireRevision(c) },
        changeOf(c),
      )
      if (put.kind === 'stale') throw new Problem('stale', { more: { current: put.current?.value ?? null } })
      await doubtSum(deskOf(c), id)
      return { cells, revision: put.value.revision }
    },
  )
  add(
    api,
    {
      method: 'post',
      path: '/campaigns/{id}/aggregate/apply',
      tag,
      summary: '把合计填入本级人民政府的报告',
      description: '有单位未报送或者有空白时先退回说明，incomplete 为 true 才采用。',
      action: 'aggregate.write',
      params: idParam,
      json: applySchema,
      answer: patchAnswerSchema,
      problems: ['wrong-state', 'blocked'],
    },
    async (c, { params: { id }, json: { incomplete, cells } }) => {
      const campaign = await theCampaign(c, id)
      const desk = deskOf(c)
      const sum = await sumCampaign(desk, { campaign, name: c.var.who.district.name })
      const applied = await applySum(desk, { sum, wanted: cells, incomplete })
      if (applied.kind === 'no-filing')
        throw new Problem('wrong-state', { detail: '这个批次里没有本级人民政府，请先把它加入批次。' })
      if (applied.kind === 'wrong-state') {
        const { state } = applied
        throw new Problem('wrong-state', {
          detail: `本级人民政府的报告现为“${stateNames[state]}”，不能改动。`,
          more: { state },
        })
      }
      if (applied.kind === 'incomplete') {
        const { missing, cells: open } = applied
        const parts = [
          ...(missing.length > 0
            ? [
                `${missing.length} 家单位尚未报送（${missing.slice(0, 10).join('、')}${missing.length > 10 ? '等' : ''}）`,
              ]
            : []),
          ...(open.length > 0 ? [`${open.length} 格有单位没有填数`] : []),
        ]
        throw new Problem('blocked', {
          detail: `${parts.join('，')}，合计可能偏小。确认仍要采用时，请选择“不完整也采用”。`,
          more: { missing, cells: open },
        })
      }
      return applied
    },
  )
}

function onWire({ sum, report, members, missing, ownPart, complete }: CampaignSum) {
  const name = (cell: string) => cellName(report.edition, cell)
  return {
    report,
    members: members.map(({ agency, filing }) => ({ id: agency.id, name: agency.name, filing: filing.id })),
    missing: missing.map(({ id, name: agency }) => ({ id, name: agency })),
    complete,
    cells: sum.cells.map((cell) => ({ ...cell, name: name(cell.cell) })),
    problems: sum.problems.map(({ code, names }) => ({ code, names, message: sumProblems[code](names.join('、')) })),
    ownPart,
    gap: sum.gap
      ? {
          gaps: sum.gap.gaps.map((gap) => ({ ...gap, name: name(gap.cell) })),
          documents: sum.gap.documents.map((gap) => {
            const { open: _, ...others } = gap
            return { ...others, name: name(gap.cell) }
          }),
          culprits: sum.gap.culprits.map(({ member, how }) => ({ member, how, message: culprits[how](member) })),
        }
      : null,
  }
}
