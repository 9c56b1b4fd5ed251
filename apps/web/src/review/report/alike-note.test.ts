import { expect, it } from 'vitest'
import { alikeNote, decidedOthers } from './alike-note.ts'

const shared = '政策解读的形式比较单一，群众不容易看懂。'
const found = {
  outcome: 'failed',
  params: { section: 'improvements', percent: 96, other: '云溪区水务局', others: 3 },
  beside: [
    {
      source: 'water',
      agency: '云溪区水务局',
      year: 2025,
      percent: 96,
      sentences: [{ here: shared, there: shared }],
    },
  ],
} as const
const report = {
  edition: '2021',
  sections: { improvements: `去年的问题已经改正。\n${shared}下一步加强解读。` },
} as const

it('a report that is returned for sameness is told which paragraphs are whose, and what they say', () => {
  expect(alikeNote([found], report)).toBe(
    '“问题改进”与云溪区水务局的报告雷同（相似度 96%），另有 2 份报告与之相似；整句相同的至少有第 2 段，如“政策解读的形式比较单一，群众不容易看懂。”。请按本单位的实际情况重写这一部分。',
  )
  expect(alikeNote([{ ...found, outcome: 'known' }], report)).toBe('')
})

it('whoever decides on one of two reports that are alike is told what was decided on the other', () => {
  const row = { filing: 'water', agencyName: '云溪区水务局' }
  expect(decidedOthers([found], [{ ...row, state: 'returned' }])).toEqual(['与它雷同的云溪区水务局的报告已退回。'])
  expect(decidedOthers([found], [{ ...row, state: 'approved' }])).toEqual(['与它雷同的云溪区水务局的报告已审核通过。'])
  expect(decidedOthers([found], [{ ...row, state: 'submitted' }])).toEqual([])
})
