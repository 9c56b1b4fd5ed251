/** What a drafted text leaves to people: 【待填：…】. */

import type { Stretch } from './bound-numbers.ts'

const gap = /【待填[：:][^】]*】/gu

export function gapsIn(text: string): number {
  return text.match(gap)?.length ?? 0
}

/** The first one that ends behind `from`, else the first of the text. */
export function nextGap(text: string, from = 0): Stretch | undefined {
  const all = [...text.matchAll(gap)].map(({ 0: written, index }) => ({ start: index, end: index + written.length }))
  return all.find(({ end }) => end > from) ?? all[0]
}
