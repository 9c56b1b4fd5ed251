import { expect, test } from 'vitest'
import type { Character } from './page.ts'
import { withinPage } from './page-edge.ts'

const width = 595

/** A number of one operator, five points a digit, from a place on. */
function number(text: string, { from, object = 1 }: { from: number; object?: number }): Character[] {
  return Array.from(text, (digit, i) => {
    const left = from + 5 * i
    return { text: digit, left, right: left + 5, top: 100, bottom: 110, size: 10, turn: 0, object }
  })
}

function shown(characters: readonly Character[]) {
  const kept = withinPage({ characters, unmapped: 0 }, width).characters
  return { text: kept.map(({ text }) => text).join(''), kept }
}

test('A number of a table that is too wide is read whole, at the right edge of the page and at the left', () => {
  expect(shown(number('14060', { from: 588 })).text).toBe('14060')
  expect(shown(number('14060', { from: -18 })).text).toBe('14060')
})

test('What cannot be seen of it stands in its cell, in its order', () => {
  const { kept } = shown([...number('14060', { from: 588 }), ...number('2660', { from: -12, object: 2 })])
  for (const { left, right } of kept) {
    expect(left).toBeGreaterThan(-0.1)
    expect(right).toBeLessThan(width + 0.1)
    expect(right).toBeGreaterThan(left)
  }
  const places = kept.slice(0, 5).map(({ left }) => left)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
})

test('What stands beyond the page by itself is not read', () => {
  expect(shown([...number('14060', { from: 560 }), ...number('999', { from: 600, object: 2 })]).text).toBe('14060')
  expect(shown([...number('14060', { from: 560 }), ...number('999', { from: 640 })]).text).toBe('14060')
})

test('A page that nothing runs over stays as it is', () => {
  const page = { characters: number('14060', { from: 100 }), unmapped: 2 }
  expect(withinPage(page, width)).toEqual({ ...page, isCut: false })
})

test('A page is said to be cut in print where a word that shows runs over its side, not where a stroke does', () => {
  const isCut = (characters: readonly Character[]) => withinPage({ characters, unmapped: 0 }, width).isCut
  expect(isCut(number('14060', { from: 588 }))).toBe(true)
  expect(isCut(number('14060', { from: -18 }))).toBe(true)
  expect(isCut(number('14060', { from: 572 }))).toBe(false)
  expect(isCut([...number('14060', { from: 560 }), ...number('999', { from: 640 })])).toBe(false)
})
