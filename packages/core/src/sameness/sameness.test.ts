import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../report/report.ts'
import { exampleReport } from '../testing/example-report.ts'
import { maskText } from './mask.ts'
import { ownPairs, ownWords } from './own-words.ts'
import { compareProse, findSimilar, gravityOf } from './sameness.ts'
import { shinglesOf, similarityOf } from './shingles.ts'

const words = Array.from(
  '公开信息管理平台监督保障申请答复政策解读栏目更新审核群众企业服务窗口热线培训考核评议清单目录发布网站图解',
)

/** A text of its own for each number. */
function textOf(seed: number, length = 400): string {
  let state = seed * 7919 + 17
  return Array.from({ length }, () => {
    state = (state * 48271) % 2147483647
    return words[state % words.length]
  }).join('')
}

const reportOf = (name: string, overview: string): Report => ({
  ...exampleReport({ edition: '2021', agency: { name } }),
  sections: { overview },
})

describe('two reports', () => {
  it('are the same when they differ in names, years and numbers only', () => {
    const a = reportOf('云溪区教育局', `2024年，云溪区教育局主动公开信息128条。${textOf(1)}我局将继续努力。`)
    const b = reportOf('青石县水务局', `2023年，青石县水务局主动公开信息96条。${textOf(1)}我局将继续努力。`)
    expect(compareProse(a, b)).toEqual([{ section: 'overview', similarity: 1 }])
  })

  it('are not alike when each is written anew', () => {
    const [result] = compareProse(reportOf('云溪区教育局', textOf(1)), reportOf('云溪区水务局', textOf(2)))
    expect(result?.similarity).toBeLessThan(0.2)
  })

  it('are not compared by stock phrases', () => {
    expect(
      compareProse(reportOf('甲局', '无其他需要报告的事项。'), reportOf('乙局', '无其他需要报告的事项。')),
    ).toEqual([])
  })
})

describe('similarity', () => {
  it('is symmetric, 1 with itself and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 10 }), fc.string({ minLength: 10 }), (one, other) => {
        const [a, b] = [shinglesOf(one), shinglesOf(other)]
        expect(similarityOf(a, b)).toBe(similarityOf(b, a))
        expect(similarityOf(a, a)).toBe(1)
        expect(similarityOf(a, b)).toBeGreaterThanOrEqual(0)
        expect(similarityOf(a, b)).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('among many reports', () => {
  it('every pair that shares nine tenths of a section is found, and no other', () => {
    const reports = Array.from({ length: 300 }, (_, i) => reportOf(`第${i}局`, textOf(i + 100)))
    const copies = [7, 120, 299].map((i) => {
      const text = reports[i]?.sections.overview ?? ''
      return reportOf(`抄写局${i}`, `${text.slice(0, 380)}${textOf(9000 + i, 20)}`)
    })
    const all = [...reports, ...copies]
    const pairs = findSimilar(all.length, (i) => all[i] as Report)
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([
      [7, 300],
      [120, 301],
      [299, 302],
    ])
    expect(Math.min(...pairs.map(({ similarity }) => similarity))).toBeGreaterThan(0.85)
  })

  it('a text that all of them share is chained, not paired each with each', () => {
    const reports = Array.from({ length: 200 }, (_, i) => reportOf(`第${i}局`, textOf(5)))
    const pairs = findSimilar(reports.length, (i) => reports[i] as Report)
    expect(pairs.length).toBeGreaterThanOrEqual(199)
    expect(pairs.length).toBeLessThan(1000)
  })
})

it('masking takes out what differs anyway', () => {
  const { agency } = exampleReport({ edition: '2021', agency: { name: '云溪区教育局' } })
  const one = maskText('2024年，云溪区教育局（我局）公开 128 条，占35.5%。', { agency })
  const other = maskText('2023年度，区教育局（本局）公开三十条，占 9%。', { agency })
  expect(one).toBe('#@公开#条占#')
  expect(other).toBe(one)
})

describe('what is an office’s own', () => {
  it('is neither the head, nor headings, nor that there was nothing', () => {
    expect(
      ownWords(
        '本报告根据《中华人民共和国政府信息公开条例》编制。\n（二）依申请公开。本年度未收到政府信息公开申请，申请渠道设在门卫室。\n坚持以公开为常态、不公开为例外。',
      ).trim(),
    ).toBe('申请渠道设在门卫室。')
  })

  it('decides how grave sameness is: stock phrases said alike are looked at, one’s own are a copy', () => {
    const bounds = { similarityAlike: 0.8, similaritySame: 0.95 }
    expect(gravityOf({ similarity: 1, own: 60 }, bounds)).toBe('error')
    expect(gravityOf({ similarity: 1, own: 10 }, bounds)).toBe('warning')
    expect(gravityOf({ similarity: 0.9, own: 60 }, bounds)).toBe('warning')
    expect(gravityOf({ similarity: 0.9, own: 10 }, bounds)).toBeUndefined()
    expect(ownPairs('加强业务培训，提高工作人员能力水平，丰富公开内容，拓宽公开渠道，接受社会监督。')).toBeLessThan(10)
  })
})
