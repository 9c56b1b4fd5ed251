import { exampleReport } from '@gouji/core/testing'
import { expect, it } from 'vitest'
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
