/**
 * The page of a published report as the service sends it: the report as it prints, for whoever reads without a script
 * and for engines that search, and as data, so that nothing is asked for a second time.
 */

import { type Report, renderReport } from '@gouji/core'
import { articleMarkup } from '@gouji/documents/article'
import { html, raw } from 'hono/html'
import { dayIn } from '../filings/desk.ts'

/** What is written into the page; the whole is handed on as it is. */
interface Published {
  readonly agency: string
  readonly year: number
  readonly title: string
  readonly agencyName: string
  readonly publishedAt: string
  readonly version: number
  /** As they were published, the newest last. */
  readonly versions: readonly { readonly version: number; readonly at: string; readonly note: string | null }[]
  readonly report: Report
}

/** What stands beside a report in its page: its agency with the years it has reports of, and figures over the years. */
export interface OverYears {
  /** `undefined` where the roster has it no more. */
  readonly agency: { readonly years: readonly number[]; readonly unpublishedYears: readonly number[] } | undefined
  readonly figures: readonly unknown[]
}

/** The cells whose figures the page shows over the years; it says so itself. */
export function figuresIn(page: string): string {
  return /<meta name="figures" content="([^"]*)"/u.exec(page)?.[1] ?? ''
}

/** Writes what the service answers about a report (JSON) into `page`. */
export async function writeReportPage(page: string, published: string, overYears?: OverYears): Promise<string> {
  const { agency, year, title, agencyName, publishedAt, version, versions, report } = JSON.parse(published) as Published
  const about = `${agencyName} ${dayIn(publishedAt)}`
  const head = await html`<title>${title}</title>
    <meta name="description" content="${title}，${about}" />`
  const article = raw(articleMarkup(renderReport(report), { titleAs: 'p' }))
  const address = `/public/reports/${encodeURIComponent(agency)}/${year}`
  const isOld = versions.at(-1)?.version !== version
  const nth = 1 + versions.findIndex((one) => one.version === version)
  const file = (format: string) => `/api/v1${address}/report.${format}${isOld ? `?version=${version}` : ''}`
  const links = html`<a href="/public">全部报告</a> <a href="${file('docx')}">Word</a> <a href="${file('pdf')}">PDF</a>`
  const old = isOld ? html`<p>您看的是第 ${nth} 版，之后又更正过。<a href="${address}">看最新版本</a></p>` : ''
  const [before, last] = versions.slice(-2)
  const why = last?.note ? `更正原因：${last.note} ` : ''
  const corrected =
    !isOld && before && last
      ? html`<p>这份报告在 ${dayIn(last.at)} 更正过。${why}<a href="${address}?version=${before.version}">看更正前的版本</a></p>`
      : ''
  const missing = (overYears?.agency?.unpublishedYears ?? []).toSorted((a, b) => a - b).join('、')
  const gaps = missing === '' ? '' : html`<p>本站未公布的年度：${missing}</p>`
  const header = html`<header><h1>${title}</h1><p>${about}</p>${old}${corrected}${gaps}<p>${links}</p></header>`
  const body = await html`<main class="before">${header}${article}</main>`
  const script = `${data('published', published)}${overYears ? data('over-years', JSON.stringify(overYears)) : ''}`
  // What is put in is never read as a pattern: titles may hold a dollar.
  return page
    .replace(/<meta name="description"[^>]*>/u, '')
    .replace(/<title>[^<]*<\/title>/u, () => head)
    .replace(/<main class="before">.*?<\/main>/su, () => body)
    .replace('</body>', () => `${script}</body>`)
}

/** Data is no script, and cannot end the element it stands in. */
function data(id: string, json: string): string {
  return `<script type="application/json" id="${id}">${json.replaceAll('<', '\\u003c')}</script>`
}
