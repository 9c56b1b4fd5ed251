import { expect, it } from 'vitest'
import { textFragment } from './text-fragment.ts'

it('every word that was looked for is marked, and no sign in it is read as part of the address', () => {
  expect(textFragment('校外培训')).toBe('#:~:text=%E6%A0%A1%E5%A4%96%E5%9F%B9%E8%AE%AD')
  expect(textFragment(' 饮水，安全 饮水-')).toBe('#:~:text=%E9%A5%AE%E6%B0%B4&text=%E5%AE%89%E5%85%A8')
  expect(textFragment(' ，')).toBe('')
})
