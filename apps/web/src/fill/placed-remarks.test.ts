import { expect, it } from 'vitest'
import type { FilingRemark } from '../api/filings.ts'
import { placedRemarks } from './placed-remarks.ts'

const remark = (target: FilingRemark['target'], by = 'reviewer'): FilingRemark => ({
  id: 'r',
  filing: 'f',
  target,
  kind: 'return',
  text: '本段没有写时限。',
  by: { kind: 'person', id: by, name: '曹一诺' },
  at: '2026-01-20T00:00:00.000Z',
  answer: null,
  settled: null,
})
const fields = [
  { id: 'sections.overview', value: '（一）主动公开。\n（二）依申请公开。全年收到政府信息公开申请28件。\n短。' },
]
const told = (one: FilingRemark) => placedRemarks({ fields, remarks: [one] }, 'me').remarks[0]?.text

it('a remark on a paragraph says which it is and how it begins', () => {
  expect(told(remark({ field: 'sections.overview', paragraph: 1 }))).toBe(
    '第 2 段（“（二）依申请公开。全年收…”）：本段没有写时限。',
  )
  expect(told(remark({ field: 'sections.overview', paragraph: 2 }))).toBe('第 3 段（“短。”）：本段没有写时限。')
  // It is gone since: its number is all there is to say.
  expect(told(remark({ field: 'sections.overview', paragraph: 7 }))).toBe('第 8 段：本段没有写时限。')
})

it('a remark on a whole section, a cell or the report stays as it is, and so does one’s own', () => {
  for (const one of [remark(null), remark({ field: 'cells.a.b' }), remark({ field: 'title', paragraph: 0 }, 'me')])
    expect(told(one)).toBe('本段没有写时限。')
})
