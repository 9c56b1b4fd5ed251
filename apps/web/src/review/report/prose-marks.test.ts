import { expect, it } from 'vitest'
import { withNumbers } from './prose-marks.ts'

const numbers = [
  { start: 12, end: 15, verdict: 'agrees' },
  { start: 17, end: 19, verdict: 'differs' },
] as const

it('a number of the prose is marked also where it begins in one stretch and ends in the next', () => {
  // The paragraph begins at 10 of its section.
  const pieces = [
    { text: '收到16', common: true },
    { text: '件，办结3件。', common: false },
  ]
  expect(withNumbers(pieces, { numbers: [numbers[0]], from: 10 })).toEqual([
    { text: '收到', common: true },
    { text: '16', common: true, verdict: 'agrees' },
    { text: '件', common: false, verdict: 'agrees' },
    { text: '，办结3件。', common: false },
  ])
})

it('what holds no number stays in one piece, and joined the pieces are the paragraph again', () => {
  const pieces = [{ text: '收到16件，办结3件。' }]
  const cut = withNumbers(pieces, { numbers, from: 10 })
  expect(cut.map(({ text }) => text).join('')).toBe(pieces[0]?.text)
  expect(withNumbers([{ text: '开展培训。' }], { numbers, from: 40 })).toEqual([{ text: '开展培训。' }])
})
