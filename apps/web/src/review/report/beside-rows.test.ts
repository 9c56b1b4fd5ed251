import { expect, it } from 'vitest'
import { besideRows } from './beside-rows.ts'

it('paragraphs of two years stand beside each other in order', () => {
  expect(besideRows(['甲', '乙'], ['丙', '丁', '戊'])).toEqual({ now: [0, 1], before: [0, 1, 2] })
  expect(besideRows(['甲'], [])).toEqual({ now: [0], before: [] })
})

it('what has the same number, or was taken over whole, stands in one row whatever came in before it', () => {
  const now = ['（一）主动公开。今年', '新的一段', '（二）依申请公开。今年', '没有改过的一段', '末段']
  const before = ['（一）主动公开。去年', '（二）依申请公开。去年', '删掉的一段', '没有改过的一段']
  expect(besideRows(now, before)).toEqual({ now: [0, 1, 2, 4, 5], before: [0, 2, 3, 4] })
})
