import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fold, gramsOf, gramsOfWords, wordsOf } from './grams.ts'

const text = fc.string({ unit: fc.constantFrom(...Array.from('云溪区教育局公开2024年ＡBａ，。 %_\\𠮷')) })

test('whatever part of a text is asked for, the index does not hide it', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (whole, from, length) => {
      const folded = fold(whole)
      const held = new Set(gramsOf('d', folded))
      for (const word of wordsOf(
        Array.from(folded)
          .slice(from % 20, (from % 20) + (length % 20))
          .join(''),
      )) {
        expect(folded).toContain(word)
        expect(gramsOfWords('d', [word]).every((gram) => held.has(gram))).toBe(true)
      }
    }),
  )
})

test('width and case do not matter, and what is no letter or digit parts words', () => {
  expect(wordsOf('ＡＢＣ 云溪区“教育”局·２０２４%')).toEqual(['abc', '云溪区', '教育', '局', '2024'])
})

test('districts do not share what their texts are found by', () => {
  const held = new Set(gramsOf('d1', '云溪'))
  expect(gramsOfWords('d1', ['云溪', '溪']).every((gram) => held.has(gram))).toBe(true)
  expect(gramsOfWords('d2', ['云溪', '溪']).some((gram) => held.has(gram))).toBe(false)
})
