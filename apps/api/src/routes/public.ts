import { findCell } from '@gouji/core'
import { isCursor } from '@gouji/store'
import type { Api } from '../env.ts'
import { otherNamesOf } from '../filings/profile-of.ts'
import { Problem } from '../problem.ts'
import { add } from '../route.ts'
import { notThePageBefore, yearInAddress } from '../wire/common.ts'
import {
  figuresQuery,
  figuresSchema,
  publicAgenciesQuery,
  publicAgenciesSchema,
  publishedPageSchema,
  publishedQuery,
  wholePublishedSchema,
  yearsSchema,
} from '../wire/public.ts'
import { addPublicFiles } from './public-files.ts'
import { reportParams, thePublished, versionQuery } from './published.ts'
import { deskOf } from './subjects.ts'

const tag = '公开'
const action = 'public.read'

export function addPublic(api: Api): void {
  addPublicFiles(api)
  add(
    api,
    { method: 'get', path: '/public/years', tag, summary: '有报告的年度', action, answer: yearsSchema },
    async (c) => {
      const { store, district } = deskOf(c)
      return { years: await store.published.years(district) }
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/public/agencies',
      tag,
      summary: '单位',
      action,
      query: publicAgenciesQuery,
      answer: publicAgenciesSchema,
    },
    async (c, { query: { after, limit, ids, ...filter } }) => {
      const { store, district } = deskOf(c)
      const list = filter.text ? 'agencies-called' : 'agencies'
      if (after !== undefined && !isCursor(after, list)) throw wrong('after', notThePageBefore)
      const otherNames = filter.text ? await otherNamesOf(store, district) : undefined
      const asked = { ...filter, otherNames, ...(ids !== undefined && { ids: listOf(ids) }) }
      const { items, next } = await store.roster.page(district, asked, { after, limit })
      const allYears = await store.published.yearsOf(
        district,
        items.map(({ id }) => id),
      )
      return {
        items: items.map(({ id, name, kind, parent }) => {
          const { published: years = [], unpublished: unpublishedYears = [] } = allYears.get(id) ?? {}
          return { id, name, kind, parent, years, unpublishedYears }
        }),
        next,
      }
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/public/reports',
      tag,
      summary: '查找已发布的报告',
      action,
      query: publishedQuery,
      answer: publishedPageSchema,
    },
    async (c, { query: { after, limit, ...query } }) => {
      const { store, district } = deskOf(c)
      const filter = Object.fromEntries(
        Object.entries(query).filter(([, value]) => value !== undefined && value !== ''),
      )
      const otherNames = query.text ? await otherNamesOf(store, district) : undefined
      return store.published.search(district, { ...filter, ...(otherNames && { otherNames }) }, { after, limit })
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/public/reports/{agency}/{year}',
      tag,
      summary: '一份已发布的报告',
      description: '地址不变；更正后为新版本，旧版本以 ?version= 仍可查看。',
      action,
      params: reportParams,
      query: versionQuery,
      answer: wholePublishedSchema,
    },
    async (c, { params, query: { version } }) => {
      const { filing, ...published } = await thePublished(c, { ...params, version })
      const { store, district } = deskOf(c)
      const versions = (await store.filings.versions(district, filing)).filter(
        ({ state }) => state === 'published' || state === 'corrected',
      )
      return {
        ...published,
        publishedOn: published.report.publishedOn,
        versions: versions.map(({ number, hash, at, note, state }) => ({
          version: number,
          hash,
          at,
          // Why a report was corrected is for everyone to read; other notes are the office's own.
          note: state === 'corrected' ? note : null,
        })),
      }
    },
  )
  add(
    api,
    {
      method: 'get',
      path: '/public/figures',
      tag,
      summary: '某些单元格历年各单位的数',
      action,
      query: figuresQuery,
      answer: figuresSchema,
    },
    async (c, { query }) => {
      const { store, district } = deskOf(c)
      const cells = listOf(query.cells)
      const unknown = cells.filter((cell) => !findCell('2019', cell) && !findCell('2021', cell))
      if (cells.length === 0 || cells.length > 50) throw wrong('cells', '请写 1 至 50 个单元格编号')
      if (unknown.length > 0) throw wrong('cells', `没有这些单元格：${unknown.join('、')}`)
      const years = listOf(query.years).map(Number)
      if (!years.every((year) => yearInAddress.safeParse(year).success)) throw wrong('years', '年度应为四位数字')
      const agencies = listOf(query.agencies)
      const figures = await store.published.figures(district, {
        cells,
        ...(agencies.length > 0 && { agencies }),
        ...(years.length > 0 && { years }),
      })
      return { figures }
    },
  )
}

function listOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function wrong(path: string, message: string): Problem {
  return new Problem('invalid', { errors: [{ path: `query.${path}`, message }] })
}
