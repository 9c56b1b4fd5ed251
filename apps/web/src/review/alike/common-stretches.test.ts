import fc from 'fast-check'
import { expect, it } from 'vitest'
import { commonStretches, markWithin, type Stretch } from './common-stretches.ts'

const text = (stretches: readonly Stretch[]) => stretches.map((stretch) => stretch.text).join('')
const common = (stretches: readonly Stretch[]) =>
  stretches.filter((stretch) => stretch.common).map((stretch) => stretch.text)
const prose = fc.string({ unit: fc.constantFrom('政', '府', '信', '息', '公', '开', '，', '。'), maxLength: 60 })

it('what is marked and what is not are together the text, whatever the other is', () => {
  fc.assert(
    fc.property(prose, prose, (one, other) => {
      const [left, right] = commonStretches(one, other)
      expect([text(left), text(right)]).toEqual([one, other])
    }),
  )
})

it('what is marked in one stands in the other, piece by piece of eight characters', () => {
  fc.assert(
    fc.property(prose, prose, (one, other) => {
      for (const stretch of common(commonStretches(one, other)[0])) {
        expect(stretch.length).toBeGreaterThanOrEqual(8)
        expect(other).toContain(stretch.slice(0, 8))
        expect(other).toContain(stretch.slice(-8))
      }
    }),
  )
})

it('the same sentence is marked in both, the name of the agency before it in neither', () => {
  const [one, other] = commonStretches(
    '区教育局坚持以公开为常态、不公开为例外。',
    '区水务局坚持以公开为常态、不公开为例外。',
  )
  expect(common(one)).toEqual(['局坚持以公开为常态、不公开为例外。'])
  expect(common(other)).toEqual(['局坚持以公开为常态、不公开为例外。'])
})

it('neither a number nor a pair of brackets is marked by half', () => {
  const [one] = commonStretches(
    '截至本年末共计公开信息2025条。（一）主动公开工作',
    '截至本年末共计公开信息2024条。（二）主动公开工作',
  )
  expect(common(one)).toEqual(['截至本年末共计公开信息'])
})

it('what is gone to is marked beside what is the same, and the text stays whole', () => {
  const stretches = [
    { text: '共收到申请', common: true },
    { text: '61件。', common: false },
  ]
  const cut = markWithin(stretches, { start: 3, end: 7 })
  expect(cut.map((part) => [part.text, part.common, part.marked])).toEqual([
    ['共收到', true, false],
    ['申请', true, true],
    ['61', false, true],
    ['件。', false, false],
  ])
  expect(text(markWithin(stretches, { start: 0, end: 0 }))).toBe('共收到申请61件。')
})
