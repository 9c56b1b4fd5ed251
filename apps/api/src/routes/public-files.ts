import { z } from '@hono/zod-openapi'
import type { Api } from '../env.ts'
import { dayIn } from '../filings/desk.ts'
import { numbered, openDataCsv, openDataLines } from '../filings/open-data.ts'
import { add } from '../route.ts'
import { yearInAddress } from '../wire/common.ts'
import { answerFile, answerReport, type FileFormatName, fileFormats, reportFileName } from './files.ts'
import { reportParams, thePublished, versionQuery } from './published.ts'
import { deskOf } from './subjects.ts'

const tag = '公开'
const action = 'public.read'
const yearQuery = z.object({ year: yearInAddress.optional().describe('只要这个年度的') })
const csvType = 'text/csv; charset=utf-8'
const linesType = 'application/x-ndjson; charset=utf-8'

export function addPublicFiles(api: Api): void {
  for (const to of Object.keys(fileFormats) as FileFormatName[]) {
    add(
      api,
      {
        method: 'get',
        path: `/public/reports/{agency}/{year}/report.${to}`,
        tag,
        summary: `下载已发布的报告（${to}）`,
        action,
        params: reportParams,
        query: versionQuery,
        file: [fileFormats[to].mediaType],
      },
      async (c, { params, query: { version } }) =>
        answerReport(c, (await thePublished(c, { ...params, version })).report, to),
    )
  }
  add(
    api,
    {
      method: 'get',
      path: '/public/reports/{agency}/{year}/report.csv',
      tag,
      summary: '下载已发布的报告（csv）',
      action,
      params: reportParams,
      query: versionQuery,
      file: [csvType],
    },
    async (c, { params, query: { version } }) => {
      const published = await thePublished(c, { ...params, version })
      const { store, district } = deskOf(c)
      const one = (async function* () {
        yield published
      })()
      return answerFile(c, streamOf(openDataCsv(numbered(store, { district, reports: one }))), {
        name: reportFileName(published.report, 'csv'),
        mediaType: csvType,
      })
    },
  )
  for (const [path, write, mediaType] of [
    ['/public/open-data.csv', openDataCsv, csvType],
    ['/public/open-data.ndjson', openDataLines, linesType],
  ] as const) {
    add(
      api,
      {
        method: 'get',
        path,
        tag,
        summary: `全部已发布的报告（${path.split('.').at(-1)}）`,
        description:
          'csv 每格一行，可用 Excel 打开；ndjson 每份报告一行；都是 UTF-8 编码。空白就是空白，不作零。人民政府的报告汇总了所属各单位的数，还可能加上本级自己办理的，连同它一起相加就重复计算。第几版（nth）从 1 数起，version 是网址里的版本号。',
        action,
        query: yearQuery,
        file: [mediaType],
      },
      async (c, { query: { year } }) => {
        const { store, district, clock } = deskOf(c)
        const reports = store.published.all(district, year === undefined ? {} : { year })
        const name = `政府信息公开工作年度报告-${year ?? '全部'}-${dayIn(clock())}.${path.split('.').at(-1)}`
        return answerFile(c, streamOf(write(numbered(store, { district, reports }))), { name, mediaType })
      },
    )
  }
}

/** Made as it is read: a slow reader costs no memory. */
function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    pull: async (controller) => {
      const { value, done } = await texts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => {
      await texts.return(undefined)
    },
  })
}
