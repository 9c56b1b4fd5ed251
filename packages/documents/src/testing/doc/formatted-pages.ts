/** Pages of formatting, each of 512 bytes: bounds of runs from the front, properties from the back. */

import type { ParagraphSpan, Span } from './content.ts'
import { concat, u16, u32 } from './little-endian.ts'

const pageSize = 512

interface Pages {
  readonly pages: Uint8Array
  /** The table of which page holds which bytes of the file. */
  readonly index: readonly number[]
}

export function paragraphPages(spans: readonly Span<ParagraphSpan>[], at: number): Pages {
  return pagesOf(spans, {
    at,
    entry: 13,
    encode: ({ style, modifiers }) => paragraphEntry([...u16(style), ...modifiers]),
  })
}

export function characterPages(spans: readonly Span<readonly number[]>[], at: number): Pages {
  return pagesOf(spans, {
    at,
    entry: 1,
    encode: (modifiers) => (modifiers.length === 0 ? [] : even([modifiers.length, ...modifiers])),
  })
}

/** A count of words, less half a one; a list of even length has a zero and then its count. */
function paragraphEntry(list: readonly number[]): readonly number[] {
  return list.length % 2 === 1 ? [(list.length + 1) / 2, ...list] : [0, list.length / 2, ...list]
}

function even(bytes: readonly number[]): readonly number[] {
  return bytes.length % 2 === 0 ? bytes : [...bytes, 0]
}

function pagesOf<T>(
  spans: readonly Span<T>[],
  { at, entry, encode }: { at: number; entry: number; encode: (properties: T) => readonly number[] },
): Pages {
  const pages: Uint8Array[] = []
  const firsts: number[] = []
  let page: { from: number; to: number; properties: readonly number[] }[] = []
  let room = pageSize - 1 - 4
  const close = () => {
    if (page.length > 0) pages.push(pageOf(page, entry))
    page = []
    room = pageSize - 1 - 4
  }
  for (const { from, to, properties } of spans) {
    const encoded = encode(properties)
    const takes = 4 + entry + encoded.length + 1
    if (takes > room) close()
    if (page.length === 0) firsts.push(from)
    room -= takes
    page.push({ from, to, properties: encoded })
  }
  close()
  const numbers = pages.map((_, i) => at / pageSize + i)
  const last = spans.at(-1)?.to
  return { pages: concat(pages), index: last === undefined ? [] : u32(...firsts, last, ...numbers) }
}

/** Runs are taken to reach up to the next one: between pieces there may be a byte of padding. */
function pageOf(
  runs: readonly { from: number; to: number; properties: readonly number[] }[],
  entry: number,
): Uint8Array {
  const page = new Uint8Array(pageSize)
  page.set(u32(...runs.map(({ from }) => from), runs.at(-1)?.to ?? 0))
  let back = pageSize - 1
  runs.forEach(({ properties }, i) => {
    if (properties.length === 0) return
    back = (back - properties.length) & ~1
    page.set(properties, back)
    page[(runs.length + 1) * 4 + i * entry] = back / 2
  })
  page[pageSize - 1] = runs.length
  return page
}
