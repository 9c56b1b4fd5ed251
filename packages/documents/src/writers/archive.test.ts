import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { archive } from './archive.ts'

it('an archive holds its parts in the order given and states no time but the earliest', () => {
  const bytes = archive({ 'b.xml': '<b/>', 'a/c.xml': '云州' })
  const parts = unzipSync(bytes)
  expect(Object.keys(parts)).toEqual(['b.xml', 'a/c.xml'])
  expect(strFromU8(parts['a/c.xml'] ?? new Uint8Array())).toBe('云州')
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const midnight = 0
  const firstOfJanuary1980 = (1 << 5) | 1
  expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([midnight, firstOfJanuary1980])
})
