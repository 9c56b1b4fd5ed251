import { describe, expect, it } from 'vitest'
import { withoutPageNumbers } from './page-numbers.ts'

describe('the number of a page', () => {
  it('is taken out at the foot or the head of pages, on a cover or not, and every line stays in its place', () => {
    expect(withoutPageNumbers('甲\n3\n1\n\f乙\n2\n\n\f丙\n3\n\f')).toBe('甲\n3\n\n\f乙\n\n\n\f丙\n\n\f')
    expect(withoutPageNumbers('- 4 -\n甲\n\f- 5 -\n乙\n\f')).toBe('\n甲\n\f\n乙\n\f')
    expect(withoutPageNumbers('标题\n\f甲\n1\n\f乙\n2\n\f')).toBe('标题\n\f甲\n\n\f乙\n\n\f')
  })

  it('is none where numbers do not go up by one from page to page, or there is one page only', () => {
    for (const text of ['甲\n0\n\f乙\n0\n\f', '甲\n1\n\f乙\n丙\n\f', '甲\n1\n\f', '甲\n1\n2']) {
      expect(withoutPageNumbers(text)).toBe(text)
    }
  })
})
