import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { paragraphsOf } from './text.ts'

it('the paragraphs of any text are clean, and those of clean text are its lines', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (written) => {
      const paragraphs = paragraphsOf(written)
      for (const paragraph of paragraphs) expect(paragraph).toMatch(/^[^\p{Cc}\p{Cs}]+$/u)
      expect(paragraphsOf(paragraphs.join('\n'))).toEqual(paragraphs)
    }),
  )
})
