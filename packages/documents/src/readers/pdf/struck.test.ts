import { expect, test } from 'vitest'
import type { Character } from './page.ts'
import { asShown } from './struck.ts'

/** Digits from a place on, half an em wide. */
function number(text: string, { from = 100, size = 10, top = 100 } = {}): Character[] {
  return Array.from(text, (digit, i) => {
    const left = from + (size / 2) * i
    return { text: digit, left, right: left + size / 2, top, bottom: top + size, size, turn: 0, object: 1 }
  })
}

function read(characters: readonly Character[], horizontal: readonly number[] = []): string {
  const shown = asShown({ characters, segments: { horizontal, vertical: [] } })
  return shown.map(({ text }) => text).join('')
}

test('A number with a line through it is no part of the one behind it', () => {
  expect(read(number('957'), [105.5, 100, 105])).toBe('57')
  expect(read([...number('99'), ...number('57', { from: 110 })], [105.5, 99.5, 110.5])).toBe('57')
})

test('A line under a number, one over it and a ruling that runs on strike nothing out', () => {
  expect(read(number('57'), [109.8, 100, 110])).toBe('57')
  expect(read(number('57'), [100.2, 100, 110])).toBe('57')
  expect(read(number('57'), [105.5, 60, 160])).toBe('57')
})

test('A small digit that touches a number, above or below its line, is the mark of a note', () => {
  expect(read([...number('57'), ...number('12', { from: 110, size: 6, top: 98 })])).toBe('57¹²')
  expect(read([...number('57'), ...number('1', { from: 110, size: 6, top: 105 })])).toBe('57₁')
  expect(read([...number('57'), ...number('1', { from: 130, size: 6, top: 105 })])).toBe('571')
  expect(read([...number('57'), ...number('1', { from: 110, size: 9.5, top: 100 })])).toBe('571')
})

test('The mark of a note stays where it stands on the page', () => {
  const mark = { text: '1', left: 110, right: 113, size: 6, turn: 0, object: 1 } as const
  // As the engine gives it: not every place is a property of its own.
  const given = Object.create({ top: 105, bottom: 111 }, Object.getOwnPropertyDescriptors(mark)) as Character
  const shown = asShown({ characters: [...number('57'), given], segments: { horizontal: [], vertical: [] } })
  expect(shown.at(-1)).toEqual({ ...mark, text: '₁', top: 105, bottom: 111 })
})
