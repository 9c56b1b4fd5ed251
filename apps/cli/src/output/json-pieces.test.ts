import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonPieces, LongList } from './json-pieces.ts'

it('JSON in pieces is what JSON.stringify writes, wherever long lists stand', () =>
  fc.assert(
    fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), fc.array(fc.jsonValue()), (first, between, second) => {
      const shape = (list: (items: readonly unknown[]) => unknown) => ({
        first: list(first),
        absent: undefined,
        between,
        deeper: [{ between, inside: { second: list(second) } }, between],
      })
      const pieces = [...jsonPieces(shape((items) => new LongList(items)))]
      expect(pieces.join('')).toBe(
        JSON.stringify(
          shape((items) => items),
          null,
          2,
        ),
      )
    }),
  ))
