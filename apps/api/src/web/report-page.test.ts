import { exampleReport } from '@gouji/core/testing'
import { expect, it } from 'vitest'
import { figuresIn, writeReportPage } from './report-page.ts'

const page = `<!doctype html>
<html lang="zh-CN">
  <head>
    <title>政府信息公开工作年度报告</title>
    <meta name="description" content="各单位每年公布一份。" />
  </head>
  <body>
    <div id="app"><main class="before">各单位每年公布一份。</main></div>
  </body>
</html>`

const written = (title: string, version = 7) =>
  writeReportPage(
    page,
    JSON.stringify({
      version,
      versions: [
        { version: 4, at: '2026-01-20T16:30:00.000Z', note: null },
        { version: 7, at: '2026-03-02T02:00:00.000Z', note: '更正申请件数' },
      ],
      agency: '教育 局',
      year: 2025,
      title,
      agencyName: '云溪区教育局',
      publishedAt: '2026-01-20T16:30:00.000Z',
      report: {
        ...exampleReport({ edition: '2021', cells: { 'requests.received.total': 61 } }),
        title,
        sections: { improvements: '政策解读形式单一。' },
      },
    }),
  )

it('The page of a report says before any script has run which report it is, of whom and of which day in China', async () => {
  const sent = await written('云溪区教育局2025年政府信息公开工作年度报告')
  expect(sent).toContain('<title>云溪区教育局2025年政府信息公开工作年度报告</title>')
  expect(sent).toContain('<h1>云溪区教育局2025年政府信息公开工作年度报告</h1><p>云溪区教育局 2026-01-21</p>')
  expect(sent).toContain('href="/api/v1/public/reports/%E6%95%99%E8%82%B2%20%E5%B1%80/2025/report.docx"')
  expect(sent).not.toContain('各单位每年公布一份')
})

it('A version that was corrected since says so, leads to the newest, and gives its own files; the newest leads to the one before, and says why', async () => {
  const sent = await written('云溪区教育局2025年政府信息公开工作年度报告', 4)
  expect(sent).toContain(
    '<p>您看的是第 1 版，之后又更正过。<a href="/public/reports/%E6%95%99%E8%82%B2%20%E5%B1%80/2025">看最新版本</a></p>',
  )
  expect(sent).toContain('/2025/report.docx?version=4"')
  const newest = await written('云溪区教育局2025年政府信息公开工作年度报告')
  expect(newest).toContain('/2025/report.docx"')
  expect(newest).toContain(
    '<p>这份报告在 2026-03-02 更正过。更正原因：更正申请件数 <a href="/public/reports/%E6%95%99%E8%82%B2%20%E5%B1%80/2025?version=4">看更正前的版本</a></p>',
  )
})

it('The report stands in its page as it prints, every number at its cell', async () => {
  const sent = await written('云溪区教育局2025年政府信息公开工作年度报告')
  expect(sent).toMatch(
    /<article class="report".*data-cell="requests\.received\.total"[^>]*>61<.*政策解读形式单一。.*<\/article>/su,
  )
})

it('Years and figures stand beside the report, for the cells that the page asks for', async () => {
  const asking = page.replace('</title>', '</title><meta name="figures" content="a.total,b.total" />')
  expect([figuresIn(asking), figuresIn(page)]).toEqual(['a.total,b.total', ''])
  const published = { agency: 'jyj', year: 2025, title: '', publishedAt: '2026-01-20T16:30:00.000Z', version: 1 }
  const report = exampleReport({ edition: '2021' })
  const agency = { years: [2025, 2024, 2022], unpublishedYears: [2023, 2021] }
  const overYears = { agency, figures: [{ cell: 'a.total', name: '</script>' }] }
  const sent = await writeReportPage(asking, JSON.stringify({ ...published, versions: [], report }), overYears)
  const data = /<script type="application\/json" id="over-years">(.*?)<\/script>/su.exec(sent)?.[1] ?? ''
  expect(JSON.parse(data)).toEqual(overYears)
  expect(sent).toContain('<p>本站未公布的年度：2021、2023</p>')
})

it('Whatever a title holds, it stays text, and the report beside the page stays whole', async () => {
  const title = '“一网通办”</script><script>alert(1)</script> $& $1 <!--'
  const sent = await written(title)
  expect(sent).not.toContain('<script>alert')
  const data = /<script type="application\/json" id="published">(.*?)<\/script>/su.exec(sent)?.[1] ?? ''
  expect((JSON.parse(data) as { title: string }).title).toBe(title)
  expect(sent.match(/<\/script>/gu)).toHaveLength(1)
})
