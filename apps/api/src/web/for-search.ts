/**
 * What engines that search are told: where the reports are, and that the other pages are no concern of theirs. Many
 * follow no script, and nothing else would lead them from the list to a report (sitemaps.org 0.9; RFC 9309).
 */

import type { PublishedReport } from '@gouji/store'
import type { Api } from '../env.ts'
import { originOf } from '../request-origin.ts'
import { theDistrict } from '../the-district.ts'

/** Addresses of one map, by its protocol: a hundred years of 500 agencies. */
const most = 50_000
const batch = 1000
const fresh = { 'Cache-Control': 'public, max-age=3600' }

export function addForSearch(app: Api): void {
  app.get('/robots.txt', (c) => {
    const lines = ['User-agent: *', 'Allow: /public', 'Allow: /assets/', 'Allow: /api/v1/public/', 'Disallow: /']
    return c.text([...lines, `Sitemap: ${originOf(c)}/sitemap.xml`, ''].join('\n'), 200, fresh)
  })
  app.get('/sitemap.xml', async (c) => {
    const { store } = c.var.parts
    const { id } = await theDistrict(store)
    const found: PublishedReport[] = []
    let after: string | null | undefined
    do {
      const page = await store.published.search(id, {}, { limit: batch, ...(after && { after }) })
      found.push(...page.items)
      after = page.next
    } while (after && found.length < most)
    return c.body(sitemapOf(originOf(c), found.slice(0, most - 1)), 200, {
      ...fresh,
      'Content-Type': 'application/xml',
    })
  })
}

/** The list and every report, each with the day it was published or corrected last. */
export function sitemapOf(
  origin: string,
  reports: readonly Pick<PublishedReport, 'agency' | 'year' | 'publishedAt'>[],
): string {
  const urls = reports.map(({ agency, year, publishedAt }) => {
    const address = `${origin}/public/reports/${encodeURIComponent(agency)}/${year}`
    return `<url><loc>${address}</loc><lastmod>${publishedAt}</lastmod></url>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${origin}/public</loc></url>
${urls.join('\n')}
</urlset>
`
}
