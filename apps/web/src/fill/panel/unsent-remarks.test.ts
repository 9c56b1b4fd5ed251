import { expect, it } from 'vitest'
import { createUnsent } from './unsent-remarks.ts'

it('what was written on a place stays there until it is sent or wiped out; blanks say nothing', () => {
  const unsent = createUnsent()
  const second = { field: 'sections.overview', paragraph: 1 }
  unsent.write(second, '请写本年的情况')
  unsent.write({ field: 'sections.overview', paragraph: 0 }, '  ')
  unsent.write(null, '请')
  unsent.write(null, '')
  expect(unsent.textOf({ ...second })).toBe('请写本年的情况')
  expect(unsent.textOf(null)).toBe('')
  expect(unsent.all.value).toEqual([{ target: second, text: '请写本年的情况' }])
})
