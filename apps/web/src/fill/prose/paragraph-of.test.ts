import { expect, it } from 'vitest'
import { paragraphOf } from './paragraph-of.ts'

const report = {
  sections: { overview: '（一）主动公开。\n（二）依申请公开。全年收到政府信息公开申请28件。\n短。' },
}
const told = (paragraph: number) => paragraphOf({ target: { field: 'sections.overview', paragraph } }, report)

it('of a remark on a paragraph it is said which that is and how it begins', () => {
  expect(told(1)).toBe('第 2 段（“（二）依申请公开。全年收…”）：')
  expect(told(2)).toBe('第 3 段（“短。”）：')
})

it('of a paragraph that is gone since, its number is all there is to say', () => {
  expect(told(7)).toBe('第 8 段：')
})

it('a remark on the report, a cell or a whole section is on no paragraph', () => {
  for (const target of [null, { field: 'cells.a.b' }, { field: 'sections.overview' }])
    expect(paragraphOf({ target }, report)).toBeUndefined()
})
