import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canonical, sha256 } from './canonical.ts'

test('members come in the order of their code units and numbers as ECMAScript writes them (RFC 8785, 3.2)', () => {
  const value = JSON.parse(String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001, -0],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false], "\u20ac": 1, "\r": 2, "\ud83d\ude00": 3, "\ufb33": 4, "1": 5
  }`)
  expect(canonical(value)).toBe(
    String.raw`{"\r":2,"1":5,"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27,0],"string":"€$\u000f\nA'B\"\\\\\"/","€":1,"😀":3,"` +
      '\ufb33":4}',
  )
})

test('the same value has the same text, in whatever order it was put together', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue()), (members) => {
      const turned = Object.fromEntries(Object.entries(members).reverse())
      expect(canonical(turned)).toBe(canonical(members))
      expect(canonical(JSON.parse(canonical(members)))).toBe(canonical(members))
    }),
  )
})

test('what JSON cannot say is refused, not changed', () => {
  for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '\ud800', { '\udc00': 1 }, [() => 1], 1n]) {
    expect(() => canonical(value)).toThrow(TypeError)
  }
})

test('a hash is that of the bytes', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256(Uint8Array.of(97, 98, 99))).toBe(sha256('abc'))
})
