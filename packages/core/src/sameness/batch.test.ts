import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Report } from '../report/report.ts'
import { exampleReport } from '../testing/example-report.ts'
import { batchOf } from './batch.ts'
import { candidatePairs, newSketches } from './candidates.ts'
import { findSimilar } from './sameness.ts'
import { sharedSentences } from './shared-sentences.ts'

const reportOf = (name: string | null, overview: string): Report => ({
  ...exampleReport({ edition: '2021', year: 2024, agency: { name } }),
  sections: { overview },
})

const sentences = [
  '全年主动公开信息128条，其中政策文件36件，解读材料同步发布。',
  '门户网站设立专栏，逐项公布办事指南、收费标准和监督电话。',
  '来电来信由专人登记，当日转办，三日内答复，按月通报办理情况。',
  '每季度对全部栏目巡查一次，错链断链当周修复并记入台账。',
  '年中和年末各组织一次业务培训，机关科室的信息员全部到场。',
  '考核结果计入年终评分，连续两次排名靠后的科室书面说明原因。',
]
const whole = sentences.join('')

describe('pairs worth comparing', () => {
  const sketchesOf = (texts: readonly (readonly number[])[]) => {
    const sketches = newSketches()
    for (const text of texts) sketches.add(text)
    return sketches
  }
  const pairsOf = (texts: readonly (readonly number[])[], options = {}) => {
    const candidates = candidatePairs(sketchesOf(texts), options)
    const pairs = Array.from({ length: candidates.count }, (_, i) => candidates.pair(i))
    return { pairs, cut: candidates.cut }
  }
  const texts = fc.array(fc.array(fc.nat({ max: 3 }), { minLength: 20, maxLength: 20 }), { maxLength: 30 })

  it('are all that agree in a band, each once, in order', () =>
    fc.assert(
      fc.property(texts, (all) => {
        const wanted = all.flatMap((a, i) =>
          all.flatMap((b, j) => (i < j && a.some((hash, band) => hash === b[band]) ? [[i, j] as const] : [])),
        )
        expect(pairsOf(all)).toEqual({ pairs: wanted, cut: false })
      }),
    ))

  it('are no more than may be kept, and that some are missing is said', () =>
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (all, most) => {
        const everything = pairsOf(all).pairs
        const { pairs, cut } = pairsOf(all, { most })
        const known = new Set(everything.map(String))
        expect(pairs.every((pair) => known.has(String(pair)))).toBe(true)
        expect(cut || pairs.length === everything.length).toBe(true)
      }),
    ))
})

describe('a report among others', () => {
  it('is alike to those it forms pairs with', () => {
    const others = [
      reportOf('青石县水务局', whole),
      reportOf('青石县民政局', whole.replace('当周', '当天')),
      reportOf('青石县审计局', sentences.toReversed().join('').replaceAll('栏目', '版面').slice(0, 120)),
    ]
    const report = reportOf('青石县司法局', whole)
    const all = [report, ...others]
    const pairs = findSimilar(all.length, (i) => all[i] as Report).filter(({ a }) => a === 0)
    const { alike } = batchOf(report, others)
    expect(alike).toHaveLength(1)
    expect(alike[0]?.others).toBe(pairs.length)
    expect(alike[0]?.beside.map(({ source }) => Number(source) + 1)).toEqual(
      pairs.toSorted((x, y) => y.similarity - x.similarity).map(({ b }) => b),
    )
  })

  it('is not held against one whose agency is not known, nor against its own copy', () => {
    const report = reportOf('青石县司法局', whole)
    expect(batchOf(report, [reportOf(null, whole), reportOf('青石县 司法局', whole)]).alike).toEqual([])
    expect(batchOf(reportOf(null, whole), [report]).alike).toEqual([])
  })

  it('names three of those alike and says how many there are', () => {
    const others = Array.from({ length: 9 }, (_, i) => reportOf(`青石县第${i}局`, whole))
    const [alike] = batchOf(reportOf('青石县司法局', whole), others).alike
    expect(alike?.others).toBe(9)
    expect(alike?.beside).toHaveLength(3)
  })
})

describe('sentences in common', () => {
  const named = (text: string, agency: string) => ({ text, agency, names: [] })

  it('are shown as the one and the other writes them, in the order of the text', () => {
    const there = whole.replace('128条', '96条').replace('36件', '4件')
    const shared = sharedSentences(named(whole, '青石县司法局'), named(there, '青石县水务局'), { most: 9 })
    expect(shared.map(({ here }) => here)).toEqual(sentences)
    expect(shared[0]?.there).toContain('96条')
  })

  it('are the likest where none is the same', () => {
    const here = '每季度对全部栏目巡查一次，错链断链当周修复并记入台账。'
    const there = '来电来信由专人登记转办。每季度对全部栏目巡查两回，错链断链当周修复并记入总账。'
    const [likest] = sharedSentences(named(here, '甲县乙局'), named(there, '甲县丙局'))
    expect(likest).toEqual({ here, there: '每季度对全部栏目巡查两回，错链断链当周修复并记入总账。' })
  })
})
