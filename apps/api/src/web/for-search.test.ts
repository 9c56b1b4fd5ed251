import { expect, it } from 'vitest'
import { sitemapOf } from './for-search.ts'

it('Engines that search find every report at its address, whatever its agency is called', () => {
  const map = sitemapOf('https://gkbg.example', [
    { agency: 'jyj', year: 2025, publishedAt: '2026-01-21T02:00:00.000Z' },
    { agency: '教育 & 局', year: 2024, publishedAt: '2025-01-20T02:00:00.000Z' },
  ])
  expect(map).toContain(
    '<loc>https://gkbg.example/public/reports/jyj/2025</loc><lastmod>2026-01-21T02:00:00.000Z</lastmod>',
  )
  expect(map).toContain('/public/reports/%E6%95%99%E8%82%B2%20%26%20%E5%B1%80/2024<')
})
