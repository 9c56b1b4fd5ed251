import { exampleReport } from '@gouji/core/testing'
import { describe, expect, it } from 'vitest'
import { renewalOf } from './renewal.ts'

const report = {
  ...exampleReport({ edition: '2021', cells: { 'requests.received.total': 31, 'requests.handled.total': 30 } }),
  sections: { overview: '（二）依申请公开。收到政府信息公开申请28件，办结27件。\n开展培训2场。' },
}

it('what renewing changes is shown within its sentence, and what is left within its own', () => {
  const { changed, left } = renewalOf(report, {})
  expect(changed.map(({ section, pieces }) => ({ section, pieces }))).toEqual([
    {
      section: 'overview',
      pieces: [
        { text: '收到政府信息公开申请' },
        { text: '28件', renewed: '31件' },
        { text: '，办结' },
        { text: '27件', renewed: '30件' },
        { text: '。' },
      ],
    },
  ])
  expect(left).toEqual([
    { section: 'overview', pieces: [{ text: '开展培训' }, { text: '2场', counted: null }, { text: '。' }] },
  ])
})

describe('what a fresh draft tells otherwise', () => {
  const told = (overview: string, draft: string) =>
    renewalOf({ ...report, sections: { overview } }, {}, [{ section: 'overview', text: draft }])
  const pieces = (overview: string, draft: string) =>
    told(overview, draft).drafted.map((one) =>
      one.pieces.flatMap(({ text, renewed }) => (renewed ? [text, renewed] : [])),
    )

  it('is offered where the clause is the same but for its number, and no more among what is left', () => {
    const draft = '2025年，云溪区认真执行，有关情况由15个部门和单位的报告汇总而成。'
    const { drafted, left } = told('2025年，云溪区狠抓落实，有关情况由13个部门和单位的报告汇总而成。', draft)
    expect(drafted[0]?.pieces).toEqual([
      { text: '2025年，云溪区狠抓落实，有关情况由' },
      { text: '13', renewed: '15' },
      { text: '个部门和单位的报告汇总而成。' },
    ])
    expect(left).toEqual([])
    expect(pieces('由13个街道和单位的报告汇总。', draft)).toEqual([])
  })

  it('is a list told anew from the first name that differs, however people shortened the names', () => {
    expect(
      pieces(
        '收到申请较多的单位：城管局27件、司法局24件、教育局23件。',
        '收到申请较多的单位：城管局27件、民政局25件、司法局24件。',
      ),
    ).toEqual([['司法局24件、教育局23件', '民政局25件、司法局24件']])
    expect(pieces('收到申请较多的单位：城管27、司法24。', '收到申请较多的单位：民政局30件、城管局27件。')).toEqual([
      ['城管27、司法24', '民政局30件、城管局27件'],
    ])
  })

  it('is the count of a gap that was filled in, where only one other number counts the same', () => {
    const draft = '由15个部门汇总而成。【待填：14家未报送单位的情况】'
    expect(pieces('其余16家正在编制。', draft)).toEqual([['16', '14']])
    expect(pieces('其余16家正在编制，2家逾期。', draft)).toEqual([])
  })

  it('leaves alone a number that agrees with its table, though the sum is another by now', () => {
    expect(pieces('收到政府信息公开申请31件。', '收到政府信息公开申请32件。')).toEqual([])
  })
})
