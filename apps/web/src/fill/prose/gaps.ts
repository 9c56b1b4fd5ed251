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

/** What stands in its place where there was nothing: 没有则填未开展社会评议, or 未收取; `undefined`: it has to be told. */
export function noneOf(text: string, { start, end }: Stretch): string | undefined {
  const [, none] = /(?:没有则填|或(?=没有|未))([^】]+)/u.exec(text.slice(start, end)) ?? []
  return none
}

/** Whoever has nothing to say there writes nothing, where a sentence remains; `undefined` where none does. */
export function withoutGap(text: string, { start, end }: Stretch): string | undefined {
  const [before, after] = [text.slice(0, start), text.slice(end)]
  if (/^[。；]/u.test(after) && /(?<!方面|问题|情况)，$/u.test(before)) return before.slice(0, -1) + after
  if (!/(?:^|[。；\n])$/u.test(before) || !/^[。；]/u.test(after)) return undefined
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const rest = after.slice(1)
  // Below a heading something has to stand.
  const said = line.replace(/^（[一二三四五六七八九十]）[^。]*。?/u, '').trim()
  if (said === '' && /^(?:\n|$)/u.test(rest)) return undefined
  return before + rest
}
