import { expect, test } from 'vitest'
import { plainName } from './plain-name.ts'

test('a name has no blanks in it, however wide; words of letters are kept apart', () => {
  expect(plainName(' 青禾区\u3000人力资源和社会保障局\u3000')).toBe('青禾区人力资源和社会保障局')
  expect(plainName('周 \u200B敏')).toBe('周敏')
  expect(plainName('青禾区供销社 （联社）')).toBe('青禾区供销社（联社）')
  expect(plainName('Anna \u3000 Li')).toBe('Anna Li')
})
