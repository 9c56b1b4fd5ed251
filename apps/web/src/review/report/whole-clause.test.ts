import { expect, it } from 'vitest'
import { wholeClause } from './whole-clause.ts'

const text = '（一）公开。全年新收政府信息公开申请28件，办结27件。\n培训2场。'
const report = { sections: { overview: text }, head: { text: '' } } as const
const marked = (part: string) => {
  const start = text.indexOf(part)
  const target = { kind: 'field', field: 'sections.overview', start, end: start + part.length } as const
  const to = wholeClause(target, report)
  return to.kind === 'field' ? text.slice(to.start, to.end) : ''
}

it('what is found in a part of a word is shown with its clause, and not beyond', () => {
  expect(marked('8件')).toBe('全年新收政府信息公开申请28件')
  expect(marked('场')).toBe('培训2场')
  expect(marked('全年新收政府信息公开申请28件，办结27件。')).toBe('全年新收政府信息公开申请28件，办结27件。')
})

it('a cell, and a field without a place in it, stay', () => {
  const title = { kind: 'field', field: 'title' } as const
  expect(wholeClause(title, report)).toBe(title)
})
