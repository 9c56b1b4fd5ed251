import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { escapePipes, pipe, unescapePipes } from './escapes.ts'

const text = fc.string({ unit: fc.constantFrom('|', '｜', '\\', '甲', ' ') })

it('a “|” within a text parts nothing and comes back as it was', () => {
  fc.assert(
    fc.property(text, (written) => {
      const escaped = escapePipes(written)
      expect(pipe.test(escaped)).toBe(false)
      expect(unescapePipes(escaped)).toBe(written)
    }),
  )
})
